package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.avance.DeActividad;
import pe.quipu.ficha.Casilla;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Valor;

/** Sheet Datos: the tidy table for pivots and other programs. Values only; no formula refers to it. */
final class DatosDesigner {
    private final Marco<Consolidado> marco;
    private final List<DeActividad> actividades;
    private final List<Campo<Celdilla>> campos;

    /** One activity in one month. */
    private record Celdilla(DeActividad a, int mes) {}

    DatosDesigner(Marco<Consolidado> marco) {
        this.marco = marco;
        this.actividades = ActividadesDesigner.sorted(marco);
        this.campos = new ArrayList<>(plan());
        campos.addAll(reported());
        actividades.stream()
                .flatMap(a -> a.reporte().stream())
                .flatMap(r -> r.propias().keySet().stream())
                .distinct()
                .sorted()
                .forEach(clave -> campos.add(text("propia_" + clave, 16, c -> c.a().reporte()
                        .map(Reporte.DeActividad::propias)
                        .map(p -> p.getOrDefault(clave, ""))
                        .orElse(""))));
    }

    Hoja hoja() {
        int meses = marco.consolidado().resultados().periodo().mesFinal();
        int ultima = Math.max(2, 1 + actividades.size() * meses);
        String letras = pe.quipu.libro.CeldaRef.letras(campos.size() - 1);
        return Hoja.nueva("Datos")
                .pestana(Papel.SIN_DATO)
                .columnas(campos.stream()
                        .map(c -> new Hoja.Columna(c.ancho(), false))
                        .toList())
                .filas(() -> Stream.concat(Stream.of(keys()), body(meses)).iterator())
                .vista(new Hoja.Vista(1, 0, Optional.of("A1:" + letras + ultima), "A2", 100, true))
                .impresion(Impresion.todo(marco.pie("Datos"))
                        .conFilasRepetidas("1:1")
                        .deConsulta())
                .build();
    }

    private Fila keys() {
        return Fila.de(
                1,
                IntStream.range(0, campos.size())
                        .mapToObj(c -> Celda.texto(c, campos.get(c).clave(), Estilo.de(Papel.ENCABEZADO)))
                        .toList());
    }

    private Stream<Fila> body(int meses) {
        Cuadro cuadro = new Cuadro("Datos", campos.stream().map(Campo::clave).toList(), 0);
        return IntStream.range(0, actividades.size() * meses).mapToObj(i -> {
            Renglon donde = new Renglon(cuadro, 2 + i);
            Celdilla fila = new Celdilla(actividades.get(i / meses), 1 + i % meses);
            List<Celda> celdas = new ArrayList<>(campos.size());
            for (int c = 0; c < campos.size(); c++) {
                Campo<Celdilla> campo = campos.get(c);
                celdas.add(
                        Celda.de(c, campo.trazo().draw(fila, donde).contenido(), Estilo.de(Papel.CELDA, campo.tipo())));
            }
            // A fixed height: thousands of rows, and nobody reads this sheet as a page.
            return new Fila(donde.fila(), 15, false, celdas);
        });
    }

    private List<Campo<Celdilla>> plan() {
        return List.of(
                number(
                        "ejercicio",
                        9,
                        c -> Valor.numero(marco.consolidado().plan().ejercicio())),
                text(
                        "periodo",
                        10,
                        c -> marco.consolidado().resultados().periodo().codigo()),
                number("mes", 6, c -> Valor.numero(c.mes())),
                code("unidad", 10, c -> unidad(c)),
                text("unidad_denominacion", 34, c -> marco.nombre(unidad(c))),
                code("reporta", 10, c -> marco.reporta(unidad(c))),
                code("oei", 9, c -> marco.oei(c.a().actividad().aei())),
                code("aei", 12, c -> c.a().actividad().aei()),
                code("codigo_ao", 12, c -> c.a().actividad().codigo()),
                text("denominacion", 44, c -> c.a().actividad().denominacion()),
                text("tipo", 11, c -> Rotulos.of(c.a().actividad().tipo())),
                text("unidad_medida", 16, c -> c.a().actividad().unidadMedida()),
                text("tipo_meta", 12, c -> Rotulos.of(c.a().actividad().tipoMeta())),
                Campo.inicial(12, c -> c.a().actividad()));
    }

    private List<Campo<Celdilla>> reported() {
        return List.of(
                figure(
                        "programado_fisico",
                        c -> Valor.numero(c.a().actividad().fisica().mes(c.mes()))),
                figure("ejecutado_fisico", c -> value(executed(c))),
                text("situacion_ejecutado", 12, c -> situation(executed(c))),
                money(
                        "programado_soles",
                        c -> Valor.numero(c.a().actividad().financiera().mes(c.mes()))),
                money("devengado_soles", c -> value(accrued(c))),
                text("situacion_devengado", 12, c -> situation(accrued(c))),
                text("archivo", 46, c -> LinajeDesigner.file(marco, c.a(), Casilla.Lado.FISICO, c.mes())));
    }

    /** The one that had the activity in that month: what was done stays with it. */
    private static String unidad(Celdilla c) {
        return c.a().actividad().centroCosto(c.mes());
    }

    private static Optional<Dato> executed(Celdilla c) {
        return c.a().reporte().flatMap(r -> LinajeDesigner.month(r.ejecutado(), c.mes()));
    }

    private static Optional<Dato> accrued(Celdilla c) {
        return c.a().reporte().flatMap(r -> LinajeDesigner.month(r.devengado(), c.mes()));
    }

    private static Valor value(Optional<Dato> dato) {
        return dato.flatMap(Dato::numero).map(Valor::numero).orElse(Valor.VACIO);
    }

    private static String situation(Optional<Dato> dato) {
        return dato.map(d -> d.numero().isPresent() ? "dato" : d.noAplica() ? "na" : d.noReporto() ? "sr" : "sin_dato")
                .orElse("sin_dato");
    }

    private static Campo<Celdilla> text(String clave, int ancho, java.util.function.Function<Celdilla, String> texto) {
        return Campo.texto(clave, clave, ancho, texto);
    }

    private static Campo<Celdilla> code(String clave, int ancho, java.util.function.Function<Celdilla, String> texto) {
        return Campo.codigo(clave, clave, ancho, texto);
    }

    private static Campo<Celdilla> number(String clave, int ancho, java.util.function.Function<Celdilla, Valor> valor) {
        // Without thousands: a year is not a quantity.
        return Campo.valor(clave, clave, ancho, Tipo.TEXTO, valor);
    }

    private static Campo<Celdilla> figure(String clave, java.util.function.Function<Celdilla, Valor> valor) {
        return Campo.valor(clave, clave, 13, Tipo.CANTIDAD, valor);
    }

    private static Campo<Celdilla> money(String clave, java.util.function.Function<Celdilla, Valor> valor) {
        return Campo.valor(clave, clave, 15, Tipo.SOLES, valor);
    }
}
