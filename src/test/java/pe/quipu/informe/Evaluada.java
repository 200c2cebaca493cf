package pe.quipu.informe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pe.quipu.avance.AnalisisRules;
import pe.quipu.avance.Resultados;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.Significado;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Criterios;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Modificacion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Norma;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.Promedio;
import pe.quipu.plan.Relevancia;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;

/** The first quarter of a small entity, written short: each test adds only what it is about. */
final class Evaluada {
    static final LocalDate LIMITE = LocalDate.of(2022, 4, 10);
    static final Escala ESCALA =
            new Escala("95_75", new BigDecimal("0.95"), new BigDecimal("0.75"), "Ámbar", "Directiva 0056");

    private Periodo periodo = Periodo.trimestre(2022, 1);
    private final List<Unidad> unidades = new ArrayList<>(List.of(unit("01", "Alcaldía")));
    private final List<Oei> objetivos = new ArrayList<>();
    private final List<Aei> acciones = new ArrayList<>();
    private final List<Indicador> indicadores = new ArrayList<>();
    private final List<Reporte.DeIndicador> valores = new ArrayList<>();
    private final List<ActividadOperativa> actividades = new ArrayList<>();
    private final List<Reporte.DeActividad> hechas = new ArrayList<>();
    private final List<Plan> antes = new ArrayList<>();
    private final List<Modificacion> modificaciones = new ArrayList<>();
    private final List<DeUnidad> entregas = new ArrayList<>();
    private final List<Compromiso> compromisos = new ArrayList<>();
    private final List<Criterios.LogroAnual> logros = new ArrayList<>();
    private final Map<String, String> textos = new LinkedHashMap<>();
    private Plan.Aprobada acto = Plan.Aprobada.SIN_FECHA;
    private Optional<BigDecimal> pim = Optional.empty();
    private Norma norma = Norma.NINGUNA;
    private Optional<LocalDate> corteDelPim = Optional.empty();
    private Set<String> cerrados = Set.of();

    static Unidad unit(String codigo, String nombre) {
        return new Unidad(codigo, nombre, Unidad.Tipo.ORGANO, Optional.empty(), codigo, "Gerente de " + nombre);
    }

    Evaluada unidad(String codigo, String nombre) {
        unidades.add(unit(codigo, nombre));
        return this;
    }

    /** A unit that answers to another one and reports by itself. */
    Evaluada dependiente(String codigo, String nombre, String superior) {
        unidades.add(new Unidad(
                codigo, nombre, Unidad.Tipo.UNIDAD_ORGANICA, Optional.of(superior), codigo, "Jefe de " + nombre));
        return this;
    }

    /** With as many actions as asked for: {@code AEI.01.01}, {@code AEI.01.02}… */
    Evaluada objetivo(int numero, int cuantasAcciones) {
        String oei = "OEI.%02d".formatted(numero);
        objetivos.add(new Oei(oei, "Objetivo " + numero, numero));
        IntStream.rangeClosed(1, cuantasAcciones)
                .forEach(n -> acciones.add(new Aei("AEI.%02d.%02d".formatted(numero, n), oei, "Acción " + n, n)));
        return this;
    }

    /** @param base {@code -} for none; {@code obtenido} too */
    Evaluada indicador(String elemento, Sentido sentido, String base, String esperado, String obtenido) {
        String codigo = "IND." + elemento + "." + (indicadores.size() + 1);
        indicadores.add(new Indicador(
                codigo,
                elemento,
                "Indicador " + codigo,
                "%",
                sentido,
                base.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(base)),
                new BigDecimal(esperado),
                "01",
                false,
                Relevancia.RELEVANTE));
        if (!obtenido.equals("-")) {
            valores.add(new Reporte.DeIndicador(codigo, dato(obtenido), "Informe"));
        }
        return this;
    }

    /** The last indicator is one whose values add up over the year. */
    Evaluada seSuma() {
        Indicador i = indicadores.remove(indicadores.size() - 1);
        indicadores.add(new Indicador(
                i.codigo(),
                i.elemento(),
                i.denominacion(),
                i.unidadMedida(),
                i.sentido(),
                i.lineaBase(),
                i.logroEsperado(),
                i.responde(),
                true,
                i.relevancia()));
        return this;
    }

    Evaluada indicador(String elemento, String esperado, String obtenido) {
        return indicador(elemento, Sentido.ASCENDENTE, "1", esperado, obtenido);
    }

    /** Months from January on, {@code 10 10 SR}; {@code hecho} empty for a unit that delivered nothing. */
    Evaluada actividad(
            String aei, String unidad, String meta, String hecho, String soles, String devengado, String... textos) {
        String codigo = "AO.%04d".formatted(actividades.size() + 1);
        ActividadOperativa a = Muestra.actividad(
                codigo,
                "",
                unidad,
                aei,
                "Actividad " + codigo,
                TipoMeta.INCREMENTAL,
                Medicion.MENSUAL,
                months(meta),
                months(soles));
        actividades.add(a);
        if (!hecho.isEmpty()) {
            Map<String, String> escritos = new LinkedHashMap<>();
            for (int i = 0; i < textos.length; i += 2) {
                escritos.put(textos[i], textos[i + 1]);
            }
            hechas.add(
                    new Reporte.DeActividad(a, datos(hecho), datos(devengado), Optional.empty(), escritos, Map.of()));
        }
        return this;
    }

    Evaluada version(Plan otra) {
        antes.add(otra);
        return this;
    }

    Evaluada aprobada(String ronda, LocalDate fecha, String resolucion) {
        acto = new Plan.Aprobada(ronda, Optional.ofNullable(fecha), resolucion);
        return this;
    }

    Evaluada modificacion(Modificacion.Cambio cambio, int mes) {
        modificaciones.add(new Modificacion("AO.0001", cambio, "variación del presupuesto", "Informe 1", mes));
        return this;
    }

    Evaluada entrega(String unidad, DeUnidad.Situacion situacion, int tarde, DeUnidad.Reparo... reparos) {
        boolean vino = situacion != DeUnidad.Situacion.NO_ENTREGADA;
        entregas.add(new DeUnidad(
                unidad,
                "Unidad " + unidad,
                "Gerente",
                situacion,
                vino ? Optional.of(LIMITE.minusDays(2)) : Optional.empty(),
                LIMITE,
                tarde,
                vino ? 1 : 0,
                vino ? "observado/2022-T1/" + unidad + "_OBSERVADO_r1.xlsx" : "",
                List.of(reparos)));
        return this;
    }

    Evaluada compromiso(String codigo, Compromiso.Cumplida cumplida, LocalDate plazo) {
        return compromiso(codigo, Periodo.trimestre(2021, 4), cumplida, plazo);
    }

    Evaluada compromiso(Periodo origen, Compromiso.Cumplida cumplida, LocalDate plazo) {
        return compromiso(Compromiso.codigo(origen, "AO.0001"), origen, cumplida, plazo);
    }

    private Evaluada compromiso(String codigo, Periodo origen, Compromiso.Cumplida cumplida, LocalDate plazo) {
        compromisos.add(new Compromiso(
                codigo,
                "AO.0001",
                "Actividad",
                "01",
                origen,
                "Contratar",
                "Gerente",
                Optional.of(plazo),
                cumplida,
                "",
                "Sin presupuesto"));
        return this;
    }

    Evaluada pim(String soles, LocalDate corte) {
        pim = Optional.of(new BigDecimal(soles));
        corteDelPim = Optional.ofNullable(corte);
        return this;
    }

    Evaluada logro(String indicador, int anio, String esperado) {
        logros.add(new Criterios.LogroAnual(indicador, anio, new BigDecimal(esperado)));
        return this;
    }

    Evaluada texto(String clave, String texto) {
        textos.put(clave, texto);
        return this;
    }

    /** When the goals of the year are judged. */
    Evaluada enDiciembre() {
        periodo = Periodo.trimestre(2022, 4);
        return this;
    }

    Evaluada cerrado() {
        cerrados = Set.of(periodo.codigo());
        return this;
    }

    EvaluacionInstitucional en(LocalDate hoy) {
        Plan plan = new Plan(2022, antes.size() + 1, "aprobado", 1, acto, modificaciones, actividades);
        List<Plan> versiones = new ArrayList<>(antes);
        versiones.add(plan);
        Estructura e = structure();
        Resultados r = Resultados.of(e, plan, List.of(new Reporte("01", "aceptado/01.xlsx", hechas, valores)), periodo)
                .al(hoy);
        return new EvaluacionInstitucional(
                e, versiones, plan, r, entregas, compromisos, AnalisisRules.of(e, r, List.of()), hoy);
    }

    Evaluada norma(String texto) {
        norma = new Norma(texto);
        return this;
    }

    EvaluacionInstitucional hecha() {
        return en(periodo.corte().plusDays(20));
    }

    /** What is told of its first objective. */
    DeObjetivo primero() {
        return hecha().objetivos().get(0);
    }

    private Estructura structure() {
        Parametros p = Muestra.parametros("301498", "Municipalidad de Prueba", 2022, ESCALA);
        return new Estructura(
                new Parametros(
                        p.entidad(),
                        p.nombre(),
                        p.ejercicio(),
                        p.escala(),
                        p.devengadoLoReporta(),
                        p.inhabil(),
                        p.noReporto(),
                        p.pia(),
                        pim,
                        p.maximoActividades(),
                        norma),
                unidades,
                objetivos,
                acciones,
                indicadores,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                textos,
                new Criterios(Promedio.AVG_CAP, List.of(), cerrados, logros, corteDelPim),
                "");
    }

    private static Programacion months(String texto) {
        List<BigDecimal> meses = new ArrayList<>(Arrays.stream(texto.split(" "))
                .filter(t -> !t.isEmpty())
                .map(BigDecimal::new)
                .toList());
        while (meses.size() < 12) {
            meses.add(BigDecimal.ZERO);
        }
        return new Programacion(meses);
    }

    private static List<Dato> datos(String texto) {
        return Arrays.stream(texto.split(" ")).map(Evaluada::dato).toList();
    }

    private static Dato dato(String texto) {
        CeldaRef celda = new CeldaRef("Evaluación física", 8, 3);
        return switch (texto) {
            case "." -> new Dato(celda, Valor.VACIO, Significado.FALTA);
            case "NA" -> new Dato(celda, Valor.texto("NA"), new Significado.NoAplica());
            case "SR" -> new Dato(celda, Valor.texto("SR"), new Significado.NoReporto());
            default ->
                new Dato(celda, Valor.numero(new BigDecimal(texto)), new Significado.Cantidad(new BigDecimal(texto)));
        };
    }
}
