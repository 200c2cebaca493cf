package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.DeIndicador;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Dato;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;

/** From every figure of Tablero to the cell of the delivered workbook, by links. The examples are walked in DemoIT. */
final class TrazaTest {
    private static final long SEMILLA = 20221107;

    /** By file, by sheet, by row, by column. */
    private final Map<String, Map<String, Map<Integer, Map<Integer, Valor>>>> entregados = new HashMap<>();

    @Test
    void every_figure_of_an_entity_with_every_state_comes_from_a_cell() {
        Traza.Recorrido r = walk(Sintetico.consolidado());
        assertEquals(List.of(), r.fallas());
        assertTrue(r.cifras() > 40 && r.grupos() > 10 && r.actividades() > 10 && r.celdas() > 50, r.toString());
    }

    @Test
    void every_figure_of_an_entity_of_real_size_comes_from_a_cell() {
        System.out.println("seed " + SEMILLA);
        Traza.Recorrido r = walk(Grande.consolidado(SEMILLA));
        assertEquals(List.of(), r.fallas());
        assertTrue(r.cifras() > 90 && r.grupos() > 100 && r.celdas() > 1_000, r.toString());
        System.out.println(r);
    }

    @Test
    void a_delivered_cell_that_holds_something_else_is_told() {
        Consolidado c = Sintetico.consolidado();
        deliver(c);
        entregados
                .get("../aceptado/2022-T2/03.1 Alcaldía.xlsx")
                .get("Evaluación física")
                .get(17)
                .put(20, Valor.numero(7));
        assertEquals(
                List.of("Linaje!40 «AO.009»: it says «9» and the cell holds «7»"),
                Traza.walk(XlsxWriter.write(ConsolidadoDesigner.design(c)), this::file)
                        .fallas());
    }

    @Test
    void a_figure_without_its_link_is_told() {
        Libro libro = ConsolidadoDesigner.design(Sintetico.consolidado());
        Libro sin = new Libro(
                libro.titulo(),
                libro.hojas().stream()
                        .map(h -> h.nombre().equals("Tablero") ? h.conFilas(unlinked(h, 11)) : h)
                        .toList(),
                libro.nombres(),
                libro.propiedades());
        deliver(Sintetico.consolidado());
        assertEquals(
                List.of("Tablero!C11", "Tablero!D11", "Tablero!E11", "Tablero!F11", "Tablero!G11", "Tablero!H11"),
                Traza.walk(XlsxWriter.write(sin), this::file).fallas().stream()
                        .filter(f -> f.endsWith("no link"))
                        .map(f -> f.substring(0, f.indexOf(' ')))
                        .filter(f -> f.compareTo("Tablero!I") < 0)
                        .toList());
    }

    private static List<Fila> unlinked(Hoja hoja, int numero) {
        return new Dibujo(new Libro("t", List.of(hoja), List.of(), Map.of()), hoja.nombre())
                .filas().stream()
                        .map(f -> f.numero() != numero
                                ? f
                                : new Fila(
                                        numero,
                                        f.alto(),
                                        false,
                                        f.celdas().stream()
                                                .map(c -> Celda.de(c.columna(), c.contenido(), c.estilo()))
                                                .toList()))
                        .toList();
    }

    private Traza.Recorrido walk(Consolidado c) {
        deliver(c);
        return Traza.walk(XlsxWriter.write(ConsolidadoDesigner.design(c)), this::file);
    }

    /** The workbooks the results were read from: each value at its cell. */
    private void deliver(Consolidado c) {
        Marco<Consolidado> marco = Marco.of(c);
        for (DeActividad a : c.resultados().actividades()) {
            a.reporte().ifPresent(r -> Stream.of(r.ejecutado().stream(), r.devengado().stream(), r.demanda().stream())
                    .flatMap(s -> s)
                    .forEach(d -> put(marco.archivo(a.actividad().centroCosto()), d)));
        }
        for (DeIndicador i : c.resultados().indicadores()) {
            i.dato().ifPresent(d -> put(marco.archivo(i.indicador().responde()), d));
        }
    }

    private void put(String archivo, Dato dato) {
        entregados
                .computeIfAbsent("../" + archivo, x -> new TreeMap<>())
                .computeIfAbsent(dato.celda().hoja(), x -> new TreeMap<>())
                .computeIfAbsent(dato.celda().fila(), x -> new TreeMap<>())
                .put(dato.celda().columna(), dato.recibido());
    }

    private Optional<byte[]> file(String ruta) {
        return Optional.ofNullable(entregados.get(ruta))
                .map(hojas -> XlsxWriter.write(new Libro(
                        ruta,
                        hojas.entrySet().stream()
                                .map(h -> Hoja.nueva(h.getKey())
                                        .filas(h.getValue().entrySet().stream()
                                                .map(f -> Fila.de(f.getKey(), cells(f.getValue())))
                                                .toList())
                                        .build())
                                .toList(),
                        List.of(),
                        Map.of())));
    }

    private static List<Celda> cells(Map<Integer, Valor> fila) {
        return fila.entrySet().stream()
                .map(c -> Celda.de(c.getKey(), c.getValue(), Estilo.de(Papel.CELDA)))
                .toList();
    }
}
