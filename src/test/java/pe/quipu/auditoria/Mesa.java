package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.quipu.ejemplo.LibroPublicado;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.HojaFicha;
import pe.quipu.ficha.Significado;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.Valor;
import pe.quipu.plantilla.Plano;

/** The auditor's desk: printed tables as a workbook that is written, read back and audited. */
final class Mesa {
    private Mesa() {}

    static Publicado read(Map<String, List<Map<String, String>>> tablas) {
        Lectura lectura = XlsxReader.read(LibroPublicado.write(tablas));
        Ficha ficha = FichaReader.read(
                assertInstanceOf(Lectura.Legible.class, lectura).libro(), LibroPublicado.formato());
        assertEquals(List.of(), ficha.observaciones());
        return PublicadoReader.read(ficha, Map.of());
    }

    /** The same report without the file between: for the many. */
    static Publicado typed(Map<String, List<Map<String, String>>> tablas) {
        Map<String, HojaFicha> hojas = new LinkedHashMap<>();
        tablas.forEach((clave, suyas) -> {
            HojaFormato h = LibroPublicado.formato().hoja(clave);
            List<FilaFicha> filas = new ArrayList<>();
            for (Map<String, String> fila : suyas) {
                Map<String, Dato> datos = new LinkedHashMap<>();
                int numero = Plano.PRIMERA_FILA + filas.size();
                for (int c = 0; c < h.columnas().size(); c++) {
                    String columna = h.columnas().get(c).clave();
                    datos.put(
                            columna,
                            new Dato(
                                    new CeldaRef(h.nombre(), numero, c),
                                    Valor.texto(fila.get(columna)),
                                    Significado.FALTA));
                }
                filas.add(new FilaFicha("f" + numero, numero, datos));
            }
            hojas.put(clave, new HojaFicha(h, h.nombre(), filas));
        });
        return PublicadoReader.read(new Ficha(LibroPublicado.formato(), hojas, List.of(), List.of()), Map.of());
    }
}
