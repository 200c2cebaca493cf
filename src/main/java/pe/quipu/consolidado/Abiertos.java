package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.avance.DeActividad;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Compromiso;

/** Hidden sheet behind Ficha: the promises still open, the nearest deadline first. */
record Abiertos(Marco<Consolidado> marco) {
    Recuento<Compromiso> de(Eleccion elegida) {
        Consolidado c = marco.consolidado();
        Map<String, DeActividad> porCodigo = new HashMap<>();
        c.resultados().actividades().forEach(a -> porCodigo.put(a.actividad().codigo(), a));
        List<Compromiso> filas = c.historia().compromisos().stream()
                .filter(Compromiso::abierto)
                .sorted(Comparator.comparing(p -> p.plazo().orElse(LocalDate.MAX)))
                .toList();
        return new Recuento<>(
                "_abiertos",
                "Compromisos abiertos, del plazo más cercano al más lejano",
                List.of(
                        Campo.codigo("codigo", "Código", 18, Compromiso::codigo),
                        Campo.codigo(
                                "llave_unidad",
                                "Unidad",
                                12,
                                p -> ActividadesDesigner.LLAVE
                                        + activity(porCodigo, p)
                                                .map(a -> a.actividad().centroCosto())
                                                .orElse(p.unidad())),
                        Campo.codigo(
                                "oei",
                                marco.pagina().palabra(ActividadesDesigner.HOJA, "oei", "OEI"),
                                10,
                                p -> activity(porCodigo, p)
                                        .map(a -> marco.oei(a.actividad().aei()))
                                        .orElse("")),
                        Campo.codigo("origen", "Desde", 10, p -> p.origen().codigo()),
                        Campo.texto("actividad", "Actividad", 40, p -> p.actividad() + " " + p.denominacion()),
                        Campo.texto("medida", "Medida", 40, Compromiso::medida),
                        Campo.texto("responsable", "Responsable", 24, Compromiso::responsable),
                        Campo.valor("plazo", "Plazo", 12, Tipo.FECHA, p -> p.plazo()
                                .<Valor>map(Valor.Fecha::new)
                                .orElse(Valor.VACIO)),
                        Campo.texto("situacion", "Situación", 18, p -> CompromisosDesigner.situacion(marco, p))),
                p -> "",
                filas,
                p -> elegida.consulta().abiertos().contains(p));
    }

    private static Optional<DeActividad> activity(Map<String, DeActividad> porCodigo, Compromiso p) {
        return Optional.ofNullable(porCodigo.get(p.actividad()));
    }
}
