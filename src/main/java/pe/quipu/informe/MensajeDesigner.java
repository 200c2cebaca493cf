package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.Consulta;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Rezago;
import pe.quipu.avance.Semaforo;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Escala;

/** What sheet Ficha answers, in five lines of plain text for a message: short enough to be read on a phone. */
public final class MensajeDesigner {
    /** As long as a text message may be. */
    static final int LARGO = 160;

    private static final int PEORES = 2;
    private static final int LETRAS_DE_CAUSA = 34;

    private final Llamada llamada;
    private final Consulta consulta;
    private final Escala escala;

    private MensajeDesigner(Llamada llamada) {
        this.llamada = llamada;
        this.consulta = llamada.consulta();
        this.escala = llamada.escala();
    }

    /** @return five lines, none over 160 characters */
    public static List<String> design(Llamada llamada) {
        MensajeDesigner m = new MensajeDesigner(llamada);
        return Stream.of(m.who(), m.physical(), m.money(), m.behind(), m.answers())
                .map(l -> cut(l, LARGO))
                .toList();
    }

    private String who() {
        String cola = " · " + llamada.periodo().codigo() + " · " + llamada.entrega();
        return cut(consulta.codigo() + " " + consulta.nombre(), LARGO - cola.length()) + cola;
    }

    private String physical() {
        Grupo g = consulta.grupo();
        String avance = g.promedioFisico()
                .map(v -> light(v) + " " + Cifras.porcentaje(v))
                .orElseGet(() -> "◌ " + g.estadoFisico().rotulo());
        return "Físico: " + avance + " (" + g.medidas() + " de "
                + Cifras.cuantas(g.total(), "actividad medida", "actividades medidas") + Cifras.enParte(g) + ")";
    }

    private String light(BigDecimal valor) {
        return Semaforo.of(valor, escala).texto(escala, Estado.MEDIDO);
    }

    private String money() {
        Grupo g = consulta.grupo();
        String devengado = g.conEjecucion() == 0 ? "sin dato" : "S/ " + Cifras.soles(g.ejecutado());
        String avance = g.razonFinanciera()
                .map(Razon::redondeada)
                .map(v -> light(v) + " " + Cifras.porcentaje(v))
                .orElseGet(() -> "◌ " + g.estadoFinanciero().rotulo());
        String pim = consulta.pim()
                .map(r -> "; del PIM de S/ " + Cifras.soles(r.denominador()) + ", " + Cifras.porcentaje(r.redondeada()))
                .orElse("");
        String reportado = g.financieroAparte()
                .map(r -> "; de lo reportado, " + Cifras.porcentaje(r.redondeada()))
                .orElse("");
        String junta = consulta.junta()
                .map(j -> "; " + j.frase() + ": " + Cifras.porcentaje(j.razon().redondeada()) + " (ROLLUP)")
                .orElse("");
        return "Devengado: " + avance + " (" + devengado + " de S/ " + Cifras.soles(g.programado()) + ")" + junta
                + reportado + pim;
    }

    private String behind() {
        List<DeActividad> rezago = Rezago.de(consulta.actividades(), escala);
        if (rezago.isEmpty()) {
            return consulta.grupo().medidas() == 0
                    ? "Ninguna actividad se pudo medir."
                    : "Ninguna actividad medida está en ✖ ni en ▲.";
        }
        long rojas = rezago.stream()
                .filter(a -> Rezago.semaforo(a, escala) == Semaforo.ROJO)
                .count();
        int mas = rezago.size() - PEORES;
        return "✖ %d ▲ %d: ".formatted(rojas, rezago.size() - rojas)
                + rezago.stream().limit(PEORES).map(this::worst).collect(Collectors.joining("; "))
                + (mas > 0 ? " y " + mas + " más" : "");
    }

    private String worst(DeActividad a) {
        String causa = Rezago.causaPrincipal(a);
        return a.actividad().codigo() + " " + Cifras.porcentaje(Rezago.avance(a).orElseThrow())
                + (causa.isEmpty() ? "" : ", " + cut(causa, LETRAS_DE_CAUSA));
    }

    private String answers() {
        List<String> cargos = consulta.responden();
        String cargo = cargos.isEmpty() ? "sin cargo registrado" : cut(cargos.get(0), 70);
        String otros = cargos.size() > 1 ? " y " + (cargos.size() - 1) + " más" : "";
        long vencidos = consulta.abiertos().stream()
                .filter((Compromiso c) -> c.vencido(llamada.hoy()))
                .count();
        int abiertos = consulta.abiertos().size();
        return "Responde: " + cargo + otros + ". Compromisos abiertos: " + abiertos
                + (abiertos == 0 ? "" : ", " + Cifras.cuantas((int) vencidos, "vencido", "vencidos")) + ".";
    }

    private static String cut(String texto, int letras) {
        return texto.length() <= letras
                ? texto
                : texto.substring(0, Math.max(0, letras - 1)).stripTrailing() + "…";
    }
}
