package pe.quipu.consolidado;

import java.util.List;
import java.util.function.Function;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * A list of sheet Ficha with room for some lines, in the order of its {@link Recuento}: a heading that says how many there
 * are, the lines, and how many more.
 *
 * @param fila of the heading
 * @param lineas that fit
 */
record FichaLista<T>(Recuento<T> recuento, int fila, int lineas, int alto, List<Columna<T>> columnas) {
    /**
     * @param hasta last of the columns of the sheet it takes
     * @param expresion over the cell that says where the line stands, {@code 0} for none
     * @param valor what that gives for what stands there
     */
    record Columna<T>(
            int desde,
            int hasta,
            String encabezado,
            Tipo tipo,
            Function<String, String> expresion,
            Function<T, Valor> valor) {}

    /** Under a heading, and under the lines. */
    record Palabras(String ninguna, String cuantas, String todas, String mas, String enlace) {}

    private static final String AYUDANTE = "$" + CeldaRef.letras(FichaDesigner.AYUDANTE) + "$";

    int ultima() {
        return fila + lineas + 2;
    }

    private int first() {
        return fila + 2;
    }

    void draw(Lienzo lienzo, Palabras palabras, String palabraAmbar) {
        int n = recuento.contadas().size();
        FichaDesigner.helper(
                lienzo, fila, "cuántas", Formula.of("IFERROR(" + recuento.total() + ",0)", Valor.numero(n)));
        String cuantas = AYUDANTE + fila;
        Formula titulo = Formula.of(
                "IF(%s=0,%s,%s&%1$s)".formatted(cuantas, live(palabras.ninguna()), live(palabras.cuantas())),
                Valor.texto((n == 0 ? palabras.ninguna() : palabras.cuantas() + n).replace("{ámbar}", palabraAmbar)));
        lienzo.across(fila, 0, FichaDesigner.ULTIMA_COLUMNA, Celda.de(0, titulo, Estilo.de(Papel.SECCION)));
        lienzo.height(fila, 20);
        columnas.forEach(c -> lienzo.across(
                fila + 1, c.desde(), c.hasta(), Celda.texto(c.desde(), c.encabezado(), Estilo.de(Papel.ENCABEZADO))));
        for (int k = 1; k <= lineas; k++) {
            line(lienzo, k);
        }
        Formula resto = Formula.of(
                "IF(%1$s>%2$d,\"y \"&(%1$s-%2$d)&\" %3$s\",\"%4$s\")"
                        .formatted(cuantas, lineas, palabras.mas(), palabras.todas()),
                Valor.texto(n > lineas ? "y " + (n - lineas) + " " + palabras.mas() : palabras.todas()));
        Celda cierre = Celda.de(0, resto, Estilo.de(Papel.ENLACE));
        lienzo.across(
                ultima(),
                0,
                FichaDesigner.ULTIMA_COLUMNA,
                palabras.enlace().isEmpty() ? cierre : cierre.conEnlace(palabras.enlace()));
        lienzo.height(ultima(), 18);
    }

    /** The word of the middle colour may be changed on Metodologia. */
    private static String live(String texto) {
        return "\"" + texto.replace("{ámbar}", "\"&palabra_ambar&\"") + "\"";
    }

    private void line(Lienzo lienzo, int k) {
        int renglon = first() + k - 1;
        FichaDesigner.helper(lienzo, renglon, String.valueOf(k), recuento.posicion(k));
        String donde = AYUDANTE + renglon;
        for (Columna<T> c : columnas) {
            Valor valor = k > recuento.contadas().size()
                    ? Valor.VACIO
                    : c.valor().apply(recuento.contadas().get(k - 1));
            Formula formula =
                    Formula.of("IF(" + donde + "=0,\"\"," + c.expresion().apply(donde) + ")", valor);
            lienzo.across(
                    renglon, c.desde(), c.hasta(), Celda.de(c.desde(), formula, Estilo.de(Papel.CELDA, c.tipo())));
        }
        lienzo.height(renglon, alto);
    }

    /** The state of each line, in the column that starts there. */
    FormatoCondicional colours(int columna) {
        String letras = CeldaRef.letras(columna);
        return Colores.follow(letras + first() + ":" + letras + (first() + lineas - 1), letras + first());
    }
}
