package pe.quipu.auditoria;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;
import pe.quipu.observacion.Cifra;

/** SUM-002: a total is, to the cent, an amount printed elsewhere, while its own rows add up to another: it was typed. */
final class TotalCopiado implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return SumaRules.of(caso.publicado()).stream()
                .filter(s -> !s.cuadra())
                .flatMap(s -> source(s, caso.publicado()).map(de -> told(s, de)).stream());
    }

    /** Where the same amount is printed, in a table before this one. */
    static Optional<Impreso> source(Suma s, Publicado p) {
        return s.deDinero() && s.fila().clase() == Publicado.Clase.TOTAL && !s.cuadra()
                ? Stream.of(Publicado.TABLA01, Publicado.TABLA02, Publicado.TABLA03, Publicado.TABLA04)
                        .map(p::tabla)
                        .filter(t -> !t.clave().equals(s.tabla().clave()))
                        .flatMap(TotalCopiado::amounts)
                        .filter(i -> i.numero().isPresent()
                                && i.oCero().compareTo(s.impreso().oCero()) == 0)
                        .findFirst()
                : Optional.empty();
    }

    private static Stream<Impreso> amounts(Tabla t) {
        Stream<Fila> filas = t.hoja().isEmpty()
                        || !t.filas().stream().anyMatch(f -> f.celdas().containsKey("concepto"))
                ? t.total().stream()
                : t.concepto("MONTO").stream();
        return filas.flatMap(
                f -> Stream.of("poi_aprobado", "poi_pia", "pim", "soles").map(f::celda));
    }

    private static Reparo told(Suma s, Impreso de) {
        return Reparo.inconsistencia(Prueba.SUM_002, s.impreso(), Cifra.soles(s.suma()))
                .mueve(s.diferencia())
                .dice(
                        "mensaje",
                        Map.of(
                                "impreso", s.impreso().texto(),
                                "suma", Cifra.soles(s.suma()),
                                "diferencia", Cifra.soles(s.diferencia().abs()),
                                "otra", de.celda().toString()));
    }
}
