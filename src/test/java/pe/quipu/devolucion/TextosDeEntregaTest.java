package pe.quipu.devolucion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pe.quipu.ficha.Ficha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

class TextosDeEntregaTest {
    private static Constancia constancia(String unidad, LocalDate recibido, List<Observacion> observaciones) {
        return new Constancia(
                "301498 Municipalidad Provincial de Ilo",
                unidad,
                "IV trimestre de 2022",
                2,
                "POI 2022.xlsx",
                "ab".repeat(32),
                recibido,
                recibido,
                LocalDate.of(2023, 1, 10),
                new Control(
                        6,
                        new BigDecimal("1234567.5"),
                        Map.of("Expediente", new BigDecimal("720"), "Km", new BigDecimal("0.25"))),
                Optional.empty(),
                List.of(),
                observaciones);
    }

    private static void assertReadable(String texto) {
        assertTrue(texto.endsWith("\r\n"));
        for (String linea : texto.split("\r\n", -1)) {
            assertTrue(linea.length() <= Lineas.LARGO, linea);
            assertFalse(linea.contains("\n") || linea.contains("\r"), linea);
            assertFalse(linea.matches("[=+@-].*"), linea);
        }
    }

    @Test
    void the_constancia_says_what_was_received_and_its_control_figures() {
        String texto = constancia("03.09.05 Participación", LocalDate.of(2023, 1, 12), List.of())
                .texto();
        assertReadable(texto);
        for (String frase : List.of(
                "Recibido: 12/01/2023 (2 días tarde: el plazo era el 10/01/2023)",
                "Actividades: 6",
                "Suma de soles: S/ 1,234,567.50",
                "Suma de las celdas en Expediente: 720",
                "Suma de las celdas en Km: 0.25",
                "SHA-256: " + "ab".repeat(32),
                "Entrega: n.º 2",
                "Sin advertencias.")) {
            assertTrue(texto.contains(frase), frase + " in\n" + texto);
        }
        String aTiempo = constancia("03", LocalDate.of(2023, 1, 10), List.of()).texto();
        assertTrue(aTiempo.contains("(a tiempo: "), aTiempo);
    }

    @Test
    void whatever_people_write_no_line_is_long_or_looks_like_a_formula() {
        long semilla = 7L;
        Random azar = new Random(semilla);
        String letras = "=+-@ \t\r\n«»áñ x12345.,\u2028";
        for (int vez = 0; vez < 200; vez++) {
            StringBuilder drawn = new StringBuilder();
            int largo = azar.nextInt(300);
            for (int i = 0; i < largo; i++) {
                drawn.append(letras.charAt(azar.nextInt(letras.length())));
            }
            Observacion o = new Observacion(
                    Codigo.FIL_001,
                    new Lugar("-Hoja", java.util.Optional.empty(), "", "", "", "=campo"),
                    drawn.toString(),
                    Map.of());
            assertReadable(constancia(drawn.toString(), LocalDate.of(2023, 1, 1), List.of(o))
                    .texto());
            assertReadable(AvisoWriter.setAside(drawn.toString(), List.of(o)));
            assertReadable(new Lineas().add(drawn.toString()).toString());
        }
    }

    @Test
    void the_notice_names_the_first_five_errors_the_deadline_and_the_workbook() {
        Devolucion d = Entregas.devolucion(Entregas.ficha(Entregas.entregado(Entregas.conErrores())));
        String texto = AvisoWriter.returned(
                d, "03.09.05 Participación Ciudadana", "IV trimestre de 2022", "POI_OBSERVADO_r1.xlsx");
        assertReadable(texto);
        assertTrue(texto.contains("hasta el 10/01/2023"), texto);
        assertTrue(texto.contains("POI_OBSERVADO_r1.xlsx"), texto);
        assertTrue(texto.contains("Evaluación física!AF8: «12 reg.»"), texto);
        List<String> numeradas = new ArrayList<>();
        texto.lines().filter(l -> l.matches("  \\d+\\. .*")).forEach(numeradas::add);
        assertEquals(5, numeradas.size(), texto);
        assertTrue(texto.contains(" más en la hoja «Observaciones»"), texto);
    }

    @Test
    void after_the_deadline_the_notice_says_as_soon_as_possible() {
        assertEquals("hasta el 10/01/2023", Plazos.until(LocalDate.of(2023, 1, 10), LocalDate.of(2023, 1, 10)));
        assertEquals(
                "cuanto antes (el plazo venció el 10/01/2023)",
                Plazos.until(LocalDate.of(2023, 1, 11), LocalDate.of(2023, 1, 10)));
    }

    @Test
    void the_control_figures_are_plain_sums_of_what_was_understood() {
        Ficha ficha = Entregas.ficha(Entregas.entregado(Map.of(
                "fisica.AO0001.ejecutado_02", pe.quipu.libro.Valor.texto("NA"),
                "fisica.AO0002.ejecutado_02", pe.quipu.libro.Valor.texto("doce"),
                "financiera.AO0001.devengado_02", pe.quipu.libro.Valor.numero(new BigDecimal("0.25")))));
        Control control = Control.of(ficha);
        assertEquals(6, control.actividades());
        assertEquals(0, new BigDecimal("700").compareTo(control.fisico().get("Expediente")));
        assertEquals(0, new BigDecimal("106500.25").compareTo(control.soles()));
    }
}
