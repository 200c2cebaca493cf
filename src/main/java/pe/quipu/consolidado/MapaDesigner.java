package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Oei;

/** Sheet Mapa: the objectives in the bands of their perspectives, each with its state and what it contributes to. */
final class MapaDesigner {
    static final String HOJA = "Mapa";
    /** Columns of a block; one more parts it from the next. */
    static final int ANCHO = 5;

    private static final int POR_LINEA = 5;
    private static final int MINIMO = 3;
    private static final int ALTO_DE_BLOQUE = 3;
    private static final int ENLACES_POR_LINEA = 3;
    private static final int PRIMERA = 5;

    private final Marco<Consolidado> marco;
    private final Tabla<Resumen> objetivos;
    private final MapaRules mapa;
    private final MapaLectura lectura;
    private final int porLinea;
    private final Map<String, Integer> lugares = new HashMap<>();
    private final Map<String, Integer> filas = new HashMap<>();
    private final List<Integer> estados = new ArrayList<>();
    private final Lienzo lienzo = new Lienzo();

    MapaDesigner(Marco<Consolidado> marco, Tabla<Resumen> objetivos, Tabla<Resumen> acciones) {
        this.marco = marco;
        this.objetivos = objetivos;
        List<Oei> todos = marco.consolidado().estructura().objetivos();
        this.mapa = new MapaRules(todos);
        this.porLinea = mapa.bandas().stream()
                .mapToInt(b -> b.objetivos().size())
                .map(n -> Math.max(MINIMO, Math.min(POR_LINEA, n)))
                .max()
                .orElse(POR_LINEA);
        this.lectura = new MapaLectura(lienzo, mapa, acciones, todos, porLinea, o -> objetivos
                .cuadro()
                .enlace(Cuadro.PRIMERA + filas.get(o.codigo())));
        objetivos.filas().forEach(r -> filas.put(r.codigo(), filas.size()));
    }

    /** First column of the n-th block of a line. */
    static int column(int n) {
        return 1 + n * (ANCHO + 1);
    }

    Hoja hoja() {
        int ultimaColumna = column(porLinea) - 2;
        lienzo.band(1, ultimaColumna, "Mapa estratégico", Papel.TITULO);
        lienzo.band(2, ultimaColumna, marco.subtitulo(), Papel.SUBTITULO);
        lienzo.put(3, Celda.texto(0, "◄ Tablero", Estilo.de(Papel.ENLACE)).conEnlace("#'Tablero'!A1"));
        lienzo.across(3, 1, ultimaColumna, Celda.texto(1, help(), Estilo.de(Papel.NOTA)));
        lienzo.height(3, mapa.bandas().isEmpty() ? 32 : 18);
        lienzo.height(4, 6);
        place();
        int fila = PRIMERA;
        for (MapaRules.Banda banda : mapa.bandas()) {
            fila = band(banda, fila, ultimaColumna);
        }
        int ultima = lectura.draw(fila, ultimaColumna);
        HojaBuilder hoja = Hoja.nueva(HOJA)
                .pestana(Papel.TITULO)
                .anchos(16)
                .columnas(columns())
                .vista(new Hoja.Vista(2, 0, Optional.empty(), "A3", 100, false))
                .impresion(Impresion.unaPagina("A1:" + CeldaRef.letras(ultimaColumna) + ultima, marco.pie(HOJA)));
        estados.forEach(f -> hoja.condicional(row(f, ultimaColumna)));
        lectura.estados().forEach(f -> hoja.condicional(row(f, ultimaColumna)));
        return lienzo.onto(hoja).build();
    }

    private String help() {
        return mapa.bandas().isEmpty()
                ? "Para ver el mapa, escriba en la hoja Objetivos de estructura.xlsx la Perspectiva de cada objetivo"
                        + " (Ciudadanía, Procesos internos, Aprendizaje y desarrollo, Recursos) y a qué objetivos"
                        + " Contribuye."
                : "Se lee de abajo hacia arriba: cada objetivo ayuda a lograr los que nombra. El código lleva a sus"
                        + " cifras. Al lado del código, el semáforo de resultados; en cada acción, el semáforo físico.";
    }

    private List<Hoja.Columna> columns() {
        List<Hoja.Columna> columnas = new ArrayList<>();
        for (int n = 0; n < porLinea; n++) {
            for (int c = 0; c < ANCHO; c++) {
                columnas.add(new Hoja.Columna(8, false));
            }
            columnas.add(new Hoja.Columna(2, false));
        }
        return columnas;
    }

    private static FormatoCondicional row(int fila, int ultimaColumna) {
        return Colores.follow("B" + fila + ":" + CeldaRef.letras(ultimaColumna) + fila, "B" + fila);
    }

    /** Where each block will stand, before any link to it is drawn. */
    private void place() {
        int fila = PRIMERA;
        for (MapaRules.Banda banda : mapa.bandas()) {
            for (int i = 0; i < banda.objetivos().size(); i += porLinea) {
                List<Oei> linea = line(banda, i);
                int primera = fila;
                linea.forEach(o -> lugares.put(o.codigo(), primera));
                fila += height(linea) + 1;
            }
        }
    }

    private List<Oei> line(MapaRules.Banda banda, int desde) {
        return banda.objetivos()
                .subList(desde, Math.min(desde + porLinea, banda.objetivos().size()));
    }

    private int height(List<Oei> linea) {
        int enlaces =
                linea.stream().mapToInt(o -> mapa.destinos(o).size()).max().orElse(0);
        return ALTO_DE_BLOQUE + (enlaces + ENLACES_POR_LINEA - 1) / ENLACES_POR_LINEA;
    }

    /** @return the row below */
    private int band(MapaRules.Banda banda, int primera, int ultimaColumna) {
        int fila = primera;
        for (int i = 0; i < banda.objetivos().size(); i += porLinea) {
            List<Oei> linea = line(banda, i);
            for (int n = 0; n < linea.size(); n++) {
                block(linea.get(n), fila, column(n));
            }
            estados.add(fila);
            lienzo.height(fila, 20);
            lienzo.height(fila + 1, 44);
            fila += height(linea);
            lienzo.height(fila++, 14);
        }
        lienzo.block(primera, fila - 2, 0, 0, Celda.texto(0, banda.perspectiva(), Estilo.de(Papel.ENCABEZADO)));
        return fila;
    }

    private void block(Oei o, int fila, int c) {
        int origen = Cuadro.PRIMERA + filas.get(o.codigo());
        Resumen r = objetivos.filas().get(filas.get(o.codigo()));
        Celda codigo = Celda.texto(c, o.codigo(), Estilo.de(Papel.TOTAL, Tipo.CODIGO));
        lienzo.across(fila, c, c + 1, codigo.conEnlace(objetivos.cuadro().enlace(origen)));
        String estado = objetivos.valor("estado", r, origen).mostrado();
        Formula vivo = Formula.of(objetivos.cuadro().celda("estado", origen), Valor.texto(estado));
        lienzo.across(fila, c + 2, c + 4, Celda.de(c + 2, vivo, Estilo.de(Colores.papel(estado), Tipo.CENTRADO)));
        lienzo.across(fila + 1, c, c + 4, Celda.texto(c, o.denominacion(), Estilo.de(Papel.CELDA)));
        lienzo.across(fila + 2, c, c + 1, Celda.texto(c, "Indicadores", Estilo.de(Papel.CELDA)));
        ratio(fila + 2, c + 2, "resultado", r, origen);
        lienzo.text(fila + 2, c + 3, "Físico", Papel.CELDA);
        ratio(fila + 2, c + 4, "fisico", r, origen);
        links(mapa.destinos(o), fila + ALTO_DE_BLOQUE, c);
        if (above(fila, c).filter(mapa.destinos(o)::contains).isPresent()) {
            lienzo.across(fila - 1, c, c + 4, Celda.texto(c, "↑", Estilo.de(Papel.TARJETA_ROTULO)));
        }
    }

    /** The nearest block over a place: the arrow to it is drawn only where it points at what it says. */
    private Optional<Oei> above(int fila, int columna) {
        return mapa.bandas().stream()
                .flatMap(b -> b.objetivos().stream())
                .filter(o -> columnOf(o.codigo()) == columna && lugares.get(o.codigo()) < fila)
                .max(Comparator.comparing(o -> lugares.get(o.codigo())));
    }

    private void ratio(int fila, int columna, String clave, Resumen r, int origen) {
        String celda = objetivos.cuadro().celda(clave, origen);
        Formula vivo = Formula.of("IF(" + celda + "=\"\",\"\"," + celda + ")", objetivos.valor(clave, r, origen));
        lienzo.put(fila, columna, vivo, Papel.CELDA, Tipo.PORCENTAJE);
    }

    private void links(List<Oei> destinos, int primera, int c) {
        for (int i = 0; i < destinos.size(); i++) {
            int fila = primera + i / ENLACES_POR_LINEA;
            if (i % ENLACES_POR_LINEA == 0) {
                lienzo.across(fila, c, c + 1, Celda.texto(c, i == 0 ? "contribuye a ►" : "", Estilo.de(Papel.NOTA)));
            }
            String codigo = destinos.get(i).codigo();
            lienzo.put(
                    fila,
                    Celda.texto(c + 2 + i % ENLACES_POR_LINEA, codigo, Estilo.de(Papel.ENLACE))
                            .conEnlace("#'" + HOJA + "'!" + CeldaRef.letras(columnOf(codigo)) + lugares.get(codigo)));
        }
    }

    private int columnOf(String codigo) {
        return mapa.bandas().stream()
                .map(b -> b.objetivos().stream().map(Oei::codigo).toList())
                .filter(codigos -> codigos.contains(codigo))
                .map(codigos -> column(codigos.indexOf(codigo) % porLinea))
                .findFirst()
                .orElseThrow();
    }
}
