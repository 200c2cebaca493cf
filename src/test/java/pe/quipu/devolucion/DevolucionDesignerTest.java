package pe.quipu.devolucion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.quipu.excel.Lint;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Ficha;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo.Marca;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.plantilla.PlantillaDesigner;

class DevolucionDesignerTest {
    private static final int PRIMERA = 7;

    private final Ficha ficha = Entregas.ficha(Entregas.entregado(Entregas.conErrores()));
    private final Libro libro = Entregas.devuelto(ficha);

    private static Map<CeldaRef, Celda> cells(Libro libro) {
        Map<CeldaRef, Celda> celdas = new HashMap<>();
        for (Hoja hoja : libro.hojas()) {
            for (Fila fila : hoja.filas()) {
                fila.celdas().forEach(c -> celdas.put(new CeldaRef(hoja.nombre(), fila.numero(), c.columna()), c));
            }
        }
        return celdas;
    }

    private static List<Fila> list(Libro libro) {
        List<Fila> filas = new ArrayList<>();
        libro.hojas().get(0).filas().forEach(f -> {
            if (f.numero() >= PRIMERA) {
                filas.add(f);
            }
        });
        return filas;
    }

    private static String shown(Celda celda) {
        return celda.contenido() instanceof Valor v
                ? v.mostrado()
                : celda.contenido().toString();
    }

    @Test
    void the_list_comes_first_and_every_observation_is_in_it_errors_before_warnings() {
        assertEquals("Observaciones", libro.hojas().get(0).nombre());
        assertTrue(libro.hojas().get(0).protegida());
        List<String> gravedades =
                list(libro).stream().map(f -> shown(f.celdas().get(1))).toList();
        assertEquals(ficha.observaciones().size(), gravedades.size());
        assertEquals(gravedades.stream().sorted((a, b) -> rank(a) - rank(b)).toList(), gravedades);
        assertTrue(gravedades.contains(Gravedad.ERROR.rotulo()) && gravedades.contains(Gravedad.ADVERTENCIA.rotulo()));
    }

    private static int rank(String rotulo) {
        return List.of(Gravedad.values()).stream()
                .map(Gravedad::rotulo)
                .toList()
                .indexOf(rotulo);
    }

    @Test
    void every_link_of_the_list_leads_to_a_marked_cell_with_its_number_in_the_note() {
        Map<String, Celda> porEnlace = new HashMap<>();
        cells(libro).forEach((lugar, celda) -> porEnlace.put("#" + lugar.enFormula(), celda));
        for (Fila fila : list(libro)) {
            Celda destino = porEnlace.get(fila.celdas().get(2).enlace().orElseThrow());
            String numero = shown(fila.celdas().get(0)) + ". ";
            assertFalse(destino.estilo().marca() == Marca.NINGUNA, fila.toString());
            assertTrue(destino.nota().orElseThrow().texto().contains(numero), destino.toString());
        }
        long marcadas = porEnlace.values().stream()
                .filter(c -> c.estilo().marca() != Marca.NINGUNA)
                .count();
        long enlaces = list(libro).stream()
                .map(f -> f.celdas().get(2).enlace())
                .distinct()
                .count();
        assertEquals(enlaces, marcadas, "nothing else is marked");
    }

    @Test
    void each_received_value_stands_in_the_cell_its_link_leads_to() {
        Map<CeldaRef, Celda> celdas = cells(libro);
        Map<String, String> hallados = new HashMap<>();
        celdas.forEach((lugar, celda) -> {
            if (celda.estilo().marca() != Marca.NINGUNA && !lugar.hoja().equals("Observaciones")) {
                hallados.put(lugar.toString(), shown(celda));
            }
        });
        for (Observacion o : ficha.observaciones()) {
            assertEquals(o.recibido(), hallados.get(o.lugar().texto()), o.toString());
        }
    }

    @Test
    void marks_follow_the_row_and_the_column_where_the_unit_moved_them() {
        Map<CeldaRef, Celda> celdas = cells(libro);
        Lugar movido = new Lugar(
                "Hoja cambiada",
                Optional.of(new CeldaRef("Hoja cambiada", 99, 50)),
                "financiera",
                "AO0005",
                "devengado_07",
                "Devengado S/ Jul");
        Libro otro =
                DevolucionDesigner.design(with(List.of(new Observacion(Codigo.FIL_001, movido, "1500", Map.of()))));
        Map<CeldaRef, Celda> marcadas = cells(otro).entrySet().stream()
                .filter(e -> e.getValue().estilo().marca() != Marca.NINGUNA)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertEquals(1, marcadas.size());
        CeldaRef lugar = marcadas.keySet().iterator().next();
        assertEquals("AO0005", shown(celdas.get(new CeldaRef(lugar.hoja(), lugar.fila(), 0))));
        assertEquals("devengado_07", shown(celdas.get(new CeldaRef(lugar.hoja(), 6, lugar.columna()))));
    }

    private Devolucion with(List<Observacion> observaciones) {
        Devolucion d = Entregas.devolucion(ficha);
        return new Devolucion(d.pedido(), observaciones, 1, d.archivo(), d.recibido(), d.fechaLimite());
    }

    @Test
    void what_has_no_cell_marks_its_heading_or_its_sheet_and_is_not_counted_as_pending() {
        List<Observacion> todas = List.of(
                Observacion.de(Codigo.LIB_030, Lugar.LIBRO),
                new Observacion(
                        Codigo.HOJ_001, Lugar.hoja("fisica", "Evaluación física"), "", Map.of("sugerencia", "")),
                new Observacion(
                        Codigo.COL_001,
                        new Lugar("Factores", Optional.empty(), "factores", "", "plazo", "Plazo de la medida"),
                        "",
                        Map.of("sugerencia", "")),
                new Observacion(
                        Codigo.PLA_008,
                        new Lugar(
                                "Factores",
                                Optional.of(new CeldaRef("Factores", 44, 0)),
                                "factores",
                                "AO9999",
                                "codigo_ao",
                                "Código"),
                        "AO9999",
                        Map.of()));
        Libro devuelto = DevolucionDesigner.design(with(todas));
        List<String> lugares = list(devuelto).stream()
                .map(f -> shown(f.celdas().get(2)) + f.celdas().get(2).enlace().orElse(""))
                .toList();
        assertEquals(
                List.of(
                        "el libro",
                        "Evaluación física#'Evaluación física'!A1",
                        "Factores, «Código» (en su archivo: A44)#'Factores'!A7",
                        "Factores, «Plazo de la medida»#'Factores'!P7"),
                lugares);
        list(devuelto)
                .forEach(f ->
                        assertEquals(PuntoDesigner.AL_RECIBIR, shown(f.celdas().get(8))));
        byte[] xlsx = XlsxWriter.write(devuelto);
        assertEquals(List.of(), SchemaCheck.errors(xlsx));
    }

    @Test
    void many_observations_in_one_cell_make_one_note() {
        Lugar lugar =
                new Lugar("Evaluación física", Optional.empty(), "fisica", "AO0002", "ejecutado_02", "Ejecutado Feb");
        List<Observacion> cinco = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cinco.add(new Observacion(Codigo.FIL_001, lugar, "dato " + i, Map.of()));
        }
        String nota = cells(DevolucionDesigner.design(with(cinco))).values().stream()
                .flatMap(c -> c.nota().stream())
                .map(Celda.Nota::texto)
                .collect(Collectors.joining("\n---\n"));
        assertEquals(5, nota.split("\n").length, nota);
        assertTrue(nota.endsWith("… y 2 más en «Observaciones»."), nota);
    }

    @Test
    void a_return_of_a_return_is_the_same_workbook() {
        Ficha otraVez = Entregas.ficha(XlsxWriter.write(libro));
        Devolucion segunda = Entregas.devolucion(otraVez);
        Libro devuelto = DevolucionDesigner.design(new Devolucion(
                segunda.pedido(),
                Entregas.devolucion(ficha).observaciones(),
                1,
                segunda.archivo(),
                segunda.recibido(),
                segunda.fechaLimite()));
        assertEquals(cells(libro), cells(devuelto));
    }

    @Test
    void it_is_a_valid_workbook_and_breaks_no_rule_the_template_keeps() {
        byte[] xlsx = XlsxWriter.write(libro);
        byte[] plantilla = XlsxWriter.write(
                PlantillaDesigner.design(Entregas.devolucion(ficha).pedido()));
        assertEquals(List.of(), SchemaCheck.errors(xlsx));
        List<String> nuevos = new ArrayList<>(Lint.errors(xlsx));
        nuevos.removeAll(Lint.errors(plantilla));
        assertEquals(List.of(), nuevos);
    }
}
