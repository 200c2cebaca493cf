package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Parrafo;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.ElementoCritico;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Necesidad;

/** What stands behind the plan: critical elements (art. 8.3), needs (art. 8.2.2 and 8.4) and changes (art. 8.2.3). */
final class AnexosDesigner {
    private final PlanOperativo p;
    private final String fuente;
    private int numero;

    AnexosDesigner(PlanOperativo p) {
        this.p = p;
        this.fuente = "Fuente: plan " + p.plan().codigo() + ".";
    }

    List<Bloque> design() {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, next() + "Elementos críticos de las actividades"));
        bloques.addAll(criticos());
        if (!p.necesidades().isEmpty()) {
            bloques.add(new Titulo(1, next() + "Bienes y servicios de cada unidad orgánica"));
            bloques.add(necesidades());
        }
        if (!p.plan().modificaciones().isEmpty()) {
            bloques.add(new Titulo(1, next() + "Modificaciones que trae esta versión"));
            bloques.add(ModificacionesDesigner.table(
                    Tabla.Serie.TABLA, "Modificaciones del plan", p.plan().modificaciones(), fuente));
        }
        return bloques;
    }

    private String next() {
        return "Anexo " + ++numero + ". ";
    }

    private List<Bloque> criticos() {
        List<Renglon> filas = new ArrayList<>();
        p.porUnidad().forEach((u, suyas) -> {
            if (suyas.stream().anyMatch(a -> !a.elementosCriticos().isEmpty())) {
                filas.add(group(ProgramacionDesigner.name(u), 5));
                suyas.forEach(a -> a.elementosCriticos().forEach(c -> filas.add(critico(a, c))));
            }
        });
        if (filas.isEmpty()) {
            return List.of(new Parrafo("Las unidades no declararon elementos críticos."));
        }
        return List.of(
                new Parrafo(
                        "Lo imprescindible para cada actividad, cuándo se necesita y qué pasa con la meta si falta."),
                new Tabla(
                        "Elementos críticos por unidad orgánica",
                        List.of(
                                Columna.texto(16),
                                Columna.texto(70),
                                Columna.texto(60),
                                Columna.centrada(22),
                                Columna.texto(70)),
                        List.of(Renglon.de(
                                Clase.CABECERA,
                                List.of("Código", "Actividad", "Elemento crítico", "Se necesita en", "Si falta"))),
                        filas,
                        fuente));
    }

    private static Renglon critico(ActividadOperativa a, ElementoCritico c) {
        return Renglon.de(
                Clase.FILA, List.of(a.codigo(), a.denominacion(), c.elemento(), Mes.nombre(c.mes()), c.consecuencia()));
    }

    private Tabla necesidades() {
        List<Renglon> filas = new ArrayList<>();
        BigDecimal todo = BigDecimal.ZERO;
        for (Map.Entry<String, List<Necesidad>> unidad : p.necesidades().entrySet()) {
            String nombre = p.estructura()
                    .unidad(unidad.getKey())
                    .map(ProgramacionDesigner::name)
                    .orElse(unidad.getKey());
            filas.add(suma(Clase.GRUPO, nombre, total(unidad.getValue())));
            Map<Necesidad.Tipo, List<Necesidad>> porTipo =
                    new TreeMap<>(unidad.getValue().stream().collect(Collectors.groupingBy(Necesidad::tipo)));
            porTipo.forEach((tipo, suyas) -> {
                Map<String, List<Necesidad>> juntas = new TreeMap<>(
                        suyas.stream().collect(Collectors.groupingBy(n -> n.clasificador() + "|" + n.detalle())));
                juntas.forEach((clave, iguales) -> filas.add(Renglon.de(
                        Clase.FILA,
                        List.of(
                                iguales.get(0).clasificador(),
                                iguales.get(0).detalle(),
                                Cifras.soles(total(iguales))))));
                filas.add(suma(Clase.TOTAL, plural(tipo), total(suyas)));
            });
            todo = todo.add(total(unidad.getValue()));
        }
        filas.add(suma(Clase.TOTAL, "Total de la entidad", todo));
        return new Tabla(
                "Cuadro resumen de bienes y servicios de cada unidad orgánica",
                List.of(Columna.texto(30), Columna.texto(170), Columna.cifra(34)),
                List.of(Renglon.de(Clase.CABECERA, List.of("Código", "Detalle de insumos o servicios", "Costo S/"))),
                filas,
                "Fuente: cuadro de necesidades de la formulación aceptada de cada unidad.");
    }

    private static Renglon group(String texto, int columnas) {
        return new Renglon(Clase.GRUPO, List.of(Celda.ancha(texto, columnas)));
    }

    private static Renglon suma(Clase clase, String texto, BigDecimal soles) {
        return new Renglon(clase, List.of(Celda.ancha(texto, 2), Celda.de(Cifras.soles(soles))));
    }

    private static BigDecimal total(List<Necesidad> necesidades) {
        return necesidades.stream().map(Necesidad::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plural(Necesidad.Tipo tipo) {
        return switch (tipo) {
            case BIEN -> "Bienes";
            case SERVICIO -> "Servicios";
            case ACTIVO -> "Activos";
        };
    }
}
