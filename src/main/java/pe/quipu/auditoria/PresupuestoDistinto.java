package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Tabla;
import pe.quipu.observacion.Enumeracion;

/** BUD-001: what the plan programmes is not the budget it says it was fitted to. */
final class PresupuestoDistinto implements Comprobacion {
    /** A plan and a budget that differ by less are the same paper with other cents. */
    private static final BigDecimal HOLGURA = BigDecimal.valueOf(5);

    @Override
    public Stream<Reparo> check(Caso caso) {
        return Stream.of(opening(caso.tabla(Publicado.TABLA01)), modified(caso)).flatMap(Optional::stream);
    }

    private static Optional<Reparo> opening(Tabla t01) {
        return t01.concepto("MONTO").flatMap(f -> {
            Impreso poi = f.celda("poi_aprobado");
            Impreso pia = f.celda("poi_pia");
            return apart(poi.oCero(), pia.oCero()).map(razon -> Reparo.aviso(Prueba.BUD_001, poi, razon)
                    .mueve(poi.oCero().subtract(pia.oCero()))
                    .dice(
                            "pia",
                            Map.of(
                                    "poi", poi.texto(),
                                    "pia", pia.texto(),
                                    "razon", razon,
                                    "diferencia",
                                            Cifras.de(
                                                    "soles",
                                                    poi.oCero()
                                                            .subtract(pia.oCero())
                                                            .abs()))));
        });
    }

    private static Optional<Reparo> modified(Caso caso) {
        Optional<Impreso> pim = caso.tabla(Publicado.TABLA02).concepto("MONTO").map(f -> f.celda("pim"));
        BigDecimal filas = Suma.of(caso.tabla(Publicado.TABLA03).hojas(), "soles");
        return pim.filter(p -> filas.signum() > 0)
                .flatMap(p -> apart(filas, p.oCero()).map(razon -> Reparo.aviso(Prueba.BUD_001, p, razon)
                        .mueve(p.oCero().subtract(filas))
                        .dice("pim", Map.of("pim", p.texto(), "razones", shares(caso, p.oCero())))));
    }

    /** Each sum that the report puts beside the modified budget. */
    private static String shares(Caso caso, BigDecimal pim) {
        Tabla t03 = caso.tabla(Publicado.TABLA03);
        Tabla t04 = caso.tabla(Publicado.TABLA04);
        Tabla t05 = caso.tabla(Publicado.TABLA05);
        List<String> frases = new ArrayList<>();
        frases.add("lo programado en las filas de la Tabla 03 es "
                + Cifras.porciento(Porcentaje.points(Suma.of(t03.hojas(), "soles"), pim)));
        t03.total()
                .flatMap(f -> f.celda("soles").numero())
                .ifPresent(n -> frases.add("el total que imprime, " + Cifras.porciento(Porcentaje.points(n, pim))));
        if (!t04.hojas().isEmpty()) {
            frases.add("lo ejecutado en la Tabla 04, "
                    + Cifras.porciento(Porcentaje.points(Suma.of(t04.hojas(), "soles"), pim)));
        }
        if (!t05.hojas().isEmpty()) {
            BigDecimal ejecutado = caso.corrimientos()
                    .suma(t05.hojas().stream().map(f -> f.celda("ejecutado")).toList());
            frases.add("lo ejecutado en la Tabla 05, " + Cifras.porciento(Porcentaje.points(ejecutado, pim)));
        }
        return Enumeracion.all(frases);
    }

    /** The first as a share of the second, when they are not nearly the same. */
    private static Optional<String> apart(BigDecimal parte, BigDecimal todo) {
        return todo.signum() <= 0
                        || parte.signum() <= 0
                        || Porcentaje.points(parte, todo)
                                        .subtract(Porcentaje.CIEN)
                                        .abs()
                                        .compareTo(HOLGURA)
                                <= 0
                ? Optional.empty()
                : Optional.of(Cifras.porciento(Porcentaje.points(parte, todo)));
    }
}
