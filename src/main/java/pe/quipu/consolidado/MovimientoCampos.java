package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Razon;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * The columns of one side, physical or financial, of sheet Movimientos: ratios as values; states, points and movements as
 * formulas over them.
 *
 * @param lado {@code fisico} or {@code financiero}: of keys
 * @param regla id of the rule of its ratios
 * @param razon the ratio of a group to date
 * @param estado why there is none
 * @param parcial whether months that are missing weigh on the ratio of a group
 * @param filas the rows of the sheet, to count them
 */
record MovimientoCampos(
        Marco<Consolidado> marco,
        String lado,
        String nombre,
        String regla,
        Function<Grupo, Optional<BigDecimal>> razon,
        Function<Grupo, Estado> estado,
        Predicate<Grupo> parcial,
        List<Movimiento> filas) {
    private static final String AHORA = "ahora";

    /** What it is compared with. @param clave of keys */
    record Antes(String clave, String periodo, Function<Movimiento, Optional<Grupo>> grupo) {}

    /** Of what was measured: whether silence counts as zero changes with each period, and is no movement. */
    static MovimientoCampos fisico(Marco<Consolidado> marco, List<Movimiento> filas) {
        return new MovimientoCampos(
                marco,
                "fisico",
                "Físico",
                "FIS_ACUM",
                Grupo::promedioMedido,
                Grupo::estadoFisico,
                g -> g.parciales() > 0,
                filas);
    }

    /** Over the months that were told, so that silence makes no fall. */
    static MovimientoCampos financiero(Marco<Consolidado> marco, List<Movimiento> filas) {
        return new MovimientoCampos(
                marco,
                "financiero",
                "Financiero",
                Regla.FIN_REPORTADO.name(),
                g -> g.financieroReportado().map(Razon::redondeada),
                Grupo::estadoFinanciero,
                g -> false,
                filas);
    }

    /** @param periodo code of the period now */
    List<Campo<Movimiento>> campos(String periodo, List<Antes> antes) {
        List<Campo<Movimiento>> campos = new ArrayList<>(state(new Antes(AHORA, periodo, m -> Optional.of(m.ahora()))));
        for (Antes a : antes) {
            campos.addAll(state(a));
            campos.add(points(a));
            campos.add(movement(a));
        }
        return campos;
    }

    private List<Campo<Movimiento>> state(Antes a) {
        return List.of(
                Campo.<Movimiento>valor(
                                key(a.clave()), nombre + "\n" + a.periodo(), 11, Tipo.PORCENTAJE, m -> ratio(m, a)
                                        .map(Valor::numero)
                                        .orElse(Valor.VACIO))
                        .conRegla(regla)
                        .soloSi(m -> !m.cuenta()),
                Campo.<Movimiento>estado("estado_" + key(a.clave()), "Estado\n" + a.periodo(), 16, (m, donde) -> {
                            Estado porque = a.grupo().apply(m).map(estado).orElse(Estado.SIN_ACTIVIDADES);
                            return Colores.state(
                                    Colores.formula(donde.de(key(a.clave())), GrupoCampos.quoted(porque)),
                                    ratio(m, a),
                                    porque,
                                    marco.escala());
                        })
                        .conRegla("SEMAFORO")
                        .soloSi(m -> !m.cuenta()));
    }

    private Campo<Movimiento> points(Antes a) {
        return Campo.<Movimiento>de(
                        "puntos_" + key(a.clave()),
                        "Puntos contra\n" + a.periodo(),
                        12,
                        Tipo.CANTIDAD,
                        (m, donde) -> Pintura.de(Formula.of(
                                "IF(OR(%1$s=\"\",%2$s=\"\"),\"\",ROUND(ROUND((%1$s-%2$s)*100,9),1))"
                                        .formatted(donde.de(key(AHORA)), donde.de(key(a.clave()))),
                                razon.apply(m.ahora())
                                        .flatMap(uno -> ratio(m, a).map(otro -> Movimiento.puntos(uno, otro)))
                                        .map(Valor::numero)
                                        .orElse(Valor.VACIO))))
                .conRegla("MOVIMIENTO")
                .soloSi(m -> !m.cuenta());
    }

    private Campo<Movimiento> movement(Antes a) {
        String clave = "movimiento_" + key(a.clave());
        return Campo.<Movimiento>de(
                        clave,
                        "Movimiento contra\n" + a.periodo(),
                        17,
                        Tipo.CENTRADO,
                        (m, donde) -> m.cuenta()
                                ? Pintura.de(count(donde.cuadro(), clave, a), Papel.TOTAL)
                                : Pintura.de(Formula.of(arrow(donde, a, tail(m, a)), Valor.texto(word(m, a)))))
                .con(Campo.Clase.MOVIMIENTO)
                .conRegla("MOVIMIENTO");
    }

    private String arrow(Renglon donde, Antes a, String cola) {
        return "IF(%1$s=\"\",\"%4$s\",IF(%2$s=\"\",\"%5$s\",IF(%3$s>0,\"%6$s\",IF(%3$s<0,\"%7$s\",\"%8$s\"))))"
                .formatted(
                        donde.de(key(AHORA)),
                        donde.de(key(a.clave())),
                        donde.de("puntos_" + key(a.clave())),
                        Movimiento.SIN_DATO,
                        Movimiento.NUEVO,
                        Movimiento.SUBE + cola,
                        Movimiento.BAJA + cola,
                        Movimiento.IGUAL);
    }

    private String word(Movimiento m, Antes a) {
        return Movimiento.rotulo(razon.apply(m.ahora()), ratio(m, a), tail(m, a));
    }

    private String tail(Movimiento m, Antes a) {
        boolean alguno =
                parcial.test(m.ahora()) || a.grupo().apply(m).filter(parcial).isPresent();
        return alguno ? Movimiento.PARCIAL : "";
    }

    /** {@code Objetivos: 3 ▲ 2 ▼}, and the units on a second line; what moved in part is in neither. */
    private Formula count(Cuadro cuadro, String clave, Antes a) {
        List<String> formulas = new ArrayList<>();
        List<String> textos = new ArrayList<>();
        for (String nivel : List.of(Movimiento.OBJETIVO, Movimiento.UNIDAD)) {
            String titulo = nivel.equals(Movimiento.OBJETIVO) ? "Objetivos: " : "Unidades: ";
            formulas.add("\"" + titulo + "\"&"
                    + Stream.of(Movimiento.SUBE, Movimiento.BAJA)
                            .map(f -> "COUNTIFS(%s,\"%s\",%s,\"%s\")&\" %s\""
                                    .formatted(cuadro.local("nivel"), nivel, cuadro.local(clave), f, f.substring(0, 1)))
                            .collect(Collectors.joining("&\" \"&")));
            textos.add(titulo
                    + Stream.of(Movimiento.SUBE, Movimiento.BAJA)
                            .map(f -> filas.stream()
                                            .filter(m -> m.nivel().equals(nivel)
                                                    && word(m, a).equals(f))
                                            .count()
                                    + " " + f.charAt(0))
                            .collect(Collectors.joining(" ")));
        }
        return Formula.of(String.join("&\" · \"&", formulas), Valor.texto(String.join(" · ", textos)));
    }

    private Optional<BigDecimal> ratio(Movimiento m, Antes a) {
        return a.grupo().apply(m).flatMap(razon);
    }

    private String key(String cuando) {
        return lado + "_" + cuando;
    }
}
