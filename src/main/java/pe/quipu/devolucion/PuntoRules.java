package pe.quipu.devolucion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.plantilla.Plano;

/** Where each observation stands in the fresh template: found by row id and column key, never by position. */
final class PuntoRules {
    private static final Comparator<Observacion> GRAVES_PRIMERO = Comparator.comparing(Observacion::gravedad);

    private final Formato formato;
    private final Plano plano;
    private final Libro libro;

    PuntoRules(Formato formato, Plano plano, Libro libro) {
        this.formato = formato;
        this.plano = plano;
        this.libro = libro;
    }

    /** Numbered: errors first, then sheet by sheet from top to bottom; what has no place comes before what has. */
    List<Punto> points(List<Observacion> observaciones) {
        Map<String, Integer> orden = new HashMap<>();
        libro.hojas().forEach(h -> orden.put(h.nombre(), orden.size()));
        record Hallada(Observacion observacion, Optional<CeldaRef> lugar) {}
        Comparator<CeldaRef> porCelda = Comparator.comparing((CeldaRef c) -> orden.getOrDefault(c.hoja(), 0))
                .thenComparing(CeldaRef::fila)
                .thenComparing(CeldaRef::columna);
        List<Hallada> halladas = observaciones.stream()
                .map(o -> new Hallada(o, place(o.lugar())))
                .sorted(Comparator.comparing(Hallada::observacion, GRAVES_PRIMERO)
                        .thenComparing(h -> h.lugar().orElse(null), Comparator.nullsFirst(porCelda))
                        .thenComparing(h -> h.observacion().codigo())
                        .thenComparing(h -> h.observacion().lugar().texto())
                        .thenComparing(h -> h.observacion().mensaje()))
                .toList();
        Set<CeldaRef> buscadas = new HashSet<>();
        halladas.forEach(h -> h.lugar().ifPresent(buscadas::add));
        Map<CeldaRef, Celda> celdas = cells(buscadas);
        List<Punto> puntos = new ArrayList<>();
        for (Hallada h : halladas) {
            puntos.add(new Punto(
                    puntos.size() + 1,
                    h.observacion(),
                    h.lugar().filter(celdas::containsKey),
                    h.lugar().map(celdas::get)));
        }
        return puntos;
    }

    private Optional<CeldaRef> place(Lugar lugar) {
        Optional<HojaFormato> hoja = formato.hojasQueSeLeen()
                .filter(h -> h.clave().equals(lugar.claveHoja()))
                .findFirst();
        return hoja.flatMap(h -> {
            Optional<Columna> columna = h.columna(lugar.columna()).filter(Columna::visible);
            return columna.flatMap(c -> plano.celda(h.clave(), lugar.fila(), c.clave()))
                    .or(() -> columna.map(c -> heading(h, c)))
                    .or(() -> Optional.of(title(h)));
        });
    }

    private static CeldaRef heading(HojaFormato h, Columna c) {
        return new CeldaRef(h.nombre(), Plano.FILA_ENCABEZADO, h.columnas().indexOf(c));
    }

    /** In a sheet of fields the first column, the keys, is hidden. */
    private static CeldaRef title(HojaFormato h) {
        return new CeldaRef(h.nombre(), Plano.FILA_TITULO, h.clase() == HojaFormato.Clase.CAMPOS ? 1 : 0);
    }

    private Map<CeldaRef, Celda> cells(Set<CeldaRef> buscadas) {
        Map<CeldaRef, Celda> celdas = new HashMap<>();
        for (Hoja hoja : libro.hojas()) {
            if (buscadas.stream().noneMatch(c -> c.hoja().equals(hoja.nombre()))) {
                continue;
            }
            for (Fila fila : hoja.filas()) {
                for (Celda celda : fila.celdas()) {
                    CeldaRef aqui = new CeldaRef(hoja.nombre(), fila.numero(), celda.columna());
                    if (buscadas.contains(aqui)) {
                        celdas.put(aqui, celda);
                    }
                }
            }
        }
        return celdas;
    }
}
