package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Norma;

/**
 * What stands at the top and the foot of every sheet of a workbook.
 *
 * @param subtitulo entity, unit and period
 * @param verificacion name of the sheet that tells what is missing, if the form has one
 * @param constantes named values of the entity, which the sentences of the form use like its formulas
 */
record Marco(String subtitulo, String pie, Optional<String> verificacion, Map<String, Valor> constantes, Norma norma) {

    /** A sentence of the form in the words of the entity: {@code {palabra_ambar}} is its word for the middle colour. */
    String said(String frase) {
        String dicha = norma.dicho(frase);
        for (Map.Entry<String, Valor> c : constantes.entrySet()) {
            dicha = dicha.replace("{" + c.getKey() + "}", c.getValue().mostrado());
        }
        return dicha;
    }

    /**
     * Rows 1 to 4: title, subtitle, help, link.
     *
     * @param desde first visible column
     * @param hasta where the band of the title ends, exclusive
     */
    List<Fila> cabecera(HojaFormato h, int desde, int hasta) {
        List<Fila> filas = new ArrayList<>();
        filas.add(new Fila(1, 24, false, band(h.titulo(), Papel.TITULO, desde, hasta)));
        filas.add(new Fila(2, 18, false, band(subtitulo, Papel.SUBTITULO, desde, hasta)));
        if (!h.ayuda().isEmpty()) {
            filas.add(new Fila(3, 16, false, List.of(Celda.texto(desde, said(h.ayuda()), Estilo.de(Papel.NOTA)))));
        }
        verificacion
                .filter(v -> !v.equals(h.nombre()))
                .ifPresent(v -> filas.add(new Fila(
                        4,
                        16,
                        false,
                        List.of(Celda.texto(desde, "► " + v, Estilo.de(Papel.ENLACE))
                                .conEnlace("#" + CeldaRef.hojaEnFormula(v) + "!A1")))));
        return filas;
    }

    /** A text that runs over empty cells of its own look, so that its colour does not end with the first cell. */
    static List<Celda> band(String texto, Papel papel, int desde, int hasta) {
        return IntStream.range(desde, Math.max(hasta, desde + 1))
                .mapToObj(i -> Celda.texto(i, i == desde ? texto : "", Estilo.de(papel)))
                .toList();
    }
}
