package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Grafico;
import pe.quipu.libro.Valor;

/**
 * The objectives on the Tablero: their table, the bars beside it and how many there are of each colour.
 *
 * @param fila the row of the section
 */
record TableroObjetivos(Marco<Consolidado> marco, Tabla<Resumen> objetivos, int fila) {
    /** To the right, outside the printed page: what the chart draws. */
    private static final int AYUDANTE = 20;

    private static final int COLUMNA_GRAFICO = TableroDesigner.DERECHA;
    private static final int POCOS = 6;
    private static final int ALTO_DEL_GRAFICO = 220;

    int total() {
        return first() + Math.max(1, objetivos.filas().size());
    }

    private int first() {
        return fila + 2;
    }

    void draw(Lienzo lienzo, Tarjetas tarjetas) {
        lienzo.section(fila, 0, 8, "Objetivos estratégicos");
        lienzo.headings(
                fila + 1,
                0,
                Papel.ENCABEZADO,
                List.of(
                        marco.pagina().palabra(objetivos.cuadro().hoja(), "codigo", "OEI"),
                        "Objetivo",
                        "Indicadores logrados",
                        "Semáforo de resultados",
                        "ATI medio",
                        "Avance físico",
                        "Semáforo físico",
                        "Avance financiero",
                        "Financiero de lo reportado"));
        lienzo.headings(
                fila + 1,
                AYUDANTE,
                Papel.NOTA,
                Stream.concat(
                                Stream.of(marco.pagina()
                                        .palabra(objetivos.cuadro().hoja(), "codigo", "OEI")),
                                drawn().map(this::name))
                        .toList());
        List<Resumen> filas = objetivos.filas();
        for (int i = 0; i < filas.size(); i++) {
            row(lienzo, first() + i, Cuadro.PRIMERA + i, filas.get(i));
            bars(lienzo, first() + i, Cuadro.PRIMERA + i, filas.get(i));
            if (filas.size() < POCOS) {
                lienzo.height(first() + i, ALTO_DEL_GRAFICO / filas.size());
            }
        }
        row(lienzo, total(), objetivos.cuadro().filaTotal(), objetivos.total().orElseThrow());
        counts(lienzo, tarjetas);
    }

    private void row(Lienzo lienzo, int destino, int origen, Resumen o) {
        Papel papel = o.esTotal() ? Papel.TOTAL : Papel.CELDA;
        Celda codigo = Celda.texto(0, o.codigo(), Estilo.de(papel, Tipo.CODIGO));
        lienzo.put(destino, codigo.conEnlace(objetivos.cuadro().enlace(origen)));
        lienzo.put(destino, 1, Valor.texto(o.nombre()), papel, Tipo.TEXTO);
        ratio(lienzo, destino, 2, cell("resultado", origen), o.resultado(), papel);
        state(lienzo, destino, 3, cell("estado", origen), o.juzgado(), o.logro().estado());
        ratio(lienzo, destino, 4, cell("ati_medio", origen), o.atiMedio(), papel);
        ratio(lienzo, destino, 5, cell("fisico", origen), o.grupo().promedioFisico(), papel);
        Optional<BigDecimal> fisico = o.grupo().promedioFisico();
        state(
                lienzo,
                destino,
                6,
                cell("estado_fisico", origen),
                fisico,
                o.grupo().estadoFisico());
        Optional<BigDecimal> financiero = o.grupo().razonFinanciera().map(Razon::redondeada);
        ratio(lienzo, destino, 7, cell("financiero", origen), financiero, papel);
        Optional<BigDecimal> reportado = o.grupo().financieroAparte().map(Razon::redondeada);
        ratio(lienzo, destino, 8, cell("financiero_reportado", origen), reportado, papel);
    }

    private void state(
            Lienzo lienzo, int destino, int columna, String celda, Optional<BigDecimal> valor, Estado estado) {
        Semaforo luz = Colores.of(valor, marco.escala());
        Valor texto = Valor.texto(luz.texto(marco.escala(), estado));
        lienzo.put(destino, columna, Formula.of(celda, texto), Colores.papel(luz), Tipo.CENTRADO);
    }

    private String cell(String clave, int origen) {
        return objetivos.cuadro().celda(clave, origen);
    }

    private static void ratio(
            Lienzo lienzo, int destino, int columna, String celda, Optional<BigDecimal> valor, Papel papel) {
        lienzo.put(destino, columna, Tarjeta.live(celda, valor), papel, Tipo.PORCENTAJE);
    }

    /** One bar of one of the possible colours: a colour that is not the state's is zero, and zero is not drawn. */
    private void bars(Lienzo lienzo, int destino, int origen, Resumen o) {
        Celda codigo = Celda.texto(AYUDANTE, o.codigo(), Estilo.de(Papel.NOTA, Tipo.CODIGO));
        lienzo.put(destino, codigo.conEnlace(objetivos.cuadro().enlace(origen)));
        Semaforo luz = Colores.of(o.juzgado(), marco.escala());
        drawn().forEach(serie -> {
            BigDecimal valor = serie == luz ? o.resultado().orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
            String formula = "IF(LEFT(D%1$d,1)=\"%2$s\",%3$s,0)"
                    .formatted(
                            destino,
                            Tarjetas.symbol(serie),
                            // Without any value the ratio is a text, and a sum is zero.
                            serie == Semaforo.SIN_DATO ? "SUM(C" + destino + ")" : "C" + destino);
            lienzo.put(
                    destino,
                    AYUDANTE + 1 + serie.ordinal(),
                    Formula.of(formula, Valor.numero(valor)),
                    Papel.NOTA,
                    Tipo.PORCENTAJE);
        });
    }

    /** Before December what is on its way has its bar too, in no colour. */
    private Stream<Semaforo> drawn() {
        boolean anual = marco.consolidado().corte().cierraElAnio();
        return Stream.of(Semaforo.values()).filter(s -> s != Semaforo.SIN_DATO || !anual);
    }

    private String name(Semaforo serie) {
        return switch (serie) {
            case VERDE -> "Verde";
            case AMBAR -> marco.escala().palabraAmbar();
            case ROJO -> "Rojo";
            case SIN_DATO -> Estado.EN_CURSO.rotulo();
        };
    }

    FormatoCondicional results() {
        return follow("D");
    }

    FormatoCondicional physical() {
        return follow("G");
    }

    private FormatoCondicional follow(String columna) {
        return Colores.follow(columna + first() + ":" + columna + total(), columna + first());
    }

    Grafico chart() {
        return new Grafico(
                Grafico.Clase.BARRAS_APILADAS,
                "Indicadores logrados por objetivo",
                "Barras: porcentaje de indicadores logrados de cada objetivo, con el color de su semáforo.",
                CeldaRef.letras(COLUMNA_GRAFICO) + fila,
                CeldaRef.letras(COLUMNA_GRAFICO + 8) + total(),
                "0%;;;",
                drawn().map(this::series).toList());
    }

    private Grafico.Serie series(Semaforo serie) {
        return new Grafico.Serie(name(serie), range(0), range(1 + serie.ordinal()), Colores.papel(serie));
    }

    private String range(int columna) {
        String letras = "$" + CeldaRef.letras(AYUDANTE + columna) + "$";
        return "'Tablero'!" + letras + first() + ":" + letras + (total() - 1);
    }

    /** On the line of the total. */
    private void counts(Lienzo lienzo, Tarjetas tarjetas) {
        String estados = "$D$" + first() + ":$D$" + (total() - 1);
        for (Semaforo luz : Semaforo.values()) {
            int columna = COLUMNA_GRAFICO + 2 * luz.ordinal();
            String simbolo = Tarjetas.symbol(luz);
            Valor rotulo = Valor.texto(
                    luz == Semaforo.SIN_DATO ? "◌ Sin color" : luz.texto(marco.escala(), Estado.SIN_REPORTE));
            lienzo.put(
                    total(),
                    columna,
                    luz == Semaforo.AMBAR ? Formula.of("\"▲ \"&palabra_ambar", rotulo) : rotulo,
                    Colores.papel(luz),
                    Tipo.CENTRADO);
            Formula cuantos =
                    Formula.of("COUNTIF(" + estados + ",\"" + simbolo + "*\")", Valor.numero(tarjetas.count(luz)));
            Celda cuenta = Celda.de(columna + 1, cuantos, Estilo.de(Papel.CELDA, Tipo.CENTRADO));
            lienzo.put(total(), cuenta.conEnlace(objetivos.cuadro().enlace(Cuadro.PRIMERA)));
        }
    }
}
