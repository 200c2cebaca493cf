package pe.quipu.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pe.quipu.auditoria.Prueba;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Sugerencia;
import pe.quipu.observacion.Textos;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explicar",
        description = "Explica un código de observación o de auditoría: causa, regla, ejemplo y cómo corregirlo.",
        synopsisHeading = "Uso: ",
        parameterListHeading = "%nCódigo:%n",
        optionListHeading = "%nOpciones:%n")
final class ExplicarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Parameters(paramLabel = "CODIGO", description = "Por ejemplo, FIL-001 o SUM-001.")
    private String id;

    @Override
    public Integer call() {
        Consola consola = opciones.consola();
        Map<String, Object> documento = Codigo.parse(id)
                .map(c -> told(c.id(), c.gravedad().codigo(), c.gravedad().rotulo(), parte -> Textos.text(c, parte)))
                .or(() -> Prueba.parse(id).map(p -> told(p.id(), "prueba", "Prueba de auditoría", p::texto)))
                .orElseThrow(() -> unknown(id));
        Object rotulo = documento.remove("rotulo");
        consola.result(documento.get("codigo") + " · " + rotulo + " · " + documento.get("titulo"));
        consola.result("Por qué pasa:      " + documento.get("causa"));
        consola.result("Regla:             " + documento.get("regla"));
        consola.result("Ejemplo:           " + documento.get("ejemplo"));
        consola.result("Cómo corregirlo:   " + documento.get("accion"));
        consola.document(documento);
        return Salida.BIEN.codigo();
    }

    private static Map<String, Object> told(
            String codigo, String gravedad, String rotulo, UnaryOperator<String> texto) {
        Map<String, Object> documento = new LinkedHashMap<>();
        documento.put("codigo", codigo);
        documento.put("gravedad", gravedad);
        documento.put("rotulo", rotulo);
        List.of("titulo", "causa", "regla", "ejemplo", "accion").forEach(p -> documento.put(p, texto.apply(p)));
        return documento;
    }

    private static Detenido unknown(String id) {
        List<String> todos = Stream.concat(
                        Stream.of(Codigo.values()).map(Codigo::id),
                        Stream.of(Prueba.values()).map(Prueba::id))
                .toList();
        return new Detenido(
                Salida.USO_INCORRECTO,
                "No existe el código «" + id + "»." + Sugerencia.sentence(Sugerencia.nearest(id, todos)));
    }
}
