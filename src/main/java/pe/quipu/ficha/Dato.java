package pe.quipu.ficha;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Valor;

/** A value with the cell it came from. */
public record Dato(CeldaRef celda, Valor recibido, Significado significado) {
    /** A month that nobody told: there is no cell it could have come from. */
    static final Dato NINGUNO = new Dato(new CeldaRef("", 1, 0), Valor.VACIO, Significado.FALTA);

    public boolean falta() {
        return significado instanceof Significado.Falta;
    }

    public Optional<BigDecimal> numero() {
        return significado instanceof Significado.Cantidad c ? Optional.of(c.numero()) : Optional.empty();
    }

    /** The text understood; empty for every other kind. */
    public String texto() {
        return significado instanceof Significado.Palabra p ? p.texto() : "";
    }

    public Optional<LocalDate> dia() {
        return significado instanceof Significado.Dia d ? Optional.of(d.fecha()) : Optional.empty();
    }

    public boolean noAplica() {
        return significado instanceof Significado.NoAplica;
    }

    public boolean noReporto() {
        return significado instanceof Significado.NoReporto;
    }

    /** Whether it tells something, a number or NA: SR and a blank may still be told, and unsay nothing. */
    public boolean informa() {
        return numero().isPresent() || noAplica();
    }
}
