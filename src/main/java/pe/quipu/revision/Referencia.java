package pe.quipu.revision;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Sugerencia;

/** What a row of the entity's workbook refers to exists in its sheet. */
final class Referencia implements Regla {
    private static final String UNIDAD = "una unidad de la hoja Unidades";

    /** @param hojas sheets whose codes are allowed */
    private record Vinculo(String hoja, String columna, Set<String> hojas, String que) {}

    private static final Set<Vinculo> VINCULOS = Set.of(
            new Vinculo("unidades", "depende_de", Set.of("unidades"), UNIDAD),
            new Vinculo("unidades", "reporta_por", Set.of("unidades"), UNIDAD),
            new Vinculo("indicadores", "elemento", Set.of("objetivos", "acciones"), "un OEI o una AEI del PEI"),
            new Vinculo("indicadores", "responde", Set.of("unidades"), UNIDAD),
            new Vinculo("logros", "indicador", Set.of("indicadores"), "un indicador de la hoja Indicadores"),
            new Vinculo("enlaces", "aei", Set.of("acciones"), "una AEI de la hoja Acciones"),
            new Vinculo("enlaces", "unidad", Set.of("unidades"), UNIDAD),
            new Vinculo("techos", "unidad", Set.of("unidades"), UNIDAD),
            new Vinculo("prorrogas", "unidad", Set.of("unidades"), UNIDAD));

    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e)
                .flatMap(x -> Stream.concat(
                        VINCULOS.stream().flatMap(v -> links(x, v)),
                        x.filas(CodigoDelPei.malformed(x, "objetivos") ? "" : "acciones")
                                .filter(f -> f.texto("codigo").matches("AEI\\.\\d{2}\\.\\d{2}"))
                                .filter(f -> x.estan(Set.of("objetivos"))
                                        && !x.codigos("objetivos")
                                                .contains("OEI."
                                                        + f.texto("codigo").substring(4, 6)))
                                .map(f -> x.observe(
                                        Codigo.PLA_022,
                                        "acciones",
                                        f,
                                        "codigo",
                                        Map.of("que", "un OEI de la hoja Objetivos", "sugerencia", "")))));
    }

    private static Stream<Observacion> links(FilasDeEstructura x, Vinculo v) {
        if (!x.estan(v.hojas())) {
            return Stream.empty(); // the sheet that could not be read is what there is to say
        }
        Set<String> codigos = new HashSet<>();
        v.hojas().forEach(hoja -> codigos.addAll(x.codigos(hoja)));
        if (v.hojas().stream().anyMatch(hoja -> CodigoDelPei.malformed(x, hoja))) {
            return Stream.empty();
        }
        return x.filas(v.hoja())
                .filter(f -> !f.texto(v.columna()).isEmpty() && !codigos.contains(f.texto(v.columna())))
                .map(f -> x.observe(
                        Codigo.PLA_022,
                        v.hoja(),
                        f,
                        v.columna(),
                        Map.of(
                                "que", v.que(),
                                "sugerencia", Sugerencia.sentence(Sugerencia.nearest(f.texto(v.columna()), codigos)))));
    }
}
