package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static pe.quipu.app.Papeles.FISICA;
import static pe.quipu.app.Papeles.T1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.FormatoReader;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.RellenoRules;

/** Forms handed out before a column existed are delivered as they are: they are accepted, and say what they said. */
final class FormaAnteriorTest {
    private static final List<String> NUEVAS = List.of("valor_inicial", "anulada");
    private static final String METAS = "Programación física";

    @TempDir
    Path raiz;

    @TempDir
    Path otra;

    /** The evaluation of unit 02 as it was written before: no such columns, and no formula that speaks of them. */
    private static byte[] evaluacion(Oficina o) {
        Opciones opciones = new Opciones();
        opciones.carpeta = o.raiz;
        opciones.hoy = LocalDate.parse(o.hoy);
        Taller taller = Taller.open(opciones);
        Unidad unidad = taller.estructura().unidad("02").orElseThrow();
        Periodo periodo = Periodo.parse(T1).orElseThrow();
        PlantillaDesigner.Pedido p = taller.pedido(
                unidad,
                periodo,
                0,
                RellenoRules.evaluacion(taller.estructura(), unidad, periodo, taller.actividades("02", periodo)));
        return XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                FormatoReader.read(before("evaluacion")).para(periodo),
                p.identidad(),
                p.relleno(),
                p.constantes(),
                p.subtitulo())));
    }

    private static String before(String forma) {
        try {
            return Files.readAllLines(pe.quipu.plantilla.Formas.FOLDER.resolve(forma + ".yaml")).stream()
                    .filter(l -> NUEVAS.stream().noneMatch(c -> l.contains("{clave: " + c + ",")))
                    .map(l -> l.replace("-{valor_inicial}", "")
                            .replace("{fisica.valor_inicial}", "0")
                            .replace("{anulada}<>\"\"", "FALSE"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_evaluation_made_before_says_the_same_figures() {
        Oficina antes = Aprobada.en(raiz);
        Oficina ahora = Aprobada.en(otra);
        Lapiz vieja = Papeles.evaluada(evaluacion(antes));
        NUEVAS.forEach(c -> assertFalse(vieja.tiene(FISICA, c), c));
        Map<Oficina, Lapiz> entregas = Map.of(antes, vieja, ahora, Papeles.evaluada(ahora.plantilla("02", T1)));
        entregas.forEach((o, lapiz) -> {
            Oficina.Respuesta r = o.entrega(
                    "02.xlsx",
                    lapiz.escribe(FISICA, "AO.0002", "ejecutado_02", 12).guarda());
            assertEquals("aceptado", r.veredicto(), r.out());
            assertEquals(List.of(), r.codigos(), r.out());
        });
        assertEquals(figures(ahora), figures(antes));
    }

    /** The tidy table, but for where each figure stood. */
    private static List<Map<String, String>> figures(Oficina o) {
        return Consolidados.datos(o, T1).stream()
                .map(f -> f.entrySet().stream()
                        .filter(x -> !x.getKey().matches("archivo.*|celda.*"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .toList();
    }

    @Test
    void a_formulation_made_before_begins_every_goal_at_zero() {
        Oficina o = Aprobada.en(raiz);
        o.hoy = "2022-03-20";
        byte[] llena = Papeles.formulacion(o.plantilla("02", "2023"), "02/AEI.01.02");
        Oficina.Respuesta r = o.entrega("02.xlsx", sinColumna(llena));
        assertEquals("aceptado", r.veredicto(), r.out());
        assertFalse(r.out().contains("valor_inicial"), r.out());
    }

    private static byte[] sinColumna(byte[] libro) {
        Lapiz lapiz = new Lapiz(libro);
        int columna = lapiz.celda(METAS, "1", "valor_inicial").getColumnIndex();
        for (Row fila : lapiz.libro().getSheet(METAS)) {
            Cell celda = fila.getCell(columna);
            if (celda != null) {
                fila.removeCell(celda);
            }
        }
        assertFalse(lapiz.tiene(METAS, "valor_inicial"));
        return lapiz.guarda();
    }
}
