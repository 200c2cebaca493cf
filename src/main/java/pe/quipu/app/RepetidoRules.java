package pe.quipu.app;

import java.util.Map;
import java.util.Optional;
import pe.quipu.formato.Identidad;
import pe.quipu.inbox.Asiento;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/** The same content once more: it changes nothing, and the sentence says what came of it the first time. */
final class RepetidoRules {
    private RepetidoRules() {}

    /**
     * Whether what came of it stands whatever is found now: it was accepted. An earlier round the office may bring back;
     * nobody else does by dropping it again.
     */
    static boolean counts(Asiento igual, boolean reemplaza) {
        return Veredicto.ACEPTADO.es(igual) && (igual.vigente() || !reemplaza);
    }

    /** Whether what is found now was found already; what is accepted again, the office decided. */
    static boolean same(Asiento igual, Dictamen dictamen) {
        return !Veredicto.ACEPTADO.es(igual) && dictamen.veredicto().es(igual);
    }

    /** It lies beside a delivery already, and what comes now does not say of another one. */
    static boolean attached(Asiento igual) {
        return Veredicto.ADJUNTO.es(igual);
    }

    static Dictamen of(Asiento igual) {
        String fecha = Fechas.corta(igual.recibo().recibido().toLocalDate());
        if (Veredicto.CONFLICTO.es(igual)) {
            return Dictamen.apart(
                    Veredicto.DUPLICADO,
                    whose(igual),
                    new Observacion(
                            Codigo.LIB_048,
                            Lugar.LIBRO,
                            "",
                            Map.of("fecha", fecha, "numero", String.valueOf(igual.id()))));
        }
        boolean reemplazado = Veredicto.ACEPTADO.es(igual) && !igual.vigente();
        Observacion duplicado = reemplazado
                ? new Observacion(
                        Codigo.LIB_046,
                        Lugar.LIBRO,
                        "",
                        Map.of(
                                "fecha",
                                fecha,
                                "ronda",
                                String.valueOf(igual.identidad().ronda())))
                : new Observacion(
                        Codigo.LIB_040,
                        Lugar.LIBRO,
                        "",
                        Map.of(
                                "fecha", fecha,
                                "numero", String.valueOf(igual.id()),
                                "veredicto", verdict(igual),
                                "sigue", next(igual)));
        return Dictamen.apart(Veredicto.DUPLICADO, whose(igual), duplicado);
    }

    private static String verdict(Asiento igual) {
        if (Veredicto.ACEPTADO.es(igual)) {
            return "se aceptó y es el que vale en " + igual.identidad().periodo();
        } else if (Veredicto.OBSERVADO.es(igual)) {
            return "se observó";
        } else if (Veredicto.EXTEMPORANEO.es(igual)) {
            return "llegó con el periodo ya cerrado";
        }
        return Veredicto.ADJUNTO.es(igual) ? "ya está junto a las entregas de su unidad" : "no se pudo recibir";
    }

    private static String next(Asiento igual) {
        if (Veredicto.OBSERVADO.es(igual)) {
            return "corrija las celdas marcadas del libro que se devolvió y entréguelo";
        } else if (Veredicto.EXTEMPORANEO.es(igual)) {
            return "la oficina decide si vuelve a abrir el periodo";
        }
        return Veredicto.ACEPTADO.es(igual) || Veredicto.ADJUNTO.es(igual)
                ? "no hace falta nada más"
                : "haga lo que se le dijo de aquel y entréguelo corregido";
    }

    /** As the register has it: the content need not be read again to know. */
    private static Optional<Identidad> whose(Asiento igual) {
        Asiento.Identidad i = igual.identidad();
        return i.unidad().isEmpty()
                ? Optional.empty()
                : Optional.of(new Identidad(i.formulario(), 0, "", i.unidad(), i.periodo(), "", 0));
    }
}
