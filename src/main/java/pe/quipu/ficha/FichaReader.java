package pe.quipu.ficha;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Sugerencia;

/**
 * Reads a filled workbook as its form. Sheets are found by name, else by their row of keys; columns by key, else by
 * heading; never by position. An upper fault silences the lower ones: a missing sheet says nothing of its rows.
 */
public final class FichaReader {
    /** The free sheet comes back with the return; what is above this row is ours. */
    private static final int PRIMERA_FILA_DE_NOTAS = 5;

    private final Formato formato;
    private final LibroLleno libro;
    private final List<Observacion> observaciones = new ArrayList<>();

    private FichaReader(Formato formato, LibroLleno libro) {
        this.formato = formato;
        this.libro = libro;
    }

    public static Ficha read(LibroLleno libro, Formato formato) {
        return new FichaReader(formato, libro).read();
    }

    private Ficha read() {
        Map<String, HojaFicha> hojas = new LinkedHashMap<>();
        formato.hojasQueSeLeen().forEach(h -> sheet(h).ifPresent(leida -> hojas.put(h.clave(), leida)));
        List<Relleno.FilaRelleno> notas = formato.hojas().stream()
                .filter(h -> h.clase() == HojaFormato.Clase.LIBRE)
                .flatMap(h -> libro.hoja(h.nombre()).stream())
                .findFirst()
                .map(FichaReader::notes)
                .orElse(List.of());
        return new Ficha(formato, hojas, observaciones, notas);
    }

    private Optional<HojaFicha> sheet(HojaFormato h) {
        Optional<HojaLlena> hallada = named(h);
        if (hallada.isEmpty()) {
            hallada = strangers().filter(otra -> matches(h, otra)).findFirst();
            hallada.ifPresent(otra -> observaciones.add(
                    new Observacion(Codigo.HOJ_002, Lugar.hoja(h.clave(), h.nombre()), otra.nombre(), Map.of())));
        }
        if (hallada.isEmpty()) {
            if (!h.opcional()) {
                String sugerencia = Sugerencia.sentence(Sugerencia.nearest(
                        h.nombre(),
                        libro.hojas().stream().map(HojaLlena::nombre).toList()));
                observaciones.add(new Observacion(
                        Codigo.HOJ_001, Lugar.hoja(h.clave(), h.nombre()), "", Map.of("sugerencia", sugerencia)));
            }
            return Optional.empty();
        }
        HojaLlena leida = hallada.get();
        Optional<HojaLlena> otra = strangers()
                .filter(x -> x != leida)
                .filter(x -> h.clase() == HojaFormato.Clase.TABLA && matches(h, x) && !x.diceLoMismo(leida))
                .findFirst();
        if (otra.isPresent()) {
            observaciones.add(new Observacion(
                    Codigo.HOJ_006,
                    Lugar.hoja(h.clave(), h.nombre()),
                    otra.get().nombre(),
                    Map.of()));
            return Optional.empty();
        }
        return new HojaReader(formato, h, leida, observaciones).read();
    }

    /** Sheets whose name is none of the form's. */
    private Stream<HojaLlena> strangers() {
        return libro.hojas().stream().filter(otra -> formato.hojas().stream()
                .noneMatch(f -> f.nombre().equals(otra.nombre())));
    }

    private Optional<HojaLlena> named(HojaFormato h) {
        return libro.hoja(h.nombre()).or(() -> libro.hojas().stream()
                .filter(otra -> Normal.of(otra.nombre()).equals(Normal.of(h.nombre()))
                        || h.alias().stream().anyMatch(a -> Normal.of(a).equals(Normal.of(otra.nombre()))))
                .findFirst());
    }

    /** Two sheets may share keys, so the one whose every key is there is the one, but for those a form may lack. */
    private static boolean matches(HojaFormato h, HojaLlena otra) {
        List<String> claves = HojaReader.keys(h);
        List<String> propias = claves.stream()
                .filter(k -> h.columna(k).filter(Columna::opcional).isEmpty())
                .toList();
        return Encabezado.byKeys(h, claves, otra)
                .filter(e -> e.columnas().keySet().containsAll(propias))
                .isPresent();
    }

    private static List<Relleno.FilaRelleno> notes(HojaLlena hoja) {
        List<Relleno.FilaRelleno> filas = new ArrayList<>();
        for (int fila : hoja.filas().tailSet(PRIMERA_FILA_DE_NOTAS, true)) {
            Map<String, Valor> valores = new LinkedHashMap<>();
            hoja.fila(fila).forEach((columna, leida) -> valores.put(String.valueOf(columna), leida.valor()));
            filas.add(new Relleno.FilaRelleno(String.valueOf(fila), valores));
        }
        return filas;
    }
}
