package pe.quipu.ficha;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.HojaLlena;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Sugerencia;

/** Reads one sheet of a form: its rows, or its fields one under the other. */
final class HojaReader {
    static final List<String> CAMPOS = List.of("clave", "campo", "valor");

    private final HojaFormato formato;
    private final HojaLlena hoja;
    private final List<Observacion> observaciones;
    private final Interprete interprete;

    HojaReader(Formato forma, HojaFormato formato, HojaLlena hoja, List<Observacion> observaciones) {
        this.formato = formato;
        this.hoja = hoja;
        this.observaciones = observaciones;
        this.interprete = new Interprete(forma);
    }

    Optional<HojaFicha> read() {
        boolean campos = formato.clase() == HojaFormato.Clase.CAMPOS;
        List<String> claves =
                campos ? CAMPOS : formato.columnas().stream().map(Columna::clave).toList();
        Optional<Encabezado> encabezado = Encabezado.find(formato, claves, hoja);
        if (encabezado.isEmpty()) {
            String campo = formato.columnas().get(0).nombre();
            observaciones.add(new Observacion(
                    Codigo.COL_001, at(formato.columnas().get(0).clave(), campo), "", Map.of("sugerencia", "")));
            return Optional.empty();
        }
        if (!encabezado.get().porClaves()) {
            observaciones.add(Observacion.de(Codigo.HOJ_003, Lugar.hoja(formato.clave(), formato.nombre())));
        }
        List<FilaFicha> filas = campos ? fields(encabezado.get()) : rows(encabezado.get());
        observaciones.addAll(interprete.observaciones());
        return Optional.of(new HojaFicha(formato, hoja.nombre(), filas));
    }

    private Lugar at(String clave, String campo) {
        return new Lugar(formato.nombre(), Optional.empty(), formato.clave(), "", clave, campo);
    }

    private List<FilaFicha> fields(Encabezado e) {
        Map<String, Columna> porTexto = new HashMap<>();
        formato.columnas().forEach(c -> {
            porTexto.put(c.clave(), c);
            porTexto.putIfAbsent(Normal.of(c.encabezado()), c);
        });
        List<FilaFicha> filas = new ArrayList<>();
        int valor = e.columnas().getOrDefault("valor", 2);
        for (int fila : hoja.filas().tailSet(e.primeraFila(), true)) {
            String clave = hoja.celda(fila, e.columnas().getOrDefault("clave", 0)).valor().mostrado().strip();
            String rotulo = hoja.celda(fila, e.columnas().getOrDefault("campo", 1)).valor().mostrado();
            Columna c = porTexto.getOrDefault(clave, porTexto.get(Normal.of(rotulo)));
            if (c != null && filas.stream().noneMatch(f -> f.id().equals(c.clave()))) {
                filas.add(new FilaFicha(c.clave(), fila, Map.of(c.clave(), datum(c, c.clave(), fila, valor))));
            }
        }
        formato.columnas().stream()
                .filter(c -> !c.calculada())
                .filter(c -> filas.stream().noneMatch(f -> f.id().equals(c.clave())))
                .forEach(c -> observaciones.add(new Observacion(
                        Codigo.COL_001, at(c.clave(), c.nombre()), "", Map.of("sugerencia", ""))));
        return filas;
    }

    private List<FilaFicha> rows(Encabezado e) {
        missingColumns(e);
        List<FilaFicha> filas = new ArrayList<>();
        Map<String, CeldaRef> vistas = new HashMap<>();
        int sinFila = 0;
        for (int fila : hoja.filas().tailSet(e.primeraFila(), true)) {
            String id = id(e, fila);
            if (!used(e, fila, id)) {
                continue;
            }
            if (id.isEmpty()) {
                sinFila++;
                if (!formato.numerada()) {
                    observaciones.add(Observacion.de(Codigo.FIL_016, place(keyColumn(), "", fila, e)));
                }
                continue;
            }
            CeldaRef celda = new CeldaRef(hoja.nombre(), fila, e.columnas().getOrDefault(formato.claveFila(), 0));
            CeldaRef otra = vistas.putIfAbsent(id, celda);
            if (otra != null) {
                observaciones.add(new Observacion(
                        Codigo.FIL_017, place(keyColumn(), id, fila, e), id, Map.of("otra", otra.a1())));
                continue;
            }
            filas.add(row(e, id, fila));
        }
        if (sinFila > 0 && formato.numerada()) {
            observaciones.add(new Observacion(
                    Codigo.HOJ_004,
                    Lugar.hoja(formato.clave(), formato.nombre()),
                    "",
                    Map.of("filas", String.valueOf(formato.filas()))));
        }
        return filas;
    }

    private void missingColumns(Encabezado e) {
        for (Columna c : formato.columnas()) {
            if (e.repetidas().contains(c.clave())) {
                observaciones.add(new Observacion(
                        Codigo.COL_002, at(c.clave(), c.nombre()), "", Map.of("columnas", c.nombre())));
            } else if (!c.calculada() && !e.columnas().containsKey(c.clave())) {
                String sugerencia = Sugerencia.sentence(Sugerencia.nearest(c.nombre(), headings(e)));
                observaciones.add(new Observacion(
                        Codigo.COL_001, at(c.clave(), c.nombre()), "", Map.of("sugerencia", sugerencia)));
            }
        }
    }

    /** Headings of the sheet that no column of the form claimed. */
    private List<String> headings(Encabezado e) {
        return hoja.fila(e.primeraFila() - 1).entrySet().stream()
                .filter(c -> !e.columnas().containsValue(c.getKey()))
                .map(c -> c.getValue().valor().mostrado())
                .filter(t -> !t.isBlank())
                .toList();
    }

    private Columna keyColumn() {
        return formato.columna(formato.claveFila()).orElse(formato.columnas().get(0));
    }

    private String id(Encabezado e, int fila) {
        if (formato.claveFila().isEmpty()) {
            return "f" + fila;
        }
        Integer columna = e.columnas().get(formato.claveFila());
        String texto = columna == null ? "" : hoja.celda(fila, columna).valor().mostrado();
        return CodigoReader.clean(texto);
    }

    /** A row counts when the unit wrote something in it, or when it came with the form and is not one of the spare rows. */
    private boolean used(Encabezado e, int fila, String id) {
        boolean propia = !formato.numerada() && !formato.claveFila().isEmpty() && !id.isEmpty();
        return propia
                || formato.columnas().stream()
                        .filter(c -> !c.calculada() && !c.clave().equals(formato.claveFila()))
                        .map(c -> e.columnas().get(c.clave()))
                        .anyMatch(columna -> columna != null
                                && !hoja.celda(fila, columna).valor().vacio());
    }

    private FilaFicha row(Encabezado e, String id, int fila) {
        Map<String, Dato> datos = new LinkedHashMap<>();
        for (Columna c : formato.columnas()) {
            Integer columna = e.columnas().get(c.clave());
            if (columna != null) {
                datos.put(c.clave(), datum(c, id, fila, columna));
            }
        }
        return new FilaFicha(id, fila, datos);
    }

    private Dato datum(Columna c, String id, int fila, int columna) {
        HojaLlena.Leida leida = hoja.celda(fila, columna);
        CeldaRef celda = new CeldaRef(hoja.nombre(), fila, columna);
        Lugar lugar = new Lugar(hoja.nombre(), Optional.of(celda), formato.clave(), id, c.clave(), c.nombre());
        Valor valor = leida.valor();
        if (c.calculada()) {
            if (!leida.formula() && !valor.vacio()) {
                observaciones.add(new Observacion(Codigo.FIL_013, lugar, valor.mostrado(), Map.of()));
            }
            return new Dato(celda, valor, Significado.FALTA);
        }
        if (leida.formula() && c.entrada()) {
            observaciones.add(new Observacion(Codigo.FIL_012, lugar, valor.mostrado(), Map.of()));
        }
        return new Dato(celda, valor, interprete.read(c, lugar, valor));
    }

    private Lugar place(Columna c, String id, int fila, Encabezado e) {
        CeldaRef celda = new CeldaRef(hoja.nombre(), fila, e.columnas().getOrDefault(c.clave(), 0));
        return new Lugar(hoja.nombre(), Optional.of(celda), formato.clave(), id, c.clave(), c.nombre());
    }
}
