package pe.quipu.ejemplo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.ListaRules;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;

/** The declared forms, as a unit of the example gets them. */
final class Formatos {
    private Formatos() {}

    static Formato de(String clave) {
        try (InputStream entrada = Formato.class.getResourceAsStream("/workbook-templates/" + clave + ".yaml")) {
            return FormatoReader.read(new String(entrada.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Formato para(String clave, Estructura e, String unidad, Periodo periodo) {
        return de(clave).para(periodo).con(ListaRules.of(e, unidad)).ajustado(e.ajustes());
    }
}
