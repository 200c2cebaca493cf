package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Reconstructs the activities of a cost centre; what they cost sums to what Tabla 05 prints. */
final class BorradorRules {
    /** Investments of Tabla 02 (42), by the three units that carry them. */
    private static final Map<String, Integer> INVERSIONES = Map.of("03.02", 4, "03.11.02", 12, "03.11.03", 26);

    private static final Set<String> NIVEL = Set.of("Beneficiario", "Usuario");
    private static final Set<String> MUCHAS =
            Set.of("Atención", "Expediente", "Usuario", "Persona", "Beneficiario", "Registro", "Vivienda");
    private static final Set<String> MEDIANAS = Set.of("Inspección", "Operativo", "Mantenimiento", "Supervisión");
    private static final Set<String> GRANDES = Set.of("Tonelada", "Kilómetro", "Metro cuadrado");
    private static final List<String> PRIORIDADES = List.of("muy alta", "alta", "alta", "media");

    private BorradorRules() {}

    static List<Borrador> de(CentroDeCosto centro) {
        Sorteo sorteo = Sorteo.para("plan " + centro.codigo());
        List<BigDecimal> totales = Sorteo.reparte(centro.programado(), sorteo.pesos(centro.actividades(), 20, 100));
        List<Borrador> borradores = new ArrayList<>();
        int obras = 0;
        for (Vocabulario.Palabra p : Vocabulario.para(centro.codigo(), centro.actividades())) {
            boolean inversion = p.obra() && ++obras <= INVERSIONES.getOrDefault(centro.codigo(), 0);
            borradores.add(draft(centro, p, inversion ? cui(centro, obras) : "", totales.get(borradores.size())));
        }
        return borradores;
    }

    private static String cui(CentroDeCosto centro, int numero) {
        int base = centro.codigo().equals("03.02")
                ? 2_301_000
                : centro.codigo().equals("03.11.02") ? 2_412_000 : 2_523_000;
        return String.valueOf(base + 37 * numero);
    }

    private static Borrador draft(CentroDeCosto centro, Vocabulario.Palabra p, String cui, BigDecimal total) {
        Sorteo sorteo = Sorteo.para(centro.codigo() + " " + p.denominacion());
        String tipoMeta = p.obra() ? "acumulada" : NIVEL.contains(p.unidadMedida()) ? "constante" : "incremental";
        String medicion = measuring(p, tipoMeta, sorteo);
        return new Borrador(
                centro,
                p.aei(),
                p.denominacion(),
                cui,
                p.unidadMedida(),
                p.sujeto(),
                p.atributo(),
                tipoMeta,
                medicion,
                sorteo.de(PRIORIDADES),
                goals(p, tipoMeta, medicion, sorteo),
                money(total, sorteo));
    }

    private static String measuring(Vocabulario.Palabra p, String tipoMeta, Sorteo sorteo) {
        if (!tipoMeta.equals("incremental")
                || MEDIANAS.contains(p.unidadMedida())
                || GRANDES.contains(p.unidadMedida())) {
            return sorteo.ocurre(70) ? "mensual" : "trimestral";
        } else if (MUCHAS.contains(p.unidadMedida())) {
            return sorteo.ocurre(25) ? "a demanda" : "mensual";
        }
        return sorteo.de(List.of("mensual", "mensual", "trimestral", "trimestral", "trimestral", "semestral", "anual"));
    }

    private static List<BigDecimal> goals(Vocabulario.Palabra p, String tipoMeta, String medicion, Sorteo sorteo) {
        IntPredicate mide = mes -> switch (medicion) {
            case "trimestral" -> mes % 3 == 0;
            case "semestral" -> mes % 6 == 0;
            case "anual" -> mes == 12;
            default -> true;
        };
        int nivel = MUCHAS.contains(p.unidadMedida())
                ? sorteo.entero(40, 300)
                : GRANDES.contains(p.unidadMedida())
                        ? sorteo.entero(200, 2000)
                        : MEDIANAS.contains(p.unidadMedida()) ? sorteo.entero(4, 30) : sorteo.entero(1, 6);
        int primero = sorteo.entero(1, 4);
        List<BigDecimal> metas = new ArrayList<>();
        for (int mes = 1; mes <= 12; mes++) {
            int meta =
                    switch (tipoMeta) {
                        // A work starts some months into the year and ends at 100 %.
                        case "acumulada" -> mes < primero ? 0 : 100 * (mes - primero + 1) / (13 - primero);
                        case "constante" -> nivel;
                        default -> nivel + (nivel > 8 ? sorteo.entero(-nivel / 8, nivel / 8) : 0);
                    };
            metas.add(mide.test(mes) ? BigDecimal.valueOf(meta) : BigDecimal.ZERO);
        }
        return metas;
    }

    private static List<BigDecimal> money(BigDecimal total, Sorteo sorteo) {
        if (total.signum() == 0) {
            return Collections.nCopies(12, BigDecimal.ZERO);
        }
        boolean trimestres = sorteo.ocurre(25);
        List<BigDecimal> pesos = IntStream.rangeClosed(1, 12)
                .mapToObj(mes -> BigDecimal.valueOf(!trimestres || mes % 3 == 0 ? sorteo.entero(50, 150) : 0))
                .toList();
        return Sorteo.reparte(total, pesos);
    }
}
