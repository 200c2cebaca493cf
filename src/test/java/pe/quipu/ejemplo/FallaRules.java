package pe.quipu.ejemplo;

import static pe.quipu.ejemplo.LibroFormulacion.key;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import pe.quipu.libro.Valor;

/** What a unit got wrong in its formulation for 2023: one fault a unit, one for each rule of the formulation. */
final class FallaRules {
    /** A cell of the form. @param fila number of its row */
    record Punto(String hoja, String fila, String columna, Valor valor) {
        static Punto en(String hoja, int fila, String columna, Valor valor) {
            return new Punto(hoja, String.valueOf(fila), columna, valor);
        }
    }

    /**
     * @param gravedad whether the workbook is sent back
     * @param actividades what the unit writes instead of its clean activities
     * @param puntos what it writes in other cells; the first one is where it is told, unless it is told of a sheet
     */
    record Falla(
            String codigo, boolean error, List<Formulada> actividades, List<Punto> puntos, Optional<String> hoja) {}

    private static final String ACTIVIDADES = "actividades";
    private static final String SOLES = "programacion_financiera";
    private static final String NECESIDADES = "necesidades";

    private FallaRules() {}

    static Optional<Falla> de(String unidad, List<Formulada> limpias) {
        return Optional.ofNullable(
                switch (unidad) {
                    case "03.07.04" ->
                        error(
                                "PLA-030",
                                limpias,
                                Punto.en(ACTIVIDADES, 1, "aei", Valor.texto("AEI.09.02")),
                                Punto.en(ACTIVIDADES, 1, "oei", Valor.texto("OEI.09")));
                    case "03.15" ->
                        error(
                                "PLA-031",
                                limpias,
                                new Punto("techo", "T01", "programado", Valor.VACIO),
                                Punto.en(SOLES, 1, key("soles", 12), Valor.numero(new BigDecimal("250000"))));
                    case "03.08.04" -> error("PLA-032", limpias, Punto.en(ACTIVIDADES, 1, "producto", Valor.VACIO));
                    case "03.03" ->
                        error(
                                "PLA-033",
                                limpias,
                                Punto.en(ACTIVIDADES, 1, "producto", Valor.texto("3000001 · Acciones comunes")));
                    case "03.12" ->
                        error(
                                "PLA-036",
                                limpias,
                                Punto.en(NECESIDADES, 1, "actividad", Valor.numero(1)),
                                Punto.en(NECESIDADES, 1, "precio_unitario", Valor.numero(new BigDecimal("999.90"))));
                    case "03.04" ->
                        error(
                                "PLA-037",
                                limpias,
                                Punto.en(
                                        NECESIDADES,
                                        firstGood(limpias),
                                        "clasificador",
                                        Valor.texto("2.3.2.7.11.99 · Servicios diversos")));
                    case "03.11.02" -> sameInvestment(limpias);
                    case "03.10.03" ->
                        error(
                                "PLA-047",
                                limpias,
                                Punto.en(ACTIVIDADES, 1, "division", Valor.texto("041 · Desarrollo urbano")),
                                Punto.en(ACTIVIDADES, 1, "grupo", Valor.VACIO));
                    case SiguienteRules.CON_SIN_COSTO ->
                        warning(
                                "PLA-034",
                                limpias,
                                SOLES,
                                Punto.en(
                                        ACTIVIDADES,
                                        first(limpias, a -> a.gastos().isEmpty()),
                                        "sin_costo_directo",
                                        Valor.VACIO));
                    case "03.09.04" -> moneyWithoutGoals(limpias);
                    case "03.06.03" -> repeatedLine(limpias);
                    case "03.07.05" ->
                        warning("PLA-040", changed(limpias, 1, limpias.get(1).sinCriticos()), "elementos_criticos");
                    case SiguienteRules.DEMASIADAS -> warning("PLA-041", limpias, ACTIVIDADES);
                    case "03.02.02" ->
                        more("PLA-042", limpias, "denominacion", "Remitir informes mensuales a las gerencias", "");
                    case "03.09.05" ->
                        more(
                                "PLA-043",
                                limpias,
                                "denominacion",
                                "Renovación de las juntas directivas vecinales de la provincia",
                                "AEI.02.02");
                    case "02.04.02" -> copied(limpias);
                    case "03.08.03" ->
                        more(
                                "PLA-045",
                                limpias,
                                "aei",
                                "Manejo y control de residuos sólidos en los mercados",
                                "AEI.01.02");
                    case "03.10.05" ->
                        accepted(
                                "PLA-046",
                                limpias,
                                Punto.en(ACTIVIDADES, 1, "sujeto", Valor.texto("de transporte y número de papeletas")));
                    default -> null;
                });
    }

    private static Falla error(String codigo, List<Formulada> actividades, Punto... puntos) {
        return new Falla(codigo, true, actividades, List.of(puntos), Optional.empty());
    }

    private static Falla accepted(String codigo, List<Formulada> actividades, Punto... puntos) {
        return new Falla(codigo, false, actividades, List.of(puntos), Optional.empty());
    }

    private static Falla warning(String codigo, List<Formulada> actividades, String hoja, Punto... puntos) {
        return new Falla(codigo, false, actividades, List.of(puntos), Optional.of(hoja));
    }

    /** The number of the first row that is so. */
    private static int first(List<Formulada> actividades, Predicate<Formulada> cual) {
        return 1
                + IntStream.range(0, actividades.size())
                        .filter(i -> cual.test(actividades.get(i)))
                        .findFirst()
                        .orElseThrow();
    }

    private static int firstGood(List<Formulada> actividades) {
        List<String> tipos = actividades.stream()
                .flatMap(a -> a.requerimientos().stream())
                .map(Requerimiento::tipo)
                .toList();
        return 1 + tipos.indexOf("bien");
    }

    private static List<Formulada> changed(List<Formulada> actividades, int indice, Formulada otra) {
        List<Formulada> todas = new ArrayList<>(actividades);
        todas.set(indice, otra);
        return todas;
    }

    private static Falla sameInvestment(List<Formulada> limpias) {
        int una = first(limpias, a -> !a.borrador().cui().isEmpty());
        int otra = first(
                limpias,
                a -> !a.borrador().cui().isEmpty()
                        && !a.borrador()
                                .cui()
                                .equals(limpias.get(una - 1).borrador().cui()));
        return error(
                "PLA-039",
                limpias,
                Punto.en(
                        ACTIVIDADES,
                        otra,
                        "codigo_unico",
                        Valor.texto(limpias.get(una - 1).borrador().cui())));
    }

    /** A quarter that spends and does nothing. */
    private static Falla moneyWithoutGoals(List<Formulada> limpias) {
        int fila = first(
                limpias,
                a -> a.borrador().tipoMeta().equals("incremental")
                        && (a.borrador().medicion().equals("mensual")
                                || a.borrador().medicion().equals("trimestral"))
                        && !a.gastos().isEmpty());
        Borrador b = limpias.get(fila - 1).borrador();
        List<BigDecimal> metas = new ArrayList<>(b.metas());
        Collections.fill(metas.subList(0, 3), BigDecimal.ZERO);
        return warning(
                "PLA-035",
                changed(limpias, fila - 1, limpias.get(fila - 1).con(SiguienteRules.with(b, metas))),
                "programacion_fisica");
    }

    /** The payroll of an activity in two lines that say the same. */
    private static Falla repeatedLine(List<Formulada> limpias) {
        Formulada a = limpias.get(0);
        Gasto g = a.gastos().get(0);
        List<BigDecimal> mitad =
                g.soles().stream().map(m -> m.divide(BigDecimal.valueOf(2))).toList();
        List<Gasto> gastos = new ArrayList<>(a.gastos());
        gastos.set(0, g.con(mitad));
        gastos.add(1, g.con(mitad));
        return accepted(
                "PLA-038",
                changed(limpias, 0, a.conGastos(gastos)),
                Punto.en(SOLES, 2, "generica", Valor.texto("2.1 · Personal y obligaciones sociales")));
    }

    /** One more activity, with the wording, the goals and the money of the first one. */
    private static Falla more(String codigo, List<Formulada> limpias, String columna, String texto, String aei) {
        Formulada modelo = limpias.get(0);
        Borrador b = modelo.borrador();
        Borrador nueva = new Borrador(
                b.centro(),
                aei.isEmpty() ? b.aei() : aei,
                texto,
                "",
                "Informe",
                "mensual",
                "emitido",
                "incremental",
                "mensual",
                "media",
                Collections.nCopies(12, BigDecimal.ONE),
                Collections.nCopies(12, BigDecimal.ZERO));
        List<Formulada> todas = new ArrayList<>(limpias);
        todas.add(Formulada.of(nueva, List.of(), List.of(), "", "2023"));
        Valor dice = columna.equals("aei") ? Valor.texto(nueva.aei()) : Valor.texto(texto);
        return accepted(codigo, todas, Punto.en(ACTIVIDADES, todas.size(), columna, dice));
    }

    /** The text and the twelve goals of 2022. */
    private static Falla copied(List<Formulada> limpias) {
        Formulada a = limpias.get(0);
        List<BigDecimal> metas = BorradorRules.de(a.borrador().centro()).stream()
                .filter(b -> b.denominacion().equals(a.borrador().denominacion()))
                .findFirst()
                .orElseThrow()
                .metas();
        return accepted(
                "PLA-044",
                changed(limpias, 0, a.con(SiguienteRules.with(a.borrador(), metas))),
                Punto.en(
                        ACTIVIDADES, 1, "denominacion", Valor.texto(a.borrador().denominacion())));
    }
}
