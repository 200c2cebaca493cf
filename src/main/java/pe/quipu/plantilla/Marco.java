package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;

/**
 * What stands at the top and the foot of every sheet of a workbook.
 *
 * @param subtitulo entity, unit and period
 * @param verificacion name of the sheet that tells what is missing, if the form has one
 */
record Marco(String subtitulo, String pie, Optional<String> verificacion) {

    /** Rows 1 to 4: title, subtitle, help, link. */
    List<Fila> cabecera(HojaFormato h) {
        List<Fila> filas = new ArrayList<>();
        filas.add(new Fila(1, 24, false, List.of(Celda.texto(0, h.titulo(), Estilo.de(Papel.TITULO)))));
        filas.add(new Fila(2, 18, false, List.of(Celda.texto(0, subtitulo, Estilo.de(Papel.SUBTITULO)))));
        if (!h.ayuda().isEmpty()) {
            filas.add(new Fila(3, 16, false, List.of(Celda.texto(0, h.ayuda(), Estilo.de(Papel.NOTA)))));
        }
        verificacion
                .filter(v -> !v.equals(h.nombre()))
                .ifPresent(v -> filas.add(new Fila(
                        4,
                        16,
                        false,
                        List.of(Celda.texto(0, "► " + v, Estilo.de(Papel.ENLACE))
                                .conEnlace("#" + CeldaRef.hojaEnFormula(v) + "!A1")))));
        return filas;
    }
}
