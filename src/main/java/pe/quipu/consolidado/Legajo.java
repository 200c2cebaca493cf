package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.formato.Lista;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;

/** The papers a workbook of the whole entity is made from. */
sealed interface Legajo permits Consolidado, Formulacion {
    Estructura estructura();

    Periodo periodo();

    List<Consolidado.DeEntrega> entregas();

    /** Accepted workbook by reporting unit, relative to the workspace. */
    Map<String, String> archivos();

    /**
     * The last month, 1 to 12, that accepted workbooks tell of the activities of a unit that reports; 0 where none does,
     * and for what is not told by month.
     */
    default int ultimoMes(String reporta) {
        return 0;
    }

    /** The day it is made for. */
    LocalDate fecha();

    /** The lists of the plan, with the names of their codes. */
    Map<String, Lista> listas();

    /** The name of a code in one of the lists; empty where the list does not know it. */
    default String nombre(String lista, String codigo) {
        return Optional.ofNullable(listas().get(lista))
                .flatMap(l -> l.opcion(codigo))
                .map(Lista.Opcion::nombre)
                .orElse("");
    }
}
