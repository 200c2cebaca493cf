package pe.quipu.informe;

import java.util.List;
import java.util.Locale;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Modificacion;

/** What changed in the plan and why (Directiva 003-2016-MPH/17, art. 8.2.3). */
final class ModificacionesDesigner {
    private ModificacionesDesigner() {}

    static Tabla table(Tabla.Serie serie, String titulo, List<Modificacion> modificaciones, String fuente) {
        return new Tabla(
                serie,
                titulo,
                List.of(
                        Columna.texto(20),
                        Columna.texto(34),
                        Columna.texto(90),
                        Columna.texto(70),
                        Columna.centrada(24)),
                List.of(Renglon.de(Clase.CABECERA, List.of("Código", "Cambio", "Causal", "Documento", "Rige desde"))),
                modificaciones.stream().map(ModificacionesDesigner::row).toList(),
                fuente);
    }

    private static Renglon row(Modificacion m) {
        return Renglon.de(
                Clase.FILA, List.of(m.codigo(), name(m.cambio()), m.causal(), m.documento(), month(m.mesDesde())));
    }

    static String name(Modificacion.Cambio cambio) {
        return switch (cambio) {
            case ALTA -> "Alta";
            case REPROGRAMACION -> "Reprogramación";
            case ANULACION -> "Anulación";
            case TRASLADO -> "Traslado de unidad";
        };
    }

    private static String month(int mes) {
        return Mes.nombre(mes).toLowerCase(Locale.ROOT);
    }
}
