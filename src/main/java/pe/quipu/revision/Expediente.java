package pe.quipu.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/**
 * A delivery on the desk: what the unit wrote, and beside it what its form had brought written.
 *
 * @param plan what came prefilled; {@link Relleno#NADA} for a form that brings nothing
 * @param actividades the activities of the plan in force that the unit reports or changes; empty for a new formulation
 * @param entorno what the office knows around the delivery; empty when the entity's own workbook is on the desk
 */
public record Expediente(
        Ficha ficha, Relleno plan, List<ActividadOperativa> actividades, Escala escala, Optional<Entorno> entorno) {
    /**
     * @param anteriores activities of the unit in the plan of the year before
     * @param cerrados months already evaluated, January first
     */
    public record Entorno(
            Estructura estructura, Unidad unidad, Periodo periodo, List<ActividadOperativa> anteriores, int cerrados) {
        public Entorno {
            anteriores = List.copyOf(anteriores);
        }
    }

    public Expediente {
        actividades = List.copyOf(actividades);
    }

    /** A delivery judged by itself alone. */
    public Expediente(Ficha ficha, Relleno plan, List<ActividadOperativa> actividades, Escala escala) {
        this(ficha, plan, actividades, escala, Optional.empty());
    }

    Formato formato() {
        return ficha.formato();
    }

    boolean es(String formato) {
        return formato().clave().equals(formato);
    }

    /** A sheet only to look things up in; one of an evaluation is never that, even with all its cells locked. */
    boolean soloConsulta(HojaFormato hoja) {
        return !es("evaluacion") && hoja.consulta();
    }

    /** The place of a value: its cell when there is one, else the row and column of the form. */
    Lugar lugar(HojaFormato hoja, FilaFicha fila, Columna columna) {
        return new Lugar(
                fila.dato(columna.clave()).map(d -> d.celda().hoja()).orElse(hoja.nombre()),
                fila.dato(columna.clave()).map(Dato::celda),
                hoja.clave(),
                fila.id(),
                columna.clave(),
                columna.nombre());
    }

    Observacion observe(Codigo codigo, HojaFormato hoja, FilaFicha fila, String columna, Map<String, String> datos) {
        Columna c = hoja.columna(columna).orElseThrow();
        String recibido = fila.dato(columna).map(d -> d.recibido().mostrado()).orElse("");
        return new Observacion(codigo, lugar(hoja, fila, c), recibido, datos);
    }

    /** Whether the value of a row came written: the plan's columns, and the months told before. */
    boolean escrita(HojaFormato hoja, String fila, Columna columna) {
        return (columna.llena() == Columna.Llena.PLAN || plan.bloqueada(hoja.clave(), fila, columna.clave()))
                && !columna.clave().equals(hoja.claveFila());
    }

    Optional<HojaFormato> hoja(String clave) {
        return formato().hojas().stream().filter(h -> h.clave().equals(clave)).findFirst();
    }
}
