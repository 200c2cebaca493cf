package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import pe.quipu.consolidado.ConciliacionDesigner;
import pe.quipu.ejemplo.IloEstructura;
import pe.quipu.ejemplo.LibroPublicado;
import pe.quipu.excel.Lint;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.plan.Estructura;

/** Whatever stands in the cells, an audit says something sensible of it and its workbook can be written. */
final class RuidoTest {
    private static final long SEMILLA = Long.getLong("semilla", 850);
    private static final int VECES = 150;
    private static final int CELDAS = 40;
    private static final List<String> RUIDO = List.of(
            "",
            "-",
            "—",
            "S/D",
            "OEI",
            "OEI.",
            "AEI.1",
            "AEI.01.01",
            "TOTAL",
            "PROMEDIO",
            "=1+1",
            "{fila}",
            "$1\\",
            "0",
            "00",
            "-5",
            "(1,234.00)",
            "1.234",
            "12 reg.",
            "%",
            "0%",
            "1e9",
            "999999999999999",
            "10'375,986.83",
            "S/ 800 000,00",
            "sí",
            "SI",
            "descendente",
            "3.11",
            "IND.01.OEI.99",
            "texto\nen dos líneas",
            "«»",
            "123456789012345678901234567890");

    @Test
    void garbage_in_any_cell_never_stops_an_audit() {
        Estructura estructura = IloEstructura.read();
        for (int vez = 0; vez < VECES; vez++) {
            Random azar = new Random(SEMILLA + vez);
            Map<String, List<Map<String, String>>> tablas = LibroPublicado.ilo();
            for (int i = 0; i < CELDAS; i++) {
                List<Map<String, String>> filas = List.copyOf(tablas.values()).get(azar.nextInt(tablas.size()));
                Map<String, String> fila = filas.get(azar.nextInt(filas.size()));
                List<String> columnas = List.copyOf(fila.keySet());
                fila.put(columnas.get(azar.nextInt(columnas.size())), RUIDO.get(azar.nextInt(RUIDO.size())));
            }
            tablas.values().removeIf(t -> azar.nextInt(6) == 0);
            Auditoria a =
                    Auditoria.of(Mesa.typed(tablas), azar.nextBoolean() ? Optional.of(estructura) : Optional.empty());
            for (Reparo r : a.reparos()) {
                assertFalse(r.frase().isBlank() || r.celdas().isEmpty(), "seed " + (SEMILLA + vez) + ": " + r);
                assertFalse(r.celda().hoja().isEmpty(), "seed " + (SEMILLA + vez) + ": " + r);
            }
            if (vez % 50 == 0) {
                byte[] libro = XlsxWriter.write(ConciliacionDesigner.design(new ConciliacionDesigner.Pedido(
                        a,
                        LibroPublicado.formato(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        "informe.xlsx",
                        "00",
                        LocalDate.of(2023, 5, 15))));
                assertTrue(Lint.errors(libro).isEmpty(), "seed " + (SEMILLA + vez) + ": " + Lint.errors(libro));
            }
        }
    }

    @Test
    void a_report_without_any_table_has_no_findings() {
        Publicado nada = Mesa.typed(Map.of());
        assertTrue(Auditoria.of(nada, Optional.empty()).reparos().isEmpty());
    }
}
