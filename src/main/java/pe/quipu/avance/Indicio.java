package pe.quipu.avance;

import java.util.stream.Stream;

/** One thing an analyst looks for. */
interface Indicio {
    Stream<Hallazgo> find(Panorama p);
}
