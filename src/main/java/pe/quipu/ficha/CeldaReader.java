package pe.quipu.ficha;

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

/** Reads one cell of a sheet under its declaration: what it holds, what it means, what there is to observe. */
final class CeldaReader {
    private final HojaFormato formato;
    private final HojaLlena hoja;
    private final List<Observacion> observaciones;
    private final Interprete interprete;

    CeldaReader(Formato forma, HojaFormato formato, HojaLlena hoja, List<Observacion> observaciones) {
        this.formato = formato;
        this.hoja = hoja;
        this.observaciones = observaciones;
        this.interprete = new Interprete(forma, observaciones);
    }

    Dato read(Columna c, String id, int fila, int columna) {
        HojaLlena.Leida leida = hoja.celda(fila, columna);
        Lugar lugar = place(c, id, fila, columna);
        if (c.calculada()) {
            if (!leida.formula() && !leida.valor().vacio()) {
                note(Codigo.FIL_013, lugar, leida);
            }
            return new Dato(lugar.celda().orElseThrow(), leida.valor(), Significado.FALTA);
        }
        Optional<HojaLlena.Combinada> combinada =
                c.entrada() && !leida.valor().vacio() && tabla() ? hoja.combinada(fila, columna) : Optional.empty();
        if (combinada.isPresent()) {
            observaciones.add(new Observacion(
                    Codigo.FIL_028,
                    lugar,
                    leida.valor().mostrado(),
                    Map.of("rango", combinada.get().rango())));
            return new Dato(lugar.celda().orElseThrow(), leida.valor(), new Significado.Ilegible());
        }
        if (leida.formula() && c.entrada() && leida.valor().vacio()) {
            note(Codigo.FIL_025, lugar, leida);
            return new Dato(lugar.celda().orElseThrow(), leida.valor(), new Significado.Ilegible());
        } else if (leida.formula() && c.entrada() && !(leida.valor() instanceof Valor.ErrorDeCelda)) {
            note(Codigo.FIL_012, lugar, leida);
        }
        return new Dato(lugar.celda().orElseThrow(), leida.valor(), interprete.read(c, lugar, leida.valor()));
    }

    /** A field of a cover may be drawn over several columns. */
    private boolean tabla() {
        return formato.clase() == HojaFormato.Clase.TABLA;
    }

    Lugar place(Columna c, String id, int fila, int columna) {
        CeldaRef celda = new CeldaRef(hoja.nombre(), fila, columna);
        return new Lugar(hoja.nombre(), Optional.of(celda), formato.clave(), id, c.clave(), c.nombre());
    }

    private void note(Codigo codigo, Lugar lugar, HojaLlena.Leida leida) {
        observaciones.add(new Observacion(codigo, lugar, leida.valor().mostrado(), Map.of()));
    }
}
