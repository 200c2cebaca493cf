package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Oei;

/**
 * Under the map, how an activity reaches the citizen: each objective with its way up, and under it its actions with their
 * state and how many activities each has, in as many columns as the map.
 */
final class MapaLectura {
    private static final int LETRAS = 74;
    private static final int ALTO_DE_LINEA = 17;
    private static final int ALTO_DE_NOMBRE = 28;

    private final Lienzo lienzo;
    private final MapaRules mapa;
    private final Tabla<Resumen> acciones;
    private final List<Oei> objetivos;
    private final int columnas;
    private final Function<Oei, String> enlace;
    private final List<Integer> estados = new ArrayList<>();

    /** @param enlace where the code of an objective leads */
    MapaLectura(
            Lienzo lienzo,
            MapaRules mapa,
            Tabla<Resumen> acciones,
            List<Oei> objetivos,
            int columnas,
            Function<Oei, String> enlace) {
        this.lienzo = lienzo;
        this.mapa = mapa;
        this.acciones = acciones;
        this.objetivos = objetivos;
        this.columnas = columnas;
        this.enlace = enlace;
    }

    /** The rows in which states stand. */
    List<Integer> estados() {
        return estados;
    }

    /** @return the last row */
    int draw(int fila, int ultimaColumna) {
        lienzo.section(
                fila,
                0,
                ultimaColumna,
                "Cómo llega mi actividad al ciudadano: busque su acción (AEI) y suba por su objetivo");
        int[] libres = new int[columnas];
        for (Oei o : objetivos) {
            int columna = IntStream.range(0, columnas)
                    .reduce((a, b) -> libres[b] < libres[a] ? b : a)
                    .orElseThrow();
            libres[columna] += chapter(o, fila + 1 + 2 * libres[columna], MapaDesigner.column(columna));
        }
        int pares = Arrays.stream(libres).max().orElse(0);
        for (int par = 0; par < pares; par++) {
            int primera = fila + 1 + 2 * par;
            lienzo.height(primera, ALTO_DE_LINEA);
            lienzo.height(primera + 1, ALTO_DE_NOMBRE);
            estados.add(primera);
        }
        return fila + 2 * pares;
    }

    /** @return how many pairs of rows it took */
    private int chapter(Oei o, int fila, int c) {
        Celda titulo = Celda.texto(c, o.codigo(), Estilo.de(Papel.TOTAL, Tipo.CODIGO));
        lienzo.across(fila, c, c + 4, titulo.conEnlace(enlace.apply(o)));
        lienzo.across(fila + 1, c, c + 4, Celda.texto(c, way(o), Estilo.de(Papel.NOTA)));
        List<Resumen> suyas = acciones.filas().stream()
                .filter(a -> a.superior().equals(o.codigo()))
                .toList();
        for (int i = 0; i < suyas.size(); i++) {
            action(suyas.get(i), fila + 2 + 2 * i, c);
        }
        return 1 + suyas.size();
    }

    private String way(Oei o) {
        if (mapa.bandas().isEmpty()) {
            return Corto.of(o.denominacion(), LETRAS);
        }
        String arriba = mapa.bandas().get(0).perspectiva();
        return mapa.camino(o)
                .map(pasos -> pasos.size() == 1
                        ? "Llega de frente: " + arriba
                        : "Llega por " + pasos.stream().skip(1).map(Oei::codigo).collect(Collectors.joining(" ► "))
                                + " ► " + arriba)
                .orElse("Sus enlaces no llegan a: " + arriba);
    }

    private void action(Resumen accion, int fila, int c) {
        int origen = Cuadro.PRIMERA + acciones.filas().indexOf(accion);
        Celda codigo = Celda.texto(c, accion.codigo(), Estilo.de(Papel.CELDA, Tipo.CODIGO));
        lienzo.across(fila, c, c + 1, codigo.conEnlace(acciones.cuadro().enlace(origen)));
        String estado = acciones.valor("estado_fisico", accion, origen).mostrado();
        lienzo.across(
                fila, c + 2, c + 3, cell(c + 2, live("estado_fisico", origen, "", estado), Colores.papel(estado)));
        String cuantas = acciones.valor("actividades", accion, origen).mostrado();
        lienzo.put(fila, cell(c + 4, live("actividades", origen, "&\" act.\"", cuantas + " act."), Papel.CELDA));
        lienzo.across(fila + 1, c, c + 4, Celda.texto(c, Corto.of(accion.nombre(), LETRAS), Estilo.de(Papel.CELDA)));
    }

    private Formula live(String clave, int origen, String ademas, String valor) {
        return Formula.of(acciones.cuadro().celda(clave, origen) + ademas, Valor.texto(valor));
    }

    private static Celda cell(int columna, Contenido contenido, Papel papel) {
        return Celda.de(columna, contenido, Estilo.de(papel, Tipo.CENTRADO));
    }
}
