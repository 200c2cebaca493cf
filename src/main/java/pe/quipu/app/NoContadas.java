package pe.quipu.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Registro;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/**
 * Accepted deliveries in force that are in no figure, because their unit left {@code estructura.xlsx} or reports no
 * longer. It may be right, and it may be a row that somebody deleted: only the office knows, and it has to be told.
 */
record NoContadas(Taller taller, Registro registro) {
    List<Asiento> todas() {
        return of(registro.periodos().stream());
    }

    /** For who looks at the console or the log; empty when everything counts. */
    Optional<String> frase() {
        return frase(todas());
    }

    static Optional<String> frase(List<Asiento> todas) {
        return todas.isEmpty()
                ? Optional.empty()
                : Optional.of("No se cuenta lo aceptado de "
                        + AnotadoReader.some(todas.stream()
                                .map(a -> a.identidad().unidad() + " "
                                        + a.identidad().periodo())
                                .toList())
                        + ": su unidad ya no está en estructura.xlsx, o ya no reporta. "
                        + Observacion.de(Codigo.LIB_049, Lugar.LIBRO).accion());
    }

    /** For the workbook of a period: of the forms whose months it shows. */
    List<Consolidado.Linea> lineas(Periodo periodo) {
        Stream<Periodo> suyos = periodo.evalua() ? periodo.hastaSuCorte().stream() : Stream.of(periodo);
        return of(suyos.map(Periodo::codigo)).stream().map(NoContadas::line).toList();
    }

    private List<Asiento> of(Stream<String> periodos) {
        Set<String> reportan =
                taller.estructura().queReportan().stream().map(Unidad::codigo).collect(Collectors.toSet());
        return periodos.flatMap(p -> registro.vigentes(p).stream())
                .filter(a -> !reportan.contains(a.identidad().unidad()))
                .toList();
    }

    private static Consolidado.Linea line(Asiento a) {
        Observacion o = new Observacion(
                Codigo.LIB_049,
                Lugar.LIBRO,
                "",
                Map.of(
                        "unidad", a.identidad().unidad(),
                        "periodo", a.identidad().periodo()));
        return Entregadas.line(a.identidad().unidad(), a.dictamen().destino(), Asientos.observation(o));
    }
}
