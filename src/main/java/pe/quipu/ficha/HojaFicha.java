package pe.quipu.ficha;

import java.util.List;
import java.util.Optional;
import pe.quipu.formato.HojaFormato;

/**
 * One delivered sheet of the form.
 *
 * @param nombre the name it had in the delivered workbook
 */
public record HojaFicha(HojaFormato formato, String nombre, List<FilaFicha> filas) {
    public HojaFicha {
        filas = List.copyOf(filas);
    }

    public Optional<FilaFicha> fila(String id) {
        return filas.stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
