package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;

/** The five figures at the top of the Tablero, each live, with the way to its detail. */
record Tarjetas(Marco<Consolidado> marco, Tabla<Resumen> objetivos, Cuadro pendientes) {
    void draw(Lienzo lienzo, int fila) {
        Tarjeta.draw(
                lienzo,
                fila,
                TableroDesigner.DERECHA,
                List.of(reached(), colours(), physical(), money(), Tarjeta.delivered(marco, pendientes)));
    }

    private Resumen total() {
        return objetivos.total().orElseThrow();
    }

    /** A cell of the total row of Objetivos. */
    private String cell(String clave) {
        return objetivos.cuadro().celda(clave, objetivos.cuadro().filaTotal());
    }

    private Tarjeta reached() {
        return new Tarjeta(
                "Indicadores que llegaron a su logro esperado",
                Tarjeta.text(
                        cell("logrados") + "&\" de \"&" + cell("indicadores"),
                        total().logro().logrados() + " de " + total().logro().total()),
                Tipo.CENTRADO,
                Tarjeta.text(
                        cell("reportados") + "&\" con valor reportado\"",
                        total().logro().medidos() + " con valor reportado"),
                "#'Indicadores'!A" + Cuadro.PRIMERA);
    }

    private Tarjeta colours() {
        String estados = objetivos.cuadro().rango("estado");
        String formula = Arrays.stream(Semaforo.values())
                .limit(3)
                .map(s -> "\"" + symbol(s) + " \"&COUNTIF(" + estados + ",\"" + symbol(s) + "*\")")
                .collect(Collectors.joining("&\"   \"&"));
        String cache = Arrays.stream(Semaforo.values())
                .limit(3)
                .map(s -> symbol(s) + " " + count(s))
                .collect(Collectors.joining("   "));
        return new Tarjeta(
                "Objetivos por color",
                Tarjeta.text(formula, cache),
                Tipo.CENTRADO,
                Tarjeta.text("COUNTIF(" + estados + ",\"◌*\")&\" sin color\"", count(Semaforo.SIN_DATO) + " sin color"),
                "#'Objetivos'!A" + Cuadro.PRIMERA);
    }

    private Tarjeta physical() {
        return new Tarjeta(
                "Avance físico",
                Tarjeta.live(cell("fisico"), total().grupo().promedioFisico()),
                Tipo.PORCENTAJE,
                measured(),
                "#'Unidades'!A" + Cuadro.PRIMERA);
    }

    /** Where silence counts as zero, the other figure stands beside. */
    private Formula measured() {
        Grupo grupo = total().grupo();
        String actividades = grupo.total() == 1 ? " actividad medida" : " actividades medidas";
        String texto = grupo.medidas() + " de " + grupo.total();
        String formula = cell("medidas") + "&\" de \"&" + cell("actividades");
        String enParte = "&" + GrupoCampos.inPart(cell("parciales"));
        Optional<BigDecimal> reportado = grupo.promedioMedido();
        if (!objetivos.cuadro().claves().contains("fisico_medidas") || reportado.isEmpty()) {
            return Tarjeta.text(formula + "&\"" + actividades + "\"" + enParte, texto + actividades + grupo.enParte());
        }
        return Tarjeta.text(
                formula + "&\" medidas\"" + enParte + "&\"; lo reportado, \"&"
                        + Tarjeta.percent(cell("fisico_medidas")),
                texto + " medidas" + grupo.enParte() + "; lo reportado, " + Tarjeta.percent(reportado.get()));
    }

    private Tarjeta money() {
        Grupo grupo = total().grupo();
        Escalon escalon = Escalon.of(grupo.ejecutado(), grupo.programado());
        String formula = "\"S/ \"&%s&\" de \"&%s&\"%s\""
                .formatted(
                        escalon.formula(cell("devengado_soles")),
                        escalon.formula(cell("programado_soles")),
                        escalon.palabra(grupo.programado()));
        String texto = "S/ " + escalon.texto(grupo.ejecutado()) + " de " + escalon.texto(grupo.programado())
                + escalon.palabra(grupo.programado());
        Optional<BigDecimal> reportado = grupo.financieroAparte().map(Razon::redondeada);
        return new Tarjeta(
                "Devengado entre programado",
                Tarjeta.live(cell("financiero"), grupo.razonFinanciera().map(Razon::redondeada)),
                Tipo.PORCENTAJE,
                reportado
                        .map(r -> Tarjeta.text(
                                formula + "&\"; lo reportado, \"&" + Tarjeta.percent(cell("financiero_reportado")),
                                texto + "; lo reportado, " + Tarjeta.percent(r)))
                        .orElse(Tarjeta.text(formula, texto)),
                "#'Unidades'!A" + Cuadro.PRIMERA);
    }

    int count(Semaforo luz) {
        return (int) objetivos.filas().stream()
                .filter(o -> Colores.of(o.juzgado(), marco.escala()) == luz)
                .count();
    }

    static String symbol(Semaforo luz) {
        return switch (luz) {
            case VERDE -> "✔";
            case AMBAR -> "▲";
            case ROJO -> "✖";
            case SIN_DATO -> "◌";
        };
    }
}
