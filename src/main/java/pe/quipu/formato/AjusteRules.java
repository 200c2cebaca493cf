package pe.quipu.formato;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.plan.Ajuste;

/** How the entity's overrides change a sheet and its columns; no code is needed for another entity's words. */
final class AjusteRules {
    private AjusteRules() {}

    static HojaFormato apply(HojaFormato hoja, List<Ajuste> ajustes) {
        return hoja.con(columns(
                        hoja, ajustes.stream().filter(a -> !a.deLaHoja()).toList()))
                .con(text(ajustes, Ajuste.TITULO, hoja.titulo()), text(ajustes, Ajuste.AYUDA, hoja.ayuda()));
    }

    private static String text(List<Ajuste> ajustes, String cual, String base) {
        return ajustes.stream()
                .filter(a -> a.columna().equals(cual) && !a.encabezado().isEmpty())
                .map(Ajuste::encabezado)
                .reduce(base, (antes, despues) -> despues);
    }

    private static List<Columna> columns(HojaFormato hoja, List<Ajuste> ajustes) {
        List<Columna> columnas = new ArrayList<>();
        for (Columna columna : hoja.columnas()) {
            columnas.add(ajustes.stream()
                    .filter(a ->
                            a.columna().equals(columna.clave()) || a.columna().equals(columna.familia()))
                    .reduce(columna, AjusteRules::changed, (a, b) -> b));
        }
        ajustes.stream()
                .filter(a -> hoja.columnas().stream()
                        .noneMatch(c ->
                                c.clave().equals(a.columna()) || c.familia().equals(a.columna())))
                .forEach(a -> columnas.add(own(a)));
        return columnas;
    }

    private static Columna changed(Columna c, Ajuste a) {
        boolean month = c.mes() > 0;
        return new Columna(
                c.clave(),
                a.encabezado().isEmpty() || month ? c.encabezado() : a.encabezado(),
                Stream.concat(c.alias().stream(), Stream.of(c.encabezado())).toList(), // as the form calls it
                c.tipo(),
                c.llena(),
                c.obligatoria() && a.visible() != Ajuste.Visible.NO,
                a.visible() == Ajuste.Visible.NO ? null : c.obligatoriaSi(),
                a.lista().isEmpty() ? c.lista() : a.lista(),
                c.dependeDe(),
                c.minimo(),
                c.maximo(),
                c.largo(),
                c.formula(),
                c.ayuda(),
                c.ancho(),
                month && !a.encabezado().isEmpty() ? a.encabezado() : c.grupo(),
                c.meses(),
                c.cierre(),
                c.mes(),
                c.exige(),
                c.especiales(),
                a.visible() == Ajuste.Visible.SIN_CAMBIO ? c.visible() : a.visible() == Ajuste.Visible.SI,
                c.propia(),
                c.opcional(),
                c.en());
    }

    private static Columna own(Ajuste a) {
        Columna.Tipo tipo = !a.lista().isEmpty()
                ? Columna.Tipo.LISTA
                : a.tipo().isEmpty()
                        ? Columna.Tipo.TEXTO
                        : Columna.Tipo.valueOf(a.tipo().toUpperCase(Locale.ROOT));
        return new Columna(
                a.columna(),
                a.encabezado(),
                List.of(),
                tipo,
                Columna.Llena.UNIDAD,
                false,
                null,
                a.lista(),
                "",
                null,
                null,
                tipo == Columna.Tipo.TEXTO ? 500 : 0,
                "",
                "Columna de la entidad.",
                18,
                "",
                false,
                false,
                0,
                "",
                false,
                a.visible() != Ajuste.Visible.NO,
                true,
                false,
                Set.of());
    }

    static Columna locked(Columna c) {
        return new Columna(
                c.clave(),
                c.encabezado(),
                c.alias(),
                c.tipo(),
                Columna.Llena.PLAN,
                false,
                null,
                c.lista(),
                c.dependeDe(),
                c.minimo(),
                c.maximo(),
                c.largo(),
                c.formula(),
                c.ayuda(),
                c.ancho(),
                c.grupo(),
                c.meses(),
                c.cierre(),
                c.mes(),
                "",
                c.especiales(),
                c.visible(),
                c.propia(),
                c.opcional(),
                c.en());
    }
}
