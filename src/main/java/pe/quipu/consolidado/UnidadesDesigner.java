package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.libro.Estilo.Papel;

/** Sheet Unidades: every unit of the structure in its order, with its progress and its delivery. */
final class UnidadesDesigner {
    private final Marco<Consolidado> marco;

    UnidadesDesigner(Marco<Consolidado> marco) {
        this.marco = marco;
    }

    Tabla<Resumen> tabla(Cuadro actividades, Map<String, Integer> filas, Cuadro puntualidad) {
        Map<String, List<DeActividad>> porUnidad = ActividadesDesigner.sorted(marco).stream()
                .collect(Collectors.groupingBy(a -> a.actividad().centroCosto()));
        List<Resumen> resumenes = marco.consolidado().estructura().unidades().stream()
                .map(u -> Resumen.of(
                        u.codigo(),
                        u.reportaPor(),
                        u.denominacion(),
                        porUnidad.getOrDefault(u.codigo(), List.of()),
                        List.of()))
                .toList();
        MediaCampos medias = MediaCampos.of(marco);
        List<Campo<Resumen>> campos = new ArrayList<>();
        campos.add(Campo.codigo("codigo", "Código", 11, Resumen::codigo));
        campos.add(Campo.texto("denominacion", "Unidad", 42, Resumen::nombre));
        campos.addAll(new GrupoCampos(marco, actividades, filas, "llave_unidad", ActividadesDesigner.LLAVE).campos());
        campos.add(Campo.codigo("reporta", "Reporta por", 10, Resumen::superior));
        campos.addAll(PendientesDesigner.campos(marco, Resumen::superior));
        campos.add(new PuntualidadDesigner(marco).campo(puntualidad));
        return Tabla.of(
                        "Unidades",
                        "Unidades: avance y entrega",
                        medias.ayuda(),
                        campos,
                        resumenes,
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2).hasta("actividad_mas_baja"))
                .conTotal(Resumen.total(marco));
    }
}
