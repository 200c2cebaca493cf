package pe.quipu.consolidado;

import java.util.List;
import java.util.Optional;
import pe.quipu.avance.Hallazgo;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Impresion;

/** Sheet Tablero: the whole on one page, every figure a formula over the sheets behind it. */
final class TableroDesigner {
    private static final int TARJETAS = 4;
    private static final int OBJETIVOS = 9;
    /** First column of the right half, after the narrow one. */
    static final int DERECHA = 10;

    private static final int ULTIMA_COLUMNA = 18;
    private static final int SEPARACION = 8;

    private final Marco<Consolidado> marco;
    private final Tabla<Resumen> objetivos;
    private final Tabla<DeEntrega> pendientes;
    private final AlertaRules alertas;

    TableroDesigner(
            Marco<Consolidado> marco,
            Tabla<Resumen> objetivos,
            Tabla<Resumen> unidades,
            Tabla<Hallazgo> hallazgos,
            Tabla<DeEntrega> pendientes) {
        this.marco = marco;
        this.objetivos = objetivos;
        this.pendientes = pendientes;
        this.alertas = new AlertaRules(marco, objetivos, unidades, hallazgos);
    }

    /** @param hojas the other sheets of the workbook, in their order */
    Hoja hoja(List<String> hojas) {
        Lienzo lienzo = new Lienzo();
        lienzo.band(1, ULTIMA_COLUMNA, "Tablero del Plan Operativo Institucional", Papel.TITULO);
        lienzo.band(2, ULTIMA_COLUMNA, marco.subtitulo(), Papel.SUBTITULO);
        lienzo.height(3, SEPARACION);
        Tarjetas tarjetas = new Tarjetas(marco, objetivos, pendientes.cuadro());
        tarjetas.draw(lienzo, TARJETAS);
        lienzo.height(OBJETIVOS - 1, SEPARACION);
        TableroObjetivos tabla = new TableroObjetivos(marco, objetivos, OBJETIVOS);
        tabla.draw(lienzo, tarjetas);
        lienzo.height(tabla.total() + 1, SEPARACION);
        TableroPie pie = new TableroPie(lienzo, tabla.total() + 2, DERECHA);
        int ultima = new TableroIndice(lienzo)
                .draw(Math.max(pie.alerts(alertas.alertas()), pie.pending(pendientes)) + 2, hojas);
        HojaBuilder hoja = Hoja.nueva("Tablero")
                .pestana(Papel.TITULO)
                .anchos(9, 40, 12, 15, 10, 10, 15, 11, 11, 2)
                .anchos(10, 9, 10, 9, 9, 9, 12, 9, 1, 3, 9, 9, 9, 9)
                .condicional(tabla.results())
                .condicional(tabla.physical())
                .grafico(tabla.chart())
                .vista(new Hoja.Vista(2, 0, Optional.empty(), "A1", 100, false))
                .impresion(Impresion.unaPagina("A1:" + CeldaRef.letras(ULTIMA_COLUMNA) + ultima, marco.pie("Tablero")));
        return lienzo.onto(hoja).build();
    }
}
