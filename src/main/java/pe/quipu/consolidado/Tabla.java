package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Impresion;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Ajuste;

/**
 * A table sheet: title, way back to the first sheet, rules, hidden keys, headings, rows and the total.
 *
 * @param ayuda one line under the title that says how to read the sheet
 * @param papeleo how it opens and prints
 */
record Tabla<T>(
        Cuadro cuadro,
        String titulo,
        String ayuda,
        List<Campo<T>> campos,
        List<T> filas,
        Optional<T> total,
        Papeleo papeleo) {
    /** Excel reads no more links than these in one sheet; a margin is kept. */
    private static final int ENLACES = 65_000;

    private static final int ANCHO_DE_AYUDA = 100;

    /**
     * @param columnasFijas columns frozen, and repeated on every page where the table takes several across
     * @param hasta key of the last column that is printed; empty: all of them
     * @param consulta whether it is searched on the screen and not read on paper
     */
    record Papeleo(Papel pestana, int columnasFijas, Optional<String> hasta, boolean consulta) {
        Papeleo(Papel pestana, int columnasFijas) {
            this(pestana, columnasFijas, Optional.empty(), false);
        }

        Papeleo deConsulta() {
            return new Papeleo(pestana, columnasFijas, hasta, true);
        }

        /** The columns after this one are for the screen: links to files, keys, texts that other sheets print. */
        Papeleo hasta(String clave) {
            return new Papeleo(pestana, columnasFijas, Optional.of(clave), consulta);
        }
    }

    static <T> Tabla<T> of(
            String hoja, String titulo, String ayuda, List<Campo<T>> campos, List<T> filas, Papeleo papeleo) {
        List<String> claves = campos.stream().map(Campo::clave).toList();
        return new Tabla<>(
                new Cuadro(hoja, claves, filas.size()), titulo, ayuda, campos, filas, Optional.empty(), papeleo);
    }

    Tabla<T> conTotal(T fila) {
        return new Tabla<>(cuadro, titulo, ayuda, campos, filas, Optional.of(fila), papeleo);
    }

    /** A click that selects the row of what is drawn in it; the first one where it is not. */
    String enlace(T fila) {
        return cuadro.enlace(Cuadro.PRIMERA + Math.max(0, filas.indexOf(fila)));
    }

    Campo<T> campo(String clave) {
        return campos.get(cuadro.columna(clave));
    }

    /** What a column shows for a row. @param origen where the row stands */
    Valor valor(String clave, T fila, int origen) {
        Contenido contenido =
                campo(clave).trazo().draw(fila, new Renglon(cuadro, origen)).contenido();
        return contenido instanceof Formula f ? f.cache().orElseThrow() : (Valor) contenido;
    }

    /** The same of one of the rows. */
    Valor valor(String clave, T fila) {
        return valor(clave, fila, Cuadro.PRIMERA + filas.indexOf(fila));
    }

    /** A figure of the total; empty where the total has none. */
    Optional<BigDecimal> enTotal(String clave) {
        return total.filter(t -> valor(clave, t, cuadro.filaTotal()) instanceof Valor.Numero)
                .map(t -> ((Valor.Numero) valor(clave, t, cuadro.filaTotal())).numero());
    }

    Hoja hoja(Marco<?> marco) {
        return hoja(marco.pagina());
    }

    Hoja hoja(Pagina pagina) {
        String ultima = cuadro.letras(cuadro.claves().get(campos.size() - 1));
        HojaBuilder hoja = Hoja.nueva(cuadro.hoja())
                .pestana(papeleo.pestana())
                .combina(helpRange())
                .columnas(campos.stream()
                        .map(c -> new Hoja.Columna(
                                c.ancho(), c.clase() == Campo.Clase.OCULTO || pagina.oculta(cuadro.hoja(), c.clave())))
                        .toList())
                .filas(() -> rows(pagina).iterator())
                .vista(new Hoja.Vista(
                        Cuadro.FILA_ENCABEZADO,
                        papeleo.columnasFijas(),
                        Optional.of("A" + Cuadro.FILA_ENCABEZADO + ":" + ultima + cuadro.ultima()),
                        "A" + Cuadro.PRIMERA,
                        100,
                        false))
                .impresion(onPaper(pagina));
        for (Campo<T> campo : campos) {
            String letras = cuadro.letras(campo.clave());
            String rango = letras + Cuadro.PRIMERA + ":" + letras + cuadro.filaTotal();
            switch (campo.clase()) {
                case ESTADO -> hoja.condicional(Colores.follow(rango, letras + Cuadro.PRIMERA));
                case SALDO -> hoja.condicional(Colores.negative(rango, letras + Cuadro.PRIMERA));
                case MARCA -> hoja.condicional(Colores.mark(rango, letras + Cuadro.PRIMERA));
                case MOVIMIENTO ->
                    hoja.condicional(Colores.arrows(cuadro.local(campo.clave()), letras + Cuadro.PRIMERA));
                case SENCILLO, OCULTO -> {}
            }
        }
        return hoja.build();
    }

    /** Title and help head every page, whole: in the cells of a second page across they would be cut. */
    private Impresion onPaper(Pagina pagina) {
        String ultima = cuadro.letras(papeleo.hasta().orElse(cuadro.claves().get(campos.size() - 1)));
        Impresion impresion = Impresion.tabla(
                "A" + Cuadro.FILA_REGLAS + ":" + ultima + (total.isPresent() ? cuadro.filaTotal() : cuadro.ultima()),
                Cuadro.FILA_REGLAS + ":" + Cuadro.FILA_ENCABEZADO,
                papeleo.columnasFijas(),
                List.of(pagina.palabra(cuadro.hoja(), Ajuste.TITULO, titulo), help(pagina)),
                List.of(pagina.subtitulo() + " · " + cuadro.hoja()));
        return papeleo.consulta() ? impresion.deConsulta() : impresion;
    }

    private Stream<Fila> rows(Pagina pagina) {
        List<Fila> cabecera = new ArrayList<>();
        cabecera.add(band(1, pagina.palabra(cuadro.hoja(), Ajuste.TITULO, titulo), Papel.TITULO));
        cabecera.add(band(2, pagina.subtitulo(), Papel.SUBTITULO));
        cabecera.add(Fila.de(3, backAndHelp(pagina)));
        if (campos.stream().anyMatch(c -> !c.regla().isEmpty())) {
            cabecera.add(new Fila(Cuadro.FILA_REGLAS, 14, false, headings(Campo::regla, Papel.CLAVE)));
        }
        cabecera.add(new Fila(Cuadro.FILA_CLAVES, 0, true, headings(Campo::clave, Papel.CLAVE)));
        cabecera.add(Fila.de(
                Cuadro.FILA_ENCABEZADO,
                headings(c -> pagina.palabra(cuadro.hoja(), c.clave(), c.encabezado()), Papel.ENCABEZADO)));
        Stream<Fila> cuerpo =
                IntStream.range(0, filas.size()).mapToObj(i -> row(filas.get(i), Cuadro.PRIMERA + i, Papel.CELDA));
        Stream<Fila> cierre = total.stream().map(t -> row(t, cuadro.filaTotal(), Papel.TOTAL));
        return Stream.of(cabecera.stream(), cuerpo, cierre).flatMap(s -> s);
    }

    private List<Celda> backAndHelp(Pagina pagina) {
        return List.of(
                Celda.texto(0, "◄ " + pagina.inicio(), Estilo.de(Papel.ENLACE))
                        .conEnlace("#'" + pagina.inicio() + "'!A1"),
                Celda.texto(1, help(pagina), Estilo.de(Papel.NOTA)));
    }

    private String help(Pagina pagina) {
        return (filas.isEmpty() ? "No hay ninguna fila en este periodo. " : "")
                + pagina.palabra(cuadro.hoja(), Ajuste.AYUDA, ayuda);
    }

    /** As many columns as a line of help takes: it never breaks, and no heading stands on that row. */
    private String helpRange() {
        int ancho = 0;
        int columna = 1;
        while (columna < campos.size() - 1 && ancho + campos.get(columna).ancho() < ANCHO_DE_AYUDA) {
            ancho += campos.get(columna++).ancho();
        }
        return "B3:" + CeldaRef.letras(columna) + "3";
    }

    private Fila band(int numero, String texto, Papel papel) {
        return Fila.de(
                numero,
                IntStream.range(0, campos.size())
                        .mapToObj(c -> Celda.texto(c, c == 0 ? texto : "", Estilo.de(papel)))
                        .toList());
    }

    private List<Celda> headings(Function<Campo<T>, String> texto, Papel papel) {
        return IntStream.range(0, campos.size())
                .mapToObj(c -> Celda.texto(c, texto.apply(campos.get(c)), Estilo.de(papel)))
                .toList();
    }

    private Fila row(T fila, int numero, Papel sencillo) {
        List<Celda> celdas = new ArrayList<>(campos.size());
        Renglon donde = new Renglon(cuadro, numero);
        int enlaces = 0;
        for (int c = 0; c < campos.size(); c++) {
            Pintura p = campos.get(c).trazo().draw(fila, donde);
            boolean oculto = campos.get(c).clase() == Campo.Clase.OCULTO;
            // A key is never broken into lines: in a hidden column they would make the row as tall as the sheet.
            Papel papel = oculto ? Papel.CLAVE : p.papel() == Papel.CELDA ? sencillo : p.papel();
            Celda celda = Celda.de(
                    c,
                    p.contenido(),
                    Estilo.de(papel, p.tipo().orElse(campos.get(c).tipo())).con(p.marca()));
            boolean cabe = (long) (numero - Cuadro.PRIMERA + 1) * (enlaces + 1) < ENLACES;
            if (p.enlace().isPresent() && cabe) {
                enlaces++;
                celda = celda.conEnlace(p.enlace().get());
            }
            celdas.add(celda);
        }
        return Fila.de(numero, celdas);
    }
}
