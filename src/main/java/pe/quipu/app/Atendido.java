package pe.quipu.app;

import java.util.List;
import java.util.Optional;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Periodo;

/**
 * What was done with one dropped file.
 *
 * @param destino where the original is now, relative to the workspace; empty when nothing was moved
 * @param devuelto the returned workbook or the text that explains, relative to the workspace
 */
record Atendido(
        String archivo,
        String sha256,
        Veredicto veredicto,
        String unidad,
        Optional<Periodo> periodo,
        int ronda,
        String destino,
        String devuelto,
        List<Observacion> observaciones) {}
