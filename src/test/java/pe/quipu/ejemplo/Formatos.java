package pe.quipu.ejemplo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.Lista;
import pe.quipu.formato.ListaRules;
import pe.quipu.plan.ActividadOperativa;
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
        return para(clave, e, unidad, periodo, List.of());
    }

    /** @param anteriores activities of the unit in the plan of the year before */
    static Formato para(
            String clave, Estructura e, String unidad, Periodo periodo, List<ActividadOperativa> anteriores) {
        Lista lista = new Lista(
                "anterior",
                anteriores.stream()
                        .map(a -> new Lista.Opcion(a.codigo(), a.denominacion(), ""))
                        .toList());
        return de(clave)
                .para(periodo)
                .con(ListaRules.of(e, unidad))
                .con(List.of(lista))
                .ajustado(e.ajustes());
    }
}
