package pe.quipu.consolidado;

import java.util.List;
import java.util.Map;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Linea;
import pe.quipu.consolidado.TechoRules.DeTecho;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;

/** Draws the consolidated formulation: what the units propose, by every cut the office and the mayor ask for. */
public final class FormulacionDesigner {
    private final Marco<Formulacion> marco;
    private final Tabla<ActividadOperativa> actividades;
    private final Tabla<DeLinea> lineas;
    private final Tabla<DeTecho> techos;
    private final Tabla<DeTecho> pia;
    private final CoberturaDesigner cobertura;
    private final Tabla<Conjunto> acciones;
    private final Tabla<Conjunto> objetivos;
    private final Tabla<Conjunto> unidades;
    private final Tabla<Linea> alertas;
    private final Tabla<DeEntrega> pendientes;

    private FormulacionDesigner(Formulacion f) {
        this.marco = Marco.of(f);
        this.actividades = new ProgramadaDesigner(marco).tabla();
        this.lineas = LineaDesigner.tabla(marco);
        this.techos = TechoDesigner.techos(marco).tabla(lineas.cuadro());
        this.pia = TechoDesigner.pia(marco).tabla(lineas.cuadro());
        this.cobertura = new CoberturaDesigner(marco, actividades.cuadro());
        PropositoDesigner proposito = new PropositoDesigner(marco, actividades.cuadro());
        this.acciones = proposito.acciones(cobertura);
        this.objetivos = proposito.objetivos(acciones);
        this.unidades = new OrganoDesigner(marco, actividades.cuadro(), limits()).tabla();
        this.alertas = ObservacionesDesigner.tabla(
                marco,
                "Alertas",
                "Alertas de la formulación",
                "Advertencias de las entregas aceptadas y de comparar las unidades entre sí: no impiden aprobar.",
                new AdvertenciaRules(marco, actividades).todas());
        this.pendientes = PendientesDesigner.tabla(marco);
    }

    public static Libro design(Formulacion f) {
        return new FormulacionDesigner(f).libro();
    }

    /** The round after the opening budget keeps the PIA; the formulation, its ceilings. */
    private Tabla<DeTecho> limits() {
        return marco.consolidado().periodo().clase() == Periodo.Clase.CONSISTENCIA ? pia : techos;
    }

    private Libro libro() {
        PartidaDesigner partidas = new PartidaDesigner(marco, actividades.cuadro(), lineas.cuadro());
        return new Libro(
                "Formulación " + marco.consolidado().periodo().codigo() + " · "
                        + marco.consolidado().estructura().parametros().nombre(),
                List.of(
                        board(),
                        objetivos.hoja(marco),
                        acciones.hoja(marco),
                        unidades.hoja(marco),
                        techos.hoja(marco),
                        partidas.categorias().hoja(marco),
                        partidas.genericas().hoja(marco),
                        partidas.rubros().hoja(marco),
                        partidas.meses().hoja(marco),
                        pia.hoja(marco),
                        cobertura.tabla().hoja(marco),
                        ItemDesigner.tabla(marco).hoja(marco),
                        CriticoDesigner.tabla(marco, actividades).hoja(marco),
                        alertas.hoja(marco),
                        actividades.hoja(marco),
                        lineas.hoja(marco),
                        PedidoDesigner.tabla(marco).hoja(marco),
                        pendientes.hoja(marco),
                        MetodoDesigner.formulacion(marco).hoja()),
                List.of(),
                properties(marco.consolidado()));
    }

    private Hoja board() {
        TarjetasFormuladas tarjetas = new TarjetasFormuladas(marco, objetivos, unidades, acciones, pendientes);
        return new Portada<>(
                        marco,
                        tarjetas.todas(cobertura),
                        objetivos,
                        (Conjunto c) -> c.sumas().total(),
                        new Mayores.Vista(
                                "Objetivos con más presupuesto",
                                List.of("filas", "soles", "parte", "soles_anio2", "soles_anio3"),
                                List.of(
                                        new Mayores.Serie("soles_dentro", "Dentro del techo", Papel.VERDE),
                                        new Mayores.Serie("soles_adicional", "Demanda adicional", Papel.AMBAR))),
                        new AlertaFormuladaRules(marco, limits(), acciones, cobertura, alertas).todas(),
                        pendientes)
                .hoja();
    }

    static Map<String, String> properties(Formulacion f) {
        return Map.of(
                "quipu.formato", "consolidado",
                "quipu.entidad", f.estructura().parametros().entidad(),
                "quipu.periodo", f.periodo().codigo(),
                "quipu.estructura", f.estructura().huella());
    }
}
