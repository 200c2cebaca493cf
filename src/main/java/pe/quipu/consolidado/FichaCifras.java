package pe.quipu.consolidado;

import java.util.List;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Contenido;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/** The five figures of sheet Ficha, each with what it means under it, and the soles they come from. */
record FichaCifras(Marco<Consolidado> marco, FichaFormulas formulas) {
    private static final int[][] LUGARES = {{0, 1}, {2, 3}, {4, 4}, {5, 5}, {6, 7}};

    void draw(Lienzo lienzo, int fila) {
        card(lienzo, fila, 0, "Entrega", shown("entrega"), Tipo.CENTRADO, shown("entrega_detalle"));
        card(
                lienzo,
                fila,
                1,
                "Actividades medidas",
                formulas.deGrupo("cobertura"),
                Tipo.CENTRADO,
                Valor.texto("con meta y dato, de todas"));
        card(
                lienzo,
                fila,
                2,
                "Avance físico",
                formulas.deGrupo("fisico"),
                Tipo.PORCENTAJE,
                formulas.deGrupo("estado_fisico"));
        card(
                lienzo,
                fila,
                3,
                "Devengado entre programado",
                formulas.deGrupo("financiero"),
                Tipo.PORCENTAJE,
                formulas.deGrupo("estado_financiero"));
        card(lienzo, fila, 4, "Devengado entre PIM", formulas.deOpcion("pim_avance"), Tipo.PORCENTAJE, pim(fila + 3));
        lienzo.height(fila, 20);
        lienzo.height(fila + 1, 32);
        lienzo.height(fila + 2, 20);
        money(lienzo, fila + 3);
        beside(lienzo, fila + 4);
        lienzo.across(
                fila + 5,
                0,
                FichaDesigner.ULTIMA_COLUMNA,
                Celda.de(0, formulas.deOpcion("junta", Elecciones.joined(formulas.elegida())), Estilo.de(Papel.NOTA)));
    }

    /** The months that are missing stay in the divisor: it is said, with the figure without them. */
    private void beside(Lienzo lienzo, int fila) {
        String celda = formulas.group("financiero_reportado");
        Valor valor = formulas.elecciones().valor(formulas.elegida(), "financiero_reportado");
        String dicho = "Lo programado de los meses sin devengado sigue en el divisor del financiero. Financiero de lo"
                + " reportado, sin esos meses: ";
        String texto = valor instanceof Valor.Numero n ? dicho + Tarjeta.percent(n.numero()) : "";
        lienzo.across(
                fila,
                0,
                FichaDesigner.ULTIMA_COLUMNA,
                Celda.de(
                        0,
                        Formula.of(
                                "IFERROR(IF(%1$s=\"\",\"\",\"%2$s\"&%3$s),\"\")"
                                        .formatted(celda, dicho, Tarjeta.percent(celda)),
                                Valor.texto(texto)),
                        Estilo.de(Papel.NOTA)));
    }

    /** Where the PIM comes from, or that there is none. @param fila where its soles stand */
    private Formula pim(int fila) {
        String de = marco.consolidado()
                .estructura()
                .criterios()
                .corteDelPim()
                .map(dia -> "PIM al " + Marco.day(dia))
                .orElse("PIM de la hoja Techos");
        return Formula.of(
                "IF($H$" + fila + "=\"\",\"sin PIM propio\",\"" + de + "\")",
                Valor.texto(formulas.elegida().consulta().pim().isPresent() ? de : "sin PIM propio"));
    }

    /** Nothing where there is none: what stands under the figure says so. */
    private Formula pimLabel(int fila) {
        return Formula.of(
                "IF($H$" + fila + "=\"\",\"\",\"PIM, S/\")",
                formulas.elegida().consulta().pim().isPresent() ? Valor.texto("PIM, S/") : Valor.VACIO);
    }

    private Formula shown(String clave) {
        return formulas.deOpcion(
                clave,
                formulas.elecciones().tabla().valor(clave, formulas.elegida()).mostrado());
    }

    private static void card(
            Lienzo lienzo, int fila, int cual, String rotulo, Formula cifra, Tipo tipo, Contenido nota) {
        int desde = LUGARES[cual][0];
        Estilo suave = Estilo.de(Papel.TARJETA_ROTULO);
        put(lienzo, fila, cual, Celda.texto(desde, rotulo, suave));
        put(lienzo, fila + 1, cual, Celda.de(desde, cifra, Estilo.de(Papel.TARJETA_CIFRA, tipo)));
        Papel papel = nota instanceof Formula f
                        && f.cache().orElse(Valor.VACIO) instanceof Valor.Texto t
                        && "✔▲✖◌".indexOf(t.texto().charAt(0)) >= 0
                ? Colores.papel(t.texto())
                : Papel.TARJETA_ROTULO;
        put(lienzo, fila + 2, cual, Celda.de(desde, nota, Estilo.de(papel)));
    }

    private static void put(Lienzo lienzo, int fila, int cual, Celda celda) {
        lienzo.across(fila, LUGARES[cual][0], LUGARES[cual][1], celda);
    }

    /** Whole soles: a percentage alone hides how much money it speaks of. */
    private void money(Lienzo lienzo, int fila) {
        Estilo rotulo = Estilo.de(Papel.TARJETA_ROTULO);
        Estilo cifra = Estilo.de(Papel.TARJETA_ROTULO, Tipo.SOLES);
        lienzo.across(fila, 0, 1, Celda.texto(0, "Programado a la fecha, S/", rotulo));
        lienzo.across(fila, 2, 3, Celda.de(2, formulas.deGrupo("programado_soles"), cifra));
        lienzo.put(fila, Celda.texto(4, "Devengado a la fecha, S/", rotulo));
        lienzo.put(fila, Celda.de(5, formulas.deGrupo("devengado_soles"), cifra));
        lienzo.put(fila, Celda.de(6, pimLabel(fila), rotulo));
        lienzo.put(fila, Celda.de(7, formulas.deOpcion("pim"), cifra));
        lienzo.height(fila, 20);
    }

    static List<FormatoCondicional> colours(int fila) {
        return List.of(follow(4, fila + 2), follow(5, fila + 2), follow(0, fila + 1));
    }

    private static FormatoCondicional follow(int columna, int fila) {
        String celda = CeldaRef.letras(columna) + fila;
        return Colores.follow(celda, celda);
    }
}
