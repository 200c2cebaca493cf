package pe.quipu.devolucion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Ficha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Valor;

class DevolucionRulesTest {
    private static final List<Valor> RAROS = List.of(
            Valor.VACIO,
            Valor.numero(new BigDecimal("-3.14159265358979")),
            Valor.numero(0),
            Valor.texto("=HYPERLINK(\"http://x\")"),
            Valor.texto("  12 reg. "),
            Valor.texto("línea\nlínea {campo} <a> & «ñandú»"),
            Valor.texto("x".repeat(40_000)),
            Valor.texto("NA"),
            new Valor.Logico(true),
            new Valor.ErrorDeCelda("#DIV/0!"),
            new Valor.Danado("NaN"),
            new Valor.Fecha(LocalDate.of(2023, 4, 15)),
            new Valor.Fecha(LocalDate.of(1900, 1, 1)),
            new Valor.Porcentaje(new BigDecimal("0.855")));

    @Test
    void a_returned_workbook_delivered_again_says_the_same() {
        long semilla = 20230110L;
        Random azar = new Random(semilla);
        List<String> lugares = inputs();
        for (int vez = 0; vez < 12; vez++) {
            Map<String, Valor> celdas = new LinkedHashMap<>();
            for (int i = 0; i < 25; i++) {
                Valor v = DevolucionRules.writable(RAROS.get(azar.nextInt(RAROS.size())));
                celdas.put(lugares.get(azar.nextInt(lugares.size())), v);
            }
            Ficha primera = Entregas.ficha(Entregas.entregado(celdas));
            byte[] devuelto = XlsxWriter.write(Entregas.devuelto(primera));
            Ficha segunda = Entregas.ficha(devuelto);
            Relleno plan = Entregas.plan();
            assertEquals(
                    DevolucionRules.values(primera, plan),
                    DevolucionRules.values(segunda, plan),
                    "seed " + semilla + ", draw " + vez + ": " + celdas);
            assertEquals(errores(primera), errores(segunda), "seed " + semilla + ", draw " + vez + ": " + celdas);
        }
    }

    /** Where the errors are; a date in a column of quantities comes back as text, so its code may be another. */
    private static List<String> errores(Ficha f) {
        return f.observaciones().stream()
                .filter(o -> o.gravedad() == pe.quipu.observacion.Gravedad.ERROR)
                .map(o -> o.lugar().texto())
                .toList();
    }

    private static List<String> inputs() {
        return Entregas.FORMATO
                .hojasQueSeLeen()
                .filter(h -> !List.of("compromisos", "indicadores").contains(h.clave()))
                .flatMap(h -> h.entradas()
                        .filter(c -> !c.clave().equals("ejecutado_01"))
                        .map(c -> h.clave() + "." + row(h) + "." + c.clave()))
                .toList();
    }

    private static String row(HojaFormato h) {
        return h.clase() == HojaFormato.Clase.CAMPOS ? "x" : "AO0002";
    }

    @Test
    void what_the_plan_locks_and_rows_it_does_not_know_stay_out() {
        Map<String, Valor> celdas = Map.of(
                "fisica.AO0002.ejecutado_01", Valor.numero(777),
                "fisica.AO9999.ejecutado_02", Valor.numero(5),
                "fisica.AO9999.codigo_ao", Valor.texto("AO9999"));
        Ficha ficha = Entregas.ficha(Entregas.entregado(celdas));
        assertTrue(ficha.fila("fisica", "AO9999").isPresent(), "the row was delivered");
        Relleno valores = DevolucionRules.values(ficha, Entregas.plan());
        assertTrue(valores.fila("fisica", "AO9999").isEmpty());
        assertFalse(valores.fila("fisica", "AO0002").orElseThrow().valores().containsKey("ejecutado_01"));
        assertEquals(
                Valor.numero(10), valores.fila("fisica", "AO0002").orElseThrow().valor("ejecutado_02"));
    }

    @Test
    void only_inputs_travel() {
        Relleno valores =
                DevolucionRules.values(Entregas.ficha(Entregas.entregado(Entregas.conErrores())), Entregas.plan());
        valores.tablas()
                .forEach((hoja, filas) -> filas.forEach(f -> f.valores()
                        .keySet()
                        .forEach(c -> assertTrue(
                                Entregas.FORMATO
                                        .hoja(hoja)
                                        .columna(c)
                                        .filter(Columna::entrada)
                                        .isPresent(),
                                hoja + "." + c))));
    }

    @Test
    void a_value_that_would_change_the_look_of_its_cell_goes_back_as_text() {
        Map<String, Valor> celdas = new LinkedHashMap<>();
        celdas.put("fisica.AO0002.ejecutado_02", new Valor.Fecha(LocalDate.of(2023, 4, 3)));
        celdas.put("fisica.AO0002.ejecutado_03", new Valor.Porcentaje(new BigDecimal("0.85")));
        celdas.put("financiera.AO0002.devengado_02", new Valor.Porcentaje(new BigDecimal("0.85")));
        celdas.put("factores.AO0002.plazo", new Valor.Fecha(LocalDate.of(2023, 4, 3)));
        Relleno r = DevolucionRules.values(Entregas.ficha(Entregas.entregado(celdas)), Entregas.plan());
        assertEquals(
                Valor.texto("03/04/2023"),
                r.fila("fisica", "AO0002").orElseThrow().valor("ejecutado_02"));
        assertEquals(
                new Valor.Porcentaje(new BigDecimal("0.85")),
                r.fila("fisica", "AO0002").orElseThrow().valor("ejecutado_03"));
        assertEquals(
                Valor.texto("85 %"),
                r.fila("financiera", "AO0002").orElseThrow().valor("devengado_02"));
        assertEquals(
                new Valor.Fecha(LocalDate.of(2023, 4, 3)),
                r.fila("factores", "AO0002").orElseThrow().valor("plazo"));
    }

    @Test
    void notes_of_the_unit_come_back_cell_by_cell() {
        Relleno notas = new Relleno(
                Map.of(),
                Map.of(
                        "notas",
                        List.of(new Relleno.FilaRelleno(
                                "9", Map.of("0", Valor.texto("mis cuentas"), "3", Valor.numero(42))))),
                java.util.Set.of());
        byte[] entregado = XlsxWriter.write(pe.quipu.plantilla.PlantillaDesigner.design(
                Entregas.pedido(Entregas.plan().con(notas))));
        Ficha segunda = Entregas.ficha(XlsxWriter.write(Entregas.devuelto(Entregas.ficha(entregado))));
        assertEquals(
                notas.filas("notas"),
                DevolucionRules.values(segunda, Entregas.plan()).filas("notas"));
    }
}
