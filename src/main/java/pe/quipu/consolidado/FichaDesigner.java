package pe.quipu.consolidado;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.avance.DeActividad;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Validacion;

/**
 * Sheet Ficha: one page that answers a phone call about the unit or objective chosen in a cell. Every figure is looked
 * up in Unidades, Objetivos and Actividades; what finds them stands at the right of the page and on hidden sheets.
 */
final class FichaDesigner {
    static final String HOJA = "Ficha";
    static final int ELECCION = 4;
    /** At the right, outside the printed page. */
    static final int AYUDANTE = 10;

    static final String LLAVE_ELEGIDA = "'" + HOJA + "'!$K$5";
    static final int ULTIMA_COLUMNA = 7;
    private static final int SEPARACION = 8;
    private static final int CIFRAS = 9;
    private static final int LISTAS = CIFRAS + 7;

    private final Marco<Consolidado> marco;
    private final Elecciones elecciones;
    private final Eleccion elegida;
    private final FichaFormulas formulas;
    private final FichaListas listas;

    FichaDesigner(
            Marco<Consolidado> marco,
            Tabla<Resumen> unidades,
            Tabla<Resumen> objetivos,
            Tabla<DeActividad> actividades) {
        this.marco = marco;
        this.elecciones = new Elecciones(marco, unidades, objetivos);
        this.elegida = elecciones.primera();
        this.formulas = new FichaFormulas(elecciones, elegida, unidades.cuadro(), objetivos.cuadro());
        this.listas = new FichaListas(marco, actividades, elegida, LISTAS);
    }

    Nombre nombre() {
        return elecciones.nombre();
    }

    /** The sheets that nobody sees, at the end of the workbook. */
    List<Hoja> apoyo() {
        return Stream.concat(Stream.of(elecciones.tabla()), listas.apoyo())
                .map(t -> t.hoja(marco).escondida())
                .toList();
    }

    /** @param hojas names of the sheets of the workbook */
    Hoja hoja(List<String> hojas) {
        Lienzo lienzo = new Lienzo();
        lienzo.band(1, ULTIMA_COLUMNA, "Ficha: la respuesta a una llamada, en una página", Papel.TITULO);
        lienzo.band(2, ULTIMA_COLUMNA, marco.subtitulo(), Papel.SUBTITULO);
        lienzo.put(3, Celda.texto(0, "◄ Tablero", Estilo.de(Papel.ENLACE)).conEnlace("#'Tablero'!A1"));
        lienzo.across(
                3,
                1,
                ULTIMA_COLUMNA,
                Celda.texto(
                        1,
                        "Elija en la celda amarilla una unidad o un objetivo: toda la página cambia. Imprímala o léala por"
                                + " teléfono.",
                        Estilo.de(Papel.NOTA)));
        choice(lienzo);
        who(lienzo);
        new FichaCifras(marco, formulas).draw(lienzo, CIFRAS);
        lienzo.height(LISTAS - 1, SEPARACION);
        listas.draw(
                lienzo, Optional.of("Compromisos").filter(hojas::contains).map(h -> "#'" + h + "'!A" + Cuadro.PRIMERA));
        HojaBuilder hoja = Hoja.nueva(HOJA)
                .pestana(Papel.ENTRADA)
                .anchos(11, 42, 11, 15, 33, 38, 24, 13, 3, 12, 12, 12)
                .validaciones(List.of(new Validacion(
                        "B" + ELECCION,
                        new Validacion.Lista(Elecciones.NOMBRE),
                        Validacion.Severidad.ALTO,
                        "Unidad u objetivo",
                        "Elija de la lista.",
                        "Elija una unidad o un objetivo de la lista.")))
                .vista(new Hoja.Vista(2, 0, Optional.empty(), "B" + ELECCION, 100, false))
                .impresion(Impresion.unaPagina(
                        "A1:" + CeldaRef.letras(ULTIMA_COLUMNA) + listas.ultima(), marco.pie(HOJA)));
        FichaCifras.colours(CIFRAS).forEach(hoja::condicional);
        listas.colours().forEach(hoja::condicional);
        return lienzo.onto(hoja).build();
    }

    private void choice(Lienzo lienzo) {
        lienzo.text(ELECCION, 0, "Elija ►", Papel.TARJETA_ROTULO);
        lienzo.across(ELECCION, 1, 4, Celda.texto(1, elegida.rotulo(), Estilo.de(Papel.ENTRADA)));
        lienzo.height(ELECCION, 24);
        lienzo.height(ELECCION + 1, SEPARACION);
        helper(lienzo, 4, "opción", formulas.opcion());
        helper(lienzo, 5, "llave", formulas.llave());
        helper(lienzo, 6, "fila", formulas.posicion());
    }

    static void helper(Lienzo lienzo, int fila, String rotulo, Formula formula) {
        lienzo.text(fila, AYUDANTE - 1, rotulo, Papel.CLAVE);
        lienzo.put(fila, AYUDANTE, formula, Papel.CLAVE, Tipo.CODIGO);
    }

    private void who(Lienzo lienzo) {
        int fila = ELECCION + 2;
        Formula nombre = formulas.deOpcion("nombre", elegida.nombre());
        lienzo.across(fila, 0, ULTIMA_COLUMNA, Celda.de(0, nombre, Estilo.de(Papel.SECCION)));
        lienzo.height(fila, 22);
        lienzo.text(fila + 1, 0, "Responde", Papel.TARJETA_ROTULO);
        lienzo.across(
                fila + 1,
                1,
                4,
                Celda.de(1, formulas.deOpcion("responde", elecciones.answers(elegida)), Estilo.de(Papel.CELDA)));
        lienzo.put(fila + 1, Celda.de(5, formulas.rotuloDeLogros(), Estilo.de(Papel.TARJETA_ROTULO)));
        lienzo.across(fila + 1, 6, ULTIMA_COLUMNA, Celda.de(6, formulas.logros(), Estilo.de(Papel.TARJETA_ROTULO)));
        lienzo.height(fila + 1, 20);
        lienzo.height(fila + 2, SEPARACION);
    }
}
