package pe.quipu.consolidado;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import pe.quipu.excel.XlsxReader;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;

/**
 * Follows every figure of sheet Tablero by its links, as a person would: to the row that shows it, to the rows behind
 * that, to Linaje, to the cell of the delivered workbook, which must hold the value.
 */
public final class Traza {
    private static final Pattern NUMERO = Pattern.compile("\\d+(?:\\.\\d+)?");
    /** The sections of Tablero side by side: a link serves the figures of its own. */
    private static final int[][] TRAMOS = {{0, 8}, {10, 17}, {20, 32}};

    private static final String PROGRAMACION = "Programación financiera";
    private static final int TARJETAS = 4;
    private static final int DETALLE = 7;

    private final XSSFWorkbook libro;
    private final Function<String, Optional<byte[]>> archivos;
    private final Map<String, TablaLeida> tablas = new HashMap<>();
    private final Map<String, Optional<LibroLleno>> entregados = new HashMap<>();
    private final List<String> fallas = new ArrayList<>();
    private int cifras;
    private int grupos;
    private int actividades;
    private int celdas;

    /**
     * @param cifras of Tablero that were followed
     * @param grupos rows of Objetivos, Acciones and Unidades followed to the rows behind them
     * @param actividades and indicators followed to Linaje
     * @param celdas of delivered workbooks that were opened and hold what Linaje says
     * @param fallas one line for each link that is missing or leads elsewhere
     */
    public record Recorrido(int cifras, int grupos, int actividades, int celdas, List<String> fallas) {}

    private Traza(XSSFWorkbook libro, Function<String, Optional<byte[]>> archivos) {
        this.libro = libro;
        this.archivos = archivos;
    }

    /** @param archivos the bytes of a file by its path from the folder of the workbook: {@code ../aceptado/…} */
    public static Recorrido walk(byte[] consolidado, Function<String, Optional<byte[]>> archivos) {
        try (XSSFWorkbook libro = new XSSFWorkbook(new ByteArrayInputStream(consolidado))) {
            Traza t = new Traza(libro, archivos);
            t.board();
            t.groups("Objetivos", "oei", "oei");
            t.groups("Acciones", "aei", "elemento");
            t.groups("Unidades", "centro_costo", "");
            t.activities();
            t.indicators();
            t.lineage();
            return new Recorrido(t.cifras, t.grupos, t.actividades, t.celdas, List.copyOf(t.fallas));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook as it lies in its workspace. */
    public static Recorrido walk(Path consolidado) throws IOException {
        return walk(Files.readAllBytes(consolidado), ruta -> {
            Path archivo = consolidado.resolveSibling(ruta).normalize();
            try {
                return Files.isRegularFile(archivo) ? Optional.of(Files.readAllBytes(archivo)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private TablaLeida tabla(String hoja) {
        return tablas.computeIfAbsent(hoja, h -> new TablaLeida(libro.getSheet(h)));
    }

    private void check(boolean bien, String falla) {
        if (!bien) {
            fallas.add(falla);
        }
    }

    /** Every formula of Tablero, and every state and alert written as text. */
    private void board() {
        XSSFSheet tablero = libro.getSheet("Tablero");
        for (Row fila : tablero) {
            for (Cell c : fila) {
                String valor = TablaLeida.texto(c);
                boolean estado = c.getCellType() == CellType.STRING && valor.matches("[✔▲✖◌•] .*");
                if (c.getCellType() == CellType.FORMULA && !valor.isEmpty() || estado) {
                    cifras++;
                    figure(tablero, c, valor);
                }
            }
        }
    }

    private void figure(XSSFSheet tablero, Cell c, String valor) {
        String lugar = "Tablero!" + c.getAddress() + " «" + valor + "»";
        Optional<CellReference> destino = link(tablero, c);
        if (destino.isEmpty()) {
            fallas.add(lugar + ": no link");
            return;
        }
        CellReference r = destino.get();
        TablaLeida hoja = tabla(r.getSheetName());
        int fila = r.getRow() + 1;
        boolean primera = fila == Cuadro.PRIMERA;
        Set<String> enFila = hoja.fila(fila);
        boolean visible = enFila.contains(valor)
                || primera && hoja.total().map(hoja::fila).orElse(Set.of()).contains(valor);
        if (valor.startsWith("•")) {
            // An alert names what it speaks of: the first code it gives stands in the row its link leads to.
            Matcher codigo = Pattern.compile("\\b(?:OEI|AEI|AO)\\.[\\d.]*\\d|\\b\\d\\d(?:\\.\\d+)+\\b(?! %)")
                    .matcher(valor);
            check(primera || !codigo.find() || enFila.contains(codigo.group()), lugar + ": the row is of another");
        } else if (c.getColumnIndex() >= TRAMOS[2][0]) {
            check(valor.equals("0") || visible, lugar + ": the bar is not the figure of " + r.formatAsString());
        } else if (valor.matches("[✔▲✖◌] [^\\d]*") && !visible) {
            // The legend of a count, which stands at its right.
            String cuenta = TablaLeida.texto(c.getRow().getCell(c.getColumnIndex() + 1));
            long hay = hoja.filas().stream()
                    .filter(f -> hoja.texto(f, "estado").startsWith(valor.substring(0, 1)))
                    .count();
            check(cuenta.equals(String.valueOf(hay)), lugar + ": counts " + cuenta + " and there are " + hay);
        } else if (!visible) {
            Set<String> hechos = hoja.hechos();
            Matcher numero = NUMERO.matcher(valor);
            boolean alguno = false;
            while (numero.find()) {
                alguno = true;
                check(
                        hechos.contains(TablaLeida.plain(new BigDecimal(numero.group()))),
                        lugar + ": " + numero.group() + " is nowhere in " + r.getSheetName());
            }
            check(alguno, lugar + ": it is not in " + r.formatAsString());
        }
    }

    /** The link of the cell itself, of its card, or the nearest one of its row and section. */
    private static Optional<CellReference> link(XSSFSheet tablero, Cell c) {
        int fila = c.getRowIndex() + 1;
        int columna = c.getColumnIndex();
        boolean tarjeta = fila >= TARJETAS && fila < DETALLE;
        int desde = columna;
        if (tarjeta) {
            fila = DETALLE;
        }
        int[] tramo = Arrays.stream(TRAMOS)
                .filter(t -> columna >= t[0] && columna <= t[1])
                .findFirst()
                .orElseThrow();
        XSSFHyperlink mejor = null;
        for (int otra = tarjeta ? desde : tramo[0]; otra <= (tarjeta ? desde : tramo[1]); otra++) {
            XSSFHyperlink h = tablero.getHyperlink(fila - 1, otra);
            if (h != null && (mejor == null || near(h, columna) < near(mejor, columna))) {
                mejor = h;
            }
        }
        return Optional.ofNullable(mejor).map(h -> new CellReference(h.getLocation()));
    }

    private static int near(XSSFHyperlink h, int columna) {
        return Math.abs(new CellReference(h.getCellRef()).getCol() - columna);
    }

    /** The rows behind each group: they begin where its link leads, and give its figures. */
    private void groups(String hoja, String enActividades, String enIndicadores) {
        TablaLeida tabla = tabla(hoja);
        TablaLeida suyas = tabla("Actividades");
        List<Integer> filas = new ArrayList<>(tabla.filas());
        tabla.total().ifPresent(filas::add);
        for (int fila : filas) {
            String codigo = tabla.texto(fila, 0);
            String lugar = hoja + "!" + fila + " «" + codigo + "»";
            grupos++;
            boolean total = codigo.equals("Total");
            List<Integer> detras = total ? suyas.filas() : suyas.filas(enActividades, codigo);
            check(
                    detras.isEmpty() || leads(tabla.enlace(fila, "actividades"), "Actividades", detras.get(0)),
                    lugar + ": no link to its first activity");
            List<Integer> medidas = detras.stream()
                    .filter(f -> suyas.texto(f, "situacion_fisica").equals("Medido"))
                    .toList();
            equal(lugar, tabla, fila, "medidas", BigDecimal.valueOf(medidas.size()));
            equal(lugar, tabla, fila, "programado_soles", suyas.suma(detras, "programado_soles"));
            if (!tabla.texto(fila, "devengado_soles").isEmpty()) {
                equal(lugar, tabla, fila, "devengado_soles", suyas.suma(detras, "devengado_soles"));
            }
            if (!tabla.texto(fila, "fisico").isEmpty()) {
                equal(
                        lugar,
                        tabla,
                        fila,
                        "fisico",
                        suyas.suma(medidas, "fis_tope")
                                .divide(BigDecimal.valueOf(medidas.size()), MathContext.DECIMAL64));
            }
            if (!enIndicadores.isEmpty()) {
                indicators(tabla, fila, lugar, total, codigo, enIndicadores);
            }
        }
    }

    private void indicators(
            TablaLeida tabla, int fila, String lugar, boolean total, String codigo, String enIndicadores) {
        TablaLeida hoja = tabla("Indicadores");
        List<Integer> suyos = total ? hoja.filas() : hoja.filas(enIndicadores, codigo);
        check(
                suyos.isEmpty() || leads(tabla.enlace(fila, "indicadores"), "Indicadores", suyos.get(0)),
                lugar + ": no link to its first indicator");
        equal(lugar, tabla, fila, "indicadores", BigDecimal.valueOf(suyos.size()));
        equal(
                lugar,
                tabla,
                fila,
                "logrados",
                BigDecimal.valueOf(suyos.stream()
                        .filter(f -> hoja.texto(f, "logrado").startsWith("✔"))
                        .count()));
    }

    private void equal(String lugar, TablaLeida tabla, int fila, String clave, BigDecimal esperado) {
        BigDecimal dice = tabla.numero(fila, clave).orElse(BigDecimal.ZERO);
        check(
                dice.subtract(esperado).abs().compareTo(new BigDecimal("0.000001")) < 0,
                lugar + ": " + clave + " is " + dice + ", its rows give " + esperado);
    }

    private static boolean leads(Optional<String> enlace, String hoja, int fila) {
        return enlace.filter(e -> e.equals("'" + hoja + "'!A" + fila)).isPresent();
    }

    /** Each activity with a figure leads to the lines of Linaje it was added up from. */
    private void activities() {
        TablaLeida tabla = tabla("Actividades");
        TablaLeida linaje = tabla("Linaje");
        for (int fila : tabla.filas()) {
            String codigo = tabla.texto(fila, "codigo_ao");
            String lugar = "Actividades!" + fila + " «" + codigo + "»";
            actividades++;
            List<Integer> usos = linaje.filas("codigo", codigo);
            boolean dice = !tabla.texto(fila, "ejecutado_acum").isEmpty()
                    || !tabla.texto(fila, "devengado_soles").isEmpty();
            check(!dice || !usos.isEmpty(), lugar + ": a figure without lineage");
            check(
                    usos.isEmpty() || leads(tabla.enlace(fila, "codigo_ao"), "Linaje", usos.get(0)),
                    lugar + ": no link to Linaje");
            List<Integer> soles = usos.stream()
                    .filter(f -> linaje.texto(f, "campo").equals("devengado"))
                    .filter(f -> linaje.texto(f, "valor_entendido").matches("-?[\\d.]+"))
                    .toList();
            if (!tabla.texto(fila, "devengado_soles").isEmpty()) {
                equal(lugar, tabla, fila, "devengado_soles", linaje.suma(soles, "valor_entendido"));
            }
            plan(tabla, fila, lugar, codigo);
        }
    }

    /** What was programmed stands in the version of the plan: the totals of the lines of the activity. */
    private void plan(TablaLeida tabla, int fila, String lugar, String codigo) {
        Optional<String[]> version = tabla.origen(fila, "version");
        check(version.isPresent(), lugar + ": no link to the plan");
        version.flatMap(v -> file(v[0])).ifPresent(plan -> {
            BigDecimal soles = plan.hojas().stream()
                    .filter(h -> h.nombre().equals(PROGRAMACION))
                    .flatMap(h -> h.filas().stream().map(h::fila))
                    .filter(f -> f.values().stream()
                            .anyMatch(l -> l.valor().mostrado().equals(codigo)))
                    .flatMap(f -> f.values().stream())
                    .flatMap(l ->
                            l.valor() instanceof Valor.Numero n && l.formula() ? Stream.of(n.numero()) : Stream.empty())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            check(
                    tabla.numero(fila, "soles_anual")
                                    .orElse(BigDecimal.ZERO)
                                    .subtract(soles)
                                    .abs()
                                    .compareTo(new BigDecimal("0.000001"))
                            < 0,
                    lugar + ": the plan says S/ " + soles);
        });
    }

    private void indicators() {
        TablaLeida tabla = tabla("Indicadores");
        TablaLeida linaje = tabla("Linaje");
        for (int fila : tabla.filas()) {
            if (tabla.texto(fila, "valor_obtenido").isEmpty()) {
                continue;
            }
            String codigo = tabla.texto(fila, "codigo");
            actividades++;
            List<Integer> usos = linaje.filas("codigo", codigo);
            check(
                    !usos.isEmpty() && leads(tabla.enlace(fila, "codigo"), "Linaje", usos.get(0)),
                    "Indicadores!" + fila + " «" + codigo + "»: no link to Linaje");
        }
    }

    /** Each line of Linaje opens a file at a cell, and there it is. */
    private void lineage() {
        TablaLeida tabla = tabla("Linaje");
        for (int fila : tabla.filas()) {
            String lugar = "Linaje!" + fila + " «" + tabla.texto(fila, "codigo") + "»";
            Optional<String[]> origen = tabla.origen(fila, "celda");
            if (origen.isEmpty()) {
                fallas.add(lugar + ": no link to the file");
                continue;
            }
            CellReference celda = new CellReference(origen.get()[1]);
            check(
                    celda.getSheetName().equals(tabla.texto(fila, "hoja"))
                            && celda.formatAsString(false).replace("$", "").equals(tabla.texto(fila, "celda"))
                            && origen.get()[0].endsWith("/" + tabla.texto(fila, "archivo")),
                    lugar + ": the link leads to " + String.join("#", origen.get()));
            Optional<LibroLleno> entregado = file(origen.get()[0]);
            check(entregado.isPresent(), lugar + ": no file " + origen.get()[0]);
            String hay = entregado
                    .flatMap(l -> l.hoja(celda.getSheetName()))
                    .map(h -> shown(h, celda))
                    .orElse("no sheet");
            celdas++;
            check(
                    hay.equals(tabla.texto(fila, "valor_recibido")),
                    lugar + ": it says «" + tabla.texto(fila, "valor_recibido") + "» and the cell holds «" + hay + "»");
        }
    }

    private static String shown(HojaLlena hoja, CellReference celda) {
        return hoja.fila(celda.getRow() + 1)
                .getOrDefault((int) celda.getCol(), HojaLlena.Leida.VACIA)
                .valor()
                .mostrado();
    }

    private Optional<LibroLleno> file(String ruta) {
        return entregados.computeIfAbsent(ruta, r -> archivos.apply(r)
                .flatMap(bytes -> XlsxReader.read(bytes) instanceof Lectura.Legible legible
                        ? Optional.of(legible.libro())
                        : Optional.empty()));
    }
}
