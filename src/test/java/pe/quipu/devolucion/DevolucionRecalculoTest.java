package pe.quipu.devolucion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.ficha.Ficha;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/** The live answers of the list, as the other spreadsheet program computes them. */
class DevolucionRecalculoTest {
    private static final int LUGAR = 2;
    private static final int ACTUAL = 7;
    private static final int ATENDIDO = 8;

    private static Libro devuelto() {
        Ficha ficha = Entregas.ficha(Entregas.entregado(Entregas.conErrores()));
        Devolucion d = Entregas.devolucion(ficha);
        List<Observacion> todas = new ArrayList<>(d.observaciones());
        todas.add(Observacion.de(
                Codigo.FIL_005,
                new Lugar("Evaluación física", Optional.empty(), "fisica", "AO0006", "demanda", "Demanda recibida")));
        todas.add(new Observacion(
                Codigo.HOJ_001, Lugar.hoja("indicadores", "Indicadores"), "", Map.of("sugerencia", "")));
        return DevolucionDesigner.design(
                new Devolucion(d.pedido(), todas, 1, d.archivo(), d.recibido(), d.fechaLimite()));
    }

    @Test
    void recalculated_it_says_the_same_and_each_corrected_cell_lowers_the_count(@TempDir Path carpeta)
            throws IOException {
        LibreOffice.assumeInstalled();
        Libro libro = devuelto();
        Map<String, Valor> correcciones = new LinkedHashMap<>();
        correcciones.put("Evaluación física!AF8", Valor.numero(12)); // was «12 reg.»
        correcciones.put("Evaluación física!AI13", Valor.numero(0)); // was blank
        correcciones.put("Evaluación física!AG9", Valor.VACIO); // was -1
        correcciones.put("Factores!P8", Valor.texto("9 enero")); // was «8 enero»
        correcciones.put(
                "Factores!N9", Valor.texto("Se reprogramará. ".repeat(39))); // one sentence less, far to the right
        Path igual = Files.write(carpeta.resolve("igual.xlsx"), XlsxWriter.write(libro));
        Path corregido =
                Files.write(carpeta.resolve("corregido.xlsx"), XlsxWriter.write(corrected(libro, correcciones)));
        List<Path> recalculados = LibreOffice.recalculate(List.of(igual, corregido), carpeta.resolve("otra"));

        assertEquals(List.of(), LibreOffice.differences(igual, recalculados.get(0)));
        HojaLlena antes = list(recalculados.get(0));
        HojaLlena despues = list(recalculados.get(1));
        assertEquals(10, pending(antes));
        assertEquals(5, pending(despues));
        String ademas = " por corregir. Este número baja solo mientras usted corrige. Lo marcado «► Al recibir» (1) se"
                + " revisa cuando vuelva a entregar.";
        assertEquals(
                "◌ Le faltan 10 de 10 errores" + ademas,
                antes.celda(4, 0).valor().mostrado());
        assertEquals(
                "◌ Le faltan 5 de 10 errores" + ademas,
                despues.celda(4, 0).valor().mostrado());
        for (int fila : despues.filas().tailSet(7)) {
            String celda = despues.celda(fila, LUGAR).valor().mostrado();
            if (correcciones.containsKey(celda)) {
                assertEquals("✔ Sí", despues.celda(fila, ATENDIDO).valor().mostrado(), celda);
            }
            if (celda.equals("Evaluación física!AF8")) {
                assertEquals(Valor.numero(12), despues.celda(fila, ACTUAL).valor());
            } else if (celda.equals("Evaluación física!AG9")) {
                assertEquals(Valor.texto("(vacío)"), despues.celda(fila, ACTUAL).valor());
            }
        }
    }

    private static Libro corrected(Libro libro, Map<String, Valor> correcciones) {
        List<Hoja> hojas = new ArrayList<>();
        for (Hoja h : libro.hojas()) {
            List<Fila> filas = new ArrayList<>();
            h.filas()
                    .forEach(f -> filas.add(new Fila(
                            f.numero(),
                            f.alto(),
                            f.oculta(),
                            f.celdas().stream()
                                    .map(c -> Optional.ofNullable(correcciones.get(
                                                    new CeldaRef(h.nombre(), f.numero(), c.columna()).toString()))
                                            .map(v -> Celda.de(c.columna(), v, c.estilo()))
                                            .orElse(c))
                                    .toList())));
            hojas.add(h.conFilas(filas));
        }
        return new Libro(libro.titulo(), hojas, libro.nombres(), libro.propiedades());
    }

    private static HojaLlena list(Path xlsx) throws IOException {
        return Entregas.leido(Files.readAllBytes(xlsx)).hoja("Observaciones").orElseThrow();
    }

    private static long pending(HojaLlena hoja) {
        return hoja.filas().stream()
                .filter(f -> hoja.celda(f, ATENDIDO).valor().mostrado().equals(PuntoDesigner.PENDIENTE))
                .count();
    }
}
