package pe.quipu.devolucion;

import java.time.LocalDate;
import pe.quipu.libro.Valor;

/** How a text says until when. */
final class Plazos {
    private Plazos() {}

    static String until(LocalDate recibido, LocalDate fechaLimite) {
        String dia = new Valor.Fecha(fechaLimite).mostrado();
        return recibido.isAfter(fechaLimite) ? "cuanto antes (el plazo venció el " + dia + ")" : "hasta el " + dia;
    }
}
