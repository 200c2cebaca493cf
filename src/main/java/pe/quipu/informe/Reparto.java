package pe.quipu.informe;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.plan.Aei;

/**
 * The rows of a table by objective and action: every activity is in one action and in one objective, also where the
 * structure does not list them, so that each table adds up to the entity.
 */
record Reparto(Clase clase, String codigo, String nombre, int prioridad, List<DeActividad> actividades) {
    private static final String SIN_NOMBRE = "(no está en la estructura)";

    static List<Reparto> de(EvaluacionInstitucional e) {
        List<Reparto> filas = new ArrayList<>();
        for (DeObjetivo o : e.objetivos()) {
            filas.add(new Reparto(
                    Clase.GRUPO, o.codigo(), o.oei().denominacion(), o.oei().prioridad(), o.actividades()));
            for (Aei a : o.acciones()) {
                filas.add(new Reparto(Clase.FILA, a.codigo(), a.denominacion(), a.prioridad(), of(o.actividades(), a)));
            }
            Set<String> suyas = o.acciones().stream().map(Aei::codigo).collect(Collectors.toSet());
            rest(
                    filas,
                    o.actividades().stream()
                            .filter(x -> !suyas.contains(x.actividad().aei()))
                            .toList());
        }
        Set<String> codigos = e.objetivos().stream().map(DeObjetivo::codigo).collect(Collectors.toSet());
        List<DeActividad> sueltas = e.resultados().actividades().stream()
                .filter(x ->
                        !codigos.contains(e.estructura().oeiDe(x.actividad().aei())))
                .toList();
        if (!sueltas.isEmpty()) {
            filas.add(new Reparto(Clase.GRUPO, "", "Otros objetivos " + SIN_NOMBRE, 0, sueltas));
            rest(filas, sueltas);
        }
        return filas;
    }

    private static void rest(List<Reparto> filas, List<DeActividad> sueltas) {
        sueltas.stream()
                .map(x -> x.actividad().aei())
                .distinct()
                .sorted()
                .forEach(aei -> filas.add(new Reparto(
                        Clase.FILA,
                        aei,
                        SIN_NOMBRE,
                        0,
                        sueltas.stream()
                                .filter(x -> x.actividad().aei().equals(aei))
                                .toList())));
    }

    private static List<DeActividad> of(List<DeActividad> actividades, Aei accion) {
        return actividades.stream()
                .filter(x -> x.actividad().aei().equals(accion.codigo()))
                .toList();
    }
}
