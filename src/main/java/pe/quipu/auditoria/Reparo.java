package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.libro.CeldaRef;

/**
 * One finding of an audit.
 *
 * @param celdas where it stands; the first one is where the sentence points
 * @param impreso what is printed there
 * @param recalculado what comes out instead, as a sentence writes it; empty where nothing can be computed
 * @param soles money it moves; empty where it moves none
 */
public record Reparo(
        Prueba prueba,
        Gravedad gravedad,
        List<CeldaRef> celdas,
        String impreso,
        String recalculado,
        Optional<BigDecimal> soles,
        String frase) {
    public enum Gravedad {
        /** The tables contradict themselves or each other. */
        INCONSISTENCIA("inconsistencia", "✖ Inconsistencia"),
        /** Worth an answer; may be right. */
        AVISO("aviso", "▲ Aviso");

        private final String codigo;
        private final String rotulo;

        Gravedad(String codigo, String rotulo) {
            this.codigo = codigo;
            this.rotulo = rotulo;
        }

        public String codigo() {
            return codigo;
        }

        public String rotulo() {
            return rotulo;
        }
    }

    public Reparo {
        celdas = List.copyOf(celdas);
    }

    static Reparo inconsistencia(Prueba prueba, Impreso donde, String recalculado) {
        return new Reparo(
                prueba,
                Gravedad.INCONSISTENCIA,
                List.of(donde.celda()),
                donde.texto(),
                recalculado,
                Optional.empty(),
                "");
    }

    static Reparo aviso(Prueba prueba, Impreso donde, String recalculado) {
        Reparo r = inconsistencia(prueba, donde, recalculado);
        return new Reparo(prueba, Gravedad.AVISO, r.celdas, r.impreso, recalculado, r.soles, "");
    }

    Reparo en(List<Impreso> todas) {
        return new Reparo(
                prueba, gravedad, todas.stream().map(Impreso::celda).toList(), impreso, recalculado, soles, frase);
    }

    Reparo mueve(BigDecimal monto) {
        return new Reparo(prueba, gravedad, celdas, impreso, recalculado, Optional.of(monto.abs()), frase);
    }

    Reparo dice(String variante, Map<String, String> datos) {
        return new Reparo(prueba, gravedad, celdas, impreso, recalculado, soles, prueba.frase(variante, datos));
    }

    public CeldaRef celda() {
        return celdas.get(0);
    }

    /** {@code SUM-001 Tabla03!C45}: how tests and lists name it. */
    @Override
    public String toString() {
        return prueba.id() + " " + celda();
    }
}
