package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.HojaBuilder;
import pe.quipu.libro.Impresion;

/**
 * Sheet Tablero of a formulation: five figures, the groups with most money and their chart, alerts, who is missing.
 *
 * @param tarjetas the five figures
 * @param tabla the sheet of the groups
 * @param orden the money they are put in order by
 */
record Portada<T>(
        Marco<Formulacion> marco,
        List<Tarjeta> tarjetas,
        Tabla<T> tabla,
        Function<T, BigDecimal> orden,
        Mayores.Vista vista,
        List<Alerta> alertas,
        Tabla<DeEntrega> pendientes) {
    private static final int TARJETAS = 4;
    private static final int MAYORES = 9;
    private static final int DERECHA = 8;
    private static final int ULTIMA_COLUMNA = 16;
    private static final int SEPARACION = 8;
    private static final int CUANTOS = 10;

    Hoja hoja() {
        Lienzo lienzo = new Lienzo();
        lienzo.band(
                1, ULTIMA_COLUMNA, "Tablero: " + marco.consolidado().periodo().titulo(), Papel.TITULO);
        lienzo.band(2, ULTIMA_COLUMNA, marco.subtitulo(), Papel.SUBTITULO);
        lienzo.height(3, SEPARACION);
        Tarjeta.draw(lienzo, TARJETAS, DERECHA, tarjetas);
        lienzo.height(MAYORES - 1, SEPARACION);
        Mayores<T> mayores = new Mayores<>(tabla, largest(), vista, MAYORES, orden);
        mayores.draw(lienzo);
        lienzo.height(mayores.total() + 1, SEPARACION);
        TableroPie pie = new TableroPie(lienzo, mayores.total() + 2, DERECHA);
        int ultima = Math.max(pie.alerts(alertas), pie.pending(pendientes));
        HojaBuilder hoja = Hoja.nueva("Tablero")
                .pestana(Papel.TITULO)
                .anchos(13, 48, 10, 18, 10, 18, 18, 2)
                .anchos(10, 9, 10, 9, 9, 9, 12, 9, 1, 3, 9, 9, 9)
                .vista(new Hoja.Vista(2, 0, Optional.empty(), "A1", 100, false))
                .impresion(Impresion.unaPagina("A1:" + CeldaRef.letras(ULTIMA_COLUMNA) + ultima, marco.pie("Tablero")));
        if (!mayores.filas().isEmpty()) {
            hoja.grafico(mayores.chart());
        }
        return lienzo.onto(hoja).build();
    }

    private List<T> largest() {
        Stream<T> conDinero = tabla.filas().stream().filter(f -> orden.apply(f).signum() > 0);
        return conDinero
                .sorted(Comparator.comparing(orden).reversed())
                .limit(CUANTOS)
                .toList();
    }
}
