package pe.quipu.informe;

import java.time.LocalDate;
import pe.quipu.avance.Consulta;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Periodo;

/**
 * A unit or objective somebody asks about.
 *
 * @param entrega how its delivery stands, in words: {@code ✔ Aceptado, a tiempo}
 * @param hoy the day it is asked, for what is overdue
 */
public record Llamada(Consulta consulta, Periodo periodo, Escala escala, String entrega, LocalDate hoy) {}
