package pe.quipu.consolidado;

import java.util.Optional;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Impresion;

/** A sheet that this time has no table: it says why in one line. */
final class Ausencia {
    private static final int ULTIMA = 5;
    private static final int LINEA = 5;

    private Ausencia() {}

    static Hoja hoja(Marco<?> marco, String nombre, String titulo, String motivo) {
        Lienzo lienzo = new Lienzo();
        lienzo.band(1, ULTIMA, titulo, Papel.TITULO);
        lienzo.band(2, ULTIMA, marco.subtitulo(), Papel.SUBTITULO);
        lienzo.put(3, Celda.texto(0, "◄ Tablero", Estilo.de(Papel.ENLACE)).conEnlace("#'Tablero'!A1"));
        lienzo.across(LINEA, 0, ULTIMA, Celda.texto(0, motivo, Estilo.de(Papel.NOTA)));
        return lienzo.onto(Hoja.nueva(nombre)
                        .pestana(Papel.SIN_DATO)
                        .anchos(22, 22, 22, 22, 22, 22)
                        .vista(new Hoja.Vista(2, 0, Optional.empty(), "A3", 100, false))
                        .impresion(Impresion.todo(marco.pie(nombre))))
                .build();
    }
}
