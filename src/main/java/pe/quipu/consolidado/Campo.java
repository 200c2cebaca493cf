package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;

/**
 * One column of a table sheet.
 *
 * @param regla id of the rule that computes it; empty for what was delivered or planned
 */
record Campo<T>(String clave, String encabezado, int ancho, Tipo tipo, Clase clase, String regla, Trazo<T> trazo) {
    /** How a row fills the column. */
    interface Trazo<T> {
        Pintura draw(T fila, Renglon donde);
    }

    enum Clase {
        SENCILLO,
        /** Symbol and word; its colour follows the symbol. */
        ESTADO,
        /** Soles or units that are left: red below zero. */
        SALDO,
        /** Coloured when something stands in it. */
        MARCA,
        /** An arrow and its word: green up, red down. */
        MOVIMIENTO,
        OCULTO
    }

    static <T> Campo<T> de(String clave, String encabezado, int ancho, Tipo tipo, Trazo<T> trazo) {
        return new Campo<>(clave, encabezado, ancho, tipo, Clase.SENCILLO, "", trazo);
    }

    static <T> Campo<T> valor(String clave, String encabezado, int ancho, Tipo tipo, Function<T, Valor> valor) {
        return de(clave, encabezado, ancho, tipo, (fila, donde) -> Pintura.de(valor.apply(fila)));
    }

    /** What the running total of an activity began with; blank for one that begins at nothing. */
    static <T> Campo<T> inicial(int ancho, Function<T, ActividadOperativa> actividad) {
        return valor("valor_inicial", "Valor inicial", ancho, Tipo.CANTIDAD, fila -> {
            BigDecimal inicial = actividad.apply(fila).valorInicial();
            return inicial.signum() == 0 ? Valor.VACIO : Valor.numero(inicial);
        });
    }

    static <T> Campo<T> texto(String clave, String encabezado, int ancho, Function<T, String> texto) {
        return valor(clave, encabezado, ancho, Tipo.TEXTO, fila -> Valor.texto(texto.apply(fila)));
    }

    static <T> Campo<T> codigo(String clave, String encabezado, int ancho, Function<T, String> texto) {
        return valor(clave, encabezado, ancho, Tipo.CODIGO, fila -> Valor.texto(texto.apply(fila)));
    }

    static <T> Campo<T> estado(String clave, String encabezado, int ancho, Trazo<T> trazo) {
        return de(clave, encabezado, ancho, Tipo.CENTRADO, trazo).con(Clase.ESTADO);
    }

    Campo<T> con(Clase otra) {
        return new Campo<>(clave, encabezado, ancho, tipo, otra, regla, trazo);
    }

    Campo<T> conRegla(String id) {
        return new Campo<>(clave, encabezado, ancho, tipo, clase, id, trazo);
    }

    /** Blank in the rows that have nothing to say: no figure is not zero. */
    Campo<T> soloSi(Predicate<T> condicion) {
        Trazo<T> algunas = (fila, donde) -> condicion.test(fila) ? trazo.draw(fila, donde) : Pintura.de(Valor.VACIO);
        return new Campo<>(clave, encabezado, ancho, tipo, clase, regla, algunas);
    }

    Campo<T> conEnlace(Function<T, Optional<String>> destino) {
        Trazo<T> enlazado = (fila, donde) -> {
            Pintura p = trazo.draw(fila, donde);
            return new Pintura(p.contenido(), p.papel(), destino.apply(fila));
        };
        return new Campo<>(clave, encabezado, ancho, tipo, clase, regla, enlazado);
    }
}
