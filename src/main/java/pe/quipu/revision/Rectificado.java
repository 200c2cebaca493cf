package pe.quipu.revision;

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

    private static Map<String, String> changed(Rectificacion r, Casilla.Lado lado) {
        return Map.of(
                "actividad", r.actividad(),
                "antes", figure(r.antes(), lado),
                "donde", r.antes().periodo().codigo(),
                "vale", figure(r.vale(), lado));
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
