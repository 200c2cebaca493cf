package pe.quipu.plantilla;

import java.util.ArrayList;
import java.util.List;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;

/** The row above the headings: the family of the columns, and over months that should have been told, that they are late. */
record BandaDesigner(AperturaRules apertura) {
    private static final String POR_REGULARIZAR = "Por regularizar";

    Fila bands(HojaFormato h) {
        List<Celda> celdas = new ArrayList<>();
        for (int i = 0; i < h.columnas().size(); i++) {
            Columna c = h.columnas().get(i);
            if (!c.grupo().isEmpty()) {
                boolean first = i == 0 || !sameBand(h, h.columnas().get(i - 1), c);
                Estilo estilo = apertura.late(h, c)
                        ? Estilo.de(Papel.ADVERTENCIA, Estilo.Tipo.CENTRADO)
                        : Estilo.de(Papel.SECCION);
                celdas.add(Celda.texto(i, first ? band(h, i) : "", estilo));
            }
        }
        return new Fila(Plano.FILA_GRUPO, 18, false, celdas);
    }

    private String band(HojaFormato h, int desde) {
        Columna c = h.columnas().get(desde);
        int ancho = h.columnas().stream()
                .skip(desde)
                .takeWhile(otra -> sameBand(h, c, otra))
                .mapToInt(Columna::ancho)
                .sum();
        return !apertura.late(h, c) ? c.grupo() : ancho >= POR_REGULARIZAR.length() ? POR_REGULARIZAR : "Regul.";
    }

    /** {@code K5:M5}: months to be put right that stand side by side. */
    List<String> lateBands(HojaFormato h) {
        List<String> rangos = new ArrayList<>();
        for (int i = 0; i < h.columnas().size(); i++) {
            int desde = i;
            Columna c = h.columnas().get(desde);
            while (apertura.late(h, c)
                    && i + 1 < h.columnas().size()
                    && sameBand(h, c, h.columnas().get(i + 1))) {
                i++;
            }
            if (i > desde) {
                rangos.add(CeldaRef.letras(desde) + Plano.FILA_GRUPO + ":" + CeldaRef.letras(i) + Plano.FILA_GRUPO);
            }
        }
        return rangos;
    }

    private boolean sameBand(HojaFormato h, Columna una, Columna otra) {
        return una.grupo().equals(otra.grupo()) && apertura.late(h, una) == apertura.late(h, otra);
    }
}
