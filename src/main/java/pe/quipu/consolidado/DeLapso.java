package pe.quipu.consolidado;

import pe.quipu.avance.Grupo;
import pe.quipu.avance.Lapso;

/** How a group went in a span of months: one row of sheet Periodos. */
record DeLapso(Nivel nivel, String codigo, String nombre, Lapso lapso, Grupo grupo) {
    /** What the activities are grouped by, from the whole to the parts. */
    enum Nivel {
        ENTIDAD("Entidad"),
        /** A unit with all that depend on it, however deep. */
        SUPERIOR("Superior"),
        UNIDAD("Unidad"),
        OEI("OEI"),
        AEI("AEI"),
        CATEGORIA("Categoría presupuestal");

        private final String rotulo;

        Nivel(String rotulo) {
            this.rotulo = rotulo;
        }

        String rotulo() {
            return rotulo;
        }
    }
}
