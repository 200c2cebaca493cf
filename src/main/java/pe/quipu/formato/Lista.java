package pe.quipu.formato;

import java.util.List;
import java.util.Optional;

/** The values a cell may take, in the order of the drop-down. */
public record Lista(String clave, List<Opcion> opciones) {
    private static final String SEPARADOR = " · ";

    /**
     * @param codigo what is kept
     * @param nombre what a person reads beside it; empty when the code says it all
     * @param grupo value of the column the list depends on; empty for none
     */
    public record Opcion(String codigo, String nombre, String grupo) {
        /** What stands in the drop-down and in the cell: {@code AEI.02.03 · Espacios de concertación}. */
        public String etiqueta() {
            return nombre.isEmpty() || nombre.equals(codigo) ? codigo : codigo + SEPARADOR + nombre;
        }
    }

    public Lista {
        opciones = List.copyOf(opciones);
    }

    public static Lista de(String clave, List<String> valores) {
        return new Lista(clave, valores.stream().map(v -> new Opcion(v, "", "")).toList());
    }

    /** Each value is a code, or a code and its name: {@code 2.3 · Bienes y servicios}. */
    public static Lista conNombres(String clave, List<String> valores) {
        return new Lista(
                clave,
                valores.stream()
                        .map(v -> v.split(SEPARADOR, 2))
                        .map(p -> new Opcion(p[0], p.length == 1 ? "" : p[1], ""))
                        .toList());
    }

    /** The list with its groups as the cells of the other column show them: a drop-down narrows by what stands there. */
    Lista bajo(Lista manda) {
        return new Lista(
                clave,
                opciones.stream()
                        .map(o -> new Opcion(o.codigo(), o.nombre(), manda.etiqueta(o.grupo())))
                        .toList());
    }

    /** The code of what a cell holds, be it the code alone or the code with its name. */
    public static String codigoDe(String celda) {
        int corte = celda.indexOf(SEPARADOR.strip());
        return (corte < 0 ? celda : celda.substring(0, corte)).strip();
    }

    public Optional<Opcion> opcion(String codigo) {
        return opciones.stream().filter(o -> o.codigo().equals(codigo)).findFirst();
    }

    /** How a code is shown in a cell; itself when the list does not know it. */
    public String etiqueta(String codigo) {
        return opcion(codigo).map(Opcion::etiqueta).orElse(codigo);
    }
}
