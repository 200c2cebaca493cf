package pe.quipu.revision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.Casilla;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Rectificacion;
import pe.quipu.ficha.Rectificacion.Dicho;
import pe.quipu.formato.HojaFormato;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.Periodo;

/** What a delivery does to the figures accepted before: the months it changes, and those it could not unsay. */
final class Rectificado {
    private Rectificado() {}

    static Stream<Observacion> check(Expediente e, Rectificacion r) {
        Casilla.Lado lado = Casilla.LADOS.stream()
                .filter(l -> l.familia().equals(r.familia()))
                .findFirst()
                .orElseThrow();
        HojaFormato hoja = e.hoja(lado.hoja()).orElseThrow();
        return e.ficha().fila(lado.hoja(), r.actividad()).stream()
                .flatMap(f -> Stream.concat(
                        r.cambia()
                                ? Stream.of(e.observe(Codigo.AVA_044, hoja, f, lado.columna(r.mes()), changed(r, lado)))
                                : Stream.empty(),
                        r.prevalece()
                                ? Stream.empty()
                                : Stream.of(
                                        e.observe(Codigo.AVA_045, hoja, f, lado.columna(r.mes()), standing(r, lado)))));
    }

    /** One for each thing that the other evaluation owes of the activity. */
    static Stream<Observacion> reopened(Expediente e, Rectificacion r, Periodo periodo, List<Observacion> despues) {
        HojaFormato hoja = e.hoja(Casilla.Lado.FISICO.hoja()).orElseThrow();
        return e.ficha().fila(hoja.clave(), r.actividad()).stream().flatMap(f -> despues.stream()
                .filter(o -> r.actividad().equals(o.datos().get("actividad")))
                .map(o -> e.observe(
                        Codigo.AVA_048,
                        hoja,
                        f,
                        Casilla.Lado.FISICO.columna(r.mes()),
                        Map.of(
                                "actividad", r.actividad(),
                                "periodo", periodo.titulo(),
                                "porque", owed(o)))));
    }

    private static String owed(Observacion o) {
        Map<String, String> d = o.datos();
        return o.codigo() == Codigo.AVA_047
                ? "lo acumulado baja a %s en «%s», y %s %s"
                        .formatted(d.get("acumulado"), o.lugar().campo(), d.get("frente"), d.get("anterior"))
                : "falta explicar su avance a la fecha, ahora de " + d.get("avance");
    }

    private static Map<String, String> changed(Rectificacion r, Casilla.Lado lado) {
        return Map.of(
                "actividad", r.actividad(),
                "antes", figure(r.antes(), lado),
                "donde", r.antes().periodo().codigo(),
                "vale", figure(r.vale(), lado),
                "periodo", r.ahora().periodo().codigo(),
                "regreso", typed(r.antes()));
    }

    /** What is written in the cell so that it says the same again; the lack of a figure is not written over one. */
    private static String typed(Dicho dicho) {
        Dato d = dicho.dato();
        return d.numero().map(Cifra::cantidad).orElse(d.falta() || d.noReporto() ? "la cifra que corresponde" : "NA");
    }

    private static Map<String, String> standing(Rectificacion r, Casilla.Lado lado) {
        return Map.of(
                "actividad",
                r.actividad(),
                "dice",
                r.ahora().dato().falta() ? "no se escribió nada" : "se escribió " + figure(r.ahora(), lado),
                "queda",
                r.cambia() ? "vale" : "sigue en",
                "vale",
                figure(r.vale(), lado),
                "donde",
                r.vale().periodo().codigo());
    }

    private static String figure(Dicho dicho, Casilla.Lado lado) {
        Dato d = dicho.dato();
        return d.falta()
                ? "vacío"
                : d.numero()
                        .map(n -> lado == Casilla.Lado.FISICO ? Cifra.cantidad(n) : "S/ " + Cifra.soles(n))
                        .orElse(d.noReporto() ? "SR" : "NA");
    }
}
