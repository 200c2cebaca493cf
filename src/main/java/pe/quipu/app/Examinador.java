package pe.quipu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.CambioRules;
import pe.quipu.ficha.Declaracion;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.IdentidadReader;
import pe.quipu.ficha.Rectificacion;
import pe.quipu.ficha.Reporte;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Sugerencia;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.revision.Expediente;
import pe.quipu.revision.Revision;

/** Examines the bytes of a delivery: is it readable, is it ours, whose and of when, and what does it say. */
final class Examinador {
    private final Taller taller;
    private final Aceptados aceptados;
    private final Prellenado prellenado;

    Examinador(Taller taller, Aceptados aceptados) {
        this.taller = taller;
        this.aceptados = aceptados;
        this.prellenado = new Prellenado(taller, aceptados);
    }

    Dictamen examine(byte[] bytes) {
        Lectura lectura = XlsxReader.read(bytes);
        if (lectura instanceof Lectura.Ilegible ilegible) {
            return Dictamen.refused(Optional.empty(), Rechazo.of(ilegible));
        }
        LibroLleno libro = ((Lectura.Legible) lectura).libro();
        Optional<Identidad> identidad = IdentidadReader.read(libro);
        if (identidad.isEmpty()) {
            return Dictamen.refused(identidad, Observacion.de(Codigo.LIB_030, Lugar.LIBRO));
        }
        return stranger(identidad.get())
                .map(o -> Dictamen.refused(identidad, o))
                .or(() -> closed(identidad.get()))
                .orElseGet(() -> ours(libro, identidad.get()));
    }

    /** What the office no longer waits for is set aside unread: its figures are told already. */
    private Optional<Dictamen> closed(Identidad i) {
        return Periodo.parse(i.periodo())
                .filter(taller.estructura()::cerrado)
                .flatMap(p -> told(Codigo.LIB_042, p.titulo(), Map.of()))
                .map(o -> Dictamen.apart(Veredicto.EXTEMPORANEO, Optional.of(i), o));
    }

    /** Why a form of Quipu is not one this office expects now; empty when it is. */
    private Optional<Observacion> stranger(Identidad i) {
        if (i.formato().equals(Formas.ESTRUCTURA)
                || i.formato().equals(Formas.PLAN)
                || i.formato().equals(Formas.PUBLICADO)
                || !taller.formas().tiene(i.formato())) {
            return told(Codigo.LIB_037, i.formato(), Map.of());
        } else if (!i.entidad().equals(taller.estructura().parametros().entidad())) {
            return told(
                    Codigo.LIB_031,
                    i.entidad(),
                    Map.of("entidad", taller.estructura().parametros().entidad()));
        } else if (i.version() != taller.formas().base(i.formato()).version()) {
            return told(
                    Codigo.LIB_035,
                    String.valueOf(i.version()),
                    Map.of(
                            "version",
                            String.valueOf(taller.formas().base(i.formato()).version())));
        }
        Optional<Periodo> periodo = Periodo.parse(i.periodo());
        if (periodo.isEmpty() || !i.formato().equals(Formas.para(periodo.get())) || !aceptados.abierto(periodo.get())) {
            return told(
                    Codigo.LIB_032,
                    periodo.map(Periodo::titulo).orElse(i.periodo()),
                    Map.of("abiertos", taller.abiertos()));
        }
        Optional<Unidad> unidad = taller.estructura().unidad(i.unidad());
        if (unidad.isEmpty()) {
            List<String> codigos =
                    taller.estructura().unidades().stream().map(Unidad::codigo).toList();
            return told(
                    Codigo.LIB_033,
                    i.unidad(),
                    Map.of("sugerencia", Sugerencia.sentence(Sugerencia.nearest(i.unidad(), codigos))));
        } else if (!unidad.get().reporta()) {
            return told(
                    Codigo.LIB_034,
                    i.unidad(),
                    Map.of("unidad", i.unidad(), "superior", unidad.get().reportaPor()));
        }
        return taller.seguida(periodo.get())
                .flatMap(p -> told(Codigo.LIB_038, periodo.get().titulo(), Map.of("plan", p.codigo())));
    }

    private static Optional<Observacion> told(Codigo codigo, String recibido, Map<String, String> datos) {
        return Optional.of(new Observacion(codigo, Lugar.LIBRO, recibido, datos));
    }

    private Dictamen ours(LibroLleno libro, Identidad i) {
        Periodo periodo = Periodo.parse(i.periodo()).orElseThrow();
        Unidad unidad = taller.estructura().unidad(i.unidad()).orElseThrow();
        Formato formato = taller.formato(unidad.codigo(), periodo);
        Relleno plan = prellenado.de(unidad, periodo);
        Ficha ficha = FichaReader.read(libro, formato);
        List<Observacion> observaciones = new ArrayList<>();
        boolean alDia = taller.alDia(unidad, periodo, i.plan());
        if (!alDia) {
            told(Codigo.LIB_036, i.plan(), Map.of("plan", taller.codigoDelPlan(periodo)))
                    .ifPresent(observaciones::add);
        }
        // A change of a plan that is no longer the plan cannot be compared with anything: the form is made again. And
        // that its cells say what the earlier version said is no other fault.
        Expediente expediente = file(unidad, periodo, ficha, plan);
        if (alDia || !periodo.hacePlan()) {
            Revision.check(expediente).stream()
                    .filter(o -> alDia || o.codigo() != Codigo.PLA_006)
                    .forEach(observaciones::add);
        }
        boolean conErrores = observaciones.stream().anyMatch(o -> o.gravedad() == Gravedad.ERROR);
        // What is not accepted changes nothing.
        if (periodo.evalua() && !conErrores) {
            observaciones.addAll(changes(expediente, unidad, periodo));
        }
        return new Dictamen(
                conErrores ? Veredicto.OBSERVADO : Veredicto.ACEPTADO,
                Optional.of(i),
                Optional.of(new Dictamen.Examen(
                        unidad, periodo, formato, plan, ficha, before(unidad, periodo, ficha, plan))),
                observaciones);
    }

    private Optional<Dictamen.Anterior> before(Unidad unidad, Periodo periodo, Ficha ficha, Relleno plan) {
        return aceptados
                .vigente(unidad.codigo(), periodo)
                .map(a -> new Dictamen.Anterior(
                        a.identidad().ronda(), CambioRules.between(aceptados.ficha(a, unidad, periodo), ficha, plan)));
    }

    /** What a delivery does to the months accepted before, and to the evaluations of its unit accepted with them. */
    private List<Observacion> changes(Expediente e, Unidad unidad, Periodo periodo) {
        Declaracion nueva = aceptados.declaracion(unidad, periodo, e.ficha(), e.plan());
        List<Rectificacion> cambios = aceptados.cambios(unidad, nueva);
        List<Observacion> todas = new ArrayList<>(Revision.changes(e, cambios));
        if (cambios.stream().anyMatch(Rectificacion::cambia)) {
            Periodo.evaluaciones(periodo.ejercicio()).stream()
                    .filter(p -> !p.equals(periodo) && p.hastaSuCorte().contains(periodo))
                    .flatMap(p -> Revision.reopened(e, cambios, p, owed(unidad, p, nueva)))
                    .forEach(todas::add);
        }
        return todas;
    }

    private List<Observacion> owed(Unidad unidad, Periodo periodo, Declaracion nueva) {
        return aceptados.vigente(unidad.codigo(), periodo).stream()
                .flatMap(a -> aceptados.reporte(unidad, periodo, Optional.of(nueva)).stream()
                        .flatMap(r -> unexplained(unidad, periodo, aceptados.ficha(a, unidad, periodo), r).stream()))
                .toList();
    }

    /** What the accepted evaluation of a unit owes on the figures that stand now. */
    List<Observacion> unexplained(Unidad unidad, Periodo periodo, Ficha ficha, Reporte vigente) {
        return Revision.unexplained(file(unidad, periodo, ficha, Relleno.NADA), vigente);
    }

    private Expediente file(Unidad unidad, Periodo periodo, Ficha ficha, Relleno plan) {
        return new Expediente(
                ficha,
                plan,
                periodo.evalua() ? taller.actividades(unidad.codigo(), periodo) : prellenado.vigentes(unidad, periodo),
                taller.estructura().escala(periodo),
                Optional.of(new Expediente.Entorno(
                        taller.estructura(),
                        unidad,
                        periodo,
                        taller.anteriores(unidad.codigo(), periodo),
                        prellenado.cerrados(unidad, periodo))));
    }
}
