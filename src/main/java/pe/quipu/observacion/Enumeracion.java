package pe.quipu.observacion;

import java.util.List;

/** Several things named one after another in a sentence. */
public final class Enumeracion {
    private Enumeracion() {}

    /** {@code abril, mayo y junio}. */
    public static String all(List<String> cosas) {
        int ultima = cosas.size() - 1;
        return ultima < 1
                ? String.join("", cosas)
                : String.join(", ", cosas.subList(0, ultima)) + " y " + cosas.get(ultima);
    }

    /** {@code 1, 2, 3 y 12 más}: the first ones of many, and how many more there are; of a few, {@code 1, 2, 3}. */
    public static String some(List<String> cosas, int nombradas) {
        return cosas.size() <= nombradas
                ? String.join(", ", cosas)
                : String.join(", ", cosas.subList(0, nombradas)) + " y " + (cosas.size() - nombradas) + " más";
    }
}
