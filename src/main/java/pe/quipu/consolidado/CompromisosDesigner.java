package pe.quipu.consolidado;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.ficha.CompromisoRules;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Compromiso;

/** Sheet Compromisos: every corrective measure promised and what became of it (Directiva 003-2016-MPH/17, art. 11). */
record CompromisosDesigner(Marco<Consolidado> marco, Cuadro actividades, Map<String, Integer> filas) {
    private static final String HOJA = "Compromisos";

    Tabla<Compromiso> tabla() {
        return Tabla.of(
                HOJA,
                "Medidas correctivas prometidas",
                "Lo prometido en evaluaciones aceptadas y lo que la unidad respondió. Los días se cuentan hasta la fecha de"
                        + " este libro.",
                List.of(
                        Campo.codigo("compromiso", "Compromiso", 17, Compromiso::codigo),
                        Campo.<Compromiso>codigo("codigo_ao", "Código ►", 11, Compromiso::actividad)
                                .conEnlace(c -> Optional.ofNullable(filas.get(c.actividad()))
                                        .map(actividades::enlace)),
                        Campo.texto("denominacion", "Actividad o inversión", 32, Compromiso::denominacion),
                        Campo.codigo("unidad", "Unidad", 10, Compromiso::unidad),
                        Campo.texto("unidad_denominacion", "Denominación", 22, c -> marco.nombre(c.unidad())),
                        Campo.texto(
                                "origen", "Prometida en", 19, c -> c.origen().titulo()),
                        Campo.texto("medida", "Medida prometida", 36, Compromiso::medida),
                        Campo.texto("responsable", "Responsable", 22, Compromiso::responsable),
                        Campo.valor("plazo", "Plazo", 12, Tipo.FECHA, c -> c.plazo()
                                .<Valor>map(Valor.Fecha::new)
                                .orElse(Valor.VACIO)),
                        Campo.<Compromiso>estado(
                                        "situacion", "Situación", 19, (c, donde) -> Colores.fixed(situacion(marco, c)))
                                .conRegla(Regla.COMPROMISO.name()),
                        Campo.<Compromiso>valor(
                                        "dias_vencido",
                                        "Días vencido",
                                        9,
                                        Tipo.ENTERO,
                                        c -> overdue(c) ? Valor.numero(days(c)) : Valor.VACIO)
                                .conRegla(Regla.COMPROMISO.name()),
                        Campo.texto(
                                "respuesta", "¿Cumplida?", 14, c -> c.cumplida().rotulo()),
                        Campo.texto("evidencia", "Evidencia", 24, Compromiso::evidencia),
                        Campo.texto("motivo", "Por qué no", 24, Compromiso::motivo),
                        Campo.<Compromiso>texto(
                                        "archivo", "Archivo ►", 36, c -> Marco.fileName(marco.archivo(c.unidad())))
                                .conEnlace(c -> Marco.enlace(marco.archivo(c.unidad())))),
                marco.consolidado().historia().compromisos(),
                new Tabla.Papeleo(Papel.AMBAR, 2));
    }

    /** How many are overdue and since when the oldest one is. */
    static Optional<Alerta> overdue(Marco<Consolidado> marco) {
        LocalDate hoy = marco.consolidado().fecha();
        List<Compromiso> todos = marco.consolidado().historia().compromisos();
        List<Compromiso> vencidos = todos.stream().filter(c -> c.vencido(hoy)).toList();
        return vencidos.stream()
                .min(Comparator.comparing(c -> c.plazo().orElseThrow()))
                .map(c -> new Alerta(
                        "%s: %s de %s, desde el %s."
                                .formatted(
                                        vencidos.size() == 1
                                                ? "1 medida prometida está vencida"
                                                : vencidos.size()
                                                        + " medidas prometidas están vencidas; la más antigua",
                                        c.actividad(),
                                        c.unidad() + " " + marco.nombre(c.unidad()),
                                        Marco.day(c.plazo().orElseThrow())),
                        "#'" + HOJA + "'!A" + (Cuadro.PRIMERA + todos.indexOf(c))));
    }

    private boolean overdue(Compromiso c) {
        return c.vencido(marco.consolidado().fecha());
    }

    private long days(Compromiso c) {
        return ChronoUnit.DAYS.between(
                c.plazo().orElseThrow(), marco.consolidado().fecha());
    }

    /** Symbol and words. */
    static String situacion(Marco<Consolidado> marco, Compromiso c) {
        return CompromisoRules.situacion(
                        c, marco.consolidado().periodo(), marco.consolidado().fecha())
                .rotulo();
    }
}
