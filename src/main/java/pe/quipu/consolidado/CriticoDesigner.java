package pe.quipu.consolidado;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.ElementoCritico;
import pe.quipu.plan.Mes;

/** Sheet Criticos: what the activities cannot do without, in the order of the months (Directiva 003-2016-MPH/17, art. 8.3). */
final class CriticoDesigner {
    private record DeActividad(ActividadOperativa actividad, ElementoCritico critico) {}

    private CriticoDesigner() {}

    static Tabla<?> tabla(Marco<Formulacion> marco, Tabla<ActividadOperativa> actividades) {
        List<DeActividad> filas = marco.consolidado().actividades().stream()
                .flatMap(a -> a.elementosCriticos().stream().map(c -> new DeActividad(a, c)))
                .sorted(Comparator.comparingInt(d -> d.critico().mes()))
                .toList();
        return Tabla.of(
                "Criticos",
                "Elementos críticos: registro de riesgos",
                "Lo imprescindible para cada actividad, en qué mes y qué pasa si falta. El código lleva a la actividad.",
                List.of(
                        Campo.valor(
                                "mes_numero",
                                "N.° de mes",
                                8,
                                Tipo.ENTERO,
                                d -> Valor.numero(d.critico().mes())),
                        Campo.texto("mes", "Mes", 12, d -> month(d.critico().mes())),
                        Campo.texto("elemento", "Elemento crítico", 44, d -> d.critico()
                                .elemento()),
                        Campo.texto("consecuencia", "Qué pasa si falta", 48, d -> d.critico()
                                .consecuencia()),
                        Campo.codigo("unidad", "Unidad", 11, d -> d.actividad().centroCosto()),
                        Campo.texto(
                                "unidad_denominacion",
                                "Denominación",
                                32,
                                d -> marco.nombre(d.actividad().centroCosto())),
                        Campo.<DeActividad>codigo(
                                        "codigo", "Código ►", 13, d -> ProgramadaDesigner.codigo(d.actividad()))
                                .conEnlace(d -> Optional.of(actividades.enlace(d.actividad()))),
                        Campo.texto(
                                "actividad", "Actividad", 44, d -> d.actividad().denominacion())),
                filas,
                new Tabla.Papeleo(Papel.ROJO, 3));
    }

    private static String month(int mes) {
        return mes >= 1 && mes <= 12 ? Mes.nombre(mes) : "";
    }
}
