package pe.quipu.app;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that is not as the register and the folders should have it.
 *
 * @param archivo from the working folder
 * @param que what is wrong and what is done about it, or what a person has to do
 * @param hace whether Quipu does it by itself
 */
record Arreglo(String archivo, String que, boolean hace) {
    static Arreglo hace(String archivo, String que) {
        return new Arreglo(archivo, que, true);
    }

    static Arreglo falta(String archivo, String que) {
        return new Arreglo(archivo, que, false);
    }

    String linea() {
        return "  " + archivo + ": " + que;
    }

    Map<String, Object> documento() {
        Map<String, Object> documento = new LinkedHashMap<>();
        documento.put("archivo", archivo);
        documento.put("que", que);
        return documento;
    }
}
