package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pe.quipu.plan.Cadena;

/**
 * A reconstructed activity with all that its formulation says.
 *
 * @param continua name of the activity of the year before that it continues; empty for none
 */
record Formulada(
        Borrador borrador,
        Cadena cadena,
        List<Gasto> gastos,
        List<Requerimiento> requerimientos,
        List<Critico> criticos,
        BigDecimal meta2,
        BigDecimal meta3,
        String continua) {

    record Critico(String elemento, int mes, String consecuencia) {}

    private static final List<Map<String, String>> CADENAS = TablaTsv.read("cadena");
    private static final List<Map<String, String>> CRITICOS = TablaTsv.read("criticos");

    /** An activity of 2022 with the money of Tabla 05 split in lines. @param orden its place in the cost centre */
    static Formulada de2022(Borrador b, int orden) {
        return of(b, GastoRules.split(b, orden), List.of(), "", "2022");
    }

    static Formulada of(
            Borrador b, List<Gasto> gastos, List<Requerimiento> requerimientos, String continua, String ejercicio) {
        BigDecimal anual =
                switch (b.tipoMeta()) {
                    case "incremental" -> b.metas().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    default -> b.metas().get(11);
                };
        boolean termina = b.tipoMeta().equals("acumulada");
        Sorteo sorteo = Sorteo.para("multianual " + ejercicio + " " + b.centro().codigo() + " " + b.denominacion());
        return new Formulada(
                b,
                chain(b.aei()),
                gastos,
                requerimientos,
                criticals(b, sorteo),
                termina ? BigDecimal.ZERO : grown(anual, sorteo.entero(100, 105)),
                termina ? BigDecimal.ZERO : grown(anual, sorteo.entero(102, 110)),
                continua);
    }

    private static BigDecimal grown(BigDecimal meta, int porciento) {
        return meta.multiply(BigDecimal.valueOf(porciento))
                .movePointLeft(2)
                .setScale(0, java.math.RoundingMode.HALF_UP);
    }

    /** The longest of the table that its AEI begins with. */
    private static Cadena chain(String aei) {
        Map<String, String> f = CADENAS.stream()
                .filter(c -> aei.startsWith(c.get("aei")))
                .reduce((a, b) -> b.get("aei").length() > a.get("aei").length() ? b : a)
                .orElseThrow();
        return new Cadena(
                f.get("categoria"), f.get("producto"), "", f.get("funcion"), f.get("division"), f.get("grupo"));
    }

    private static List<Critico> criticals(Borrador b, Sorteo sorteo) {
        List<Map<String, String>> posibles = new ArrayList<>(CRITICOS.stream()
                .filter(c -> b.cui().isEmpty()
                        ? c.get("para").equals("*") || b.aei().startsWith(c.get("para"))
                        : c.get("para").equals("obra"))
                .toList());
        List<Critico> criticos = new ArrayList<>();
        for (int cuantos = sorteo.ocurre(30) ? 2 : 1; cuantos > 0; cuantos--) {
            Map<String, String> c = posibles.remove(sorteo.entero(0, posibles.size() - 1));
            criticos.add(new Critico(c.get("elemento"), sorteo.entero(1, 6), c.get("consecuencia")));
        }
        return criticos;
    }

    BigDecimal total() {
        return gastos.stream().map(Gasto::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Soles of a genérica, {@code 2.3-CAS} among those of 2.3. */
    BigDecimal total(String generica) {
        return gastos.stream()
                .filter(g -> g.generica().startsWith(generica))
                .map(Gasto::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Formulada con(Borrador otro) {
        return new Formulada(otro, cadena, gastos, requerimientos, criticos, meta2, meta3, continua);
    }

    Formulada conGastos(List<Gasto> otros) {
        return new Formulada(borrador, cadena, otros, requerimientos, criticos, meta2, meta3, continua);
    }

    Formulada sinCriticos() {
        return new Formulada(borrador, cadena, gastos, requerimientos, List.of(), meta2, meta3, continua);
    }
}
