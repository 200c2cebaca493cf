package pe.quipu.consolidado;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.libro.Hoja;
import pe.quipu.plan.Norma;

/** Sheet Metodologia of a formulation: how each column is computed, what each mark means, what the book is made of. */
record MetodoDesigner(Marco<Formulacion> marco, List<ReglaFormulada> reglas) {
    private static final String[][] LECTURA = {
        {
            "Actividades y Lineas",
            "Son lo que entregaron las unidades; no se calculan. Los demás cuadros son fórmulas sobre ellas:"
                    + " si filtra o corrige allí, todo se recalcula."
        },
        {
            "Códigos",
            "Mientras el plan no se aprueba, una actividad se nombra con su unidad y la fila de su formato: 03.07/4."
        },
        {
            "Techo de la unidad",
            "Se suman sus techos; el que es parte de otro más amplio no se suma dos veces («Entra en la suma»)."
        },
        {"✖ Pasa del techo", "Algún techo de la unidad tiene diferencia negativa."},
        {
            "Cobertura",
            "✔ unidad con actividades en la AEI; ✖ enlazada y sin ninguna; ▲ con actividades y sin enlace. Sin hoja"
                    + " Enlaces no hay faltantes."
        },
        {
            "POI y PIA",
            "La entidad se compara con el PIA de la hoja Parametros; cada unidad, con sus techos de la etapa PIA."
        },
        {
            "Necesidades",
            "Se juntan los pedidos con el mismo ítem SIGA (o el mismo nombre, si no lo tiene), tipo, clasificador y"
                    + " unidad de medida. Los soles de los meses suman el total al céntimo."
        },
        {
            "Alertas",
            "Son advertencias: no impiden aceptar ni aprobar. Las PLA-048 y PLA-049 salen de comparar las unidades aquí."
        },
    };

    private static final String[][] PEDIDOS = {LECTURA[6]};

    static MetodoDesigner formulacion(Marco<Formulacion> marco) {
        return new MetodoDesigner(marco, Arrays.asList(ReglaFormulada.values()));
    }

    static MetodoDesigner necesidades(Marco<Formulacion> marco) {
        return new MetodoDesigner(marco, List.of(ReglaFormulada.PARTE, ReglaFormulada.PRECIO_MEDIO));
    }

    Hoja hoja() {
        Lienzo lienzo = new Lienzo();
        Explicacion pagina = new Explicacion(lienzo);
        pagina.head(marco);
        int fila = pagina.section(5, "Cómo se lee este libro");
        for (String[] linea : reglas.contains(ReglaFormulada.DENTRO) ? LECTURA : PEDIDOS) {
            fila = pagina.line(fila, linea[0], "", linea[1]);
        }
        fila = pagina.section(fila + 1, "Reglas de cálculo");
        Norma norma = marco.consolidado().estructura().parametros().norma();
        for (ReglaFormulada regla : reglas) {
            fila = pagina.line(fila, regla.name(), "", norma.dicho(regla.frase()));
        }
        fila = pagina.section(fila + 1, "De qué se hizo este libro");
        long aceptadas = marco.consolidado().entregas().stream()
                .map(DeEntrega::situacion)
                .filter(s -> s == Situacion.ACEPTADO)
                .count();
        String entregas = aceptadas + " de " + marco.consolidado().entregas().size();
        fila = pagina.line(fila, "Entregas aceptadas", entregas, "Unidades cuyo libro aceptado está aquí.");
        fila = pagina.line(
                fila,
                "Huella de la estructura",
                "",
                marco.consolidado().estructura().huella());
        String dia = Marco.day(marco.consolidado().fecha());
        pagina.line(fila, "Fecha", dia, "Día en que se elaboró este libro.");
        return lienzo.onto(pagina.sheet(marco).vista(new Hoja.Vista(2, 0, Optional.empty(), "A3", 100, false)))
                .build();
    }
}
