package pe.quipu.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import pe.quipu.consolidado.Consolidado;
import pe.quipu.inbox.Registro;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Periodo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "pendientes",
        description = "Quién no ha entregado o tiene algo por corregir, con los días de atraso.",
        synopsisHeading = "Uso: ",
        optionListHeading = "%nOpciones:%n")
final class PendientesCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Mixin
    private OpcionPeriodo opcionPeriodo;

    @Option(names = "--estricto", description = "Termina con 4 si falta alguna entrega.")
    private boolean estricto;

    @Override
    public Integer call() throws IOException {
        Periodo periodo = opcionPeriodo.valor;
        Consola consola = opciones.consola();
        Taller taller = Taller.open(opciones);
        taller.carpeta().create();
        boolean cerrado = taller.estructura().cerrado(periodo);
        List<Consolidado.DeEntrega> pendientes;
        List<Consolidado.DeEntrega> correcciones;
        int unidades;
        try (Registro registro = SinAprobar.open(taller)) {
            List<Consolidado.DeEntrega> todas =
                    new Entregadas(taller, registro, new Aceptados(taller, registro)).deliveries(periodo);
            unidades = todas.size();
            pendientes = todas.stream()
                    .filter(d -> d.situacion() != Consolidado.Situacion.ACEPTADO)
                    .toList();
            correcciones =
                    todas.stream().filter(d -> d.correccion().isPresent()).toList();
        }
        pendientes.forEach(d -> consola.result(
                "  %-12s %-14s %-16s %s".formatted(d.unidad(), d.situacion().rotulo(), late(d), name(d))));
        consola.result(
                pendientes.isEmpty()
                        ? "Las " + unidades + " unidades entregaron y están aceptadas."
                        : (pendientes.size() == 1 ? "Falta " : "Faltan ") + pendientes.size() + " de "
                                + Cifra.cuantas(unidades, "unidad", "unidades") + "."
                                + (cerrado ? " El periodo está cerrado: lo que envíen ya no se recibe." : ""));
        if (!correcciones.isEmpty()) {
            consola.result("Además, vale lo aceptado pero se devolvió una corrección que no ha vuelto:");
            correcciones.forEach(d -> consola.result(
                    "  %-12s %s".formatted(d.unidad(), d.correccion().orElseThrow())));
        }
        consola.document(Map.of(
                "periodo",
                periodo.codigo(),
                "cerrado",
                cerrado,
                "unidades",
                unidades,
                "pendientes",
                pendientes.stream().map(PendientesCommand::entry).toList(),
                "correcciones_devueltas",
                correcciones.stream().map(Consolidado.DeEntrega::unidad).toList()));
        return (estricto && !pendientes.isEmpty() ? Salida.FALTAN_ENTREGAS : Salida.BIEN).codigo();
    }

    private static String name(Consolidado.DeEntrega d) {
        String llegaron = d.conQueLlegaron();
        return d.denominacion()
                + (d.faltan().isEmpty() ? "" : " (falta informar " + d.mesesQueFaltan() + ")")
                + (llegaron.isEmpty() ? "" : " (" + llegaron + ")");
    }

    private static String late(Consolidado.DeEntrega d) {
        int dias = d.diasTarde();
        return d.cerrado() ? "cerrado" : dias <= 0 ? "en plazo" : Cifra.cuantas(dias, "día tarde", "días tarde");
    }

    private static Map<String, Object> entry(Consolidado.DeEntrega d) {
        Map<String, Object> linea = new LinkedHashMap<>();
        linea.put("unidad", d.unidad());
        linea.put("denominacion", d.denominacion());
        linea.put("situacion", d.situacion().name().toLowerCase(java.util.Locale.ROOT));
        linea.put("fecha_limite", d.fechaLimite().toString());
        linea.put("dias_tarde", d.diasTarde());
        if (!d.faltan().isEmpty()) {
            linea.put("meses_que_faltan", d.faltan());
        }
        if (!d.traidos().isEmpty()) {
            linea.put("meses_en", d.traidos().stream().map(Periodo::codigo).toList());
        }
        return linea;
    }
}
