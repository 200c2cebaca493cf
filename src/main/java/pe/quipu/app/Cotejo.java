package pe.quipu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pe.quipu.auditoria.Contraste;
import pe.quipu.auditoria.ContrasteRules;
import pe.quipu.auditoria.Pertenencia;
import pe.quipu.avance.Resultados;
import pe.quipu.inbox.Registro;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;

/**
 * A published report beside the figures of a workspace: those of another entity, of another year or of a period nobody
 * has reported are not compared.
 *
 * @param estructura what the audit may use of the workspace; empty without one, and for a report of another entity
 * @param motivo why what was asked for was not compared; empty when it was, and when nothing was asked for
 * @param salvedades what to know before the differences are read
 */
record Cotejo(
        Optional<Estructura> estructura, List<Contraste> contrastes, Optional<String> motivo, List<String> salvedades) {
    static final Cotejo NINGUNO = new Cotejo(Optional.empty(), List.of(), Optional.empty(), List.of());

    /** @param periodo whose figures are asked for, if any are */
    static Cotejo of(Taller taller, PublicadoFile.Leido leido, Optional<Periodo> periodo) {
        Estructura e = taller.estructura();
        int ejercicio = periodo.map(Periodo::ejercicio).orElse(e.parametros().ejercicio());
        Pertenencia p = Pertenencia.of(leido.publicado(), leido.codigo(), e.parametros(), ejercicio);
        List<String> salvedades = new ArrayList<>(p.dudas());
        if (p.ajena().isPresent()) {
            salvedades.add(0, p.ajena().get() + " Su estructura no se usó.");
            return new Cotejo(Optional.empty(), List.of(), p.ajena().filter(x -> periodo.isPresent()), salvedades);
        } else if (periodo.isEmpty()) {
            p.otroEjercicio()
                    .ifPresent(x -> salvedades.add("La carátula dice "
                            + leido.publicado().ejercicio() + " y estructura.xlsx es de " + ejercicio
                            + ": quién depende de quién y el sentido de los indicadores pueden haber cambiado."));
            return new Cotejo(Optional.of(e), List.of(), Optional.empty(), salvedades);
        } else if (p.otroEjercicio().isPresent()) {
            return new Cotejo(Optional.of(e), List.of(), p.otroEjercicio(), salvedades);
        }
        return compared(taller, leido, periodo.get(), salvedades);
    }

    private static Cotejo compared(Taller taller, PublicadoFile.Leido leido, Periodo periodo, List<String> salvedades) {
        Optional<Estructura> e = Optional.of(taller.estructura());
        if (taller.plan(periodo).isEmpty()) {
            return new Cotejo(
                    e,
                    List.of(),
                    Optional.of("Todavía no hay un plan aprobado de " + periodo.ejercicio()
                            + ": Quipu no tiene cifras de " + periodo.codigo() + "."),
                    salvedades);
        }
        try (Registro registro = SinAprobar.open(taller)) {
            Resultados r = new Consolidacion(taller, registro).content(periodo).resultados();
            int aceptados = r.archivos().size();
            int todos = taller.estructura().queReportan().size();
            if (aceptados == 0) {
                return new Cotejo(
                        e,
                        List.of(),
                        Optional.of("Quipu no tiene libros aceptados de " + periodo.codigo()
                                + ": todavía no hay cifras con qué comparar."),
                        salvedades);
            } else if (aceptados < todos) {
                salvedades.add("De " + periodo.codigo() + " hay " + aceptados + " de " + todos
                        + " libros aceptados: de las demás unidades no hay cifra que comparar.");
            }
            return new Cotejo(
                    e, ContrasteRules.of(leido.publicado(), taller.estructura(), r), Optional.empty(), salvedades);
        }
    }

    List<Contraste> distintos() {
        return contrastes.stream().filter(c -> !c.coincide()).toList();
    }

    /** What was not compared, first. */
    List<String> frases() {
        List<String> frases = new ArrayList<>();
        motivo.ifPresent(m -> frases.add("No se comparó con las cifras de Quipu. " + m));
        salvedades.stream().filter(s -> motivo.filter(s::startsWith).isEmpty()).forEach(frases::add);
        return frases;
    }
}
