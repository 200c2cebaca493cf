package pe.quipu.formato;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.plan.Ajuste;
import pe.quipu.plan.Periodo;

/**
 * A form: its sheets and its lists.
 *
 * @param clave {@code estructura}, {@code formulacion}, {@code evaluacion}, {@code plan}
 * @param version goes up whenever a filled workbook of the earlier one could not be read as this one
 * @param desde first month of its period, 1 to 12; 1 while it is for none
 */
public record Formato(
        String clave, int version, String titulo, List<HojaFormato> hojas, Map<String, Lista> listas, int desde) {
    public Formato {
        hojas = List.copyOf(hojas);
        listas = Map.copyOf(listas);
    }

    public HojaFormato hoja(String clave) {
        return hojas.stream()
                .filter(h -> h.clave().equals(clave))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the form " + this.clave + " has no sheet " + clave));
    }

    public Optional<Lista> lista(String clave) {
        return Optional.ofNullable(listas.get(clave));
    }

    /**
     * The form for a period: the sheets and columns of its round; month columns that stop at the cut-off leave out the
     * later months.
     */
    public Formato para(Periodo periodo) {
        List<HojaFormato> suyas = hojas.stream()
                .filter(h -> in(periodo, h.en()))
                .map(h -> h.con(h.columnas().stream()
                        .filter(c -> in(periodo, c.en()))
                        .filter(c -> !c.cierre() || c.mes() <= periodo.mesFinal())
                        .toList()))
                .toList();
        return new Formato(clave, version, titulo, suyas, listas, periodo.mesInicial());
    }

    /** Without the optional sheets that come with no row at all: nobody is asked to look at an empty sheet. */
    public Formato sinVacias(Relleno relleno) {
        List<HojaFormato> quedan = hojas.stream()
                .filter(h -> !h.opcional() || !relleno.vacia(h.clave()))
                .toList();
        return new Formato(clave, version, titulo, quedan, listas, desde);
    }

    private static boolean in(Periodo periodo, Set<Periodo.Clase> rondas) {
        return rondas.isEmpty() || rondas.contains(periodo.clase());
    }

    /** The form with the lists of the entity beside its own; an entity's list of the same key wins. */
    public Formato con(List<Lista> mas) {
        Map<String, Lista> todas = new LinkedHashMap<>(listas);
        mas.forEach(l -> todas.put(l.clave(), l));
        hojas.forEach(h -> h.columnas().forEach(c -> h.columna(c.dependeDe())
                .map(manda -> todas.get(manda.lista()))
                .ifPresent(manda -> todas.computeIfPresent(c.lista(), (k, l) -> l.bajo(manda)))));
        return new Formato(clave, version, titulo, hojas, todas, desde);
    }

    /** The form with the entity's overrides (sheet Formatos). */
    public Formato ajustado(List<Ajuste> ajustes) {
        List<Ajuste> mios =
                ajustes.stream().filter(a -> a.formato().equals(clave)).toList();
        return conHojas(h -> AjusteRules.apply(
                h, mios.stream().filter(a -> a.hoja().equals(h.clave())).toList()));
    }

    /** The form with the money columns locked, where the budget office reports the devengado. */
    public Formato conBloqueada(String hoja, String familia) {
        return conHojas(h -> !h.clave().equals(hoja)
                ? h
                : h.con(h.columnas().stream()
                        .map(c -> c.familia().equals(familia) ? AjusteRules.locked(c) : c)
                        .toList()));
    }

    private Formato conHojas(java.util.function.UnaryOperator<HojaFormato> cambio) {
        return new Formato(clave, version, titulo, hojas.stream().map(cambio).toList(), listas, desde);
    }

    /** The sheets that hold data. */
    public Stream<HojaFormato> hojasQueSeLeen() {
        return hojas.stream().filter(HojaFormato::seLee);
    }

    /** All lists that some column of the form uses, in the order of first use. */
    public List<Lista> listasUsadas() {
        List<Lista> usadas = new ArrayList<>();
        hojas.stream()
                .flatMap(h -> h.columnas().stream())
                .map(Columna::lista)
                .filter(l -> !l.isEmpty())
                .distinct()
                .forEach(l -> usadas.add(listas.getOrDefault(l, Lista.de(l, List.of()))));
        return usadas;
    }
}
