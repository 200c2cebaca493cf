package pe.quipu.avance;

import java.math.BigDecimal;

/** An activity on the desk of the analyst, with its months. */
record Caso(DeActividad a, Serie fisica, Serie financiera) {
    Serie serie(Lado lado) {
        return lado == Lado.FISICO ? fisica : financiera;
    }

    Medida medida(Lado lado) {
        return lado == Lado.FISICO ? a.fisica() : a.financiera();
    }

    /** What its running total began with; zero for anything else. */
    BigDecimal inicial(Lado lado) {
        return lado == Lado.FISICO ? a.actividad().valorInicial() : BigDecimal.ZERO;
    }

    String unidad() {
        return a.actividad().centroCosto();
    }
}
