package pe.quipu.devolucion;

import java.util.Optional;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Agrupador;
import pe.quipu.observacion.Gravedad;
import pe.quipu.observacion.Observacion;

/**
 * A line of the list: an observation with its number and its place in the returned workbook.
 *
 * @param lugar the cell it marks: its own, the heading of its column or the title of its sheet
 * @param celda what stands there
 */
record Punto(int numero, Observacion observacion, Optional<CeldaRef> lugar, Optional<Celda> celda) {
    enum Atencion {
        /** The cell itself tells when it was corrected. */
        VIVA,
        /** No cell of this workbook can tell; the next delivery will. */
        AL_RECIBIR,
        /** Nothing has to be corrected. */
        NO_HACE_FALTA
    }

    Atencion atencion() {
        if (observacion.gravedad() != Gravedad.ERROR) {
            return Atencion.NO_HACE_FALTA;
        }
        return entrada() ? Atencion.VIVA : Atencion.AL_RECIBIR;
    }

    /** Whether it stands on a cell the unit fills in. */
    boolean entrada() {
        return celda.filter(c -> c.estilo().papel() == Estilo.Papel.ENTRADA).isPresent();
    }

    /** The value the unit delivered, where it stands in an input. */
    Optional<Valor> recibido() {
        return celda.filter(c -> entrada()).map(Celda::contenido).map(c -> c instanceof Valor v ? v : Valor.VACIO);
    }

    /** How to fix it, and what became of it in this workbook where the template has already put it right. */
    String accion() {
        if (observacion.datos().containsKey(Agrupador.MAS)) {
            return observacion.accion();
        }
        String aqui =
                switch (observacion.codigo()) {
                    case HOJ_001 -> " En este libro la hoja ya está repuesta: llénela.";
                    case COL_001 -> " En este libro la columna ya está repuesta: llénela.";
                    case COL_002 -> " En este libro la columna está una sola vez: revise sus valores.";
                    case PLA_007 -> " En este libro la fila ya está repuesta: llénela.";
                    case FIL_016, FIL_017, PLA_008 ->
                        " Esa fila no está en este libro; sus datos siguen en el archivo que usted entregó.";
                    default -> "";
                };
        return observacion.accion() + aqui;
    }

    Estilo.Marca marca() {
        return Estilo.Marca.valueOf(observacion.gravedad().name());
    }

    Estilo.Papel papel() {
        return Estilo.Papel.valueOf(observacion.gravedad().name());
    }
}
