package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A table sheet of a written workbook, read back by its hidden keys. */
final class TablaLeida {
    private static final List<String> SIMBOLOS = List.of("✔", "▲", "✖", "◌");
    private final XSSFSheet hoja;
    private final Map<String, Integer> columnas = new LinkedHashMap<>();

    TablaLeida(XSSFSheet hoja) {
        this.hoja = hoja;
        for (Cell c : hoja.getRow(Cuadro.FILA_CLAVES - 1)) {
            if (c.getCellType() == CellType.STRING && !c.getStringCellValue().isEmpty()) {
                columnas.put(c.getStringCellValue(), c.getColumnIndex());
            }
        }
    }

    boolean tiene(String clave) {
        return columnas.containsKey(clave);
    }

    /** The numbers of its rows, from 1; the total is not one of them. */
    List<Integer> filas() {
        return IntStream.rangeClosed(Cuadro.PRIMERA, hoja.getLastRowNum() + 1)
                .filter(f -> hoja.getRow(f - 1) != null
                        && !texto(f, 0).isEmpty()
                        && !texto(f, 0).equals("Total"))
                .boxed()
                .toList();
    }

    Optional<Integer> total() {
        return IntStream.rangeClosed(Cuadro.PRIMERA, hoja.getLastRowNum() + 1)
                .filter(f -> hoja.getRow(f - 1) != null && texto(f, 0).equals("Total"))
                .boxed()
                .findFirst();
    }

    List<Integer> filas(String clave, String valor) {
        return filas().stream().filter(f -> texto(f, clave).equals(valor)).toList();
    }

    String texto(int fila, String clave) {
        return texto(fila, columnas.get(clave));
    }

    String texto(int fila, int columna) {
        Row r = hoja.getRow(fila - 1);
        return r == null || r.getCell(columna) == null ? "" : texto(r.getCell(columna));
    }

    /** What a cell shows: the text, or the number without exponent; a percentage is its fraction. */
    static String texto(Cell c) {
        CellType clase = c.getCellType() == CellType.FORMULA ? c.getCachedFormulaResultType() : c.getCellType();
        return switch (clase) {
            case STRING -> c.getStringCellValue();
            case NUMERIC -> plain(BigDecimal.valueOf(c.getNumericCellValue()));
            default -> "";
        };
    }

    static String plain(BigDecimal numero) {
        BigDecimal corto = numero.setScale(12, RoundingMode.HALF_UP).stripTrailingZeros();
        return corto.signum() == 0 ? "0" : corto.toPlainString();
    }

    Optional<BigDecimal> numero(int fila, String clave) {
        String t = texto(fila, clave);
        return t.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(t));
    }

    BigDecimal suma(List<Integer> filas, String clave) {
        return filas.stream().flatMap(f -> numero(f, clave).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Optional<String> enlace(int fila, String clave) {
        var enlace = hoja.getHyperlink(fila - 1, columnas.get(clave));
        return Optional.ofNullable(enlace).map(e -> e.getLocation() == null ? "" : e.getLocation());
    }

    /** The file a cell leads to, and the cell of it: {@code ../aceptado/a.xlsx} and {@code 'Hoja'!B2}. */
    Optional<String[]> origen(int fila, String clave) {
        var enlace = hoja.getHyperlink(fila - 1, columnas.get(clave));
        return Optional.ofNullable(enlace).map(e -> {
            String[] partes = e.getAddress().split("#", 2);
            return new String[] {URI.create(partes[0]).getPath(), partes.length > 1 ? partes[1] : ""};
        });
    }

    Set<String> fila(int fila) {
        Set<String> valores = new HashSet<>();
        hoja.getRow(fila - 1).forEach(c -> valores.add(texto(c)));
        return valores;
    }

    /**
     * Everything a card may say of the sheet: what its total row shows, also in millions, and of each column how many
     * rows have something, each symbol, each text.
     */
    Set<String> hechos() {
        Set<String> hechos = new HashSet<>();
        total().ifPresent(t -> fila(t).forEach(v -> {
            hechos.add(v);
            hechos.addAll(List.of(v.split(" de ")));
            if (v.matches("-?\\d+(\\.\\d+)?")) {
                hechos.add(plain(new BigDecimal(v).movePointLeft(6).setScale(2, RoundingMode.HALF_UP)));
                hechos.add(plain(new BigDecimal(v).movePointLeft(3).setScale(2, RoundingMode.HALF_UP)));
                hechos.add(plain(new BigDecimal(v).movePointRight(2).setScale(1, RoundingMode.HALF_UP)));
            }
        }));
        for (String clave : columnas.keySet()) {
            List<String> valores = filas().stream()
                    .map(f -> texto(f, clave))
                    .filter(v -> !v.isEmpty())
                    .toList();
            hechos.add(String.valueOf(valores.size()));
            valores.stream().distinct().forEach(v -> hechos.add(count(valores, v)));
            if (valores.stream().anyMatch(v -> SIMBOLOS.stream().anyMatch(v::startsWith))) {
                for (String s : SIMBOLOS) {
                    long con = valores.stream().filter(v -> v.startsWith(s)).count();
                    hechos.add(String.valueOf(con));
                    hechos.add(String.valueOf(valores.size() - con));
                }
            }
        }
        return hechos;
    }

    private static String count(List<String> valores, String uno) {
        return String.valueOf(valores.stream().filter(uno::equals).count());
    }
}
