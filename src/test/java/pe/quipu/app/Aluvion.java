package pe.quipu.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pe.quipu.excel.HostileFiles;
import pe.quipu.excel.RawXlsx;
import pe.quipu.ficha.PlanRules;
import pe.quipu.inbox.Carpeta;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Cadena;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Vida;

/**
 * Thousands of files dropped at once on an entity of many units: evaluations with their corrections, round after round,
 * the same file again, papers that are no form, and workbooks made to do harm.
 */
public final class Aluvion {
    private static final int ACTIVIDADES = 6;
    private static final List<String> PERIODOS = List.of("2022-T1", "2022-T2", "2022-T3", "2022-T4");
    private static final List<String> ACCIONES = List.of("AEI.01.01", "AEI.01.02", "AEI.02.01", "AEI.02.02");
    private static final Instant PRIMERO = Instant.parse("2023-01-02T13:00:00Z");

    /** How many files of each kind. */
    public record Mezcla(int validos, int repetidos, int ajenos, int hostiles) {
        /** In the proportions of ten thousand: 9,000, 500, 300 and 200. */
        public static Mezcla de(int total) {
            int repetidos = total / 20;
            int ajenos = total * 3 / 100;
            int hostiles = total / 50;
            return new Mezcla(total - repetidos - ajenos - hostiles, repetidos, ajenos, hostiles);
        }

        public int total() {
            return validos + repetidos + ajenos + hostiles;
        }

        /** What must become of them: of the hostile ones there are only so many, and then they come again. */
        public Map<String, Long> veredictos() {
            int distintos = Math.min(hostiles, hostile().size());
            return Map.of(
                    "aceptado",
                    (long) validos,
                    "duplicado",
                    (long) repetidos + hostiles - distintos,
                    "rechazado",
                    (long) ajenos + distintos);
        }
    }

    private final Oficina oficina;
    private final List<String> unidades;
    private final Map<String, Variante> llenos = new LinkedHashMap<>();
    private int archivos;

    private Aluvion(Oficina oficina, List<String> unidades) {
        this.oficina = oficina;
        this.unidades = unidades;
    }

    /** A working folder with a plan in force of so many units, and nothing delivered. */
    public static Aluvion en(Path raiz, int cuantas) throws IOException {
        List<String> unidades =
                IntStream.rangeClosed(1, cuantas).mapToObj("U%03d"::formatted).toList();
        Entidad entidad = Entidad.dePrueba();
        for (String u : unidades) {
            entidad.fila("unidades", "codigo", u, "denominacion", "Unidad " + u, "tipo", "órgano", "depende_de", "01");
            ACCIONES.forEach(aei -> entidad.fila("enlaces", "aei", aei, "unidad", u));
        }
        Oficina oficina = Oficina.con(raiz, entidad);
        Carpeta carpeta = new Carpeta(raiz);
        carpeta.create();
        Estructura e = EntidadFile.read(carpeta, new Formas()).estructura();
        Map<String, List<ActividadOperativa>> porUnidad = new LinkedHashMap<>();
        unidades.forEach(u -> porUnidad.put(
                u, IntStream.range(0, ACTIVIDADES).mapToObj(n -> activity(u, n)).toList()));
        Plan plan = PlanRules.approved(e, 2022, "aprobado", porUnidad, List.of());
        PlanFile.write(carpeta, new Formas(), e, plan);
        return new Aluvion(oficina, unidades);
    }

    /**
     * Leaves the mixture in {@code entrada/}. Of a unit and a period each round starts from the one before; whatever the
     * rest, it comes after.
     */
    public void drop(Mezcla mezcla) throws IOException {
        List<byte[]> repetibles = new ArrayList<>();
        for (int i = 0; i < mezcla.validos(); i++) {
            String unidad = unidades.get(i % unidades.size());
            String periodo = PERIODOS.get(i / unidades.size() % PERIODOS.size());
            int ronda = i / (unidades.size() * PERIODOS.size());
            byte[] libro = filled(unidad, periodo).ronda(ronda);
            if (i % 18 == 0) {
                repetibles.add(libro);
            }
            leave("%s %s r%d.xlsx".formatted(unidad, periodo, ronda + 1), libro);
        }
        for (int i = 0; i < mezcla.repetidos(); i++) {
            leave("copia " + i + ".xlsx", repetibles.get(i % repetibles.size()));
        }
        for (int i = 0; i < mezcla.ajenos(); i++) {
            leave("ajeno " + i + (i % 2 == 0 ? ".xlsx" : ".pdf"), foreign(i));
        }
        List<HostileFiles.Hostile> hostiles = hostile();
        for (int i = 0; i < mezcla.hostiles(); i++) {
            leave("hostil " + i + ".xlsx", hostiles.get(i % hostiles.size()).bytes());
        }
    }

    /** Without those that have a size and no content yet: they wait in {@code entrada/}, and have no verdict. */
    private static List<HostileFiles.Hostile> hostile() {
        return HostileFiles.all().stream()
                .filter(h ->
                        IntStream.range(0, h.bytes().length).anyMatch(i -> h.bytes()[i] != 0) || h.bytes().length == 0)
                .toList();
    }

    /** The evaluation of a unit with all it promised done; made once. */
    private Variante filled(String unidad, String periodo) {
        return llenos.computeIfAbsent(unidad + " " + periodo, k -> {
            Path plantilla = oficina.raiz.resolve("plantillas/" + periodo + "/" + unidad + "_" + periodo + ".xlsx");
            if (!Files.exists(plantilla)) {
                oficina.quipu("plantillas", "--periodo", periodo);
            }
            return new Variante(
                    Papeles.evaluada(
                            oficina.lee(oficina.raiz.relativize(plantilla).toString())),
                    3 * (1 + PERIODOS.indexOf(periodo)));
        });
    }

    private void leave(String nombre, byte[] contenido) throws IOException {
        Path archivo = oficina.raiz.resolve("entrada").resolve(nombre);
        Files.write(archivo, contenido);
        Files.setLastModifiedTime(archivo, FileTime.from(PRIMERO.plusSeconds(archivos++)));
    }

    /** A workbook that is no form, or a paper that is no workbook. */
    private static byte[] foreign(int i) {
        return i % 2 == 0
                ? RawXlsx.cell("<c r='A1'><v>" + i + "</v></c>").bytes()
                : ("%PDF-1.4 informe " + i).getBytes(StandardCharsets.UTF_8);
    }

    private static ActividadOperativa activity(String unidad, int n) {
        return new ActividadOperativa(
                "",
                unidad + "/" + n,
                unidad,
                ACCIONES.get(n % ACCIONES.size()),
                "Actividad " + n + " de " + unidad,
                ActividadOperativa.Tipo.ACTIVIDAD,
                Optional.empty(),
                "Informe",
                new ActividadOperativa.Redaccion("vecinos", "atendidos", "proceso"),
                TipoMeta.INCREMENTAL,
                Medicion.MENSUAL,
                months("10"),
                new ActividadOperativa.Siguientes(BigDecimal.TEN, BigDecimal.TEN),
                new Presupuesto(
                        Cadena.NINGUNA,
                        "",
                        Presupuesto.Financiado.DENTRO_DEL_TECHO,
                        false,
                        List.of(new LineaFinanciera(
                                "", "2.3", "07", months("1000.50"), BigDecimal.ZERO, BigDecimal.ZERO))),
                List.of(),
                "alta",
                "Gerente de " + unidad,
                "",
                "",
                Vida.TODO_EL_ANIO);
    }

    private static Programacion months(String cifra) {
        return new Programacion(Collections.nCopies(12, new BigDecimal(cifra)));
    }
}
