package pe.quipu.ficha;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Ajuste;
import pe.quipu.plan.Catalogo;
import pe.quipu.plan.Enlace;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Norma;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Plazo;
import pe.quipu.plan.Relevancia;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.Techo;
import pe.quipu.plan.Unidad;

/** Builds the entity from its own workbook, once that workbook has no error. */
public final class EstructuraReader {
    /** The Ilo report calls 383 activities of 68 units too many; no unit needs thirty. */
    private static final int MAXIMO_SENSATO = 30;

    private final Ficha ficha;

    private EstructuraReader(Ficha ficha) {
        this.ficha = ficha;
    }

    /**
     * @param huella hash of the workbook, printed in every consolidated one
     * @return empty when a required setting cannot be read; the observations of the ficha say which
     */
    public static Optional<Estructura> read(Ficha ficha, String huella) {
        return new EstructuraReader(ficha).read(huella);
    }

    private Optional<Estructura> read(String huella) {
        return settings()
                .map(parametros -> new Estructura(
                        parametros,
                        rows("unidades", this::unit),
                        rows(
                                "objetivos",
                                f -> new Oei(
                                        f.texto("codigo"),
                                        f.texto("denominacion"),
                                        priority(f),
                                        f.texto("perspectiva"),
                                        codes(f.texto("contribuye_a")))),
                        rows(
                                "acciones",
                                f -> new Aei(
                                        f.texto("codigo"),
                                        oeiOf(f.texto("codigo")),
                                        f.texto("denominacion"),
                                        priority(f))),
                        rows("indicadores", this::indicator),
                        rows("enlaces", f -> new Enlace(f.texto("aei"), f.texto("unidad"))),
                        rows(
                                "techos",
                                f -> new Techo(
                                        f.numero("ejercicio")
                                                .map(BigDecimal::intValue)
                                                .orElse(parametros.ejercicio()),
                                        f.texto("unidad"),
                                        f.texto("rubro"),
                                        f.texto("generica"),
                                        f.numero("soles").orElse(BigDecimal.ZERO),
                                        stage(f.texto("etapa")))),
                        deadlines(),
                        ficha.filas("feriados").stream()
                                .flatMap(f -> f.dato("fecha").flatMap(Dato::dia).stream())
                                .collect(Collectors.toSet()),
                        rows(
                                "catalogos",
                                f -> new Catalogo(
                                        f.texto("lista"),
                                        f.texto("codigo"),
                                        f.texto("denominacion"),
                                        f.texto("depende_de"))),
                        rows("formatos", this::override),
                        texts(),
                        CriteriosReader.read(ficha),
                        huella));
    }

    private <T> List<T> rows(String hoja, Function<FilaFicha, T> as) {
        return ficha.filas(hoja).stream().map(as).toList();
    }

    private Optional<Parametros> settings() {
        Optional<BigDecimal> verde = number("umbral_verde");
        Optional<BigDecimal> ambar = number("umbral_ambar");
        Optional<Integer> ejercicio = number("ejercicio").map(BigDecimal::intValue);
        if (verde.isEmpty()
                || ambar.isEmpty()
                || ejercicio.isEmpty()
                || ambar.get().compareTo(verde.get()) > 0) {
            return Optional.empty();
        }
        Escala escala = CriteriosReader.scale(
                text("escala"), verde.get(), ambar.get(), text("palabra_ambar"), text("norma_escala"));
        return Optional.of(new Parametros(
                text("entidad"),
                text("nombre"),
                ejercicio.get(),
                escala,
                text("devengado_lo_reporta").equals("presupuesto")
                        ? Parametros.Reporta.PRESUPUESTO
                        : Parametros.Reporta.UNIDAD,
                text("inhabil").equals("pasa al siguiente")
                        ? Parametros.Inhabil.PASA_AL_SIGUIENTE
                        : Parametros.Inhabil.SE_MANTIENE,
                text("no_reporto").equals("excluir") ? Parametros.NoReporto.EXCLUIR : Parametros.NoReporto.CERO,
                number("pia"),
                number("pim"),
                number("maximo_actividades").map(BigDecimal::intValue).orElse(MAXIMO_SENSATO),
                new Norma(text("norma"))));
    }

    /** The entity's own paragraphs; what it left blank is absent. */
    private Map<String, String> texts() {
        return ficha.filas("documento").stream()
                .filter(f -> !f.texto(f.id()).isBlank())
                .collect(Collectors.toMap(FilaFicha::id, f -> f.texto(f.id())));
    }

    private static Techo.Etapa stage(String etapa) {
        return switch (etapa) {
            case "PIA" -> Techo.Etapa.PIA;
            case "PIM" -> Techo.Etapa.PIM;
            default -> Techo.Etapa.FORMULACION;
        };
    }

    private String text(String clave) {
        return ficha.campo("parametros", clave).map(Dato::texto).orElse("");
    }

    private Optional<BigDecimal> number(String clave) {
        return ficha.campo("parametros", clave).flatMap(Dato::numero);
    }

    private Unidad unit(FilaFicha f) {
        String codigo = f.texto("codigo");
        String superior = f.texto("depende_de");
        String reporta = f.texto("reporta_por");
        return new Unidad(
                codigo,
                f.texto("denominacion"),
                switch (f.texto("tipo")) {
                    case "órgano" -> Unidad.Tipo.ORGANO;
                    case "unidad orgánica" -> Unidad.Tipo.UNIDAD_ORGANICA;
                    default -> Unidad.Tipo.CENTRO_DE_COSTO;
                },
                superior.isEmpty() ? Optional.empty() : Optional.of(superior),
                reporta.isEmpty() ? codigo : reporta,
                f.texto("cargo"));
    }

    /** {@code OEI.01; OEI.03}. */
    private static List<String> codes(String texto) {
        return Arrays.stream(texto.split("[;,\\s]+"))
                .filter(c -> !c.isEmpty())
                .map(c -> c.toUpperCase(Locale.ROOT))
                .toList();
    }

    private static int priority(FilaFicha f) {
        return f.numero("prioridad").map(BigDecimal::intValue).orElse(0);
    }

    private static String oeiOf(String aei) {
        return aei.length() >= 6 ? "OEI." + aei.substring(4, 6) : "";
    }

    private Indicador indicator(FilaFicha f) {
        String base = f.texto("linea_base").replaceFirst("\\s*%$", "");
        return new Indicador(
                f.texto("codigo"),
                f.texto("elemento"),
                f.texto("denominacion"),
                f.texto("unidad_medida"),
                switch (f.texto("sentido")) {
                    case "ascendente" -> Sentido.ASCENDENTE;
                    case "descendente" -> Sentido.DESCENDENTE;
                    default -> Sentido.NO_DEFINIDO;
                },
                NumeroReader.read(base) instanceof NumeroReader.Entendido e
                        ? Optional.of(e.numero())
                        : Optional.empty(),
                f.numero("logro_esperado").orElse(BigDecimal.ZERO),
                f.texto("responde"),
                f.texto("agregable").equals("SI"),
                switch (f.texto("relevancia")) {
                    case "muy relevante" -> Relevancia.MUY_RELEVANTE;
                    case "poco relevante" -> Relevancia.POCO_RELEVANTE;
                    default -> Relevancia.RELEVANTE;
                });
    }

    private List<Plazo> deadlines() {
        List<Plazo> plazos = new ArrayList<>();
        for (FilaFicha f : ficha.filas("plazos")) {
            f.dato("fecha_limite")
                    .flatMap(Dato::dia)
                    .ifPresent(dia ->
                            plazos.add(new Plazo(f.texto("periodo"), Optional.empty(), dia, f.texto("documento"))));
        }
        for (FilaFicha f : ficha.filas("prorrogas")) {
            f.dato("fecha_limite")
                    .flatMap(Dato::dia)
                    .ifPresent(dia -> plazos.add(
                            new Plazo(f.texto("periodo"), Optional.of(f.texto("unidad")), dia, f.texto("documento"))));
        }
        return plazos;
    }

    private Ajuste override(FilaFicha f) {
        return new Ajuste(
                f.texto("formato"),
                f.texto("hoja"),
                f.texto("columna"),
                f.texto("encabezado"),
                f.texto("lista"),
                switch (f.texto("visible")) {
                    case "SI" -> Ajuste.Visible.SI;
                    case "NO" -> Ajuste.Visible.NO;
                    default -> Ajuste.Visible.SIN_CAMBIO;
                },
                f.texto("tipo"));
    }
}
