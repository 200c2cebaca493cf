package pe.quipu.aceptacion;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Which observation fits a file that is not a form: by why it is hostile, or by its class in a foreign inventory. */
final class Motivos {
    /** Opens, and is not a form of ours. */
    private static final String AJENO = "LIB-030";

    private static final String DANADO_POR_DENTRO = "LIB-019";
    private static final String HOJA_DANADA = "LIB-021";

    static final Map<String, String> HOSTILES = Map.ofEntries(
            entry("VACIO", "LIB-001"),
            entry("INCOMPLETO", "LIB-002"),
            entry("CON_CONTRASENA", "LIB-003"),
            entry("XLS", "LIB-004"),
            entry("XLSB", "LIB-005"),
            entry("ODS", "LIB-006"),
            entry("OTRO_DOCUMENTO", "LIB-007"),
            entry("PDF", "LIB-008"),
            entry("CSV", "LIB-009"),
            entry("HTML", "LIB-010"),
            entry("XML", "LIB-011"),
            entry("IMAGEN", "LIB-012"),
            entry("TEXTO", "LIB-013"),
            entry("ZIP", "LIB-014"),
            entry("DESCONOCIDO", "LIB-015"),
            entry("ESTRICTO", "LIB-016"),
            entry("CON_MACROS", "LIB-017"),
            entry("DEMASIADO_GRANDE", "LIB-018"),
            entry("INTERIOR_ANORMAL", DANADO_POR_DENTRO),
            entry("HOJAS_REPETIDAS", "LIB-020"),
            entry("HOJA_DANADA", HOJA_DANADA));

    private static final Map<String, Set<String>> CLASES = Map.ofEntries(
            entry("formato-antiguo-u-ole", Set.of("LIB-002", "LIB-003", "LIB-004", "LIB-007")),
            entry("cifrado", Set.of("LIB-003")),
            entry("xlsb", Set.of("LIB-005")),
            entry("estricto", Set.of("LIB-016")),
            entry("vacio", Set.of("LIB-001")),
            entry("no-es-plantilla-con-macros", Set.of("LIB-017")),
            entry("zip-u-ods", Set.of("LIB-006", "LIB-014")),
            entry("sin-libro", Set.of("LIB-002", "LIB-007", "LIB-014", DANADO_POR_DENTRO, HOJA_DANADA, AJENO)),
            entry("parte-duplicada", Set.of(DANADO_POR_DENTRO)),
            // When the damage is in a picture the workbook opens all the same: no value comes from it.
            entry("danado", Set.of("LIB-002", DANADO_POR_DENTRO, HOJA_DANADA, AJENO)),
            entry("xml-invalido", Set.of(DANADO_POR_DENTRO, HOJA_DANADA)),
            entry("poi-no-puede", Set.of(DANADO_POR_DENTRO, HOJA_DANADA, AJENO)),
            entry("no-es-plantilla-con-vinculos", Set.of(AJENO)),
            entry("no-es-plantilla", Set.of("LIB-017", AJENO)));

    private static final Map<String, Set<String>> FORMATOS = Map.of(
            "biff2-4raw", Set.of("LIB-004"),
            "text", Set.of("LIB-009", "LIB-010", "LIB-013"),
            "dif", Set.of("LIB-009", "LIB-010", "LIB-013"),
            "sylk", Set.of("LIB-009", "LIB-010", "LIB-013"),
            "xml", Set.of("LIB-011"),
            "spreadsheetml2003", Set.of("LIB-011"),
            "other", Set.of("LIB-012", "LIB-015"));

    private Motivos() {}

    /** @param fila of INVENTORY.tsv: path, size, real format, what it exercises, class, source */
    static Set<String> fitting(String[] fila) {
        return fila[4].equals("no-es-xlsx") ? FORMATOS.get(fila[2]) : CLASES.get(fila[4]);
    }
}
