package pe.quipu.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Sugerencia;
import pe.quipu.observacion.Textos;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explicar",
        description = "Explica un código de observación: causa, regla, ejemplo y cómo corregirlo.",
        synopsisHeading = "Uso: ",
        parameterListHeading = "%nCódigo:%n",
        optionListHeading = "%nOpciones:%n")
final class ExplicarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Parameters(paramLabel = "CODIGO", description = "Por ejemplo, FIL-001.")
    private String id;

    @Override
    public Integer call() {
        Consola consola = opciones.consola();
        Codigo codigo = Codigo.parse(id).orElseThrow(() -> unknown(id));
        Map<String, Object> documento = new LinkedHashMap<>();
        documento.put("codigo", codigo.id());
        documento.put("gravedad", codigo.gravedad().codigo());
        for (String parte : List.of("titulo", "causa", "regla", "ejemplo", "accion")) {
            documento.put(parte, Textos.text(codigo, parte));
        }
        consola.result(codigo.id() + " · " + codigo.gravedad().rotulo() + " · " + documento.get("titulo"));
        consola.result("Por qué pasa:      " + documento.get("causa"));
        consola.result("Regla:             " + documento.get("regla"));
        consola.result("Ejemplo:           " + documento.get("ejemplo"));
        consola.result("Cómo corregirlo:   " + documento.get("accion"));
        consola.document(documento);
        return Salida.BIEN.codigo();
    }

    private static Detenido unknown(String id) {
        List<String> todos = List.of(Codigo.values()).stream().map(Codigo::id).toList();
        return new Detenido(
                Salida.USO_INCORRECTO,
                "No existe el código «" + id + "»." + Sugerencia.sentence(Sugerencia.nearest(id, todos)));
    }
}
