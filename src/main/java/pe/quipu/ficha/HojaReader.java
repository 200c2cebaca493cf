package pe.quipu.ficha;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.HojaLlena;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Sugerencia;

/** Reads one sheet of a form, once its columns are found. What cannot be told apart is not read at all. */
final class HojaReader {
    private final Formato forma;
    private final HojaFormato formato;
    private final HojaLlena hoja;
    private final List<Observacion> observaciones;

    HojaReader(Formato forma, HojaFormato formato, HojaLlena hoja, List<Observacion> observaciones) {
        this.forma = forma;
        this.formato = formato;
        this.hoja = hoja;
        this.observaciones = observaciones;
    }

    /** The keys that stand in the hidden row of a sheet. */
    static List<String> keys(HojaFormato formato) {
        return formato.clase() == HojaFormato.Clase.CAMPOS
                ? CamposReader.CLAVES
                : formato.columnas().stream().map(Columna::clave).toList();
    }

    Optional<HojaFicha> read() {
        Optional<Encabezado> hallado = Encabezado.find(formato, keys(formato), hoja);
        if (hallado.isEmpty()) {
            missing(formato.columnas().get(0), Optional.empty());
            return Optional.empty();
        }
        Encabezado encabezado = hallado.get();
        if (!encabezado.porClaves()) {
            observaciones.add(Observacion.de(Codigo.HOJ_003, Lugar.hoja(formato.clave(), formato.nombre())));
        }
        CeldaReader celdas = new CeldaReader(forma, formato, hoja, observaciones);
        List<FilaFicha> filas;
        if (formato.clase() == HojaFormato.Clase.CAMPOS) {
            filas = new CamposReader(formato, hoja, encabezado).read(celdas);
            formato.columnas().stream()
                    .filter(c -> !c.calculada() && !c.opcional())
                    .filter(c -> filas.stream().noneMatch(f -> f.id().equals(c.clave())))
                    .forEach(c -> missing(c, Optional.empty()));
        } else {
            missingColumns(encabezado);
            if (!formato.claveFila().isEmpty() && !encabezado.columnas().containsKey(formato.claveFila())) {
                return Optional.empty(); // without the column that identifies them, no row can be told from another
            }
            filas = new FilasReader(formato, hoja, encabezado, observaciones).read(celdas);
        }
        return Optional.of(new HojaFicha(formato, hoja.nombre(), filas));
    }

    private void missingColumns(Encabezado e) {
        for (Columna c : formato.columnas()) {
            if (e.repetidas().contains(c.clave())) {
                observaciones.add(new Observacion(Codigo.COL_002, place(c), "", Map.of("columnas", c.nombre())));
            } else if (!c.calculada() && !c.opcional() && !e.columnas().containsKey(c.clave())) {
                missing(c, Sugerencia.nearest(c.nombre(), headings(e)));
            }
        }
    }

    private void missing(Columna c, Optional<String> parecida) {
        observaciones.add(
                new Observacion(Codigo.COL_001, place(c), "", Map.of("sugerencia", Sugerencia.sentence(parecida))));
    }

    private Lugar place(Columna c) {
        return new Lugar(formato.nombre(), Optional.empty(), formato.clave(), "", c.clave(), c.nombre());
    }

    /** Headings of the sheet that no column of the form claimed. */
    private List<String> headings(Encabezado e) {
        return Titulos.texts(hoja, e.primeraFila() - 1).entrySet().stream()
                .filter(t -> !e.columnas().containsValue(t.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
