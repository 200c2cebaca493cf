package pe.quipu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.Cambio;
import pe.quipu.formato.Identidad;
import pe.quipu.libro.CeldaRef;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;

/**
 * A delivery that would undo accepted figures without anyone having said so is a conflict: it started from an older
 * round, or it leaves blank what the round in force had filled in. Both are kept and the office decides.
 */
final class ConflictoRules {
    private static final int NOMBRADAS = 3;

    private ConflictoRules() {}

    /** @param reemplaza whether the office decided that this delivery counts */
    static Dictamen settled(Dictamen d, boolean reemplaza) {
        Optional<Dictamen.Anterior> anterior = d.examen().flatMap(Dictamen.Examen::anterior);
        Optional<Observacion> conflicto = anterior.flatMap(a -> conflict(d, a));
        if (conflicto.isEmpty() || reemplaza && d.veredicto() != Veredicto.ACEPTADO) {
            return d;
        } else if (!reemplaza) {
            return new Dictamen(Veredicto.CONFLICTO, d.identidad(), d.examen(), List.of(conflicto.get()));
        }
        return new Dictamen(
                d.veredicto(),
                d.identidad(),
                d.examen(),
                Stream.concat(Stream.of(decided(anterior.get())), d.observaciones().stream())
                        .toList());
    }

    private static Optional<Observacion> conflict(Dictamen d, Dictamen.Anterior a) {
        int base = d.identidad().map(Identidad::rondaBase).orElse(0);
        String ronda = String.valueOf(a.ronda());
        if (base != a.ronda()) {
            return Optional.of(new Observacion(Codigo.LIB_041, Lugar.LIBRO, "", Map.of("ronda", ronda)));
        }
        List<Cambio> vacias = a.vacias();
        // What goes back to its unit replaces nothing yet.
        return vacias.isEmpty() || d.veredicto() != Veredicto.ACEPTADO
                ? Optional.empty()
                : Optional.of(new Observacion(
                        Codigo.LIB_043,
                        Lugar.LIBRO,
                        "",
                        Map.of(
                                "ronda",
                                ronda,
                                "vacias",
                                blank(vacias.size()),
                                "llenas",
                                vacias.size() == 1 ? "llena" : "llenas",
                                "celdas",
                                named(vacias))));
    }

    private static String blank(int cuantas) {
        return (cuantas == 1 ? "vacía " : "vacías ") + Cifra.cuantas(cuantas, "celda", "celdas");
    }

    /** {@code Evaluación física!P12, Q12, Factores!H9 y 4 más}. */
    private static String named(List<Cambio> vacias) {
        List<String> nombres = new ArrayList<>();
        String hoja = "";
        for (Cambio vacia : vacias) {
            CeldaRef celda = vacia.celda();
            nombres.add(celda.hoja().equals(hoja) ? celda.a1() : celda.toString());
            hoja = celda.hoja();
        }
        return Enumeracion.some(nombres, NOMBRADAS);
    }

    private static Observacion decided(Dictamen.Anterior a) {
        int vacias = a.vacias().size();
        return new Observacion(
                Codigo.LIB_045,
                Lugar.LIBRO,
                "",
                Map.of(
                        "ronda",
                        String.valueOf(a.ronda()),
                        "vacias",
                        vacias == 0
                                ? "ninguna celda quedó vacía"
                                : Cifra.cuantas(vacias, "celda quedó vacía", "celdas quedaron vacías")));
    }
}
