package pe.quipu.consolidado;

import java.util.List;
import java.util.Map;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;

/** At the foot of the Tablero, where to find what: a link for each sheet of the workbook, in four columns. */
record TableroIndice(Lienzo lienzo) {
    private static final int[][] LUGARES = {{0, 1}, {2, 5}, {6, 11}, {12, 16}};
    private static final int ULTIMA = 16;

    private static final Map<String, String> CONTENIDO = Map.ofEntries(
            Map.entry("Ficha", "una unidad u objetivo en una página"),
            Map.entry("Mapa", "cómo los objetivos llegan al ciudadano"),
            Map.entry("Objetivos", "resultado y avance"),
            Map.entry("Acciones", "resultado y avance"),
            Map.entry("Indicadores", "meta y valor obtenido"),
            Map.entry("Unidades", "avance y entrega"),
            Map.entry("Actividades", "metas, soles y causas"),
            Map.entry("Periodos", "mes, trimestre y año"),
            Map.entry("Presupuesto", "devengado y PIM"),
            Map.entry("Movimientos", "qué subió y qué bajó"),
            Map.entry("Hallazgos", "cifras por revisar"),
            Map.entry("Proyeccion", "cómo cerraría el año"),
            Map.entry("Compromisos", "medidas prometidas"),
            Map.entry("Causas", "por qué no se cumplió"),
            Map.entry("Puntualidad", "entregas a tiempo"),
            Map.entry("Pendientes", "entregas"),
            Map.entry("Observaciones", "qué corregir"),
            Map.entry("Rectificaciones", "meses cambiados"),
            Map.entry("Datos", "para tablas dinámicas"),
            Map.entry("Linaje", "archivo y celda de cada dato"),
            Map.entry("Metodologia", "reglas y umbrales"));

    /** @return the last row used */
    int draw(int fila, List<String> hojas) {
        lienzo.height(fila - 1, 8);
        lienzo.section(fila, 0, ULTIMA, "Dónde está cada cosa");
        int siguiente = fila;
        for (int i = 0; i < hojas.size(); i++) {
            int[] lugar = LUGARES[i % LUGARES.length];
            if (i % LUGARES.length == 0) {
                lienzo.height(++siguiente, 16);
            }
            Celda celda = Celda.texto(lugar[0], label(hojas.get(i)), Estilo.de(Papel.ENLACE));
            lienzo.across(siguiente, lugar[0], lugar[1], celda.conEnlace("#'" + hojas.get(i) + "'!A1"));
        }
        return siguiente;
    }

    private static String label(String hoja) {
        String contenido = CONTENIDO.getOrDefault(hoja, "");
        return contenido.isEmpty() ? hoja : hoja + ": " + contenido;
    }
}
