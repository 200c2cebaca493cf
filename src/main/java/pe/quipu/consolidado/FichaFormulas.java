package pe.quipu.consolidado;

import pe.quipu.avance.Grupo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * Looks up the chosen unit or objective. Where nothing is chosen the helper cells are errors and the page is blank.
 *
 * @param elegida what is chosen as the workbook opens
 */
record FichaFormulas(Elecciones elecciones, Eleccion elegida, Cuadro unidades, Cuadro objetivos) {
    private static final String OPCION = "$K$4";
    private static final String LLAVE = "$K$5";
    private static final String POSICION = "$K$6";
    private static final String ES_UNIDAD = "LEFT(" + LLAVE + ",2)=\"" + ActividadesDesigner.LLAVE + "\"";

    Formula opcion() {
        return Formula.of(
                "MATCH($B$" + FichaDesigner.ELECCION + "," + Elecciones.NOMBRE + ",0)",
                Valor.numero(elecciones.tabla().filas().indexOf(elegida) + 1));
    }

    Formula llave() {
        return Formula.of(column("llave"), Valor.texto(elegida.llave()));
    }

    Formula posicion() {
        return Formula.of(column("posicion"), Valor.numero(elegida.posicion()));
    }

    /** What the hidden sheet of choices says of the chosen one. */
    Formula deOpcion(String clave, String valor) {
        return Formula.of("IFERROR(" + column(clave) + "&\"\",\"\")", Valor.texto(valor));
    }

    /** A number of the hidden sheet of choices, blank where it has none. */
    Formula deOpcion(String clave) {
        return Formula.of(orBlank(column(clave)), elecciones.tabla().valor(clave, elegida));
    }

    private String column(String clave) {
        return "INDEX(" + elecciones.tabla().cuadro().rango(clave) + "," + OPCION + ")";
    }

    /** What the row of the unit or objective shows in a column that both sheets have. */
    Formula deGrupo(String clave) {
        return Formula.of(orBlank(group(clave)), elecciones.valor(elegida, clave));
    }

    /** The cell that {@link #deGrupo} shows. */
    String group(String clave) {
        return "IF(" + ES_UNIDAD + ",INDEX(" + unidades.rango(clave) + "," + POSICION + "),INDEX("
                + objetivos.rango(clave) + "," + POSICION + "))";
    }

    /** How many could be measured of how many; those measured in part stand under it, where there is room. */
    Formula medidas() {
        return Formula.of(
                "IFERROR(" + group("medidas") + "&\" de \"&" + group("actividades") + ",\"\")",
                Valor.texto(group().medidas() + " de " + group().total()));
    }

    Formula parciales() {
        return Formula.of(
                "IFERROR(\"con dato\"&" + GrupoCampos.inPart(group("parciales")) + ",\"\")",
                Valor.texto("con dato" + group().enParte()));
    }

    private Grupo group() {
        return elegida.consulta().grupo();
    }

    private static String orBlank(String expresion) {
        return "IFERROR(IF(" + expresion + "=\"\",\"\"," + expresion + "),\"\")";
    }

    /** Only an objective has indicators of its own. */
    Formula rotuloDeLogros() {
        return Formula.of(
                "IFERROR(IF(" + ES_UNIDAD + ",\"\",\"Indicadores que lograron su meta\"),\"\")",
                elegida.unidad() ? Valor.VACIO : Valor.texto("Indicadores que lograron su meta"));
    }

    Formula logros() {
        String de = "INDEX(" + objetivos.rango("logrados") + "," + POSICION + ")&\" de \"&INDEX("
                + objetivos.rango("indicadores") + "," + POSICION + ")&\"  \"&INDEX(" + objetivos.rango("estado") + ","
                + POSICION + ")";
        return Formula.of(
                "IFERROR(IF(" + ES_UNIDAD + ",\"\"," + de + "),\"\")",
                elegida.unidad()
                        ? Valor.VACIO
                        : Valor.texto(elecciones.valor(elegida, "logrados").mostrado() + " de "
                                + elecciones.valor(elegida, "indicadores").mostrado() + "  "
                                + elecciones.valor(elegida, "estado").mostrado()));
    }
}
