package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.quipu.inbox.Carpeta;
import pe.quipu.inbox.Registro;

/** A workbook that somebody left in {@code plan/} under the name of a version: nobody approved it, and it rules nothing. */
final class SinAprobarTest {
    private static final String APROBADA = "plan/2022_v1_aprobado.xlsx";
    private static final String AJENA = "plan/2022_v2_modificado.xlsx";
    private static final String T1 = "2022-T1";

    @TempDir
    Path raiz;

    private Oficina o;
    private byte[] publicado;

    @BeforeEach
    void an_edited_copy_of_the_plan_lies_beside_it() throws IOException {
        o = Aprobada.en(raiz);
        o.hoy = "2022-04-05";
        o.entrega("01.xlsx", Papeles.evaluada(o.plantilla("01", T1)).guarda());
        publicado = o.lee("consolidado/2022-T1_consolidado.xlsx");
        Lapiz copia = new Lapiz(o.lee(APROBADA));
        Files.write(
                raiz.resolve(AJENA),
                copia.escribe("Actividades", "AO.0001", "meta_01", 90).guarda());
    }

    private void refused(Oficina.Respuesta r) {
        assertEquals(6, r.salida(), r.toString());
        String dicho = r.out() + r.err();
        assertTrue(dicho.contains(AJENA) && dicho.contains("nadie la aprobó"), dicho);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "procesar",
                "consolidar --periodo 2022-T1",
                "informe --periodo 2022-T1",
                "informe --periodo 2022-T1 --unidad 01",
                "informe --periodo 2022",
                "plantillas --periodo 2022-T2",
                "pendientes --periodo 2022-T1",
                "aprobar --periodo 2022",
                "aprobar --periodo 2022-R01",
                "estado"
            })
    void no_verb_works_with_it(String orden) {
        refused(o.quipu(orden.split(" ")));
        assertArrayEquals(publicado, o.lee("consolidado/2022-T1_consolidado.xlsx"));
    }

    @Test
    void taken_out_of_the_folder_all_is_in_order() throws IOException {
        Files.delete(raiz.resolve(AJENA));
        assertEquals(0, o.quipu("estado").salida());
        assertEquals(0, o.quipu("procesar").salida());
        assertArrayEquals(publicado, o.lee("consolidado/2022-T1_consolidado.xlsx"));
    }

    @Test
    void a_repair_does_not_approve_it_either() {
        Oficina.Respuesta r = o.quipu("reparar", "--aplicar");
        assertEquals(3, r.salida(), r.toString());
        assertTrue(r.out().contains(AJENA) && r.out().contains("nadie la aprobó"), r.out());
        try (Registro registro = Registro.open(new Carpeta(raiz))) {
            assertEquals(1, registro.aprobaciones(2022).size());
        }
        assertArrayEquals(publicado, o.lee("consolidado/2022-T1_consolidado.xlsx"));
    }

    @Test
    void a_second_file_under_the_number_of_an_approved_version_is_told_too() throws IOException {
        Files.move(raiz.resolve(AJENA), raiz.resolve("plan/2022_v1_otro.xlsx"));
        assertEquals(6, o.quipu("estado").salida());
        assertEquals(3, o.quipu("reparar", "--aplicar").salida());
        assertEquals(List.of("2022_v1_aprobado.xlsx", "2022_v1_otro.xlsx"), o.archivos("plan"));
    }

    @Test
    void a_plan_whose_round_the_register_never_saw_rules_as_always() throws IOException {
        Files.delete(raiz.resolve(AJENA));
        byte[] plan = o.lee(APROBADA);
        Path otra = Files.createDirectories(raiz.resolve("otra"));
        Oficina nueva = Oficina.con(otra, Entidad.dePrueba());
        nueva.hoy = o.hoy;
        Files.createDirectories(otra.resolve("plan"));
        Files.write(otra.resolve(APROBADA), plan);
        assertEquals(0, nueva.quipu("plantillas", "--periodo", T1).salida());
        assertEquals(0, nueva.quipu("estado").salida());
    }
}
