package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Parrafo;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Presupuesto.Financiado;

/** The money by unit, by genérica and by rubro (art. 8.4 and art. 10 h). */
final class PresupuestoDesigner {
    private final PlanOperativo p;
    private final Columnas columnas;
    private final String fuente;

    PresupuestoDesigner(PlanOperativo p) {
        this.p = p;
        this.columnas = Columnas.de(p);
        this.fuente = "Fuente: plan " + p.plan().codigo() + ".";
    }

    List<Bloque> design() {
        return List.of(
                new Titulo(1, "8. Presupuesto por unidad orgánica"),
                new Parrafo(financed()),
                new Titulo(2, "8.1 Por unidad orgánica"),
                byUnit(),
                new Titulo(2, "8.2 Por genérica de gasto"),
                byCode(
                        "Presupuesto por genérica de gasto",
                        "Genérica de gasto",
                        LineaFinanciera::generica,
                        p.genericas()),
                new Titulo(2, "8.3 Por rubro"),
                byCode("Presupuesto por rubro", "Rubro", LineaFinanciera::rubro, p.rubros()),
                new Titulo(2, "8.4 Cuadro resumen de cada unidad orgánica"),
                summary());
    }

    private String financed() {
        BigDecimal demanda = Trienio.de(p.plan().actividades().stream()
                        .filter(a -> a.presupuesto().financiado() == Financiado.DEMANDA_ADICIONAL)
                        .toList())
                .anio();
        String total = "El plan de " + columnas.ejercicio() + " suma S/ "
                + Cifras.soles(p.soles().anio());
        return demanda.signum() == 0
                ? total + ", sin demanda adicional."
                : total + ": S/ " + Cifras.soles(p.soles().anio().subtract(demanda)) + " dentro del techo y S/ "
                        + Cifras.soles(demanda) + " de demanda adicional.";
    }

    private Tabla byUnit() {
        List<Renglon> filas = new ArrayList<>();
        p.porUnidad()
                .forEach((u, suyas) -> filas.add(columnas.fila(
                        Trienio.de(suyas),
                        u.codigo(),
                        u.denominacion(),
                        Cifras.cantidad(BigDecimal.valueOf(suyas.size())))));
        filas.add(columnas.suma(Clase.TOTAL, "Total de la entidad", 3, p.soles()));
        return new Tabla(
                "Presupuesto por unidad orgánica",
                columnas.despuesDe(Columna.texto(22), Columna.texto(60), Columna.cifra(17)),
                columnas.cabecera("Código", "Unidad orgánica", "Activi-\ndades"),
                filas,
                fuente);
    }

    private Tabla byCode(
            String titulo, String que, Function<LineaFinanciera, String> codigo, Map<String, String> nombres) {
        List<Renglon> filas = new ArrayList<>();
        sums(p.plan().actividades(), codigo)
                .forEach((c, soles) -> filas.add(columnas.fila(soles, shown(c), nombres.getOrDefault(c, ""))));
        filas.add(columnas.suma(Clase.TOTAL, "Total de la entidad", 2, p.soles()));
        return new Tabla(
                titulo,
                columnas.despuesDe(Columna.texto(20), Columna.texto(78)),
                columnas.cabecera("Código", que),
                filas,
                fuente);
    }

    /** The table the directive asks of each unit: code, what it buys, cost. */
    private Tabla summary() {
        List<Renglon> filas = new ArrayList<>();
        p.porUnidad().forEach((u, suyas) -> {
            filas.add(columnas.suma(Clase.GRUPO, ProgramacionDesigner.name(u), 3, Trienio.de(suyas)));
            sums(suyas, l -> l.generica() + "|" + l.rubro()).forEach((clave, soles) -> {
                String[] partes = clave.split("\\|", -1);
                filas.add(columnas.fila(
                        soles,
                        shown(partes[0]),
                        p.genericas().getOrDefault(partes[0], ""),
                        Stream.of(partes[1], p.rubros().getOrDefault(partes[1], ""))
                                .filter(s -> !s.isEmpty())
                                .collect(Collectors.joining(" · "))));
            });
        });
        filas.add(columnas.suma(Clase.TOTAL, "Total de la entidad", 3, p.soles()));
        return new Tabla(
                "Cuadro resumen de presupuesto de cada unidad orgánica",
                columnas.despuesDe(Columna.texto(14), Columna.texto(37), Columna.texto(49)),
                columnas.cabecera("Código", "Detalle del gasto", "Rubro"),
                filas,
                fuente);
    }

    private static String shown(String codigo) {
        return codigo.isEmpty() ? Cifras.NINGUNA : codigo;
    }

    private static Map<String, Trienio> sums(
            List<ActividadOperativa> actividades, Function<LineaFinanciera, String> codigo) {
        return actividades.stream()
                .flatMap(a -> a.presupuesto().lineas().stream())
                .collect(Collectors.toMap(codigo, Trienio::de, Trienio::mas, TreeMap::new));
    }
}
