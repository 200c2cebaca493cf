package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Medida;
import pe.quipu.avance.Razon;
import pe.quipu.ficha.Reporte;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;

/** Sheet Actividades: every activity of the plan, reported or not. All groups of the other sheets stand on it. */
final class ActividadesDesigner {
    static final String HOJA = "Actividades";
    /** A code such as 03.10 would be compared as the number 3.1; with a letter before it, it is a text. */
    static final String LLAVE = "u:";

    private final Marco<Consolidado> marco;
    private final Map<String, LinajeDesigner.Tramo> linaje;

    /** @param linaje the rows of sheet Linaje that hold the values of each activity */
    ActividadesDesigner(Marco<Consolidado> marco, Map<String, LinajeDesigner.Tramo> linaje) {
        this.marco = marco;
        this.linaje = linaje;
    }

    static List<DeActividad> sorted(Marco<Consolidado> marco) {
        return marco.consolidado().resultados().actividades().stream()
                .sorted(Comparator.comparing((DeActividad a) -> a.actividad().centroCosto())
                        .thenComparing(a -> a.actividad().codigo()))
                .toList();
    }

    Tabla<DeActividad> tabla() {
        List<Campo<DeActividad>> campos = new ArrayList<>(plan());
        campos.addAll(fisica());
        campos.addAll(financiera());
        campos.addAll(textos());
        return Tabla.of(
                HOJA,
                "Actividades operativas e inversiones",
                "El código lleva a los datos de origen (Linaje); las dos últimas columnas abren el archivo de la unidad y el plan.",
                campos,
                sorted(marco),
                new Tabla.Papeleo(Papel.ENCABEZADO, 3).hasta("parcial_financiero"));
    }

    private List<Campo<DeActividad>> plan() {
        return List.of(
                Campo.<DeActividad>codigo(
                                "codigo_ao", "Código", 11, a -> a.actividad().codigo())
                        .conEnlace(a -> linaje(a).map(LinajeDesigner.Tramo::enlace)),
                Campo.codigo("centro_costo", "Centro de costo", 10, a -> unidad(a)),
                Campo.texto("denominacion", "Actividad o inversión", 44, a -> a.actividad()
                        .denominacion()),
                Campo.texto("unidad", "Unidad", 30, a -> marco.nombre(unidad(a))),
                Campo.codigo("reporta", "Reporta", 10, a -> marco.reporta(unidad(a))),
                Campo.codigo("oei", "OEI", 9, a -> marco.oei(a.actividad().aei())),
                Campo.codigo("aei", "AEI", 12, a -> a.actividad().aei()),
                Campo.texto("tipo", "Tipo", 10, a -> Rotulos.of(a.actividad().tipo())),
                Campo.texto("unidad_medida", "Unidad de medida", 15, a -> a.actividad()
                        .unidadMedida()),
                Campo.texto(
                        "tipo_meta",
                        "Tipo de meta",
                        12,
                        a -> Rotulos.of(a.actividad().tipoMeta())),
                Campo.<DeActividad>codigo("llave_unidad", "Llave", 8, a -> LLAVE + unidad(a))
                        .con(Campo.Clase.OCULTO));
    }

    private List<Campo<DeActividad>> fisica() {
        LadoCampos lado = new LadoCampos("fis", Tipo.CANTIDAD, 13, DeActividad::fisica, marco.escala());
        List<Campo<DeActividad>> campos = new ArrayList<>(List.of(
                Campo.valor("programado_periodo", "Programado en el periodo", 13, Tipo.CANTIDAD, a -> a.fisica()
                        .periodo()
                        .razon()
                        .map(r -> Valor.numero(onDemand(a) ? a.fisica().programado() : r.denominador()))
                        .orElse(Valor.VACIO)),
                lado.figure("ejecutado_periodo", "Ejecutado en el periodo", m -> m.periodo()
                        .razon()
                        .map(Razon::numerador)),
                lado.figure("programado_acum", "Programado a la fecha", m -> Optional.of(m.programado())),
                Campo.<DeActividad>valor("demanda", "Demanda recibida", 11, Tipo.CANTIDAD, a -> a.demanda()
                                .map(Valor::numero)
                                .orElse(Valor.VACIO))
                        .conRegla(Regla.A_DEMANDA.name()),
                lado.figure("ejecutado_acum", "Ejecutado a la fecha", ActividadesDesigner::executed),
                Campo.inicial(11, DeActividad::actividad),
                lado.figure("meta_anual", "Meta anual", m -> Optional.of(m.meta())),
                lado.ratio(
                        "periodo",
                        "Avance del periodo",
                        Medida::periodo,
                        a -> List.of("ejecutado_periodo", onDemand(a) ? "demanda" : "programado_periodo")),
                lado.ratio(
                        "acum",
                        "Avance a la fecha",
                        Medida::acumulado,
                        a -> List.of("ejecutado_acum", a.demanda().isPresent() ? "demanda" : "programado_acum")),
                lado.ratio(
                        "anual",
                        "Avance del año",
                        Medida::anual,
                        List.of("ejecutado_acum", "meta_anual", "valor_inicial"))));
        campos.addAll(MediaCampos.of(marco).deActividad());
        campos.addAll(List.of(
                lado.situation("situacion_fisica", "Situación física"),
                lado.state("estado_fisico", "Estado físico", "situacion_fisica"),
                lado.excess("exceso"),
                lado.partial("parcial")));
        return campos;
    }

    private List<Campo<DeActividad>> financiera() {
        LadoCampos lado = new LadoCampos("fin", Tipo.SOLES, 15, DeActividad::financiera, marco.escala());
        return List.of(
                lado.figure("programado_soles", "Programado a la fecha S/", m -> Optional.of(m.programado())),
                Campo.valor(
                        "programado_reportado",
                        "De los meses con devengado S/",
                        15,
                        Tipo.SOLES,
                        a -> Valor.numero(a.programadoReportado())),
                lado.figure("devengado_soles", "Devengado a la fecha S/", Medida::ejecutado),
                lado.figure("soles_anual", "Programado del año S/", m -> Optional.of(m.meta())),
                lado.ratio(
                        "acum", "Avance financiero", Medida::acumulado, List.of("devengado_soles", "programado_soles")),
                lado.ratio(
                        "anual", "Avance financiero del año", Medida::anual, List.of("devengado_soles", "soles_anual")),
                lado.situation("situacion_financiera", "Situación financiera"),
                lado.state("estado_financiero", "Estado financiero", "situacion_financiera"),
                lado.excess("exceso_financiero"),
                lado.partial("parcial_financiero"));
    }

    private List<Campo<DeActividad>> textos() {
        return List.of(
                words("factores_contribuyeron", "Factores que contribuyeron", 34),
                words("factores_dificultaron", "Factores que dificultaron", 34),
                DesviacionCampo.of(marco.escala()),
                words("tipo_desviacion", "Tipo de desviación", 16),
                words("causa", "Causa principal", 18),
                words("medida_correctiva", "Medida correctiva", 34),
                words("responsable", "Responsable de la medida", 22),
                words("plazo", "Plazo", 12),
                words("medio_verificacion", "Medio de verificación", 28),
                words("motivo_sr", "Motivo de no reporte", 28),
                Campo.<DeActividad>texto("datos", "Datos de origen", 13, a -> linaje(a)
                                .map(t -> t.datos() + " en Linaje")
                                .orElse(""))
                        .conEnlace(a -> linaje(a).map(LinajeDesigner.Tramo::enlace)),
                Campo.<DeActividad>texto(
                                "archivo", "Archivo de la unidad", 40, a -> Marco.fileName(marco.archivo(unidad(a))))
                        .conEnlace(this::origin),
                Campo.<DeActividad>texto("version", "Versión del plan", 22, a -> version())
                        .conEnlace(a -> Marco.enlace("plan/" + version() + ".xlsx")));
    }

    /** Whether the period is divided by what was asked for, which is told from January on. */
    private boolean onDemand(DeActividad a) {
        return marco.consolidado().periodo().mesInicial() == 1 && a.demanda().isPresent();
    }

    private static Optional<BigDecimal> executed(Medida m) {
        return m.acumulado().razon().map(Razon::numerador).or(m::ejecutado);
    }

    private static Campo<DeActividad> words(String clave, String encabezado, int ancho) {
        return Campo.texto(clave, encabezado, ancho, a -> a.reporte()
                .map(r -> r.textos().getOrDefault(clave, ""))
                .orElse(""));
    }

    /** Where its goals and soles were approved, also of one that nobody reported. */
    private String version() {
        return marco.consolidado().plan().codigo();
    }

    private Optional<LinajeDesigner.Tramo> linaje(DeActividad a) {
        return Optional.ofNullable(linaje.get(a.actividad().codigo()));
    }

    private Optional<String> origin(DeActividad a) {
        String archivo = marco.archivo(unidad(a));
        return a.reporte()
                        .map(Reporte.DeActividad::ejecutado)
                        .filter(e -> !e.isEmpty())
                        .isPresent()
                ? Marco.enlace(archivo, a.reporte().get().ejecutado().get(0).celda())
                : Marco.enlace(archivo);
    }

    private static String unidad(DeActividad a) {
        return a.actividad().centroCosto();
    }
}
