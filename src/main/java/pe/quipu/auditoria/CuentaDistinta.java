package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;
import pe.quipu.ficha.Normal;
import pe.quipu.observacion.Cifra;

/** CNT-001: the same quantity with another value in another table: activities, and the soles of all of them. */
final class CuentaDistinta implements Comprobacion {
    private static final String NUMERO = "numero";

    @Override
    public Stream<Reparo> check(Caso caso) {
        return Stream.of(concepts(caso), modified(caso), totals(caso), rows(caso), money(caso))
                .flatMap(s -> s);
    }

    /** What Tabla 01 and Tabla 02 both print of the plan consistent with the PIA. */
    private static Stream<Reparo> concepts(Caso caso) {
        Tabla t01 = caso.tabla(Publicado.TABLA01);
        return caso.tabla(Publicado.TABLA02).filas().stream().flatMap(f -> t01.filas().stream()
                .filter(otra -> Normal.of(otra.nombre()).equals(Normal.of(f.nombre())))
                .flatMap(otra -> different(f.celda("poi_pia"), otra.celda("poi_pia"))
                        .map(r -> r.dice(
                                "concepto",
                                Map.of(
                                        "fila", f.nombre(),
                                        "impreso", f.celda("poi_pia").texto(),
                                        "otro", otra.celda("poi_pia").texto(),
                                        "celda", otra.celda("poi_pia").celda().toString(),
                                        "igual", alike(f.celda("poi_pia"), t01))))
                        .stream()));
    }

    private static String alike(Impreso impreso, Tabla t01) {
        return t01.filas().stream()
                .filter(f -> f.celda("poi_pia").numero().isPresent()
                        && f.celda("poi_pia").oCero().compareTo(impreso.oCero()) == 0)
                .findFirst()
                .map(f -> " Es lo que la Tabla 01 llama «" + f.nombre() + "».")
                .orElse("");
    }

    /** The activities of the modified plan: Tabla 02 against the total of Tabla 03. */
    private static Stream<Reparo> modified(Caso caso) {
        Tabla t02 = caso.tabla(Publicado.TABLA02);
        return t02.concepto("AO E INV").stream().flatMap(f -> count(caso.tabla(Publicado.TABLA03)).stream()
                .filter(n -> f.celda("pim").numero().isPresent()
                        && f.celda("pim").oCero().compareTo(n) != 0)
                .map(n -> Reparo.inconsistencia(Prueba.CNT_001, f.celda("pim"), Cifra.cantidad(n))
                        .dice(
                                "modificado",
                                Map.of(
                                        "impreso", f.celda("pim").texto(),
                                        "otro", Cifra.cantidad(n),
                                        "suma", investments(t02, f, n)))));
    }

    private static String investments(Tabla t02, Fila juntas, BigDecimal n) {
        return t02.filas().stream()
                .filter(f -> f != juntas && Normal.of(f.nombre()).contains("INVERSION"))
                .map(f -> f.celda("pim"))
                .filter(i -> i.oCero().add(juntas.celda("pim").oCero()).compareTo(n) == 0)
                .findFirst()
                .map(i -> " Con las " + i.texto() + " inversiones sí: la fila parece tener solo las AO.")
                .orElse("");
    }

    /** The printed total; the sum of the rows where none is printed. */
    private static Optional<BigDecimal> count(Tabla t) {
        Optional<BigDecimal> impreso = t.total().flatMap(f -> f.celda(NUMERO).numero());
        return impreso.isPresent() || t.filas().isEmpty() ? impreso : Optional.of(Suma.of(t.hojas(), NUMERO));
    }

    /** The activities of the entity in Tabla 04 and Tabla 05, against those of Tabla 03. */
    private static Stream<Reparo> totals(Caso caso) {
        return count(caso.tabla(Publicado.TABLA03)).stream()
                .flatMap(n -> Stream.of(Publicado.TABLA04, Publicado.TABLA05)
                        .map(caso::tabla)
                        .flatMap(t -> count(t).filter(c -> c.compareTo(n) != 0).map(c -> total(t, c, n)).stream()));
    }

    private static Reparo total(Tabla t, BigDecimal suyo, BigDecimal otro) {
        List<Impreso> celdas = t
                .total()
                .map(List::of)
                .orElseGet(() -> {
                    List<Fila> oeis = t.de(Clase.OEI).toList();
                    return oeis.isEmpty() ? t.hojas() : oeis;
                })
                .stream()
                .map(f -> f.celda(NUMERO))
                .toList();
        Reparo r = Reparo.inconsistencia(Prueba.CNT_001, celdas.get(0), Cifra.cantidad(otro))
                .en(celdas);
        boolean escrito = t.total().isPresent();
        return new Reparo(r.prueba(), r.gravedad(), r.celdas(), Cifra.cantidad(suyo), r.recalculado(), r.soles(), "")
                .dice(
                        "total",
                        Map.of(
                                "tabla",
                                "En " + t.rotulo(),
                                "como",
                                escrito ? "se imprimen" : "suman",
                                "suyo",
                                Cifra.cantidad(suyo),
                                "otro",
                                Cifra.cantidad(otro)));
    }

    /** Objective by objective and action by action: Tabla 04 against Tabla 03. */
    private static Stream<Reparo> rows(Caso caso) {
        Tabla t03 = caso.tabla(Publicado.TABLA03);
        Tabla t04 = caso.tabla(Publicado.TABLA04);
        return t04.filas().stream()
                .filter(f -> !f.codigo().isEmpty()
                        && t04.con(f.codigo()).filter(f::equals).isPresent())
                .flatMap(f -> t03.con(f.codigo()).stream()
                        .flatMap(otra -> different(f.celda(NUMERO), otra.celda(NUMERO))
                                .map(r -> r.dice(
                                        "fila",
                                        Map.of(
                                                "fila", f.rotulo(),
                                                "impreso", f.celda(NUMERO).citado(),
                                                "otro", otra.celda(NUMERO).citado(),
                                                "celda",
                                                        otra.celda(NUMERO)
                                                                .celda()
                                                                .toString())))
                                .stream()));
    }

    /** Both legible, or one of them blank, and not the same. */
    private static Optional<Reparo> different(Impreso uno, Impreso otro) {
        boolean distintos = uno.falta() != otro.falta() || !uno.igual(otro);
        return distintos && !uno.ilegible() && !otro.ilegible()
                ? Optional.of(Reparo.inconsistencia(
                        Prueba.CNT_001, uno, otro.falta() ? "en blanco" : Cifra.cantidad(otro.oCero())))
                : Optional.empty();
    }

    /** What was programmed by objective and by unit, and what was spent: the rows of two tables add up to two sums. */
    private static Stream<Reparo> money(Caso caso) {
        return Stream.of(
                        soles(caso, Publicado.TABLA03, "programado", "programado"),
                        soles(caso, Publicado.TABLA04, "ejecutado", "ejecutado"))
                .flatMap(Optional::stream);
    }

    private static Optional<Reparo> soles(Caso caso, String tabla, String columna, String verbo) {
        Tabla una = caso.tabla(tabla);
        Tabla t05 = caso.tabla(Publicado.TABLA05);
        if (una.hojas().isEmpty() || t05.hojas().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal porObjetivo = Suma.of(una.hojas(), "soles");
        BigDecimal porUnidad = caso.corrimientos()
                .suma(t05.hojas().stream().map(f -> f.celda(columna)).toList());
        Impreso donde = t05.total().orElse(t05.hojas().get(0)).celda(columna);
        boolean iguales = porObjetivo.compareTo(porUnidad) == 0
                || cents(una.hojas(), "soles").compareTo(cents(t05.hojas(), columna)) == 0;
        return iguales
                ? Optional.empty()
                : Optional.of(Reparo.inconsistencia(Prueba.CNT_001, donde, Cifra.soles(porObjetivo))
                        .mueve(porObjetivo.subtract(porUnidad))
                        .dice(
                                "soles",
                                Map.of(
                                        "verbo", verbo,
                                        "tabla", una.rotulo(),
                                        "objetivos", Cifra.soles(porObjetivo),
                                        "unidades", Cifra.soles(porUnidad),
                                        "diferencia",
                                                Cifra.soles(porObjetivo
                                                        .subtract(porUnidad)
                                                        .abs()))));
    }

    /** What the cells hold, to the cent. */
    private static BigDecimal cents(List<Fila> filas, String columna) {
        return Suma.of(filas.stream().map(Fila::comoEsta).toList(), columna).setScale(2, RoundingMode.HALF_UP);
    }
}
