package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Valor;

/** A page that is composed cell by cell, in any order: the board and the pages of text. */
final class Lienzo {
    private final NavigableMap<Integer, NavigableMap<Integer, Celda>> celdas = new TreeMap<>();
    private final Map<Integer, Integer> altos = new HashMap<>();
    private final List<String> combinadas = new ArrayList<>();

    void put(int fila, Celda celda) {
        celdas.computeIfAbsent(fila, f -> new TreeMap<>()).put(celda.columna(), celda);
    }

    void text(int fila, int columna, String texto, Papel papel) {
        put(fila, Celda.texto(columna, texto, Estilo.de(papel)));
    }

    void put(int fila, int columna, Contenido contenido, Papel papel, Tipo tipo) {
        put(fila, Celda.de(columna, contenido, Estilo.de(papel, tipo)));
    }

    /** One cell over several columns; each of them keeps the look. */
    void across(int fila, int desde, int hasta, Celda celda) {
        block(fila, fila, desde, hasta, celda);
    }

    /** One cell over several rows and columns; alone where there is but one. */
    void block(int fila, int ultima, int desde, int hasta, Celda celda) {
        for (int f = fila; f <= ultima; f++) {
            for (int c = desde; c <= hasta; c++) {
                put(f, f == fila && c == desde ? celda : Celda.de(c, Valor.VACIO, celda.estilo()));
            }
        }
        if (fila < ultima || desde < hasta) {
            combinadas.add(CeldaRef.letras(desde) + fila + ":" + CeldaRef.letras(hasta) + ultima);
        }
    }

    /** A band of one look, with its text at the left. */
    void band(int fila, int hasta, String texto, Papel papel) {
        for (int c = 0; c <= hasta; c++) {
            text(fila, c, c == 0 ? texto : "", papel);
        }
    }

    void section(int fila, int desde, int hasta, String texto) {
        across(fila, desde, hasta, Celda.texto(desde, texto, Estilo.de(Papel.SECCION)));
        height(fila, 20);
    }

    void headings(int fila, int desde, Papel papel, List<String> textos) {
        for (int c = 0; c < textos.size(); c++) {
            text(fila, desde + c, textos.get(c), papel);
        }
    }

    void height(int fila, int puntos) {
        celdas.computeIfAbsent(fila, f -> new TreeMap<>());
        altos.put(fila, puntos);
    }

    HojaBuilder onto(HojaBuilder hoja) {
        combinadas.forEach(hoja::combina);
        return hoja.filas(celdas.entrySet().stream()
                .map(e -> new Fila(
                        e.getKey(),
                        altos.getOrDefault(e.getKey(), 0),
                        false,
                        List.copyOf(e.getValue().values())))
                .toList());
    }
}
