package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/** Sheet Puntualidad: the deadlines of the year and how each unit kept them (Directiva 003-2016-MPH/17, disposición 3ª). */
record PuntualidadDesigner(Marco<Consolidado> marco) {
    /** A unit in one period, or the entity in the year. */
    private record Linea(Optional<Puntualidad> puntualidad) {
        String texto(Function<Puntualidad, String> que) {
            return puntualidad.map(que).orElse("");
        }
    }

    Tabla<?> tabla() {
        return Tabla.of(
                        "Puntualidad",
                        "Puntualidad de las entregas en el año",
                        "Cuenta la primera entrega que se pudo leer contra el plazo de la unidad, con su prórroga si la"
                                + " tiene. La última fila es el año de la entidad.",
                        List.of(
                                Campo.codigo("unidad", "Unidad", 10, l -> l.puntualidad()
                                        .map(Puntualidad::unidad)
                                        .orElse("Total")),
                                Campo.texto("denominacion", "Denominación", 38, l -> l.puntualidad()
                                        .map(Puntualidad::denominacion)
                                        .orElse("Entidad")),
                                Campo.texto(
                                        "periodo",
                                        "Periodo",
                                        20,
                                        l -> l.texto(p -> p.periodo().titulo())),
                                Campo.valor(
                                        "fecha_limite",
                                        "Plazo",
                                        12,
                                        Tipo.FECHA,
                                        l -> day(l.puntualidad().map(Puntualidad::fechaLimite))),
                                Campo.texto("prorroga", "Prórroga", 22, l -> l.texto(Puntualidad::prorroga)),
                                Campo.valor(
                                        "primera",
                                        "Primera entrega",
                                        12,
                                        Tipo.FECHA,
                                        l -> day(l.puntualidad().flatMap(Puntualidad::primera))),
                                Campo.<Linea>estado(
                                                "resultado",
                                                "Resultado",
                                                15,
                                                (l, donde) -> Colores.fixed(l.texto(
                                                        p -> p.resultado().rotulo())))
                                        .conRegla(Regla.PUNTUALIDAD.name()),
                                Campo.valor("dias_tarde", "Días tarde", 9, Tipo.ENTERO, l -> l.puntualidad()
                                        .filter(p -> p.diasTarde() > 0)
                                        .<Valor>map(p -> Valor.numero(p.diasTarde()))
                                        .orElse(Valor.VACIO)),
                                count("entregas", "Entregas", Puntualidad::entregas),
                                count("errores", "Errores en la primera", Puntualidad::errores),
                                Campo.valor(
                                        "aceptada",
                                        "Aceptada",
                                        12,
                                        Tipo.FECHA,
                                        l -> day(l.puntualidad().flatMap(Puntualidad::aceptada))),
                                Campo.<Linea>de(
                                                "puntualidad_anio",
                                                "A tiempo en el año",
                                                11,
                                                Tipo.PORCENTAJE,
                                                this::year)
                                        .conRegla(Regla.PUNTUALIDAD.name()),
                                Llave.UNIDAD.campo(l -> l.texto(Puntualidad::unidad))),
                        marco.consolidado().historia().puntualidad().stream()
                                .map(p -> new Linea(Optional.of(p)))
                                .toList(),
                        new Tabla.Papeleo(Papel.AMBAR, 2))
                .conTotal(new Linea(Optional.empty()));
    }

    private static Valor day(Optional<LocalDate> dia) {
        return dia.<Valor>map(Valor.Fecha::new).orElse(Valor.VACIO);
    }

    private Campo<Linea> count(String clave, String encabezado, Function<Puntualidad, Integer> cuantas) {
        return Campo.de(clave, encabezado, 9, Tipo.ENTERO, (l, donde) -> l.puntualidad()
                .map(p -> Pintura.de(Valor.numero(cuantas.apply(p))))
                .orElseGet(() -> Pintura.de(Formula.of(
                        "SUM(" + donde.cuadro().local(clave) + ")",
                        Valor.numero(marco.consolidado().historia().puntualidad().stream()
                                .mapToInt(cuantas::apply)
                                .sum())))));
    }

    private Pintura year(Linea l, Renglon donde) {
        return year(donde.cuadro(), l.puntualidad().map(Puntualidad::unidad), donde.de("unidad"));
    }

    /** The year of the unit that reports, beside a row of its own. */
    Campo<Resumen> campo(Cuadro puntualidad) {
        return Campo.<Resumen>de(
                        "puntualidad_anio",
                        "Entregas a tiempo en el año",
                        11,
                        Tipo.PORCENTAJE,
                        (r, donde) -> year(
                                puntualidad,
                                r.esTotal() ? Optional.empty() : Optional.of(r.superior()),
                                donde.de("reporta")))
                .conRegla(Regla.PUNTUALIDAD.name());
    }

    /**
     * Those delivered in time out of those that had to be delivered by now.
     *
     * @param unidad empty for the entity
     * @param celda where the code of the unit stands
     */
    private Pintura year(Cuadro cuadro, Optional<String> unidad, String celda) {
        String criterio = unidad.isEmpty() ? "" : Llave.UNIDAD.criterio(cuadro, celda);
        String estados = "COUNTIFS(" + cuadro.rango("resultado") + ",\"%s*\"" + criterio + ")";
        String bien = estados.formatted("✔");
        return GrupoCampos.ratio(
                "IFERROR(ROUND(" + bien + "/(" + bien + "+" + estados.formatted("✖") + "),12),\"\")", share(unidad));
    }

    private Optional<BigDecimal> share(Optional<String> unidad) {
        List<Puntualidad> suyas = marco.consolidado().historia().puntualidad().stream()
                .filter(p -> unidad.isEmpty() || unidad.get().equals(p.unidad()))
                .filter(p -> p.resultado() != Puntualidad.Resultado.EN_PLAZO)
                .toList();
        long bien = suyas.stream()
                .filter(p -> p.resultado() == Puntualidad.Resultado.A_TIEMPO)
                .count();
        return suyas.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(bien).divide(BigDecimal.valueOf(suyas.size()), 12, RoundingMode.HALF_UP));
    }
}
