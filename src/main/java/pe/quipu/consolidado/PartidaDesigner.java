package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Mes;

/** Sheets Categorias, Genericas, Rubros and Meses: the money by what it is charged to and by what pays for it. */
final class PartidaDesigner {
    private final Marco<Formulacion> marco;
    private final Cuadro actividades;
    private final Cuadro lineas;
    private final List<DeLinea> dinero;

    PartidaDesigner(Marco<Formulacion> marco, Cuadro actividades, Cuadro lineas) {
        this.marco = marco;
        this.actividades = actividades;
        this.lineas = lineas;
        this.dinero = DeLinea.of(marco.consolidado().actividades());
    }

    Tabla<Conjunto> categorias() {
        return table(
                "Categorias",
                "Categorías presupuestales",
                "Programas presupuestales, 9001 acciones centrales y 9002 asignaciones que no resultan en productos.",
                "Categoría",
                marco::categoria,
                new Reparto<>(
                        marco.consolidado().actividades(),
                        a -> a.presupuesto().cadena().categoria(),
                        Sumas::deActividades),
                new Fuente(actividades, Llave.CATEGORIA, "Activi-\ndades"));
    }

    Tabla<Conjunto> genericas() {
        return table(
                "Genericas",
                "Genéricas de gasto",
                "2.3-CAS es la parte de 2.3 que paga contratos: no pasa por el cuadro de necesidades.",
                "Genérica",
                name("generica", "Sin genérica"),
                porGenerica(),
                new Fuente(lineas, Llave.GENERICA, "Líneas"));
    }

    Tabla<Conjunto> rubros() {
        return table(
                "Rubros",
                "Fuentes y rubros de financiamiento",
                "De dónde sale el dinero de cada línea.",
                "Rubro",
                name("rubro", "Sin rubro"),
                new Reparto<>(dinero, l -> l.linea().rubro(), Sumas::deLineas),
                new Fuente(lineas, Llave.RUBRO, "Líneas"));
    }

    private record Fuente(Cuadro detalle, Llave llave, String cuenta) {}

    private Reparto<DeLinea> porGenerica() {
        return new Reparto<>(dinero, l -> l.linea().generica(), Sumas::deLineas);
    }

    private <T> Tabla<Conjunto> table(
            String hoja,
            String titulo,
            String ayuda,
            String encabezado,
            Function<String, String> nombre,
            Reparto<T> reparto,
            Fuente fuente) {
        List<Campo<Conjunto>> campos = new ArrayList<>();
        campos.add(Campo.codigo("codigo", encabezado, 11, Conjunto::codigo));
        campos.add(Campo.texto("denominacion", "Denominación", 50, Conjunto::nombre));
        campos.addAll(new SolesCampos(
                        fuente.detalle(),
                        fuente.llave(),
                        fuente.cuenta(),
                        marco.consolidado().periodo().ejercicio(),
                        reparto.total().sumas().total())
                .campos());
        return Tabla.of(
                        hoja,
                        titulo,
                        ayuda,
                        campos,
                        reparto.entre(List.of(), nombre, c -> ""),
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2))
                .conTotal(reparto.total());
    }

    private Function<String, String> name(String lista, String sinCodigo) {
        return c -> marco.catalogo(lista, c, sinCodigo);
    }

    /** Twelve months by genérica. */
    Tabla<Conjunto> meses() {
        Reparto<DeLinea> reparto = porGenerica();
        List<Campo<Conjunto>> campos = new ArrayList<>();
        campos.add(Campo.codigo("codigo", "Genérica", 11, Conjunto::codigo));
        campos.add(Campo.texto("denominacion", "Denominación", 36, Conjunto::nombre));
        IntStream.rangeClosed(1, 12).mapToObj(this::month).forEach(campos::add);
        campos.add(Campo.<Conjunto>de(
                "soles",
                "Programado S/",
                17,
                Tipo.SOLES,
                (c, donde) -> Pintura.de(Formula.of(
                        "SUM(" + donde.de("soles_01") + ":" + donde.de("soles_12") + ")",
                        Valor.numero(c.sumas().total())))));
        return Tabla.of(
                        "Meses",
                        "Programación mensual por genérica de gasto",
                        "Soles de cada mes, dentro del techo y demanda adicional juntos.",
                        campos,
                        reparto.entre(List.of(), name("generica", "Sin genérica"), c -> "").stream()
                                .sorted(Comparator.comparing(Conjunto::codigo))
                                .toList(),
                        new Tabla.Papeleo(Papel.ENCABEZADO, 2))
                .conTotal(reparto.total());
    }

    private Campo<Conjunto> month(int mes) {
        String clave = "soles_%02d".formatted(mes);
        return Campo.de(
                clave,
                Mes.abreviado(mes),
                15,
                Tipo.SOLES,
                (c, donde) -> Pintura.de(Formula.of(
                        c.esTotal()
                                ? "SUM(" + lineas.rango(clave) + ")"
                                : "SUMIFS(" + lineas.rango(clave) + Llave.GENERICA.criterio(lineas, donde.de("codigo"))
                                        + ")",
                        Valor.numero(dinero.stream()
                                .filter(l -> c.esTotal()
                                        || Llave.codigo(l.linea().generica()).equals(c.codigo()))
                                .map(l -> l.linea().soles().mes(mes))
                                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)))));
    }
}
