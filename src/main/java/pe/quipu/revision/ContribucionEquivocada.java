package pe.quipu.revision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Sugerencia;
import pe.quipu.plan.Oei;

/** An objective contributes to others of the entity, not to itself: the strategic map draws these links. */
final class ContribucionEquivocada implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e)
                .filter(x -> !CodigoDelPei.malformed(x, "objetivos"))
                .flatMap(x -> x.entidad().stream().flatMap(entidad -> {
                    List<FilaFicha> filas = x.filas("objetivos").toList();
                    return IntStream.range(0, filas.size())
                            .boxed()
                            .flatMap(i ->
                                    wrong(x, filas.get(i), entidad.objetivos().get(i)));
                }));
    }

    private static Stream<Observacion> wrong(FilasDeEstructura x, FilaFicha fila, Oei oei) {
        Set<String> codigos = x.codigos("objetivos");
        return oei.contribuyeA().stream()
                .filter(c -> c.equals(oei.codigo()) || !codigos.contains(c))
                .map(c -> x.observe(
                        Codigo.PLA_070,
                        "objetivos",
                        fila,
                        "contribuye_a",
                        c.equals(oei.codigo())
                                ? Map.of("que", "a su propio objetivo", "sugerencia", "")
                                : Map.of(
                                        "que",
                                        "«" + c + "», que no está en la hoja Objetivos",
                                        "sugerencia",
                                        Sugerencia.sentence(Sugerencia.nearest(c, codigos)))));
    }
}
