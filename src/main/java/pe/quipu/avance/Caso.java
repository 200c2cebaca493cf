package pe.quipu.avance;

/** An activity on the desk of the analyst, with its months. */
record Caso(DeActividad a, Serie fisica, Serie financiera) {
    Serie serie(Lado lado) {
        return lado == Lado.FISICO ? fisica : financiera;
    }

    Medida medida(Lado lado) {
        return lado == Lado.FISICO ? a.fisica() : a.financiera();
    }

    String unidad() {
        return a.actividad().centroCosto();
    }
}
