package pe.quipu.revision;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Lista;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Techo;

/**
 * What is programmed «dentro del techo» keeps the ceiling of the unit, by rubro and genérica (Directiva
 * 003-2016-MPH/17, art. 5 d and 8.2.3). Demanda adicional never counts. A modification is stopped only by what it adds:
 * a frame that was cut later is not its fault.
 */
final class TechoSuperado implements Regla {
    private static final String HOJA = "techo";

    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).filter(TechoSuperado::readable).flatMap(f -> ceilings(f).values().stream()
                .flatMap(techos -> exceeded(f, techos).stream()));
    }

    private static Map<List<String>, List<Techo>> ceilings(Formulado f) {
        return f
                .entorno()
                .estructura()
                .marco(f.entorno().periodo(), f.entorno().unidad().codigo())
                .stream()
                .collect(Collectors.groupingBy(
                        t -> List.of(t.rubro(), t.generica()), LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean readable(Formulado f) {
        return f.e().ficha().hojas().containsKey(Formulado.SOLES)
                && f.e().ficha().filas(Formulado.SOLES).stream().allMatch(l -> Formulado.legible(l, c -> true))
                && f.filas().stream().allMatch(x -> Formulado.legible(x.fila(), "financiado"::equals));
    }

    private static Optional<Observacion> exceeded(Formulado f, List<Techo> techos) {
        Techo techo = techos.get(0);
        BigDecimal limite = techos.stream().map(Techo::soles).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal programado = techo.dentro(f.filas().stream().map(TechoSuperado::counted));
        boolean aumenta = f.ronda() != Periodo.Clase.MODIFICACION
                || programado.compareTo(techo.dentro(f.e().actividades().stream())) > 0;
        return programado.compareTo(limite) > 0 && aumenta
                ? Optional.of(new Observacion(
                        Codigo.PLA_031,
                        place(f.e(), techo),
                        "",
                        Map.of(
                                "techo", named(techo),
                                "programado", Cifra.soles(programado),
                                "limite", Cifra.soles(limite),
                                "diferencia", Cifra.soles(programado.subtract(limite)))))
                : Optional.empty();
    }

    /** Of an annulled activity, what its earlier months already spent of the ceiling. */
    private static ActividadOperativa counted(Formulado.Fila x) {
        if (!x.anulada() || x.vigente().isEmpty()) {
            return x.actividad();
        }
        ActividadOperativa a = x.vigente().get();
        int hasta = Mes.numero(x.fila().texto("mes_desde")) - 1;
        return a.conProgramacion(
                a.fisica(),
                a.presupuesto()
                        .conLineas(a.presupuesto().lineas().stream()
                                .map(l -> l.con(l.soles().hasta(hasta)))
                                .toList()));
    }

    private static String named(Techo t) {
        String partes = Stream.of(
                        t.rubro().isEmpty() ? "" : "rubro " + t.rubro(),
                        t.generica().isEmpty() ? "" : "genérica " + t.generica())
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(", "));
        return partes.isEmpty() ? "todo rubro y genérica" : partes;
    }

    /** Its row in sheet «Techo», where the unit sees the same sums. */
    private static Lugar place(Expediente e, Techo techo) {
        HojaFormato hoja = e.hoja(HOJA).orElseThrow();
        Optional<String> fila = e.plan().filas(HOJA).stream()
                .filter(r -> code(r, "rubro").equals(techo.rubro())
                        && code(r, "generica").equals(techo.generica()))
                .map(FilaRelleno::id)
                .findFirst();
        return fila.flatMap(id -> e.ficha().fila(HOJA, id))
                .map(f -> e.lugar(hoja, f, hoja.columna("programado").orElseThrow()))
                .orElseGet(() -> new Lugar(
                        hoja.nombre(),
                        Optional.empty(),
                        HOJA,
                        fila.orElse(""),
                        "programado",
                        hoja.columna("programado").orElseThrow().nombre()));
    }

    private static String code(FilaRelleno r, String columna) {
        Valor v = r.valor(columna);
        return v.vacio() ? "" : Lista.codigoDe(v.mostrado());
    }
}
