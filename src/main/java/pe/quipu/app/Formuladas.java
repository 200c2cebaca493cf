package pe.quipu.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.consolidado.Formulacion.DeUnidad;
import pe.quipu.ficha.ActividadReader;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.NecesidadReader;
import pe.quipu.inbox.Asiento;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/** What the units proposed, read back from the accepted workbooks. */
record Formuladas(Taller taller, Aceptados aceptados) {

    /** In the order of the structure; in the consistency round the plan in force stands for who has not answered. */
    List<DeUnidad> de(Periodo periodo) {
        return taller.estructura().queReportan().stream()
                .flatMap(u -> aceptados
                        .vigente(u.codigo(), periodo)
                        .map(a -> Stream.of(delivered(u, periodo, a)))
                        .orElseGet(() -> inForce(u, periodo).stream()))
                .toList();
    }

    private DeUnidad delivered(Unidad u, Periodo periodo, Asiento asiento) {
        Ficha ficha = aceptados.ficha(asiento, u, periodo);
        return new DeUnidad(
                u.codigo(),
                periodo.hacePlan() ? ActividadReader.formulation(ficha, u.codigo()) : List.of(),
                NecesidadReader.read(ficha),
                asiento.dictamen().destino());
    }

    private Optional<DeUnidad> inForce(Unidad u, Periodo periodo) {
        if (periodo.clase() != Periodo.Clase.CONSISTENCIA) {
            return Optional.empty();
        }
        List<ActividadOperativa> suyas = taller.actividades(u.codigo(), periodo);
        return suyas.isEmpty() ? Optional.empty() : Optional.of(new DeUnidad(u.codigo(), suyas, List.of(), ""));
    }
}
