package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Grafico;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Valor;

/** Sheet Tablero: the whole on one page, every figure a formula over the sheets behind it. */
final class TableroDesigner {
    private static final int TARJETAS = 4;
    private static final int ENCABEZADO = 10;
    private static final int PRIMERA = 11;
    private static final int ULTIMA_COLUMNA = 16;
    /** To the right, outside the printed page: what the chart draws. */
    private static final int AYUDANTE = 18;

    private static final int PENDIENTES = 8;
    private static final List<String> CLAVES = List.of("resultado", "estado", "ati_medio", "fisico", "financiero");

    private final Marco marco;
    private final Tabla<Resumen> objetivos;
    private final Tabla<DeEntrega> pendientes;
    private final List<Alerta> alertas;
    private final Lienzo lienzo = new Lienzo();
    private final int total;

    TableroDesigner(
            Marco marco,
            Tabla<Resumen> objetivos,
            Tabla<Resumen> unidades,
            Tabla<DeActividad> actividades,
            Tabla<DeEntrega> pendientes) {
        this.marco = marco;
        this.objetivos = objetivos;
        this.pendientes = pendientes;
        this.alertas = new AlertaRules(marco, objetivos, unidades, actividades).alertas();
        this.total = PRIMERA + Math.max(1, objetivos.filas().size());
    }

    Hoja hoja() {
        lienzo.band(1, ULTIMA_COLUMNA, "Tablero del Plan Operativo Institucional", Papel.TITULO);
        lienzo.band(2, ULTIMA_COLUMNA, marco.subtitulo(), Papel.SUBTITULO);
        lienzo.height(3, 8);
        Tarjetas tarjetas = new Tarjetas(marco, objetivos, pendientes.cuadro());
        tarjetas.draw(lienzo, TARJETAS);
        lienzo.height(8, 8);
        section(9, 0, 6, "Objetivos estratégicos");
        section(9, 8, 15, "Resultado por objetivo");
        table();
        counts(tarjetas);
        lienzo.height(total + 1, 10);
        int ultima = Math.max(alerts(total + 2), pending(total + 2));
        HojaBuilder hoja = Hoja.nueva("Tablero")
                .pestana(Papel.TITULO)
                .anchos(9, 48, 11, 14, 11, 11, 11, 2)
                .anchos(9, 9, 9, 9, 9, 9, 9, 9, 1, 3, 9, 9, 9, 9)
                .condicional(Colores.follow("D" + PRIMERA + ":D" + total, "D" + PRIMERA))
                .grafico(chart())
                .vista(new Hoja.Vista(2, 0, Optional.empty(), "A1", 100, false))
                .impresion(new Hoja.Impresion(
                        true,
                        false,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("A1:" + CeldaRef.letras(ULTIMA_COLUMNA) + ultima),
                        marco.pie("Tablero")));
        return lienzo.onto(hoja).build();
    }

    private void section(int fila, int desde, int hasta, String texto) {
        lienzo.across(fila, desde, hasta, Celda.texto(desde, texto, Estilo.de(Papel.SECCION)));
        lienzo.height(fila, 20);
    }

    private void table() {
        String[] encabezados = {
            "OEI", "Objetivo", "Indicadores logrados", "Semáforo", "ATI medio", "Avance físico", "Avance financiero"
        };
        for (int c = 0; c < encabezados.length; c++) {
            lienzo.text(ENCABEZADO, c, encabezados[c], Papel.ENCABEZADO);
        }
        String[] series = {"OEI", "Verde", marco.escala().palabraAmbar(), "Rojo"};
        for (int c = 0; c < series.length; c++) {
            lienzo.text(ENCABEZADO, AYUDANTE + c, series[c], Papel.NOTA);
        }
        for (int i = 0; i < objetivos.filas().size(); i++) {
            Resumen o = objetivos.filas().get(i);
            row(PRIMERA + i, Cuadro.PRIMERA + i, o, Papel.CELDA);
            bars(PRIMERA + i, o);
            if (objetivos.filas().size() < 6) {
                lienzo.height(PRIMERA + i, 220 / objetivos.filas().size());
            }
        }
        row(total, objetivos.cuadro().filaTotal(), objetivos.total().orElseThrow(), Papel.TOTAL);
    }

    private void row(int fila, int origen, Resumen o, Papel papel) {
        Celda codigo = Celda.texto(0, o.codigo(), Estilo.de(papel, Tipo.CODIGO));
        lienzo.put(
                fila, o.esTotal() ? codigo : codigo.conEnlace(objetivos.cuadro().enlace(origen)));
        lienzo.put(fila, 1, Valor.texto(o.nombre()), papel, Tipo.TEXTO);
        List<Optional<BigDecimal>> valores = List.of(
                o.resultado(),
                Optional.empty(),
                o.atiMedio(),
                o.grupo().promedioFisico(),
                o.grupo().razonFinanciera().map(Razon::redondeada));
        for (int c = 0; c < CLAVES.size(); c++) {
            String celda = objetivos.cuadro().celda(CLAVES.get(c), origen);
            if (CLAVES.get(c).equals("estado")) {
                Semaforo luz = Colores.of(o.resultado(), marco.escala());
                lienzo.put(
                        fila,
                        2 + c,
                        Formula.of(celda, Valor.texto(luz.texto(marco.escala(), Estado.SIN_REPORTE))),
                        Colores.papel(luz),
                        Tipo.CENTRADO);
            } else {
                lienzo.put(fila, 2 + c, Tarjetas.live(celda, valores.get(c)), papel, Tipo.PORCENTAJE);
            }
        }
    }

    /** One bar of three possible colours: a colour that is not the state's is zero, and zero is not drawn. */
    private void bars(int fila, Resumen o) {
        lienzo.put(fila, AYUDANTE, Valor.texto(o.codigo()), Papel.NOTA, Tipo.CODIGO);
        Semaforo luz = Colores.of(o.resultado(), marco.escala());
        for (int c = 0; c < 3; c++) {
            Semaforo serie = Semaforo.values()[c];
            BigDecimal valor = serie == luz ? o.resultado().orElseThrow() : BigDecimal.ZERO;
            lienzo.put(
                    fila,
                    AYUDANTE + 1 + c,
                    Formula.of(
                            "IF(LEFT(D%1$d,1)=\"%2$s\",C%1$d,0)".formatted(fila, Tarjetas.symbol(serie)),
                            Valor.numero(valor)),
                    Papel.NOTA,
                    Tipo.PORCENTAJE);
        }
    }

    private Grafico chart() {
        return new Grafico(
                Grafico.Clase.BARRAS_APILADAS,
                "Indicadores logrados por objetivo",
                "Barras: porcentaje de indicadores logrados de cada objetivo, con el color de su semáforo.",
                "I" + ENCABEZADO,
                "Q" + total,
                "0%;;;",
                List.of(
                        series(1, "Verde", Papel.VERDE),
                        series(2, marco.escala().palabraAmbar(), Papel.AMBAR),
                        series(3, "Rojo", Papel.ROJO)));
    }

    private Grafico.Serie series(int columna, String nombre, Papel color) {
        return new Grafico.Serie(nombre, range(0), range(columna), color);
    }

    private String range(int columna) {
        String letras = "$" + CeldaRef.letras(AYUDANTE + columna) + "$";
        return "'Tablero'!" + letras + PRIMERA + ":" + letras + (total - 1);
    }

    /** How many objectives of each colour, on the line of the total. */
    private void counts(Tarjetas tarjetas) {
        String estados = "$D$" + PRIMERA + ":$D$" + (total - 1);
        for (Semaforo luz : Semaforo.values()) {
            int columna = 8 + 2 * luz.ordinal();
            String simbolo = Tarjetas.symbol(luz);
            String palabra = luz.texto(marco.escala(), Estado.SIN_REPORTE).substring(2);
            lienzo.put(
                    total,
                    columna,
                    switch (luz) {
                        case AMBAR -> Formula.of("\"▲ \"&palabra_ambar", Valor.texto(simbolo + " " + palabra));
                        case SIN_DATO -> Valor.texto("◌ Sin dato");
                        case VERDE, ROJO -> Valor.texto(simbolo + " " + palabra);
                    },
                    Colores.papel(luz),
                    Tipo.CENTRADO);
            lienzo.put(
                    total,
                    columna + 1,
                    Formula.of("COUNTIF(" + estados + ",\"" + simbolo + "*\")", Valor.numero(tarjetas.count(luz))),
                    Papel.CELDA,
                    Tipo.ENTERO);
        }
    }

    private int alerts(int fila) {
        section(fila, 0, 6, "Alertas");
        int siguiente = fila + 1;
        for (Alerta alerta : alertas) {
            lienzo.across(siguiente, 0, 5, Celda.texto(0, "• " + alerta.texto(), Estilo.de(Papel.NOTA)));
            lienzo.put(
                    siguiente++,
                    Celda.texto(6, "ver ►", Estilo.de(Papel.ENLACE, Tipo.CENTRADO))
                            .conEnlace(alerta.enlace()));
        }
        if (alertas.isEmpty()) {
            lienzo.across(siguiente++, 0, 5, Celda.texto(0, "Sin alertas.", Estilo.de(Papel.NOTA)));
        }
        return siguiente - 1;
    }

    private int pending(int fila) {
        section(fila, 8, 15, "Unidades pendientes");
        List<DeEntrega> faltan =
                pendientes.filas().stream().filter(PendientesDesigner::pending).toList();
        int siguiente = fila + 1;
        for (DeEntrega e : faltan.stream().limit(PENDIENTES).toList()) {
            lienzo.put(
                    siguiente,
                    Celda.texto(8, e.unidad(), Estilo.de(Papel.CELDA, Tipo.CODIGO))
                            .conEnlace(pendientes
                                    .cuadro()
                                    .enlace(Cuadro.PRIMERA + pendientes.filas().indexOf(e))));
            lienzo.across(siguiente, 9, 13, Celda.texto(9, e.denominacion(), Estilo.de(Papel.CELDA)));
            String rotulo = e.situacion().rotulo();
            lienzo.across(siguiente++, 14, 15, Celda.texto(14, rotulo, Estilo.de(Colores.papel(rotulo))));
        }
        String cierre = faltan.isEmpty()
                ? "Todas las unidades entregaron."
                : faltan.size() > PENDIENTES ? "y " + (faltan.size() - PENDIENTES) + " más ►" : "";
        if (!cierre.isEmpty()) {
            lienzo.put(
                    siguiente++,
                    Celda.texto(8, cierre, Estilo.de(Papel.ENLACE)).conEnlace("#'Pendientes'!A" + Cuadro.PRIMERA));
        }
        return siguiente - 1;
    }
}
