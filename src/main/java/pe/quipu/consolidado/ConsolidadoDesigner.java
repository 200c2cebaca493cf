package pe.quipu.consolidado;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Hallazgo;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;

/** Draws the consolidated workbook: results as sheets with live formulas and the way back to the source. */
public final class ConsolidadoDesigner {
    private ConsolidadoDesigner() {}

    public static Libro design(Consolidado c) {
        Marco<Consolidado> marco = Marco.of(c);
        LinajeDesigner.Hecho linaje = new LinajeDesigner(marco).design();
        Tabla<DeActividad> actividades = new ActividadesDesigner(marco, linaje.tramos()).tabla();
        Tabla<DeIndicador> indicadores = new IndicadoresDesigner(marco, linaje.tramos()).tabla();
        Map<String, Integer> filas = rows(actividades);
        ObjetivosDesigner pei = new ObjetivosDesigner(marco, actividades.cuadro(), filas, indicadores.cuadro());
        Tabla<Resumen> acciones = pei.acciones();
        Tabla<Resumen> objetivos = pei.objetivos(acciones.cuadro());
        Tabla<?> puntualidad = new PuntualidadDesigner(marco).tabla();
        Tabla<Resumen> unidades = new UnidadesDesigner(marco).tabla(actividades.cuadro(), filas, puntualidad.cuadro());
        Tabla<Hallazgo> hallazgos = new HallazgosDesigner(marco, actividades.cuadro(), filas).tabla();
        Tabla<DeEntrega> pendientes = PendientesDesigner.tabla(marco);
        FichaDesigner ficha = new FichaDesigner(marco, unidades, objetivos, actividades);
        List<Hoja> detalle = List.of(
                objetivos.hoja(marco),
                acciones.hoja(marco),
                indicadores.hoja(marco),
                unidades.hoja(marco),
                actividades.hoja(marco),
                new PeriodosDesigner(marco).hoja(),
                new PresupuestoDesigner(marco).tabla().hoja(marco),
                new MovimientosDesigner(marco).hoja(),
                hallazgos.hoja(marco),
                new ProyeccionDesigner(marco, actividades.cuadro(), filas).hoja(),
                new CompromisosDesigner(marco, actividades.cuadro(), filas)
                        .tabla()
                        .hoja(marco),
                new CausasDesigner(marco, actividades.cuadro()).hoja(),
                puntualidad.hoja(marco),
                new MapaDesigner(marco, objetivos, acciones).hoja(),
                pendientes.hoja(marco),
                ObservacionesDesigner.tabla(marco).hoja(marco),
                new RectificacionesDesigner(marco).tabla().hoja(marco),
                new DatosDesigner(marco).hoja(),
                linaje.tabla().hoja(marco),
                new MetodologiaDesigner(marco).hoja());
        List<String> nombres = Stream.concat(
                        Stream.of(FichaDesigner.HOJA), detalle.stream().map(Hoja::nombre))
                .toList();
        Stream<Hoja> primeras = Stream.of(
                new TableroDesigner(marco, objetivos, unidades, hallazgos, pendientes).hoja(nombres),
                ficha.hoja(nombres));
        return new Libro(
                "Consolidado " + c.resultados().periodo().codigo() + " · "
                        + c.estructura().parametros().nombre(),
                Stream.of(primeras, detalle.stream(), ficha.apoyo().stream())
                        .flatMap(h -> h)
                        .toList(),
                Stream.concat(MetodologiaDesigner.nombres().stream(), Stream.of(ficha.nombre()))
                        .toList(),
                properties(c));
    }

    private static Map<String, Integer> rows(Tabla<DeActividad> actividades) {
        Map<String, Integer> filas = new HashMap<>();
        actividades.filas().forEach(a -> filas.put(a.actividad().codigo(), Cuadro.PRIMERA + filas.size()));
        return filas;
    }

    private static Map<String, String> properties(Consolidado c) {
        return Map.of(
                "quipu.formato", "consolidado",
                "quipu.entidad", c.estructura().parametros().entidad(),
                "quipu.periodo", c.resultados().periodo().codigo(),
                "quipu.plan", c.plan().codigo(),
                "quipu.estructura", c.estructura().huella());
    }
}
