package pe.quipu.revision;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Parecido;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Estructura;

/**
 * An activity serves the AEI it is linked to (Directiva 003-2016-MPH/17, art. 1 and 7). Told only when nothing of its
 * text is in its AEI or its OEI and most of it is in another AEI: words alone prove little. Of the 332 activities of the
 * example of Ilo, whose texts share few words with the PEI, none comes near.
 */
final class TextoDeOtraAei implements Regla {
    private static final double LEJOS = 0.15;
    private static final double CERCA = 0.5;

    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> f.propias()
                .flatMap(x ->
                        nearer(
                                        f.entorno().estructura(),
                                        x.actividad().aei(),
                                        x.actividad().denominacion())
                                .stream()
                                .map(otra -> f.observe(
                                        Codigo.PLA_045,
                                        x,
                                        "aei",
                                        Map.of("codigo", otra.codigo(), "denominacion", otra.denominacion())))));
    }

    private static Optional<Aei> nearer(Estructura e, String aei, String texto) {
        Optional<Aei> suya = e.accion(aei);
        boolean lejos = suya.filter(a -> Parecido.between(a.denominacion(), texto) < LEJOS)
                .filter(a -> e.objetivos().stream()
                        .filter(o -> o.codigo().equals(a.oei()))
                        .allMatch(o -> Parecido.between(o.denominacion(), texto) < LEJOS))
                .isPresent();
        return lejos
                ? e.acciones().stream()
                        .max(Comparator.comparingDouble(a -> Parecido.between(a.denominacion(), texto)))
                        .filter(a -> Parecido.between(a.denominacion(), texto) >= CERCA)
                : Optional.empty();
    }
}
