package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Grafico;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Oei;

/** Sheet Causas: the few causes behind most of what was not done, most frequent first, and in which objective. */
final class CausasDesigner {
    private static final String HOJA = "Causas";
    private static final int ALTO_DEL_GRAFICO = 18;

    private final Marco<Consolidado> marco;
    private final Cuadro actividades;
    private final List<DeActividad> conCausa;

    /** @param nombre empty for the total */
    private record Causa(String nombre, int hasta, List<DeActividad> suyas) {
        boolean esTotal() {
            return nombre.isEmpty();
        }
    }

    CausasDesigner(Marco<Consolidado> marco, Cuadro actividades) {
        this.marco = marco;
        this.actividades = actividades;
        this.conCausa = marco.consolidado().resultados().actividades().stream()
                .filter(a -> !cause(a).isEmpty())
                .toList();
    }

    Hoja hoja() {
        Tabla<Causa> tabla = tabla();
        return tabla.filas().isEmpty() ? tabla.hoja(marco) : tabla.hoja(marco).con(chart(tabla.cuadro()));
    }

    private static String cause(DeActividad a) {
        return a.reporte()
                .map(r -> r.textos().getOrDefault("causa", "").strip())
                .orElse("");
    }

    private List<Causa> causes() {
        List<Causa> causas = new ArrayList<>();
        conCausa.stream().collect(Collectors.groupingBy(CausasDesigner::cause)).entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<DeActividad>> e) ->
                                -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> causas.add(new Causa(
                        e.getKey(),
                        e.getValue().size()
                                + causas.stream()
                                        .mapToInt(c -> c.suyas().size())
                                        .sum(),
                        e.getValue())));
        return causas;
    }

    private Tabla<Causa> tabla() {
        List<Campo<Causa>> campos = new ArrayList<>(List.of(
                Campo.texto("causa", "Causa principal", 28, c -> c.esTotal() ? "Total" : c.nombre()),
                count("actividades", "Activi-\ndades", "", a -> true),
                share("participacion", "Parte del total", (c, donde) -> donde.de("actividades"), c -> c.suyas()
                        .size()),
                share(
                        "acumulado",
                        "Acumulado",
                        (c, donde) -> c.esTotal()
                                ? donde.de("actividades")
                                : "SUM(" + donde.cuadro().letras("actividades") + "$" + Cuadro.PRIMERA + ":"
                                        + donde.de("actividades") + ")",
                        Causa::hasta),
                Campo.<Causa>de("soles_anual", "Programado del año detrás S/", 18, Tipo.SOLES, this::money)
                        .conRegla(Regla.PARETO.name())));
        for (Oei oei : marco.consolidado().estructura().objetivos()) {
            campos.add(count(
                    oei.codigo().toLowerCase(Locale.ROOT).replace('.', '_'),
                    oei.codigo(),
                    "," + actividades.rango("oei") + ",\"" + oei.codigo() + "\"",
                    a -> marco.oei(a.actividad().aei()).equals(oei.codigo())));
        }
        return Tabla.of(
                        HOJA,
                        "Causas de lo que no se cumplió",
                        "De la causa más frecuente a la menos: cuántas actividades, el dinero programado detrás y en qué"
                                + " objetivo.",
                        campos,
                        causes(),
                        new Tabla.Papeleo(Papel.ROJO, 1))
                .conTotal(new Causa("", conCausa.size(), conCausa));
    }

    /** @param mas a further criterion over Actividades */
    private Campo<Causa> count(String clave, String encabezado, String mas, Predicate<DeActividad> cuales) {
        return Campo.<Causa>de(
                        clave,
                        encabezado,
                        9,
                        Tipo.ENTERO,
                        (c, donde) -> Pintura.de(Formula.of(
                                c.esTotal()
                                        ? "SUM(" + donde.cuadro().local(clave) + ")"
                                        : "COUNTIFS(" + actividades.rango("causa") + "," + donde.de("causa") + mas
                                                + ")",
                                Valor.numero(c.suyas().stream().filter(cuales).count()))))
                .conRegla(Regla.PARETO.name());
    }

    private Campo<Causa> share(
            String clave, String encabezado, BiFunction<Causa, Renglon, String> parte, ToIntFunction<Causa> cuantas) {
        return Campo.<Causa>de(
                        clave,
                        encabezado,
                        11,
                        Tipo.PORCENTAJE,
                        (c, donde) -> conCausa.isEmpty()
                                ? Pintura.de(Valor.VACIO)
                                : Pintura.de(Formula.of(
                                        "ROUND(" + parte.apply(c, donde) + "/"
                                                + donde.cuadro().letras("actividades") + "$"
                                                + donde.cuadro().filaTotal() + ",12)",
                                        Valor.numero(BigDecimal.valueOf(cuantas.applyAsInt(c))
                                                .divide(
                                                        BigDecimal.valueOf(conCausa.size()),
                                                        12,
                                                        RoundingMode.HALF_UP)))))
                .conRegla(Regla.PARETO.name());
    }

    private Pintura money(Causa c, Renglon donde) {
        BigDecimal soles = c.suyas().stream().map(a -> a.financiera().meta()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Pintura.de(Formula.of(
                c.esTotal()
                        ? "SUM(" + donde.cuadro().local("soles_anual") + ")"
                        : "SUMIFS(" + actividades.rango("soles_anual") + "," + actividades.rango("causa") + ","
                                + donde.de("causa") + ")",
                Valor.numero(soles)));
    }

    private Grafico chart(Cuadro cuadro) {
        int arriba = cuadro.filaTotal() + 2;
        return new Grafico(
                Grafico.Clase.COLUMNAS,
                "Causas, de la más frecuente a la menos",
                "Columnas: parte de cada causa en el total de actividades con causa, y lo que acumula con las anteriores.",
                "A" + arriba,
                "H" + (arriba + ALTO_DEL_GRAFICO),
                "0%;;;",
                List.of(
                        new Grafico.Serie(
                                "Parte del total", cuadro.rango("causa"), cuadro.rango("participacion"), Papel.ROJO),
                        new Grafico.Serie(
                                "Acumulado", cuadro.rango("causa"), cuadro.rango("acumulado"), Papel.SIN_DATO)));
    }
}
