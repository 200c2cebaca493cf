package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;

/** Sheet Unidades: every unit of the structure in its order, with its progress and its delivery. */
final class UnidadesDesigner {
    private final Marco marco;
    private final Map<String, Consolidado.DeEntrega> entregas;

    UnidadesDesigner(Marco marco) {
        this.marco = marco;
        this.entregas = marco.consolidado().entregas().stream()
                .collect(Collectors.toMap(Consolidado.DeEntrega::unidad, e -> e, (una, otra) -> una));
    }

    Tabla<Resumen> tabla(Cuadro actividades, Map<String, Integer> filas) {
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
        List<Campo<Resumen>> campos = new ArrayList<>();
        campos.add(Campo.codigo("codigo", "Código", 11, Resumen::codigo));
        campos.add(Campo.texto("denominacion", "Unidad", 42, Resumen::nombre));
        campos.addAll(new GrupoCampos(marco, actividades, filas, "llave_unidad", ActividadesDesigner.LLAVE).campos());
        campos.add(Campo.codigo("reporta", "Reporta por", 10, Resumen::superior));
        campos.add(Campo.estado("situacion_entrega", "Entrega", 17, (r, donde) -> {
            String rotulo = entrega(r).map(e -> e.situacion().rotulo()).orElse("");
            return rotulo.isEmpty() ? Pintura.de(Valor.VACIO) : Pintura.de(Valor.texto(rotulo), Colores.papel(rotulo));
        }));
        campos.add(Campo.valor("dias_atraso", "Días de atraso", 10, Tipo.CENTRADO, r -> entrega(r)
                .map(PendientesDesigner::late)
                .orElse(Valor.VACIO)));
        return Tabla.of(
                        "Unidades",
                        "Unidades: avance y entrega",
                        "El avance físico es el promedio de sus actividades medidas, cada una hasta 100 %.",
                        campos,
                        resumenes,
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2, false, 1))
                .conTotal(Resumen.total(marco));
    }

    private Optional<Consolidado.DeEntrega> entrega(Resumen r) {
        return Optional.ofNullable(entregas.get(r.superior()));
    }
}
