package pe.quipu.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.inbox.Carpeta;
import pe.quipu.libro.Lectura;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.RellenoRules;

/** A plan and its modifications, drawn by lot, against a pencil; and through every workbook they travel in. */
final class PlanIdaYVueltaTest {
    private static final long SEMILLA = 20230630;
    private static final int CASOS = 300;
    private static final Formas FORMAS = new Formas();

    @TempDir
    Path raiz;

    private static Stream<PlanSorteado> casos(int cuantos) {
        System.out.println("seed of the plans: " + SEMILLA);
        return IntStream.range(0, cuantos).mapToObj(i -> new PlanSorteado(SEMILLA + i));
    }

    private static Taller taller(Path raiz, List<Plan> versiones) {
        return new Taller(
                new Carpeta(raiz),
                Clock.systemUTC(),
                FORMAS,
                new EntidadFile.Leida(PlanSorteado.ENTIDAD, List.of()),
                Map.of(PlanSorteado.EJERCICIO, versiones));
    }

    private static List<BigDecimal> first(BigDecimal[] meses, int hasta) {
        return Arrays.stream(meses)
                .limit(hasta)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private static List<BigDecimal> first(List<BigDecimal> meses, int hasta) {
        return first(meses.toArray(BigDecimal[]::new), hasta);
    }

    @Test
    void art_8_2_3_every_month_has_the_goal_the_soles_and_the_unit_the_pencil_says() {
        int[] caso = {0};
        casos(CASOS).forEach(c -> {
            String donde = "seed " + (SEMILLA + caso[0]++);
            assertEquals(
                    c.lapiz.keySet(),
                    new java.util.LinkedHashSet<>(c.ultima().actividades().stream()
                            .map(ActividadOperativa::codigo)
                            .toList()),
                    donde);
            for (ActividadOperativa a : c.ultima().actividades()) {
                PlanSorteado.Hoja hoja = c.lapiz.get(a.codigo());
                String cual = donde + " " + a.codigo();
                assertEquals(0, hoja.inicio()[0].compareTo(a.fisica().inicial()), cual);
                assertEquals(first(hoja.metas(), 12), first(a.fisica().meses(), 12), cual);
                assertEquals(first(hoja.soles(), 12), first(a.financiera().meses(), 12), cual);
                for (int mes = a.vida().desde(); mes <= 12; mes++) {
                    assertEquals(hoja.unidad()[mes - 1], a.centroCosto(mes), cual + " month " + mes);
                }
            }
        });
    }

    @Test
    void an_evaluation_is_made_from_the_version_of_its_months_and_later_versions_do_not_move_it() {
        int[] caso = {0};
        casos(CASOS).forEach(c -> {
            String donde = "seed " + (SEMILLA + caso[0]++);
            Taller taller = taller(raiz, c.versiones);
            for (int n = 1; n <= 4; n++) {
                int corte = 3 * n;
                Map<String, String> segunVersion = new TreeMap<>();
                taller.plan(Periodo.trimestre(PlanSorteado.EJERCICIO, n)).orElseThrow().actividades().stream()
                        .forEach(a -> segunVersion.put(
                                a.codigo(),
                                a.centroCosto()
                                        + first(List.of(a.fisica().inicial()), 1)
                                        + first(a.fisica().meses(), corte)
                                        + first(a.financiera().meses(), corte)));
                Map<String, String> segunLapiz = new TreeMap<>();
                c.ultima().al(corte).actividades().forEach(a -> {
                    PlanSorteado.Hoja h = c.lapiz.get(a.codigo());
                    segunLapiz.put(
                            a.codigo(),
                            h.unidad()[corte - 1]
                                    + first(h.inicio(), 1)
                                    + first(h.metas(), corte)
                                    + first(h.soles(), corte));
                });
                assertEquals(segunLapiz, segunVersion, donde + " T" + n);
            }
        });
    }

    @Test
    void what_the_workbook_of_a_version_keeps_reads_back_identical() {
        int[] caso = {0};
        casos(100).forEach(c -> {
            Carpeta carpeta = carpeta(caso[0]);
            c.versiones.forEach(v -> write(carpeta, v));
            assertEquals(
                    c.versiones,
                    PlanFile.all(carpeta, FORMAS).get(PlanSorteado.EJERCICIO),
                    "seed " + (SEMILLA + caso[0]++));
        });
    }

    private Carpeta carpeta(int n) {
        Carpeta carpeta = new Carpeta(raiz.resolve("caso" + n));
        try {
            carpeta.create();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return carpeta;
    }

    private static Path write(Carpeta carpeta, Plan plan) {
        try {
            return PlanFile.write(carpeta, FORMAS, PlanSorteado.ENTIDAD, plan);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void it_reads_back_identical_after_libreoffice_saved_it() throws IOException {
        LibreOffice.assumeInstalled();
        List<PlanSorteado> cuatro = casos(4).toList();
        List<Path> libros = new ArrayList<>();
        for (int i = 0; i < cuatro.size(); i++) {
            libros.add(write(carpeta(i), cuatro.get(i).ultima()));
        }
        for (int i = 0; i < cuatro.size(); i++) {
            Path guardado = LibreOffice.recalculate(libros.get(i), raiz.resolve("vuelta" + i));
            assertEquals(List.of(), LibreOffice.differences(libros.get(i), guardado));
            Files.copy(guardado, libros.get(i), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertEquals(
                    List.of(cuatro.get(i).ultima()),
                    PlanFile.all(carpeta(i), FORMAS).get(PlanSorteado.EJERCICIO));
        }
    }

    @Test
    void the_templates_of_an_evaluation_say_the_goals_of_the_plan() {
        int[] caso = {0};
        casos(80).forEach(c -> {
            int n = 1 + caso[0] % 4;
            Unidad unidad = PlanSorteado.ENTIDAD.queReportan().get(caso[0] % 3);
            Periodo periodo = Periodo.trimestre(PlanSorteado.EJERCICIO, n);
            Taller taller = taller(raiz, c.versiones);
            Ficha ficha = filled(taller, unidad, periodo);
            assertEquals(goals(c, unidad, periodo), told(ficha, 3 * n), "seed " + (SEMILLA + caso[0]++) + " T" + n);
        });
    }

    private static Ficha filled(Taller taller, Unidad unidad, Periodo periodo) {
        byte[] libro = XlsxWriter.write(PlantillaDesigner.design(taller.pedido(
                unidad,
                periodo,
                0,
                RellenoRules.evaluacion(
                        taller.estructura(), unidad, periodo, taller.actividades(unidad.codigo(), periodo)))));
        return FichaReader.read(
                ((Lectura.Legible) XlsxReader.read(libro)).libro(), taller.formato(unidad.codigo(), periodo));
    }

    private static List<String> told(Ficha ficha, int corte) {
        return ficha.filas("fisica").stream()
                .map(f -> f.id() + " " + row(f, "programado", corte)
                        + row(ficha.fila("financiera", f.id()).orElseThrow(), "soles", corte))
                .sorted()
                .toList();
    }

    private static String row(FilaFicha f, String familia, int corte) {
        return IntStream.rangeClosed(1, corte)
                .mapToObj(mes -> f.numero("%s_%02d".formatted(familia, mes)).orElse(BigDecimal.ZERO))
                .map(x -> x.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private static List<String> goals(PlanSorteado c, Unidad unidad, Periodo periodo) {
        int corte = periodo.mesFinal();
        return taller(Path.of("."), c.versiones).plan(periodo).orElseThrow().actividades().stream()
                .filter(a -> Optional.ofNullable(c.lapiz.get(a.codigo()).unidad()[corte - 1])
                        .filter(u -> u.startsWith(unidad.codigo()))
                        .isPresent())
                .map(a -> {
                    PlanSorteado.Hoja h = c.lapiz.get(a.codigo());
                    return a.codigo() + " " + plain(h.metas(), corte) + plain(h.soles(), corte);
                })
                .sorted()
                .toList();
    }

    private static String plain(BigDecimal[] meses, int corte) {
        return first(meses, corte).stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" ", "[", "]"));
    }
}
