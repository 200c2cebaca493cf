package pe.quipu.ficha;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Periodo;

/** The corrective measures of a filled evaluation: those it promises, and those promised before with what it answers. */
public final class CompromisoReader {
    private CompromisoReader() {}

    /** @param unidad code of the unit that delivered it */
    public static Comprometida read(Ficha ficha, String unidad, Periodo periodo) {
        return new Comprometida(
                ficha.filas("compromisos").stream()
                        .flatMap(f -> answered(f, unidad))
                        .toList(),
                deadlines(ficha),
                ficha.filas("factores").stream()
                        .filter(f -> !f.texto("medida_correctiva").isBlank())
                        .map(f -> fresh(
                                Compromiso.codigo(periodo, f.id()),
                                f.id(),
                                unidad,
                                periodo,
                                f,
                                f.texto("medida_correctiva")))
                        .toList());
    }

    private static Map<String, LocalDate> deadlines(Ficha ficha) {
        Map<String, LocalDate> plazos = new LinkedHashMap<>();
        ficha.filas("compromisos")
                .forEach(f -> ReporteReader.promise(f).nuevoPlazo().ifPresent(p -> plazos.put(f.id(), p)));
        return plazos;
    }

    /** What stands in a row tells everything of it: the form had brought it. */
    private static Stream<Compromiso> answered(FilaFicha f, String unidad) {
        Reporte.DeCompromiso dice = ReporteReader.promise(f);
        int punto = f.id().indexOf('.');
        return Periodo.parse(punto < 0 ? "" : f.id().substring(0, punto)).stream()
                .map(origen -> fresh(f.id(), f.id().substring(punto + 1), unidad, origen, f, f.texto("medida"))
                        .con(dice.cumplida(), dice.evidencia(), dice.motivo(), dice.nuevoPlazo()));
    }

    private static Compromiso fresh(
            String codigo, String actividad, String unidad, Periodo origen, FilaFicha f, String medida) {
        Optional<LocalDate> plazo = f.dato("plazo").flatMap(Dato::dia);
        return new Compromiso(
                codigo,
                actividad,
                f.texto("denominacion"),
                unidad,
                origen,
                medida,
                f.texto("responsable"),
                plazo,
                Compromiso.Cumplida.SIN_RESPUESTA,
                "",
                "");
    }
}
