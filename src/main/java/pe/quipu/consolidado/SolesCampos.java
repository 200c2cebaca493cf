package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import pe.quipu.avance.Razon;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Presupuesto.Financiado;

/**
 * The money of a group, the same for objectives, actions, units, categories, genéricas and rubros: three years, what is
 * inside the ceiling and what is asked for beyond it.
 *
 * @param detalle the sheet the formulas stand on: one row for each activity, or for each line
 * @param llave the column of it that tells the group
 * @param cuenta heading of how many rows fall into the group
 * @param todo soles of the year of the whole entity
 */
record SolesCampos(Cuadro detalle, Llave llave, String cuenta, int ejercicio, BigDecimal todo) {
    List<Campo<Conjunto>> campos() {
        return List.of(
                Campo.de("filas", cuenta, 9, Tipo.ENTERO, (c, donde) -> Pintura.de(count(c, donde))),
                money("soles", "Programado " + ejercicio + " S/", "", c -> c.sumas()
                        .total()),
                Campo.<Conjunto>de("parte", "Del total", 9, Tipo.PORCENTAJE, this::share)
                        .conRegla("PARTE"),
                dentro(),
                money("soles_adicional", "Demanda adicional S/", financed(Financiado.DEMANDA_ADICIONAL), c -> c.sumas()
                        .adicional()),
                money("soles_anio2", "Programado " + (ejercicio + 1) + " S/", "", c -> c.sumas()
                        .anio2()),
                money("soles_anio3", "Programado " + (ejercicio + 2) + " S/", "", c -> c.sumas()
                        .anio3()),
                Campo.<Conjunto>de(
                                "trienio",
                                "Tres años S/",
                                18,
                                Tipo.SOLES,
                                (c, donde) -> Pintura.de(Formula.of(
                                        donde.de("soles") + "+" + donde.de("soles_anio2") + "+"
                                                + donde.de("soles_anio3"),
                                        Valor.numero(c.sumas().trienio()))))
                        .conRegla("TRIENIO"));
    }

    private Campo<Conjunto> dentro() {
        return money("soles_dentro", "Dentro del techo S/", financed(Financiado.DENTRO_DEL_TECHO), c -> c.sumas()
                .dentro());
    }

    private Formula count(Conjunto c, Renglon donde) {
        String todas = "COUNTIFS(" + detalle.rango("codigo") + ",\"?*\"";
        return Formula.of(
                todas + criterion(c, donde) + ")", Valor.numero(c.sumas().filas()));
    }

    private Campo<Conjunto> money(
            String clave, String encabezado, String condicion, Function<Conjunto, BigDecimal> soles) {
        String columna = clave.startsWith("soles_anio") ? clave : "soles";
        return Campo.de(clave, encabezado, 18, Tipo.SOLES, (c, donde) -> {
            String criterio = condicion + criterion(c, donde);
            String suma = criterio.isEmpty()
                    ? "SUM(" + detalle.rango(columna) + ")"
                    : "SUMIFS(" + detalle.rango(columna) + criterio + ")";
            return Pintura.de(Formula.of(suma, Valor.numero(soles.apply(c))));
        });
    }

    private String financed(Financiado como) {
        return "," + detalle.rango("financiado") + ",\"" + Rotulos.of(como) + "\"";
    }

    private String criterion(Conjunto c, Renglon donde) {
        return c.esTotal() ? "" : llave.criterio(detalle, donde.de("codigo"));
    }

    /** Of the total at the foot of the same sheet; nothing where there is none. */
    private Pintura share(Conjunto c, Renglon donde) {
        String total = donde.cuadro().letras("soles") + "$" + donde.cuadro().filaTotal();
        return ratio(donde.de("soles"), total, c.sumas().total(), todo);
    }

    /** A live ratio, blank where there is nothing to divide by. */
    static Pintura ratio(String parte, String todo, BigDecimal cuanto, BigDecimal deCuanto) {
        Valor valor = deCuanto.signum() == 0
                ? Valor.VACIO
                : Valor.numero(cuanto.divide(deCuanto, Razon.DECIMALES, RoundingMode.HALF_UP));
        return Pintura.de(Formula.of("IF(%2$s=0,\"\",ROUND(%1$s/%2$s,12))".formatted(parte, todo), valor));
    }
}
