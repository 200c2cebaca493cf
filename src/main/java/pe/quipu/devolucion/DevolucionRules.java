package pe.quipu.devolucion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.HojaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;

/** What a unit wrote, ready to stand on a fresh template of the same form. */
public final class DevolucionRules {
    /** A cell has room for no more. */
    private static final int TEXTO_MAXIMO = 32_767;
    /** Before this day the calendars of spreadsheets disagree; such a date is a small number shown as one. */
    private static final LocalDate PRIMERA_FECHA = LocalDate.of(1900, 3, 1);

    private static final LocalDate DIA_CERO = LocalDate.of(1899, 12, 30);

    private DevolucionRules() {}

    /**
     * The values of the inputs as they were received, right or wrong; a blank one is blank on top of the plan too. What
     * the plan locks and rows it does not know stay out. To be put on the plan with {@link Relleno#con}.
     */
    public static Relleno values(Ficha ficha, Relleno plan) {
        Map<String, Map<String, Valor>> campos = new LinkedHashMap<>();
        Map<String, List<FilaRelleno>> tablas = new LinkedHashMap<>();
        for (HojaFormato h : ficha.formato().hojas()) {
            if (h.clase() == HojaFormato.Clase.LIBRE) {
                tablas.put(h.clave(), notes(ficha.notas()));
            } else if (ficha.hojas().containsKey(h.clave())) {
                HojaFicha hoja = ficha.hojas().get(h.clave());
                if (h.clase() == HojaFormato.Clase.CAMPOS) {
                    Map<String, Valor> valores = new LinkedHashMap<>();
                    hoja.filas().forEach(f -> valores.putAll(row(h, f, plan)));
                    campos.put(h.clave(), valores);
                } else {
                    // Without rows it says nothing of the sheet: whether it is drawn is the plan's.
                    Optional.of(rows(h, hoja, plan))
                            .filter(filas -> !filas.isEmpty())
                            .ifPresent(filas -> tablas.put(h.clave(), filas));
                }
            }
        }
        return new Relleno(campos, tablas, Set.of());
    }

    private static List<FilaRelleno> rows(HojaFormato h, HojaFicha hoja, Relleno plan) {
        Set<String> conocidas = known(h, hoja, plan);
        return Stream.concat(
                        hoja.filas().stream()
                                .filter(f -> conocidas.contains(f.id()))
                                .map(f -> new FilaRelleno(f.id(), row(h, f, plan))),
                        cleared(h, hoja, plan))
                .toList();
    }

    /** Numbered rows that came written and that the unit left out: they do not come back by themselves. */
    private static Stream<FilaRelleno> cleared(HojaFormato h, HojaFicha hoja, Relleno plan) {
        if (!h.numerada()) {
            return Stream.empty();
        }
        return plan.filas(h.clave()).stream()
                .filter(r -> hoja.fila(r.id()).isEmpty())
                .map(r -> {
                    Map<String, Valor> blanco = new LinkedHashMap<>();
                    open(h, r.id(), plan).forEach(c -> blanco.put(c.clave(), Valor.VACIO));
                    return new FilaRelleno(r.id(), blanco);
                });
    }

    /** The rows a fresh template has: numbered ones, those of the plan, or the unit's own where it names them. */
    private static Set<String> known(HojaFormato h, HojaFicha hoja, Relleno plan) {
        if (h.numerada()) {
            return IntStream.rangeClosed(1, h.filas()).mapToObj(String::valueOf).collect(Collectors.toSet());
        }
        boolean suyas = h.columna(h.claveFila()).map(Columna::entrada).orElse(true);
        return suyas
                ? hoja.filas().stream().map(FilaFicha::id).collect(Collectors.toSet())
                : plan.filas(h.clave()).stream().map(FilaRelleno::id).collect(Collectors.toSet());
    }

    private static Map<String, Valor> row(HojaFormato h, FilaFicha fila, Relleno plan) {
        Map<String, Valor> valores = new LinkedHashMap<>();
        open(h, fila.id(), plan)
                .forEach(c -> fila.dato(c.clave()).ifPresent(d -> valores.put(c.clave(), input(c, d.recibido()))));
        return valores;
    }

    private static Stream<Columna> open(HojaFormato h, String fila, Relleno plan) {
        return h.entradas().filter(c -> !plan.bloqueada(h.clave(), fila, c.clave()));
    }

    /**
     * A cell takes the look of its value, and what is typed next takes the look of the cell: a date in a column of
     * quantities would turn every correction into a date, and a bare number would pass for a date in a column of dates.
     * Such values go back as the text the person saw.
     */
    private static Valor input(Columna c, Valor valor) {
        boolean ajena = valor instanceof Valor.Fecha && c.tipo() != Columna.Tipo.FECHA
                || valor instanceof Valor.Porcentaje && (!c.tipo().numerico() || c.tipo() == Columna.Tipo.SOLES)
                || valor instanceof Valor.Numero && c.tipo() == Columna.Tipo.FECHA;
        return writable(ajena ? Valor.texto(valor.mostrado()) : valor);
    }

    private static List<FilaRelleno> notes(List<FilaRelleno> notas) {
        List<FilaRelleno> filas = new ArrayList<>();
        for (FilaRelleno nota : notas) {
            Map<String, Valor> valores = new LinkedHashMap<>();
            nota.valores().forEach((columna, valor) -> valores.put(columna, writable(valor)));
            filas.add(new FilaRelleno(nota.id(), valores));
        }
        return filas;
    }

    /** The same value as far as a cell can hold it; an error of a formula goes back as the text the person saw. */
    static Valor writable(Valor valor) {
        if (valor instanceof Valor.ErrorDeCelda || valor instanceof Valor.Danado) {
            return writable(Valor.texto(valor.mostrado()));
        } else if (valor instanceof Valor.Texto t && t.texto().length() > TEXTO_MAXIMO) {
            boolean partida = Character.isHighSurrogate(t.texto().charAt(TEXTO_MAXIMO - 1));
            return Valor.texto(t.texto().substring(0, partida ? TEXTO_MAXIMO - 1 : TEXTO_MAXIMO));
        } else if (valor instanceof Valor.Fecha f && f.fecha().isBefore(PRIMERA_FECHA)) {
            return Valor.numero(ChronoUnit.DAYS.between(DIA_CERO, f.fecha()));
        }
        return valor;
    }
}
