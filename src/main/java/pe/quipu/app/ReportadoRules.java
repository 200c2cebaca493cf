package pe.quipu.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pe.quipu.ficha.Casilla;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Rectificacion.Dicho;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;

/**
 * The months an evaluation brings written because an accepted one told them. Those before its period are locked: what
 * was said is not asked again. What was not said, or was said not to be known, is open to be put right. The months of
 * the period itself are the form's own, and stay open whatever was said of them.
 */
final class ReportadoRules {
    private final Relleno plan;
    private final List<ActividadOperativa> actividades;
    private final Periodo periodo;
    private final Map<Casilla, Dicho> dichos;
    private final Map<String, String> motivos;

    private ReportadoRules(
            Relleno plan,
            List<ActividadOperativa> actividades,
            Periodo periodo,
            Map<Casilla, Dicho> dichos,
            Map<String, String> motivos) {
        this.plan = plan;
        this.actividades = actividades;
        this.periodo = periodo;
        this.dichos = dichos;
        this.motivos = motivos;
    }

    /**
     * @param actividades those of the form
     * @param dichos what stands in each month, of any unit: an activity that changed hands brings what the unit that had
     *     it then told (Directiva 003-2016-MPH/17, art. 8.2.3)
     * @param motivos the reason accepted with an SR or NA that still stands, by activity: it is not asked again
     */
    static Relleno escrito(
            Relleno plan,
            List<ActividadOperativa> actividades,
            Periodo periodo,
            Map<Casilla, Dicho> dichos,
            Map<String, String> motivos) {
        return new ReportadoRules(plan, actividades, periodo, dichos, motivos).escrito();
    }

    private Relleno escrito() {
        Map<String, List<FilaRelleno>> tablas = new LinkedHashMap<>();
        Set<String> bloqueadas = new TreeSet<>();
        Set<String> porRegularizar = new TreeSet<>();
        Map<String, String> fuentes = new TreeMap<>();
        for (Casilla.Lado lado : Casilla.LADOS) {
            List<FilaRelleno> filas = new ArrayList<>();
            for (ActividadOperativa a : actividades) {
                Optional<FilaRelleno> fila = plan.fila(lado.hoja(), a.codigo());
                if (fila.isEmpty()) {
                    continue;
                }
                Map<String, Valor> valores = new LinkedHashMap<>();
                for (int mes = 1; mes <= periodo.mesFinal(); mes++) {
                    Optional<Dicho> dicho = told(a, lado, mes);
                    Optional<Dato> dato = dicho.map(Dicho::dato);
                    String columna = lado.columna(mes);
                    String celda = Relleno.celda(lado.hoja(), a.codigo(), columna);
                    dicho.ifPresent(d -> fuentes.put(celda, d.periodo().codigo()));
                    dato.filter(d -> !d.falta()).ifPresent(d -> valores.put(columna, understood(d)));
                    if (mes < periodo.mesInicial()) {
                        boolean conMeta =
                                !fila.get().valor(lado.columnaDeMeta(mes)).vacio();
                        if (mes < a.vida().desde() || settled(dato, conMeta)) {
                            bloqueadas.add(celda);
                        } else {
                            porRegularizar.add(Relleno.columna(lado.hoja(), columna));
                        }
                    }
                }
                filas.add(new FilaRelleno(a.codigo(), valores));
            }
            tablas.put(lado.hoja(), filas);
        }
        tablas.put(
                "factores",
                plan.filas("factores").stream()
                        .filter(f -> motivos.containsKey(f.id()))
                        .map(f -> new FilaRelleno(f.id(), Map.of("motivo_sr", Valor.texto(motivos.get(f.id())))))
                        .toList());
        return new Relleno(Map.of(), tablas, bloqueadas, porRegularizar, fuentes);
    }

    private Optional<Dicho> told(ActividadOperativa a, Casilla.Lado lado, int mes) {
        return Optional.ofNullable(dichos.get(new Casilla(a.codigo(), lado, mes)));
    }

    /** A number, NA, or nothing where nothing was programmed. */
    private static boolean settled(Optional<Dato> dato, boolean conMeta) {
        return dato.filter(d -> d.numero().isPresent() || d.noAplica() || d.falta() && !conMeta)
                .isPresent();
    }

    private static Valor understood(Dato d) {
        return d.numero().map(Valor::numero).orElse(d.recibido());
    }
}
