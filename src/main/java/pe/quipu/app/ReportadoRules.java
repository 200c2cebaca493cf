package pe.quipu.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import pe.quipu.ficha.Dato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;

/**
 * The months an evaluation brings written because their quarter was accepted. An activity that changed hands brings them
 * from the unit that had it then: what was executed stays with the unit of its month (Directiva 003-2016-MPH/17, art.
 * 8.2.3).
 */
final class ReportadoRules {
    private static final Map<String, String> FAMILIAS = Map.of("fisica", "ejecutado", "financiera", "devengado");

    private final Relleno plan;
    private final List<ActividadOperativa> actividades;
    private final int meses;
    private final Function<String, Optional<Informado>> informado;

    private ReportadoRules(
            Relleno plan,
            List<ActividadOperativa> actividades,
            int meses,
            Function<String, Optional<Informado>> informado) {
        this.plan = plan;
        this.actividades = actividades;
        this.meses = meses;
        this.informado = informado;
    }

    /**
     * A month is locked where every activity in force then was told; one that came later with the plan still has to be
     * filled in.
     *
     * @param actividades those of the form
     * @param meses months before the period of the form
     * @param informado what the unit of a cost centre told, if anything
     */
    static Relleno escrito(
            Relleno plan,
            List<ActividadOperativa> actividades,
            int meses,
            Function<String, Optional<Informado>> informado) {
        return new ReportadoRules(plan, actividades, meses, informado).escrito();
    }

    private Relleno escrito() {
        Map<String, List<FilaRelleno>> tablas = new LinkedHashMap<>();
        Set<String> bloqueadas = new TreeSet<>();
        FAMILIAS.forEach((hoja, familia) -> {
            List<FilaRelleno> filas = new ArrayList<>();
            boolean[] faltan = new boolean[meses + 1];
            boolean[] dichos = new boolean[meses + 1];
            for (ActividadOperativa a : actividades) {
                if (plan.fila(hoja, a.codigo()).isEmpty()) {
                    continue;
                }
                Map<String, Valor> valores = new LinkedHashMap<>();
                for (int mes = 1; mes <= meses; mes++) {
                    Optional<Dato> dato = told(hoja, familia, a, mes);
                    String clave = "%s_%02d".formatted(familia, mes);
                    dato.ifPresent(d -> valores.put(clave, understood(d)));
                    dichos[mes] |= dato.isPresent();
                    faltan[mes] |= dato.isEmpty() && a.vida().desde() <= mes;
                }
                filas.add(new FilaRelleno(a.codigo(), valores));
            }
            for (int mes = 1; mes <= meses; mes++) {
                if (dichos[mes] && !faltan[mes]) {
                    bloqueadas.add("%s.%s_%02d".formatted(hoja, familia, mes));
                }
            }
            tablas.put(hoja, filas);
        });
        return new Relleno(Map.of(), tablas, bloqueadas);
    }

    private Optional<Dato> told(String hoja, String familia, ActividadOperativa a, int mes) {
        return informado
                .apply(a.centroCosto(mes))
                .filter(i -> mes <= i.hasta())
                .flatMap(i -> i.ficha().fila(hoja, a.codigo()))
                .flatMap(f -> f.dato("%s_%02d".formatted(familia, mes)));
    }

    private static Valor understood(Dato d) {
        return d.numero().map(Valor::numero).orElse(d.recibido());
    }
}
