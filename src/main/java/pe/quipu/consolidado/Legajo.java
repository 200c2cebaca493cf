package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;

/** The papers a workbook of the whole entity is made from. */
sealed interface Legajo permits Consolidado, Formulacion {
    Estructura estructura();

    Periodo periodo();

    List<Consolidado.DeEntrega> entregas();

    /** Accepted workbook by reporting unit, relative to the workspace. */
    Map<String, String> archivos();

    /** The day it is made for. */
    LocalDate fecha();
}
