package pe.quipu.ficha;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Relleno;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;

/**
 * What one accepted evaluation says of the months that were open in its form. A month left blank is said too: nothing
 * stands there.
 *
 * @param orden its number in the register: what was accepted later has a greater one
 * @param unidad code of the unit that reports
 * @param archivo relative to the workspace
 * @param demandas what was asked for until the end of its period, by activity; only numbers
 * @param motivos why a month of an activity has SR or NA, by activity; without those that say nothing
 */
public record Declaracion(
        long orden,
        String unidad,
        Periodo periodo,
        String archivo,
        Map<Casilla, Dato> meses,
        Map<String, Dato> demandas,
        Map<String, String> motivos) {
    public Declaracion {
        meses = Map.copyOf(meses);
        demandas = Map.copyOf(demandas);
        motivos = Map.copyOf(motivos);
    }

    /**
     * @param escrito what its form had brought, with the cells that were locked
     * @param actividades those of the form
     */
    public static Declaracion read(
            long orden,
            String unidad,
            Periodo periodo,
            String archivo,
            Ficha ficha,
            Relleno escrito,
            List<ActividadOperativa> actividades) {
        Map<Casilla, Dato> meses = new LinkedHashMap<>();
        for (Casilla.Lado lado : Casilla.LADOS) {
            for (ActividadOperativa a : actividades) {
                ficha.fila(lado.hoja(), a.codigo())
                        .ifPresent(f -> ficha.formato().hoja(lado.hoja()).familia(lado.familia()).stream()
                                .filter(Columna::entrada)
                                .filter(c -> !escrito.bloqueada(lado.hoja(), a.codigo(), c.clave()))
                                .forEach(c -> f.dato(c.clave())
                                        .ifPresent(d -> meses.put(new Casilla(a.codigo(), lado, c.mes()), d))));
            }
        }
        Map<String, Dato> demandas = new LinkedHashMap<>();
        for (ActividadOperativa a : actividades) {
            ReporteReader.demanda(ficha, a)
                    .filter(d -> d.numero().isPresent())
                    .ifPresent(d -> demandas.put(a.codigo(), d));
        }
        Map<String, String> motivos = new LinkedHashMap<>();
        ficha.filas("factores").stream()
                .filter(f -> !f.texto("motivo_sr").isBlank())
                .forEach(f -> motivos.put(f.id(), f.texto("motivo_sr")));
        return new Declaracion(orden, unidad, periodo, archivo, meses, demandas, motivos);
    }

    /** Of unit and period: a later one takes the place of the one before. */
    String serie() {
        return unidad + " " + periodo.codigo();
    }

    Optional<Rectificacion.Dicho> dicho(Casilla casilla) {
        return Optional.ofNullable(meses.get(casilla)).map(d -> new Rectificacion.Dicho(periodo, d, archivo));
    }
}
