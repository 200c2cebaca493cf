package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.ejemplo.LibroPublicado;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.libro.Lectura;
import pe.quipu.plan.Estructura;

/** The auditor's desk: printed tables as a workbook that is written, read back and audited. */
final class Mesa {
    private Mesa() {}

    static Publicado read(Map<String, List<Map<String, String>>> tablas) {
        Lectura lectura = XlsxReader.read(LibroPublicado.write(tablas));
        Ficha ficha = FichaReader.read(
                assertInstanceOf(Lectura.Legible.class, lectura).libro(), LibroPublicado.formato());
        assertEquals(List.of(), ficha.observaciones());
        return PublicadoReader.read(ficha);
    }

    static Auditoria audit(Map<String, List<Map<String, String>>> tablas, Optional<Estructura> estructura) {
        return Auditoria.of(read(tablas), estructura);
    }
}
