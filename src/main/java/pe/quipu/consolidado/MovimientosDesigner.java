package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.avance.Politica;
import pe.quipu.avance.Resultados;
import pe.quipu.consolidado.MovimientoCampos.Antes;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Hoja;

/** Sheet Movimientos: the period against the one before it and against the same one last year. */
record MovimientosDesigner(Marco<Consolidado> marco) {
    static final String HOJA = "Movimientos";
    private static final String TITULO = "Movimientos: qué subió y qué bajó";

    Hoja hoja() {
        List<Antes> antes = before();
        if (antes.isEmpty()) {
            return Ausencia.hoja(
                    marco,
                    HOJA,
                    TITULO,
                    "No hay en esta carpeta un periodo anterior del año ni el mismo periodo del año pasado con que comparar.");
        }
        return tabla(antes).hoja(marco);
    }

    private List<Antes> before() {
        Consolidado.Historia h = marco.consolidado().historia();
        Optional<Antes> anterior = h.anterior().map(r -> new Antes("anterior", code(r), Movimiento::anterior));
        Optional<Antes> interanual = h.interanual().map(r -> new Antes("interanual", code(r), Movimiento::interanual));
        return Stream.of(anterior, interanual).flatMap(Optional::stream).toList();
    }

    /** What both sides are of; the Tablero of a closed period says another figure. */
    private String measure(String ahora) {
        Consolidado c = marco.consolidado();
        return "Físico de lo medido, sin contar como 0 a quien no reportó; «(parcial)»: faltan meses en un lado. Financiero de"
                + " los meses con devengado informado: callar no lo baja (MOVIMIENTO)."
                + (Politica.of(c.estructura(), c.periodo()).ceros()
                        ? " Por eso el físico de " + ahora
                                + " aquí no es el de Tablero, que lo cuenta como 0 (NO_REPORTO)."
                        : "");
    }

    private static String code(Resultados r) {
        return r.periodo().codigo();
    }

    private Tabla<Movimiento> tabla(List<Antes> antes) {
        List<Movimiento> filas = Movimiento.of(marco.consolidado());
        List<Campo<Movimiento>> campos = new ArrayList<>();
        campos.add(Campo.texto("nivel", "De quién", 10, Movimiento::nivel));
        campos.add(Campo.codigo("codigo", "Código", 11, Movimiento::codigo));
        campos.add(Campo.texto("denominacion", "Objetivo o unidad", 40, Movimiento::nombre));
        String ahora = code(marco.consolidado().resultados());
        campos.addAll(MovimientoCampos.fisico(marco, filas).campos(ahora, antes));
        campos.addAll(MovimientoCampos.financiero(marco, filas).campos(ahora, antes));
        return Tabla.of(
                        HOJA,
                        TITULO,
                        "Avance a la fecha contra "
                                + String.join(
                                        " y ",
                                        antes.stream().map(Antes::periodo).toList())
                                + ", en puntos de porcentaje. " + measure(ahora),
                        campos,
                        filas,
                        new Tabla.Papeleo(Papel.ENCABEZADO, 3))
                .conTotal(Movimiento.CUENTA);
    }
}
