package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.DeIndicador;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.plan.Aei;

/** Sheets Objetivos and Acciones: what the indicators reached, and how the activities went. */
final class ObjetivosDesigner {
    private final Marco<Consolidado> marco;
    private final Cuadro actividades;
    private final Map<String, Integer> filas;
    private final Cuadro indicadores;

    ObjetivosDesigner(Marco<Consolidado> marco, Cuadro actividades, Map<String, Integer> filas, Cuadro indicadores) {
        this.marco = marco;
        this.actividades = actividades;
        this.filas = filas;
        this.indicadores = indicadores;
    }

    Tabla<Resumen> acciones() {
        Map<String, List<DeActividad>> hechas = ActividadesDesigner.sorted(marco).stream()
                .collect(Collectors.groupingBy(a -> a.actividad().aei()));
        Map<String, List<DeIndicador>> medidas = marco.consolidado().resultados().indicadores().stream()
                .collect(Collectors.groupingBy(i -> i.indicador().elemento()));
        List<Campo<Resumen>> campos = new ArrayList<>();
        campos.add(Campo.codigo("codigo", "AEI", 12, Resumen::codigo));
        campos.add(Campo.texto("denominacion", "Acción estratégica institucional", 46, Resumen::nombre));
        campos.add(Campo.codigo("oei", "OEI", 9, Resumen::superior));
        campos.addAll(blocks("aei", "elemento"));
        campos.add(Vinculo.campo());
        return Tabla.of(
                        "Acciones",
                        "Acciones estratégicas institucionales",
                        "Resultado: indicadores de la acción que llegaron a su logro esperado, entre todos los suyos.",
                        campos,
                        marco.consolidado().estructura().acciones().stream()
                                .map(a -> Resumen.of(
                                        a.codigo(),
                                        a.oei(),
                                        a.denominacion(),
                                        hechas.getOrDefault(a.codigo(), List.of()),
                                        medidas.getOrDefault(a.codigo(), List.of())))
                                .toList(),
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2))
                .conTotal(Resumen.total(marco));
    }

    Tabla<Resumen> objetivos(Cuadro acciones) {
        Map<String, List<DeActividad>> hechas = ActividadesDesigner.sorted(marco).stream()
                .collect(Collectors.groupingBy(a -> marco.oei(a.actividad().aei())));
        List<Campo<Resumen>> campos = new ArrayList<>();
        Map<String, Integer> primeras = firstActions();
        campos.add(Campo.<Resumen>codigo("codigo", "OEI", 10, Resumen::codigo)
                .conEnlace(r ->
                        java.util.Optional.ofNullable(primeras.get(r.codigo())).map(acciones::enlace)));
        campos.add(Campo.texto("denominacion", "Objetivo estratégico institucional", 46, Resumen::nombre));
        campos.addAll(blocks("oei", "oei"));
        return Tabla.of(
                        "Objetivos",
                        "Objetivos estratégicos institucionales",
                        "El código lleva a sus acciones; la última columna, a su actividad más baja.",
                        campos,
                        marco.consolidado().estructura().objetivos().stream()
                                .map(o -> Resumen.of(
                                        o.codigo(),
                                        "",
                                        o.denominacion(),
                                        hechas.getOrDefault(o.codigo(), List.of()),
                                        marco.consolidado().resultados().indicadoresDeOei(o.codigo())))
                                .toList(),
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2))
                .conTotal(Resumen.total(marco));
    }

    private Map<String, Integer> firstActions() {
        List<Aei> acciones = marco.consolidado().estructura().acciones();
        return IntStream.range(0, acciones.size())
                .boxed()
                .collect(Collectors.toMap(i -> acciones.get(i).oei(), i -> Cuadro.PRIMERA + i, (uno, otro) -> uno));
    }

    private List<Campo<Resumen>> blocks(String deActividades, String deIndicadores) {
        List<Campo<Resumen>> campos = new ArrayList<>(new LogroCampos(marco, indicadores, deIndicadores).campos());
        campos.addAll(new GrupoCampos(marco, actividades, filas, deActividades, "").campos());
        return campos;
    }
}
