package pe.quipu.consolidado;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.ficha.Casilla;
import pe.quipu.ficha.Rectificacion;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.ActividadOperativa;

/** Sheet Rectificaciones: months that an accepted workbook told and a later one told otherwise, with both papers. */
final class RectificacionesDesigner {
    private final Marco<Consolidado> marco;
    private final Map<String, ActividadOperativa> actividades;

    RectificacionesDesigner(Marco<Consolidado> marco) {
        this.marco = marco;
        this.actividades = marco.consolidado().plan().actividades().stream()
                .collect(Collectors.toMap(ActividadOperativa::codigo, Function.identity(), (una, otra) -> una));
    }

    Tabla<Rectificacion> tabla() {
        return Tabla.of(
                "Rectificaciones",
                "Meses que se informaron dos veces con cifras distintas",
                marco.consolidado().historia().rectificaciones().isEmpty()
                        ? "Ningún mes se informó dos veces con cifras distintas."
                        : "Vale lo que dice el libro aceptado después; un SR o una celda vacía no quitan lo que otro periodo"
                                + " informó. «En ►» abre el archivo en el lugar de la cifra.",
                List.of(
                        Campo.codigo("codigo_ao", "Código", 11, Rectificacion::actividad),
                        Campo.texto("denominacion", "Actividad o inversión", 34, r -> of(r).map(
                                        ActividadOperativa::denominacion)
                                .orElse("")),
                        Campo.codigo("unidad", "Unidad", 10, this::unit),
                        Campo.texto("unidad_denominacion", "Denominación", 24, r -> marco.nombre(unit(r))),
                        Campo.texto("mes", "Mes", 7, r -> Meses.name(r.mes())),
                        Campo.texto("cifra", "Cifra", 12, r -> physical(r) ? "Ejecutado" : "Devengado S/"),
                        figure("antes", "Decía", Rectificacion::antes),
                        file("antes_archivo", "En ►", Rectificacion::antes),
                        figure("ahora", "Dice", Rectificacion::ahora),
                        file("ahora_archivo", "En ►", Rectificacion::ahora),
                        figure("vale", "Vale ►", Rectificacion::rige).conEnlace(r -> link(r.rige())),
                        Campo.texto("nota", "Por qué", 30, RectificacionesDesigner::reason)),
                marco.consolidado().historia().rectificaciones(),
                new Tabla.Papeleo(Papel.AMBAR, 2));
    }

    private Optional<ActividadOperativa> of(Rectificacion r) {
        return Optional.ofNullable(actividades.get(r.actividad()));
    }

    /** The one that had the activity in that month. */
    private String unit(Rectificacion r) {
        return of(r).map(a -> a.centroCosto(r.mes())).orElse("");
    }

    private static boolean physical(Rectificacion r) {
        return r.familia().equals(Casilla.Lado.FISICO.familia());
    }

    private static Campo<Rectificacion> figure(
            String clave, String encabezado, Function<Rectificacion, Rectificacion.Dicho> cual) {
        return Campo.de(clave, encabezado, 15, Tipo.CANTIDAD, (r, donde) -> Pintura.de(shown(cual.apply(r)))
                .conTipo(physical(r) ? Tipo.CANTIDAD : Tipo.SOLES));
    }

    private static Valor shown(Rectificacion.Dicho dicho) {
        return dicho.dato().falta() ? Valor.texto("vacío") : LinajeDesigner.understood(dicho.dato());
    }

    private static Campo<Rectificacion> file(
            String clave, String encabezado, Function<Rectificacion, Rectificacion.Dicho> cual) {
        return Campo.<Rectificacion>texto(
                        clave,
                        encabezado,
                        44,
                        r -> cual.apply(r).periodo().codigo()
                                + " · " + Marco.fileName(cual.apply(r).archivo()) + " · "
                                + cual.apply(r).dato().celda().a1())
                .conEnlace(r -> link(cual.apply(r)));
    }

    private static Optional<String> link(Rectificacion.Dicho dicho) {
        return Marco.enlace(dicho.archivo(), dicho.dato().celda());
    }

    private static String reason(Rectificacion r) {
        String entonces = silence(r);
        return r.superada()
                ? (entonces + " Después se dijo " + told(r.rige(), physical(r)) + ", en "
                                + r.rige().periodo().codigo() + ".")
                        .strip()
                : entonces;
    }

    /** Why what the delivery says did not stand. */
    private static String silence(Rectificacion r) {
        return r.prevalece()
                ? ""
                : (r.ahora().dato().falta() ? "La celda vacía" : "El SR") + " no quita la cifra: "
                        + (r.cambia() ? "vale " : "sigue en ") + told(r.vale(), physical(r)) + ", dicho en "
                        + r.vale().periodo().codigo() + ".";
    }

    private static String told(Rectificacion.Dicho dicho, boolean fisico) {
        return dicho.dato()
                .numero()
                .map(n -> fisico ? Cifra.cantidad(n) : "S/ " + Cifra.soles(n))
                .orElse(dicho.dato().falta() ? "vacío" : dicho.dato().noReporto() ? "SR" : "NA");
    }
}
