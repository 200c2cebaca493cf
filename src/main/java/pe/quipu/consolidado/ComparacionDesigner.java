package pe.quipu.consolidado;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.formato.Formato;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.plan.Comparacion;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Plan;

/** Draws the workbook that compares two versions of the plan. */
public final class ComparacionDesigner {
    private ComparacionDesigner() {}

    /**
     * @param versiones every version of the year, the first one first: the tables 01 and 02 take theirs from them
     * @param formulacion the form whose headings name what changed
     * @param fecha the day it is made
     */
    public static Libro design(
            Estructura e, Comparacion c, List<Plan> versiones, Formato formulacion, LocalDate fecha) {
        Pagina pagina = new Pagina(
                String.join(
                        " · ",
                        e.parametros().nombre(),
                        "POI " + c.antes().ejercicio(),
                        "versión " + named(c.antes()) + " y versión " + named(c.despues()),
                        "elaborado el " + Marco.day(fecha)),
                e.parametros().nombre() + " · POI " + c.antes().ejercicio(),
                "Resumen");
        VersionCampos cambios = new VersionCampos(e, c, formulacion);
        return new Libro(
                "Comparación " + c.antes().codigo() + " y " + c.despues().codigo() + " · "
                        + e.parametros().nombre(),
                Stream.concat(
                                Stream.of(
                                        cambios.resumen().hoja(pagina),
                                        cambios.agregadas().hoja(pagina),
                                        cambios.retiradas().hoja(pagina),
                                        cambios.cambiadas().hoja(pagina)),
                                tables(versiones, pagina))
                        .toList(),
                List.of(),
                Map.of(
                        "quipu.formato", "comparacion",
                        "quipu.entidad", e.parametros().entidad(),
                        "quipu.periodo", String.valueOf(c.antes().ejercicio()),
                        "quipu.plan", c.despues().codigo(),
                        "quipu.estructura", e.huella()));
    }

    private static Stream<Hoja> tables(List<Plan> versiones, Pagina pagina) {
        return MagnitudCampos.tablas(versiones).map(t -> t.hoja(pagina));
    }

    static String named(Plan p) {
        return p.version() + " (" + p.etapa().replace('_', ' ') + ")";
    }
}
