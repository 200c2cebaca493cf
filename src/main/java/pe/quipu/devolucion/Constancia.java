package pe.quipu.devolucion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import pe.quipu.ficha.Cambio;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Agrupador;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Observacion;

/**
 * The proof a unit keeps of an accepted delivery.
 *
 * @param entidad code and name, like {@code unidad}
 * @param periodo as titles say it: {@code IV trimestre de 2022}
 * @param ronda which delivery of the unit this was, from 1
 * @param archivo name of the delivered file
 * @param sha256 of its bytes
 * @param primera day of the first legible delivery: the one that counts for punctuality
 * @param anterior the accepted round it takes the place of
 * @param cambios what it says otherwise than that one
 * @param observaciones the warnings and notices it was accepted with
 */
public record Constancia(
        String entidad,
        String unidad,
        String periodo,
        int ronda,
        String archivo,
        String sha256,
        LocalDate primera,
        LocalDate recibido,
        LocalDate fechaLimite,
        Control control,
        Optional<Integer> anterior,
        List<Cambio> cambios,
        List<Observacion> observaciones) {
    public Constancia {
        cambios = List.copyOf(cambios);
        observaciones = List.copyOf(observaciones);
    }

    /** The content of the text file. */
    public String texto() {
        Lineas lineas = new Lineas()
                .add("CONSTANCIA DE RECEPCIÓN: ✔ ACEPTADO")
                .blank()
                .add("Entidad: " + entidad)
                .add("Unidad: " + unidad)
                .add("Periodo: " + periodo)
                .add("Entrega: n.º " + ronda)
                .add("Archivo: " + archivo)
                .add("SHA-256: " + sha256)
                .add("Recibido: " + new Valor.Fecha(recibido).mostrado() + " (" + punctuality(recibido) + ")");
        if (primera.isBefore(recibido)) {
            lineas.add("Primera entrega: " + new Valor.Fecha(primera).mostrado() + " (" + punctuality(primera)
                    + "); es la que cuenta para la puntualidad");
        }
        lineas.blank()
                .add("Cifras de control")
                .indented("Actividades: " + control.actividades())
                .indented("Suma de soles: " + "S/ " + Cifra.soles(control.soles()));
        control.fisico()
                .forEach((unidadMedida, suma) ->
                        lineas.indented("Suma de las celdas en " + unidadMedida + ": " + Cifra.cantidad(suma)));
        anterior.ifPresent(ronda -> CambioWriter.write(lineas.blank(), ronda, cambios));
        if (observaciones.isEmpty()) {
            return lineas.blank().add("Sin advertencias.").toString();
        }
        lineas.blank()
                .add("Se aceptó con "
                        + Cifra.cuantas(Agrupador.total(observaciones), "advertencia o aviso", "advertencias o avisos")
                        + ". No hace falta volver a entregar:");
        int numero = 1;
        for (Observacion o : observaciones) {
            lineas.indented(numero++ + ". " + o.lugar().texto() + ": " + o.mensaje() + " " + o.accion());
        }
        return lineas.toString();
    }

    private String punctuality(LocalDate dia) {
        long dias = ChronoUnit.DAYS.between(fechaLimite, dia);
        String limite = "el plazo era el " + new Valor.Fecha(fechaLimite).mostrado();
        return dias <= 0 ? "a tiempo: " + limite : Cifra.cuantas(dias, "día", "días") + " tarde: " + limite;
    }
}
