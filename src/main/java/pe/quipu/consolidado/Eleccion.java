package pe.quipu.consolidado;

import pe.quipu.avance.Consulta;

/**
 * One of the units and objectives that sheet Ficha offers.
 *
 * @param posicion its row in Unidades or Objetivos, from 1
 */
record Eleccion(Consulta consulta, int posicion) {
    /** Longer ones do not fit in the cell; MATCH takes no text over 255 characters. */
    private static final int LETRAS = 90;

    /** As the list shows it; without the characters that MATCH would take as wildcards. */
    String rotulo() {
        return Corto.of(nombre().replaceAll("[*?~]", " ").strip(), LETRAS);
    }

    String nombre() {
        return consulta.codigo() + " · " + consulta.nombre();
    }

    boolean unidad() {
        return consulta.clase() == Consulta.Clase.UNIDAD;
    }

    /** What its activities carry: a unit code alone could be taken for a number. */
    String llave() {
        return unidad() ? ActividadesDesigner.LLAVE + consulta.codigo() : consulta.codigo();
    }
}
