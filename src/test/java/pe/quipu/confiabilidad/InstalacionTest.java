package pe.quipu.confiabilidad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** What the computing office installs: the unit of systemd and the task of Windows say what the guide says of them. */
final class InstalacionTest {
    private static final Path UNIDAD = Path.of("src/main/systemd/quipu.service");
    private static final Path TAREA = Path.of("src/main/windows/quipu-vigilar.xml");

    @TempDir
    Path carpeta;

    @Test
    void the_unit_starts_again_for_ever_in_its_own_cage_and_without_network() throws IOException {
        Map<String, List<String>> dicho = Files.readAllLines(UNIDAD).stream()
                .filter(l -> l.matches("[A-Za-z]+=.*"))
                .map(l -> l.split("=", 2))
                .collect(Collectors.groupingBy(l -> l[0], Collectors.mapping(l -> l[1], Collectors.toList())));
        Map.of(
                        "ExecStart", "/opt/quipu/quipu vigilar --carpeta /srv/poi --silencioso",
                        "User", "quipu",
                        "Restart", "always",
                        "StartLimitIntervalSec", "0",
                        "ReadWritePaths", "/srv/poi",
                        "ProtectSystem", "strict",
                        "PrivateTmp", "yes",
                        "PrivateNetwork", "yes",
                        "RestrictAddressFamilies", "AF_UNIX",
                        "NoNewPrivileges", "yes")
                .forEach((clave, valor) -> assertEquals(List.of(valor), dicho.get(clave), clave));
        // The launcher's heap fits in it with room for the rest of Java; and stopping waits for the file in hand.
        assertEquals(List.of("900M"), dicho.get("MemoryMax"));
        assertTrue(Files.readAllLines(Path.of("src/main/jvm.options")).contains("-Xmx512m"));
        assertEquals(List.of("60"), dicho.get("TimeoutStopSec"));
        // The group may drop files, and delete nothing of what was filed.
        assertEquals(List.of("0027"), dicho.get("UMask"));
        assertEquals(List.of("143"), dicho.get("SuccessExitStatus"));
    }

    @Test
    void systemd_finds_nothing_wrong_with_the_unit() throws IOException, InterruptedException {
        Path unidad = carpeta.resolve("quipu.service");
        Files.writeString(unidad, Files.readString(UNIDAD).replace("/opt/quipu/quipu ", "/bin/true "));
        Path dicho = carpeta.resolve("dicho.txt");
        Process verify;
        try {
            verify = new ProcessBuilder("systemd-analyze", "verify", unidad.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(dicho.toFile())
                    .start();
        } catch (IOException e) {
            System.out.println("OMITIDA: systemd-analyze no está; la unidad solo se revisó leyéndola");
            Assumptions.abort("systemd-analyze is not on the PATH");
            return;
        }
        assertEquals(0, verify.waitFor(), Files.readString(dicho));
        assertEquals("", Files.readString(dicho));
    }

    @Test
    void the_task_of_windows_begins_with_the_pc_has_no_end_and_begins_again() throws Exception {
        // Without a declaration: the command of the guide hands it over as text already decoded.
        byte[] xml = Files.readAllBytes(TAREA);
        assertTrue(new String(xml, StandardCharsets.UTF_8).startsWith("<Task "));
        DocumentBuilderFactory fabrica = DocumentBuilderFactory.newInstance();
        fabrica.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document tarea = fabrica.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        Map.of(
                        "ExecutionTimeLimit", "PT0S",
                        "MultipleInstancesPolicy", "IgnoreNew",
                        "StopIfGoingOnBatteries", "false",
                        "DisallowStartIfOnBatteries", "false",
                        "RunLevel", "LeastPrivilege",
                        "Command", "C:\\Quipu\\quipu.cmd",
                        "Arguments", "vigilar --carpeta C:\\POI --silencioso")
                .forEach((clave, valor) -> assertEquals(
                        valor, tarea.getElementsByTagName(clave).item(0).getTextContent(), clave));
        assertEquals(1, tarea.getElementsByTagName("BootTrigger").getLength());
        assertEquals(1, tarea.getElementsByTagName("RestartOnFailure").getLength());
    }

    @Test
    void the_guide_names_the_files_as_they_are() throws IOException {
        String guia = Files.readString(Path.of("src/docs/servicio.md"));
        for (Path archivo : List.of(UNIDAD, TAREA)) {
            assertTrue(guia.contains(archivo.toString().replace('\\', '/')), archivo.toString());
        }
        assertTrue(guia.contains("NO VERIFICADO en Windows"), "what was not seen must be said");
    }

    @Test
    void the_service_is_turned_on_last_after_the_program_the_folder_its_permits_and_the_structure() throws IOException {
        String guia = Files.readString(Path.of("src/docs/servicio.md"));
        inOrder(
                guia.substring(guia.indexOf("## En Linux"), guia.indexOf("## En Windows")),
                "necesita Maven e internet",
                "sudo /opt/quipu/quipu explicar",
                "-m 2750 /srv/poi",
                "quipu iniciar --carpeta /srv/poi",
                "chmod g+ws,o= /srv/poi/entrada",
                "-m 640 estructura.xlsx /srv/poi/estructura.xlsx",
                "quipu estado --carpeta /srv/poi",
                "enable --now");
        inOrder(
                guia.substring(guia.indexOf("## En Windows")),
                "quipu.cmd explicar",
                "quipu.cmd iniciar --carpeta C:\\POI",
                "necesita Maven e internet",
                "C:\\POI\\estructura.xlsx",
                "quipu.cmd estado --carpeta C:\\POI",
                "Register-ScheduledTask",
                "Start-ScheduledTask");
        assertFalse(guia.contains("/tmp/"), "a name anybody can take first");
    }

    private static void inOrder(String texto, String... pasos) {
        int desde = 0;
        for (String paso : pasos) {
            int donde = texto.indexOf(paso, desde);
            assertTrue(donde >= 0, "«" + paso + "» is not there, or too early");
            desde = donde;
        }
    }
}
