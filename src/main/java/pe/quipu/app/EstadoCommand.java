package pe.quipu.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Dejado;
import pe.quipu.inbox.Latido;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Renglon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "estado",
        description = "Cómo está la carpeta de trabajo: si todo va en orden, quién la atiende y qué espera.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class EstadoCommand implements Callable<Integer> {
    private static final int NOMBRES = 10;
    private static final int LARGO = 120;

    @Mixin
    private Opciones opciones;

    @Override
    public Integer call() {
        Consola consola = opciones.consola();
        Estado e = EstadoReader.read(opciones);
        tell(consola, e);
        consola.document(document(e));
        return e.salida().codigo();
    }

    private static void tell(Consola consola, Estado e) {
        consola.result(
                !e.enOrden()
                        ? "✖ Necesita atención:"
                        : e.porDecidir() ? "✔ En orden, con algo por decidir." : "✔ En orden.");
        e.problemas().forEach(p -> consola.result("  " + p.frase()));
        consola.result("Servicio: " + servicio(e));
        tellWaiting(consola, e);
        e.anotado().ifPresentOrElse(a -> tellRegister(consola, a), () -> {
            consola.result("Última entrega: no se sabe");
            consola.result("Consolidados: no se sabe");
        });
        consola.result("Espacio libre: " + Cifra.cuantas(e.libre() >> 20, "MB", "MB"));
        consola.result("Quipu " + Main.version());
    }

    private static void tellRegister(Consola consola, Estado.Anotado a) {
        consola.result("Última entrega: " + a.ultima().map(EstadoCommand::line).orElse("ninguna todavía"));
        if (!a.porDecidir().isEmpty()) {
            consola.result("Por decidir: " + Cifra.cuantas(a.porDecidir().size(), "conflicto", "conflictos"));
            list(consola, a.porDecidir().stream().map(EstadoCommand::conflict).toList());
        }
        NoContadas.frase(a.sinContar()).ifPresent(frase -> consola.result("Sin contar: " + frase));
        a.periodos()
                .forEach(p -> consola.result("Periodo %s%s: aceptadas %d, por corregir %d, sin entregar %d"
                        .formatted(
                                p.periodo(),
                                p.cerrado() ? " (cerrado)" : "",
                                p.aceptadas(),
                                p.observadas(),
                                p.faltan())));
        consola.result("Consolidados: "
                + (a.porConsolidar().isEmpty() ? "al día" : "por reescribir " + String.join(", ", a.porConsolidar())));
    }

    private static String conflict(Asiento a) {
        return Renglon.of(a.identidad().unidad(), LARGO) + " " + a.identidad().periodo() + ", "
                + a.dictamen().destino();
    }

    private static void tellWaiting(Consola consola, Estado e) {
        List<Dejado> espera = e.porAtender();
        boolean alguno = espera.stream()
                .anyMatch(d -> d.motivo() != Dejado.Motivo.YA_ATENDIDO && d.motivo() != Dejado.Motivo.NO_SE_PUDO_ABRIR);
        String nadie = !alguno || e.atendido() ? "" : "; nadie los atiende: quipu procesar o quipu vigilar";
        consola.result("En entrada: " + Cifra.cuantas(espera.size(), "archivo", "archivos") + nadie);
        list(
                consola,
                espera.stream().map(d -> name(d) + ": " + d.motivo().frase()).toList());
    }

    /** One in a line, as far as a person reads. */
    private static void list(Consola consola, List<String> lineas) {
        lineas.stream().limit(NOMBRES).forEach(linea -> consola.result("  " + linea));
        if (lineas.size() > NOMBRES) {
            consola.result("  … y " + Cifra.cuantas(lineas.size() - NOMBRES, "más", "más"));
        }
    }

    private static String servicio(Estado e) {
        return e.servicio()
                .map(s -> switch (s.situacion()) {
                    case TRABAJA ->
                        "vigilar trabaja desde el " + desde(s) + "; última señal, "
                                + Fechas.momento(s.latido().ultimo()) + "; "
                                + Cifra.cuantas(s.latido().atendidas(), "entrega atendida", "entregas atendidas");
                    case TERMINADO ->
                        "vigilar está cerrado desde el "
                                + Fechas.momento(s.latido().ultimo());
                    case INTERRUMPIDO -> "vigilar se interrumpió";
                    case COLGADO, SIN_NOTICIAS -> "vigilar no da señales";
                })
                .orElse("vigilar no se ha usado en esta carpeta");
    }

    private static String desde(Estado.Servicio s) {
        return Fechas.momento(s.latido().desde()) + " (proceso " + s.latido().proceso() + ")";
    }

    private static String line(Asiento a) {
        String unidad = Renglon.of(a.identidad().unidad(), LARGO);
        return "n.º %d, %s, %s%s, %s"
                .formatted(
                        a.id(),
                        Fechas.momento(a.recibo().recibido().toInstant()),
                        unidad.isEmpty() ? "" : unidad + ", ",
                        Renglon.of(a.recibo().archivo(), LARGO),
                        Veredicto.rotulo(a.dictamen().veredicto()));
    }

    private static String name(Dejado d) {
        return Renglon.of(d.nombre(), LARGO);
    }

    private static Map<String, Object> document(Estado e) {
        Map<String, Object> documento = new LinkedHashMap<>();
        documento.put("version", Main.version());
        documento.put("en_orden", e.enOrden());
        documento.put(
                "problemas", e.problemas().stream().map(Estado.Problema::frase).toList());
        e.servicio().ifPresent(s -> documento.put("servicio", service(s)));
        documento.put(
                "entrada",
                e.porAtender().stream()
                        .map(d ->
                                Map.of("archivo", name(d), "motivo", d.motivo().frase()))
                        .toList());
        e.anotado().flatMap(Estado.Anotado::ultima).ifPresent(a -> documento.put("ultima_entrega", delivery(a)));
        documento.put("periodos", e.anotado().map(Estado.Anotado::periodos).orElse(null));
        documento.put(
                "por_consolidar", e.anotado().map(Estado.Anotado::porConsolidar).orElse(null));
        documento.put(
                "por_decidir", e.anotado().map(a -> pending(a.porDecidir())).orElse(null));
        documento.put("sin_contar", e.anotado().map(a -> pending(a.sinContar())).orElse(null));
        documento.put("libre_mb", e.libre() >> 20);
        return documento;
    }

    private static Map<String, Object> service(Estado.Servicio s) {
        Latido l = s.latido();
        Map<String, Object> servicio = new LinkedHashMap<>();
        servicio.put("situacion", s.situacion().name().toLowerCase(Locale.ROOT));
        servicio.put("proceso", l.proceso());
        servicio.put("desde", Fechas.iso(l.desde()));
        servicio.put("ultima_senal", Fechas.iso(l.ultimo()));
        servicio.put("atendidas", l.atendidas());
        servicio.put("percance", l.percance());
        return servicio;
    }

    private static List<Map<String, Object>> pending(List<Asiento> asientos) {
        return asientos.stream().map(EstadoCommand::pending).toList();
    }

    private static Map<String, Object> pending(Asiento a) {
        Map<String, Object> conflicto = new LinkedHashMap<>();
        conflicto.put("numero", a.id());
        conflicto.put("unidad", a.identidad().unidad());
        conflicto.put("periodo", a.identidad().periodo());
        conflicto.put("archivo", a.dictamen().destino());
        return conflicto;
    }

    private static Map<String, Object> delivery(Asiento a) {
        Map<String, Object> entrega = new LinkedHashMap<>();
        entrega.put("numero", a.id());
        entrega.put("recibido", Fechas.iso(a.recibo().recibido().toInstant()));
        entrega.put("archivo", a.recibo().archivo());
        entrega.put("unidad", a.identidad().unidad());
        entrega.put("periodo", a.identidad().periodo());
        entrega.put("veredicto", a.dictamen().veredicto());
        return entrega;
    }
}
