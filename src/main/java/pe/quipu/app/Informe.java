package pe.quipu.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pe.quipu.inbox.Dejado;
import pe.quipu.observacion.Agrupador;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Renglon;
import pe.quipu.plan.Periodo;

/** What {@code procesar} and {@code validar} say of the files: lines for a person, one document for a script. */
final class Informe {
    private Informe() {}

    static String line(Atendido a) {
        String quien = Renglon.of(a.unidad().isEmpty() ? a.archivo() : a.unidad() + "  " + a.archivo());
        String detalle =
                switch (a.veredicto()) {
                    case ACEPTADO, OBSERVADO -> count(a.observaciones());
                    default ->
                        a.observaciones().isEmpty()
                                ? ""
                                : a.observaciones().get(0).codigo().id() + " "
                                        + a.observaciones().get(0).mensaje();
                };
        return "  %s %-12s %s  %s"
                .formatted(a.veredicto().simbolo(), a.veredicto().rotulo(), quien, detalle);
    }

    private static String count(List<Observacion> observaciones) {
        if (observaciones.isEmpty()) {
            return "sin observaciones";
        }
        return Cifra.cuantas(of(observaciones, Gravedad.ERROR), "error", "errores") + ", "
                + Cifra.cuantas(of(observaciones, Gravedad.ADVERTENCIA), "advertencia", "advertencias") + ", "
                + Cifra.cuantas(of(observaciones, Gravedad.AVISO), "aviso", "avisos");
    }

    private static int of(List<Observacion> observaciones, Gravedad gravedad) {
        return Agrupador.total(
                observaciones.stream().filter(o -> o.gravedad() == gravedad).toList());
    }

    /** @param dejados what stayed where it was, each with its reason */
    static Map<String, Object> document(List<Atendido> atendidos, List<Dejado> dejados) {
        List<Map<String, Object>> archivos = Stream.concat(
                        atendidos.stream().map(Informe::file), dejados.stream().map(Informe::ignored))
                .toList();
        Map<String, Integer> resumen = new TreeMap<>();
        archivos.forEach(a -> resumen.merge(a.get("veredicto").toString(), 1, Integer::sum));
        Map<String, Object> documento = new LinkedHashMap<>();
        documento.put("archivos", archivos);
        documento.put("resumen", resumen);
        return documento;
    }

    private static Map<String, Object> ignored(Dejado d) {
        Map<String, Object> archivo =
                file(new Atendido(d.nombre(), "", Veredicto.IGNORADO, "", Optional.empty(), 0, "", "", List.of()));
        archivo.put("motivo", d.motivo().frase());
        return archivo;
    }

    private static Map<String, Object> file(Atendido a) {
        Map<String, Object> archivo = new LinkedHashMap<>();
        archivo.put("archivo", a.archivo());
        archivo.put("sha256", a.sha256());
        archivo.put("veredicto", a.veredicto().codigo());
        archivo.put("unidad", a.unidad());
        archivo.put("periodo", a.periodo().map(Periodo::codigo).orElse(""));
        archivo.put("ronda", a.ronda());
        archivo.put("destino", a.destino());
        archivo.put("devuelto", a.devuelto());
        archivo.put(
                "observaciones",
                a.observaciones().stream().map(Informe::observation).toList());
        return archivo;
    }

    static Map<String, Object> observation(Observacion o) {
        Map<String, Object> linea = new LinkedHashMap<>();
        linea.put("codigo", o.codigo().id());
        linea.put("gravedad", o.gravedad().codigo());
        linea.put("hoja", o.lugar().hoja());
        linea.put("celda", o.lugar().celda().map(c -> c.a1()).orElse(""));
        linea.put("campo", o.lugar().campo());
        linea.put("recibido", o.recibido());
        linea.put("mensaje", o.mensaje());
        linea.put("accion", o.accion());
        return linea;
    }
}
