package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.Optional;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Razon;
import pe.quipu.avance.Semaforo;
import pe.quipu.documento.Tabla.Celda;
import pe.quipu.documento.Tono;

/** Cells that say a progress and its state: a figure where there is one, else why there is none; never 0 % for it. */
record Pinta(EvaluacionInstitucional evaluacion) {
    static Tono tono(Semaforo luz) {
        return switch (luz) {
            case VERDE -> Tono.VERDE;
            case AMBAR -> Tono.AMBAR;
            case ROJO -> Tono.ROJO;
            case SIN_DATO -> Tono.SIN_DATO;
        };
    }

    /** Symbol and word, on the colour they name. */
    Celda estado(Optional<BigDecimal> valor, Estado sinDato) {
        Semaforo luz = evaluacion.semaforo(valor);
        return Celda.de(luz.texto(evaluacion.escala(), sinDato)).conTono(tono(luz));
    }

    static Celda porcentaje(Optional<BigDecimal> valor) {
        return Celda.de(valor.map(Cifras::porcentaje).orElse(Cifras.NINGUNA));
    }

    /** {@code 12 de 20}. */
    static Celda cobertura(Grupo g) {
        return Celda.de(g.cobertura());
    }

    /** The soles executed; who reported none has no figure. */
    static Celda devengado(Grupo g) {
        return Celda.de(g.conEjecucion() > 0 ? Cifras.soles(g.ejecutado()) : Cifras.NINGUNA);
    }

    /** FIN_REPORTADO, where it is another figure than FIN_ACUM. */
    static Celda aparte(Grupo g) {
        return porcentaje(g.financieroAparte().map(Razon::redondeada));
    }

    /** FIN_ACUM, or the state that says why there is none. */
    static Celda financiero(Grupo g) {
        return Celda.de(g.razonFinanciera()
                .map(Razon::redondeada)
                .map(Cifras::porcentaje)
                .orElse(g.estadoFinanciero().rotulo()));
    }
}
