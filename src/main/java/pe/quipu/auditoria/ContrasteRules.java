package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Logro;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Resultados;
import pe.quipu.observacion.Parecido;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Unidad;

/** What was published against what Quipu computed of the same period: by unit, objective, action and indicator. */
public final class ContrasteRules {
    private static final String SIN_PLAN = "no está en el plan";
    private static final BigDecimal MEDIO_CENTIMO = new BigDecimal("0.005");
    private static final String SIN_DATO = "no reportó";

    private final Estructura estructura;
    private final Resultados resultados;
    private final List<Contraste> contrastes = new ArrayList<>();

    private ContrasteRules(Estructura estructura, Resultados resultados) {
        this.estructura = estructura;
        this.resultados = resultados;
    }

    /** In the order of the report. */
    public static List<Contraste> of(Publicado p, Estructura estructura, Resultados resultados) {
        ContrasteRules rules = new ContrasteRules(estructura, resultados);
        comparable(p, Publicado.TABLA03).forEach(f -> rules.objective(f, false));
        comparable(p, Publicado.TABLA04).forEach(f -> rules.objective(f, true));
        comparable(p, Publicado.TABLA05).forEach(rules::unit);
        p.tabla(Publicado.INDICADORES).hojas().forEach(rules::indicator);
        p.tabla(Publicado.RESULTADOS).de(Clase.OEI).forEach(rules::result);
        return List.copyOf(rules.contrastes);
    }

    /** Quipu computes no subtotal of some rows, and no mean of printed figures. */
    private static Stream<Fila> comparable(Publicado p, String tabla) {
        return p.tabla(tabla).filas().stream()
                .filter(f -> f.hoja() || f.clase() == Clase.OEI || f.clase() == Clase.TOTAL);
    }

    private void objective(Fila f, boolean ejecutado) {
        Grupo g = f.clase() == Clase.TOTAL
                ? resultados.entidad()
                : f.clase() == Clase.OEI ? resultados.deOei(f.codigo()) : resultados.deAei(f.codigo());
        count(f, g);
        if (ejecutado) {
            add(f, "soles", "Ejecutado S/", spent(g), absent(g));
            points(
                    f,
                    "fisico",
                    "Ejecución física %",
                    g.promedioFisico().map(v -> v.movePointRight(2)),
                    g.estadoFisico().rotulo());
        } else {
            add(f, "soles", "Programado S/", Optional.of(g.programado()), absent(g));
        }
    }

    private void unit(Fila f) {
        Grupo g = f.clase() == Clase.TOTAL ? resultados.entidad() : resultados.deUnidad(code(f).orElse(f.codigo()));
        count(f, g);
        add(f, "programado", "Programado S/", Optional.of(g.programado()), absent(g));
        add(f, "ejecutado", "Ejecutado S/", spent(g), absent(g));
        points(
                f,
                "porcentaje",
                "Ejecución %",
                g.razonFinanciera().map(r -> r.valor().movePointRight(2)),
                g.estadoFinanciero().rotulo());
    }

    /** A row without code, or with a code the entity does not have, is found by its name. */
    private Optional<String> code(Fila f) {
        return estructura.unidad(f.codigo()).isPresent()
                ? Optional.of(f.codigo())
                : estructura.unidades().stream()
                        .filter(u -> Parecido.same(u.denominacion(), f.nombre()))
                        .map(Unidad::codigo)
                        .findFirst();
    }

    private void indicator(Fila f) {
        Optional<DeIndicador> suyo = resultados.indicadores().stream()
                .filter(i -> i.indicador().codigo().equals(f.codigo()))
                .findFirst();
        if (suyo.isEmpty()) {
            add(f, "obtenido", "Obtenido", Optional.empty(), "no está en el PEI");
            return;
        }
        add(f, "programado", "Programado", Optional.of(suyo.get().indicador().logroEsperado()), SIN_DATO);
        add(f, "obtenido", "Obtenido", suyo.get().obtenido().or(suyo.get()::aLaFecha), SIN_DATO);
        String logrado = suyo.get()
                .logrado()
                .map(si -> si ? "sí" : "no")
                .orElse(suyo.get().situacion() == Estado.EN_CURSO ? "en curso" : SIN_DATO);
        Impreso impreso = f.celda("logrado");
        contrastes.add(new Contraste(
                f.rotulo(),
                f.nombre(),
                "Logrado",
                impreso,
                logrado,
                Optional.empty(),
                Parecido.same(impreso.texto(), logrado) || impreso.falta() && logrado.equals(SIN_DATO)));
    }

    private void result(Fila f) {
        Optional<BigDecimal> valor = Logro.of(resultados.indicadoresDeOei(f.codigo()))
                .razon()
                .map(Razon::valor)
                .map(v -> v.movePointRight(2));
        points(f, "resultado", "Indicadores logrados %", valor, SIN_DATO);
    }

    private static Optional<BigDecimal> spent(Grupo g) {
        return g.conEjecucion() == 0 ? Optional.empty() : Optional.of(g.ejecutado());
    }

    private static String absent(Grupo g) {
        return g.total() == 0 ? SIN_PLAN : SIN_DATO;
    }

    private void count(Fila f, Grupo g) {
        add(
                f,
                "numero",
                "N.° de AO e inversiones",
                Optional.of(BigDecimal.valueOf(g.total())).filter(n -> n.signum() > 0),
                SIN_PLAN);
    }

    /**
     * Amounts agree to the cent, as printed or as the cell holds them, and to the sol where whole soles are printed; blank
     * agrees with nothing reported, and with zero where nothing is planned.
     */
    private void add(Fila f, String columna, String magnitud, Optional<BigDecimal> valor, String sinValor) {
        Impreso impreso = f.celda(columna);
        boolean coincide = valor.map(v ->
                        impreso.falta() && v.signum() == 0 || impreso.numero().isPresent() && agrees(impreso, v))
                .orElse(impreso.falta() || impreso.cero());
        String texto = valor.map(v -> Cifras.de(columna, v)).orElse(sinValor);
        put(f, magnitud, impreso, texto, valor, coincide);
    }

    private static boolean agrees(Impreso impreso, BigDecimal v) {
        BigDecimal exacto = impreso.comoEsta().oCero();
        return exacto.subtract(v).abs().compareTo(MEDIO_CENTIMO) < 0
                || (impreso.decimales() == 0 || impreso.redondeado())
                        && Porcentaje.rounded(v, impreso, RoundingMode.HALF_UP);
    }

    private void points(Fila f, String columna, String magnitud, Optional<BigDecimal> valor, String sinValor) {
        Impreso impreso = f.celda(columna);
        // Not reported is not 0 %: a printed zero agrees only with a computed one.
        boolean coincide = valor.map(v -> impreso.numero().isPresent() && Porcentaje.fits(v, impreso))
                .orElse(impreso.falta());
        put(f, magnitud, impreso, valor.map(Cifras::porciento).orElse(sinValor), valor, coincide);
    }

    private void put(
            Fila f, String magnitud, Impreso impreso, String texto, Optional<BigDecimal> valor, boolean coincide) {
        Optional<BigDecimal> diferencia = valor.flatMap(v -> impreso.numero().map(n -> n.subtract(v)))
                .map(d -> d.setScale(2, RoundingMode.HALF_UP));
        contrastes.add(new Contraste(
                f.clase() == Clase.TOTAL ? "Total" : f.rotulo(),
                f.nombre(),
                magnitud,
                impreso,
                texto,
                diferencia,
                coincide));
    }
}
