package pe.quipu.consolidado;

import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Impresion;

/** The page Metodologia: concepts at the left, their explanation beside them. */
record Explicacion(Lienzo lienzo) {
    void head(Marco<?> marco) {
        head(marco.pagina());
    }

    void head(Pagina pagina) {
        lienzo.band(1, 2, "Metodología", Papel.TITULO);
        lienzo.band(2, 2, pagina.subtitulo(), Papel.SUBTITULO);
        lienzo.put(
                3,
                Celda.texto(0, "◄ " + pagina.inicio(), Estilo.de(Papel.ENLACE))
                        .conEnlace("#'" + pagina.inicio() + "'!A1"));
    }

    HojaBuilder sheet(Marco<?> marco) {
        return sheet(marco.pagina());
    }

    HojaBuilder sheet(Pagina pagina) {
        return Hoja.nueva("Metodologia")
                .pestana(Papel.SIN_DATO)
                .anchos(30, 24, 100)
                .impresion(Impresion.todo(pagina.pie("Metodologia")).conFilasRepetidas("1:2"));
    }

    /** @return the row below */
    int section(int fila, String texto) {
        lienzo.band(fila, 2, texto, Papel.SECCION);
        return fila + 1;
    }

    /** @return the row below */
    int line(int fila, String concepto, String valor, String explicacion) {
        lienzo.text(fila, 0, concepto, Papel.CELDA);
        if (valor.isEmpty()) {
            lienzo.across(fila, 1, 2, Celda.texto(1, explicacion, Estilo.de(Papel.CELDA)));
        } else {
            lienzo.text(fila, 1, valor, Papel.CELDA);
            lienzo.text(fila, 2, explicacion, Papel.CELDA);
        }
        return fila + 1;
    }
}
