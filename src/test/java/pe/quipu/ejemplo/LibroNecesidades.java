package pe.quipu.ejemplo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.FormulacionRules;
import pe.quipu.plantilla.PlantillaDesigner;
import pe.quipu.plantilla.RellenoRules;

/** The needs table that a unit delivers in January, before its activities: the rows its formulation brings written. */
final class LibroNecesidades {
    static final Periodo PERIODO = new Periodo(2023, Periodo.Clase.NECESIDADES, 0);

    private LibroNecesidades() {}

    static byte[] write(Estructura estructura, Unidad unidad, List<Formulada> actividades) {
        Formato formato = Formatos.para("necesidades", estructura, unidad.codigo(), PERIODO);
        List<FilaRelleno> filas = new ArrayList<>();
        for (Formulada a : actividades) {
            for (Requerimiento r : a.requerimientos()) {
                Map<String, Valor> v = new LinkedHashMap<>(LibroFormulacion.need(formato, r));
                v.put("finalidad", Valor.texto(a.borrador().denominacion()));
                filas.add(new FilaRelleno(String.valueOf(filas.size() + 1), v));
            }
        }
        Relleno relleno = new FormulacionRules(formato, estructura, unidad, PERIODO)
                .necesidades()
                .con(new Relleno(
                        Map.of("caratula", LibroFormulacion.cover(unidad)), Map.of("necesidades", filas), Set.of()));
        return XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                formato,
                RellenoRules.identidad("necesidades", formato.version(), estructura, unidad, PERIODO, "", 0),
                relleno,
                Map.of(),
                RellenoRules.subtitulo(estructura, unidad, PERIODO),
                estructura.parametros().norma())));
    }
}
