package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T4;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.inbox.Candado;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.LatidoWriter;

/** The verb {@code estado}: whoever looks after the folder knows by one line whether somebody is needed. */
final class EstadoTest {
    @TempDir
    Path raiz;

    private static List<String> problemas(Oficina.Respuesta r) {
        return java.util.stream.StreamSupport.stream(r.json().get("problemas").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private LatidoWriter latido(Duration hace) {
        return new LatidoWriter(new Carpeta(raiz), Clock.offset(Clock.systemUTC(), hace.negated()), System::nanoTime);
    }

    @Test
    void a_folder_in_order_says_so_in_its_first_line() {
        Oficina o = Aprobada.en(raiz);
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        o.entrega(
                "02.xlsx",
                Papeles.evaluada(o.plantilla("02", T4))
                        .escribe(FISICA, "AO.0002", "ejecutado_10", "12 reg.")
                        .guarda());
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(0, r.salida(), r.toString());
        assertTrue(r.out().startsWith("✔ En orden.\n"), r.out());
        for (String linea : List.of(
                "Servicio: vigilar no se ha usado en esta carpeta",
                "En entrada: 0 archivos\n",
                "Última entrega: n.º 5, 05/01/2023 12:00, 02, 02.xlsx, observado",
                "Periodo 2022-T4: aceptadas 1, por corregir 1, sin entregar 1",
                "Periodo 2022: aceptadas 3, por corregir 0, sin entregar 0",
                "Consolidados: al día",
                "Espacio libre: ",
                "Quipu ")) {
            assertTrue(r.out().contains(linea), linea + " in " + r.out());
        }
        JsonNode json = o.quipu("estado", "--json").json();
        assertTrue(json.get("en_orden").asBoolean());
        assertEquals(2, json.get("periodos").size());
        assertEquals("2022-T4", json.get("periodos").get(1).get("periodo").asText());
        assertEquals(1, json.get("periodos").get(1).get("observadas").asInt());
        assertEquals(5, json.get("ultima_entrega").get("numero").asInt());
        assertEquals(
                "2023-01-05T12:00:00-05:00",
                json.get("ultima_entrega").get("recibido").asText());
        latido(Duration.ZERO).close();
        JsonNode servicio = o.quipu("estado", "--json").json().get("servicio");
        for (String hora : List.of("desde", "ultima_senal")) {
            assertTrue(
                    servicio.get(hora).asText().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d-05:00"),
                    servicio.toString());
        }
    }

    @Test
    @SuppressWarnings("try")
    void it_works_while_another_holds_the_folder_and_changes_nothing() throws IOException {
        Oficina o = Aprobada.en(raiz);
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        o.quipu("estado");
        List<String> antes = o.archivos("");
        byte[] registro = o.lee("registro/quipu.db");
        Candado candado =
                Candado.tryLock(new Carpeta(raiz), Candado.Puesto.TRABAJO).orElseThrow();
        try (LatidoWriter latido = latido(Duration.ZERO)) {
            latido.beat();
            Oficina.Respuesta r = o.quipu("estado");
            assertEquals(0, r.salida(), r.toString());
            assertTrue(r.out().contains("Servicio: vigilar trabaja desde el "), r.out());
            assertTrue(r.out().contains("(proceso " + ProcessHandle.current().pid() + ")"), r.out());
            assertTrue(r.out().contains("0 entregas atendidas"), r.out());
            assertTrue(r.out().contains("En entrada: 1 archivo\n  01.xlsx: espera que lo atiendan"), r.out());
            assertEquals(
                    "trabaja",
                    o.quipu("estado", "--json")
                            .json()
                            .get("servicio")
                            .get("situacion")
                            .asText());
        } finally {
            candado.close();
        }
        List<String> despues = o.archivos("").stream()
                .filter(f -> !f.endsWith(".latido") && !f.endsWith(".candado"))
                .toList();
        assertEquals(antes.stream().filter(f -> !f.endsWith(".candado")).toList(), despues);
        assertTrue(java.util.Arrays.equals(registro, o.lee("registro/quipu.db")));
        assertTrue(o.quipu("estado").out().contains("vigilar está cerrado desde el"));
    }

    @Test
    void a_service_that_hangs_or_that_something_hinders_needs_somebody() {
        Oficina o = Aprobada.en(raiz);
        latido(Duration.ofHours(7));
        Oficina.Respuesta colgado = o.quipu("estado", "--json");
        assertEquals(1, colgado.salida());
        assertEquals(1, problemas(colgado).size());
        assertTrue(problemas(colgado).get(0).contains("no da señales desde el"), colgado.out());
        LatidoWriter estorbado = latido(Duration.ZERO);
        estorbado.hindered("No hay espacio en el disco.");
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(5, r.salida());
        assertTrue(r.out().startsWith("✖ Necesita atención:\n  No hay espacio en el disco.\n"), r.out());
        estorbado.hindered("");
        assertEquals(0, o.quipu("estado").salida());
    }

    @Test
    void one_that_was_killed_is_missed_at_once() throws IOException, InterruptedException {
        Oficina o = Aprobada.en(raiz);
        Process servicio = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "vigilar",
                        "--carpeta",
                        raiz.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            for (int i = 0; i < 600 && !o.quipu("estado").out().contains("vigilar trabaja"); i++) {
                Thread.sleep(100);
            }
            Oficina.Respuesta viva = o.quipu("estado");
            assertTrue(viva.out().contains("(proceso " + servicio.pid() + ")"), viva.out());
        } finally {
            servicio.destroyForcibly().waitFor();
        }
        Oficina.Respuesta muerta = o.quipu("estado");
        assertEquals(1, muerta.salida(), muerta.toString());
        assertTrue(muerta.out().contains("se interrumpió sin despedirse"), muerta.out());
    }

    @Test
    void a_structure_with_errors_is_told_and_the_rest_is_told_too() {
        Oficina o = Aprobada.en(raiz);
        o.entidad(Entidad.dePrueba().celda("unidades", 2, "depende_de", "09"));
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(6, r.salida(), r.toString());
        assertTrue(r.out().contains("estructura.xlsx tiene errores"), r.out());
        assertTrue(r.out().contains("Última entrega: n.º 3"), r.out());
    }

    @Test
    void a_register_that_is_damaged_is_told_and_left_alone() throws IOException {
        Oficina o = Aprobada.en(raiz);
        byte[] roto = "no es una base de datos".repeat(100).getBytes(StandardCharsets.UTF_8);
        Files.write(raiz.resolve("registro/quipu.db"), roto);
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(6, r.salida(), r.toString());
        assertTrue(r.out().contains("El registro (registro/quipu.db) está averiado"), r.out());
        assertTrue(java.util.Arrays.equals(roto, o.lee("registro/quipu.db")));
        Files.delete(raiz.resolve("registro/quipu.db"));
        Oficina.Respuesta sinEl = o.quipu("estado");
        assertEquals(6, sinEl.salida(), sinEl.toString());
        assertTrue(sinEl.out().contains("Falta el registro"), sinEl.out());
        assertFalse(Files.exists(raiz.resolve("registro/quipu.db")), "looking makes nothing");
    }

    @Test
    void a_folder_without_entrada_and_one_that_is_no_workspace_are_two_things() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Files.delete(raiz.resolve("entrada/2021-03-25"));
        Files.delete(raiz.resolve("entrada"));
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(5, r.salida(), r.toString());
        assertTrue(r.out().contains("No se pudo ver la carpeta entrada."), r.out());
        assertFalse(Files.exists(raiz.resolve("entrada")), "looking makes nothing");
        Oficina.Respuesta ninguna =
                Oficina.type("estado", "--carpeta", raiz.resolve("otra").toString());
        assertEquals(6, ninguna.salida(), ninguna.toString());
        assertFalse(Files.exists(raiz.resolve("otra")));
    }

    @Test
    void a_share_that_is_not_connected_is_not_taken_for_an_office_to_be_made() throws IOException {
        Path montaje = Files.createDirectory(raiz.resolve("montaje"));
        for (String verbo : List.of("estado", "procesar", "vigilar")) {
            assertEquals(
                    "No hay estructura.xlsx en " + montaje
                            + ". Si la carpeta de trabajo es otra, dígala con --carpeta; si"
                            + " está en otro disco o en una carpeta compartida, vuelva a conectarla. Solo para empezar"
                            + " una oficina nueva: quipu iniciar --carpeta " + montaje,
                    Oficina.type(verbo, "--carpeta", montaje.toString()).err().strip());
            Path nada = raiz.resolve("nada");
            assertEquals(
                    "La carpeta " + nada + " no existe o no se puede ver. Si está en otro disco o en una carpeta"
                            + " compartida, vuelva a conectarla; si no, revise cómo está escrita. Solo para empezar"
                            + " una oficina nueva: quipu iniciar --carpeta " + nada,
                    Oficina.type(verbo, "--carpeta", nada.toString()).err().strip());
            assertFalse(Files.exists(nada));
        }
    }

    @Test
    void what_waits_for_somebody_says_why_as_the_service_does() {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = Papeles.evaluada(o.plantilla("01", T4)).guarda();
        o.deja("2023-01-20/futuro.xlsx", libro);
        o.deja("medio.xlsx", java.util.Arrays.copyOf(libro, libro.length / 2));
        o.deja("vacio.xlsx", new byte[0]);
        o.deja("ceros.xlsx", new byte[900]);
        o.deja("abierto.xlsx", libro);
        o.deja("~$abierto.xlsx", new byte[] {1});
        String dicho = o.quipu("estado").out();
        for (String linea : List.of(
                "futuro.xlsx: la fecha de su carpeta todavía no llega",
                "medio.xlsx: parece a medio copiar",
                "vacio.xlsx: parece a medio copiar",
                "ceros.xlsx: su contenido todavía no llega",
                "abierto.xlsx: está abierto en otro programa")) {
            assertTrue(dicho.contains("\n  " + linea), linea + " in " + dicho);
        }
        o.hoy = "2023-01-20";
        assertTrue(o.quipu("estado").out().contains("\n  futuro.xlsx: espera que lo atiendan"));
    }

    @Test
    void conflicts_to_be_decided_are_told_one_in_a_line() {
        Oficina o = Aprobada.en(raiz);
        List<String> lineas = new ArrayList<>();
        for (String unidad : List.of("02", "03")) {
            byte[] primera = Papeles.evaluada(o.plantilla(unidad, T4)).guarda();
            String ao = unidad.equals("02") ? "AO.0002" : "AO.0004";
            byte[] otra = Papeles.evaluada(o.plantilla(unidad, T4))
                    .escribe(FISICA, ao, "ejecutado_12", 11)
                    .guarda();
            o.entrega(unidad + ".xlsx", primera);
            Oficina.Respuesta r = o.entrega(unidad + ".xlsx", otra);
            assertEquals("conflicto", r.veredicto(), r.out());
            lineas.add(
                    "  " + unidad + " 2022-T4, " + r.archivo(0).get("destino").asText());
        }
        String dicho = o.quipu("estado").out();
        assertTrue(dicho.contains("\nPor decidir: 2 conflictos\n" + String.join("\n", lineas) + "\n"), dicho);
    }

    @Test
    void what_waits_is_named_without_letting_a_name_write_lines_and_temporary_files_are_not_counted() {
        Oficina o = Aprobada.en(raiz);
        byte[] nada = "x".getBytes(StandardCharsets.UTF_8);
        o.deja("a.xlsx\n✔ En orden.", nada);
        o.deja("~$a.xlsx", nada);
        for (int i = 0; i < 12; i++) {
            o.deja("b" + i + ".xlsx", nada);
        }
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(0, r.salida(), r.toString());
        assertTrue(
                r.out().contains("En entrada: 13 archivos; nadie los atiende: quipu procesar o quipu vigilar"),
                r.out());
        assertTrue(r.out().contains("  … y 3 más"), r.out());
        assertEquals(1, r.out().lines().filter(l -> l.startsWith("✔ En orden.")).count());
        assertFalse(r.out().contains("~$"), r.out());
        assertEquals(13, o.quipu("estado", "--json").json().get("entrada").size());
    }

    @Test
    void what_was_attended_and_could_not_be_taken_out_waits_for_nobody() throws Exception {
        Oficina o = Aprobada.en(raiz);
        byte[] libro = Papeles.evaluada(o.plantilla("01", T4)).guarda();
        o.entrega("01.xlsx", libro);
        o.deja("01.xlsx", libro);
        o.deja("02.xlsx", libro);
        Path queda = raiz.resolve("entrada/01.xlsx");
        try (var registro = DriverManager.getConnection("jdbc:sqlite:" + raiz.resolve("registro/quipu.db"));
                var falta = registro.prepareStatement(
                        "INSERT INTO por_retirar SELECT max(id), 'entrada/01.xlsx', ?, ?, ? FROM entrega")) {
            falta.setLong(1, libro.length);
            falta.setString(2, Files.getLastModifiedTime(queda).toInstant().toString());
            falta.setString(
                    3,
                    String.valueOf(Files.readAttributes(queda, BasicFileAttributes.class)
                            .fileKey()));
            falta.executeUpdate();
        }
        Oficina.Respuesta r = o.quipu("estado");
        assertTrue(r.out().contains("\n  01.xlsx: ya fue atendido; no se pudo retirar de entrada: "), r.out());
        assertTrue(r.out().contains("\n  02.xlsx: espera que lo atiendan\n"), r.out());
        assertTrue(r.out().contains("nadie los atiende"), r.out());
        Files.delete(raiz.resolve("entrada/02.xlsx"));
        assertFalse(o.quipu("estado").out().contains("nadie los atiende"));
        o.deja("01.xlsx", "otra cosa".getBytes(StandardCharsets.UTF_8));
        assertTrue(o.quipu("estado").out().contains("\n  01.xlsx: espera que lo atiendan\n"));
    }

    @Test
    void an_accepted_original_that_is_gone_or_renamed_needs_somebody() throws IOException {
        Oficina o = Aprobada.en(raiz);
        String t4 = o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda())
                .archivo(0)
                .get("destino")
                .asText();
        Files.move(raiz.resolve(t4), raiz.resolve(t4 + ".viejo"));
        Oficina.Respuesta una = o.quipu("estado", "--json");
        assertEquals(3, una.salida(), una.toString());
        assertEquals(
                List.of("Falta 1 libro aceptado, y sus cifras no se pueden sustentar: " + t4
                        + ". Escriba: quipu reparar; lo restituye si queda una copia, o dice de dónde traerlo."),
                problemas(una));
        String formulada = o.registro("2022").get(0).dictamen().destino();
        Files.delete(raiz.resolve(formulada));
        assertEquals(
                List.of("Faltan 2 libros aceptados, y sus cifras no se pueden sustentar; el primero: " + formulada
                        + ". Escriba: quipu reparar; los restituye si quedan copias, o dice de dónde traerlos."),
                problemas(o.quipu("estado", "--json")));
        assertTrue(o.quipu("estado").out().startsWith("✖ Necesita atención:\n  Faltan 2 libros aceptados"));
    }

    @Test
    void an_accepted_original_that_somebody_changed_needs_somebody() throws IOException {
        Oficina o = Aprobada.en(raiz);
        String t4 = o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda())
                .archivo(0)
                .get("destino")
                .asText();
        Files.write(
                raiz.resolve(t4),
                new Lapiz(o.lee(t4))
                        .escribe(FISICA, "AO.0001", "ejecutado_10", 99)
                        .guarda());
        Oficina.Respuesta r = o.quipu("estado", "--json");
        assertEquals(3, r.salida(), r.toString());
        assertEquals(
                List.of("1 libro fue cambiado después de aceptarse, y sus cifras no se pueden sustentar: " + t4
                        + ". Escriba: quipu reparar; lo restituye si queda una copia, o dice de dónde traerlo."),
                problemas(r));
    }

    /** With the register of before, the figures of before would come back without a word. */
    @Test
    void a_register_older_than_what_is_filed_needs_somebody_and_the_workbook_says_what_it_lacks() throws IOException {
        Oficina o = Aprobada.en(raiz);
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        byte[] registro = o.lee("registro/quipu.db");
        String segunda = o.entrega(
                        "01.xlsx",
                        Papeles.evaluada(o.plantilla("01", T4))
                                .escribe(FISICA, "AO.0001", "ejecutado_10", 9)
                                .guarda())
                .archivo(0)
                .get("destino")
                .asText();
        Files.write(raiz.resolve("registro/quipu.db"), registro);
        String frase = "El registro no conoce 1 libro de la carpeta aceptado: " + segunda
                + ". Quizá se repuso un registro anterior, y faltan cifras. Escriba: quipu reparar.";
        Oficina.Respuesta r = o.quipu("estado", "--json");
        assertEquals(3, r.salida(), r.toString());
        assertEquals(List.of(frase), problemas(r));
        Oficina.Respuesta c = o.quipu("consolidar", "--periodo", T4);
        assertTrue(c.err().contains(frase), c.toString());
        assertEquals(0, o.quipu("reparar", "--aplicar").salida());
        assertEquals(List.of(), problemas(o.quipu("estado", "--json")));
        assertFalse(o.quipu("consolidar", "--periodo", T4).err().contains("no conoce"));
    }

    @Test
    void a_workbook_of_the_entity_that_somebody_took_away_is_owed_and_written_again() throws IOException {
        Oficina o = Aprobada.en(raiz);
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        byte[] libro = o.lee("consolidado/2022-T4_consolidado.xlsx");
        Files.delete(raiz.resolve("consolidado/2022-T4_consolidado.xlsx"));
        assertTrue(o.quipu("estado").out().contains("\nConsolidados: por reescribir 2022-T4\n"));
        assertEquals(0, o.quipu("procesar").salida());
        assertArrayEquals(libro, o.lee("consolidado/2022-T4_consolidado.xlsx"));
        assertTrue(o.quipu("estado").out().contains("\nConsolidados: al día\n"));
    }

    @Test
    void a_workbook_that_is_owed_needs_somebody_also_when_nobody_watches() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Path ocupado = raiz.resolve("consolidado/2022-T4_consolidado.xlsx");
        Files.createDirectories(ocupado.resolve("ocupado"));
        o.deja("01.xlsx", Papeles.evaluada(o.plantilla("01", T4)).guarda());
        assertEquals(5, o.quipu("procesar").salida());
        Oficina.Respuesta r = o.quipu("estado", "--json");
        assertEquals(5, r.salida(), r.toString());
        assertEquals(
                List.of(
                        "Falta volver a escribir el consolidado de 2022-T4. Si está abierto en otro programa, ciérrelo, y"
                                + " escriba: quipu procesar."),
                problemas(r));
        Files.delete(ocupado.resolve("ocupado"));
        Files.delete(ocupado);
        assertEquals(0, o.quipu("procesar").salida());
        assertEquals(0, o.quipu("estado").salida());
    }

    private static List<String> porDecidir(Oficina o) {
        return o.quipu("estado", "--json").json().get("por_decidir").findValuesAsText("archivo");
    }

    @Test
    void a_conflict_is_to_be_decided_until_the_unit_delivers_something_better_or_the_office_settles_it() {
        Oficina o = Aprobada.en(raiz);
        byte[] primera = Papeles.evaluada(o.plantilla("02", T4)).guarda();
        assertEquals("aceptado", o.entrega("02.xlsx", primera).veredicto());
        assertEquals(List.of(), porDecidir(o));
        byte[] media = new Lapiz(o.plantilla("02", T4))
                .escribe("Factores", "AO.0002", "factores_contribuyeron", "")
                .guarda();
        Oficina.Respuesta conflicto = o.entrega("02.xlsx", media);
        assertEquals("conflicto", conflicto.veredicto());
        String destino = conflicto.archivo(0).get("destino").asText();
        o.entrega("02.xlsx", media);
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(0, r.salida(), r.toString());
        assertTrue(r.out().startsWith("✔ En orden, con algo por decidir.\n"), r.out());
        assertTrue(r.out().contains("\nPor decidir: 1 conflicto\n  02 2022-T4, " + destino + "\n"), r.out());
        assertEquals(List.of(destino), porDecidir(o));
        o.entidad(Entidad.dePrueba()
                .fila("plazos", "periodo", T4, "fecha_limite", java.time.LocalDate.of(2023, 1, 13), "cerrado", "SI"));
        assertEquals(List.of(), porDecidir(o), "of a closed period nothing is decided");
        o.entidad(Entidad.dePrueba());
        assertEquals("aceptado", o.entrega("reemplaza/02.xlsx", media).veredicto());
        assertEquals(List.of(), porDecidir(o));
        assertTrue(o.quipu("estado").out().startsWith("✔ En orden.\n"));
    }

    @Test
    void of_a_register_that_cannot_be_read_nothing_is_invented() throws IOException {
        Oficina o = Aprobada.en(raiz);
        Files.delete(raiz.resolve("registro/quipu.db"));
        Oficina.Respuesta r = o.quipu("estado");
        assertEquals(6, r.salida(), r.toString());
        assertTrue(r.out().contains("\nÚltima entrega: no se sabe\n"), r.out());
        assertTrue(r.out().contains("\nConsolidados: no se sabe\n"), r.out());
        assertFalse(r.out().contains("Periodo "), r.out());
        JsonNode json = o.quipu("estado", "--json").json();
        for (String campo : List.of("periodos", "por_consolidar", "por_decidir")) {
            assertTrue(json.get(campo).isNull(), campo);
        }
        assertFalse(json.has("ultima_entrega"));
    }
}
