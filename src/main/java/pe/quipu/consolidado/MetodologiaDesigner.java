package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Politica;
import pe.quipu.avance.Semaforo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Validacion;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Criterios;
import pe.quipu.plan.Escala;
import pe.quipu.plan.Promedio;

/** Sheet Metodologia: the scale, which may be changed, and the rule behind each figure. */
final class MetodologiaDesigner {
    private static final int VERDE = 7;
    private static final int AMBAR = 8;
    private static final int PALABRA = 9;

    private final Marco<Consolidado> marco;
    private final Lienzo lienzo = new Lienzo();
    private final Explicacion pagina = new Explicacion(lienzo);

    MetodologiaDesigner(Marco<Consolidado> marco) {
        this.marco = marco;
    }

    static List<Nombre> nombres() {
        return List.of(
                new Nombre("umbral_verde", "'Metodologia'!$B$" + VERDE),
                new Nombre("umbral_ambar", "'Metodologia'!$B$" + AMBAR),
                new Nombre("palabra_ambar", "'Metodologia'!$B$" + PALABRA));
    }

    Hoja hoja() {
        pagina.head(marco);
        scale();
        int fila = means(pagina.section(12, "Cómo se promedia el avance físico"));
        fila = pagina.section(fila + 1, "Reglas de cálculo");
        Politica politica = politica();
        for (Regla regla : Regla.values()) {
            fila = regla.rige(politica)
                    ? pagina.line(fila, regla.name(), "", regla.frase(politica, marco.escala()))
                    : fila;
        }
        fila = pagina.section(fila + 1, "Situaciones sin porcentaje");
        for (Estado estado : Estado.values()) {
            fila = estado == Estado.MEDIDO
                    ? pagina.line(fila, "Medido", "", Regla.meaning(estado))
                    : pagina.line(fila, "◌ " + estado.rotulo(), "", Regla.meaning(estado));
        }
        fila = pagina.section(fila + 1, "De qué se hizo este libro");
        fila = pagina.line(
                fila, "Versión del plan", marco.consolidado().plan().codigo(), "Metas físicas y soles programados.");
        fila = pagina.line(
                fila,
                "Huella de la estructura",
                "",
                marco.consolidado().estructura().huella());
        pagina.line(fila, "Fecha", Marco.day(marco.consolidado().fecha()), "Día en que se elaboró este libro.");
        return lienzo.onto(pagina.sheet(marco)
                        .validaciones(validations())
                        .vista(new Hoja.Vista(2, 0, Optional.empty(), "B" + VERDE, 100, false)))
                .build();
    }

    private void scale() {
        Escala escala = marco.escala();
        pagina.section(5, "Escala del semáforo: " + escala.codigo());
        lienzo.text(6, 0, "Umbral", Papel.ENCABEZADO);
        lienzo.text(6, 1, "Valor", Papel.ENCABEZADO_ENTRADA);
        lienzo.text(6, 2, "Cómo se usa", Papel.ENCABEZADO);
        threshold(
                VERDE,
                Semaforo.VERDE,
                escala.verde(),
                "✔ Verde desde este valor, inclusive. Puede cambiarlo: todo el libro se recalcula.");
        threshold(
                AMBAR,
                Semaforo.AMBAR,
                escala.ambar(),
                "▲ Desde este valor, inclusive, hasta antes del verde; por debajo, ✖ Rojo.");
        lienzo.text(PALABRA, 0, "Palabra del color intermedio", Papel.CELDA);
        lienzo.put(PALABRA, 1, Valor.texto(escala.palabraAmbar()), Papel.ENTRADA, Tipo.CENTRADO);
        lienzo.text(PALABRA, 2, "La palabra de la entidad para el color entre el verde y el rojo.", Papel.CELDA);
        Optional<Criterios.Vigencia> vigencia =
                marco.consolidado().estructura().vigencia(marco.consolidado().periodo());
        pagina.line(
                PALABRA + 1,
                "Norma de la escala",
                vigencia.map(v -> "rige desde el " + Marco.day(v.desde())).orElse("la de la hoja Parametros"),
                (escala.norma().isBlank() ? "La entidad no indicó la norma." : escala.norma()) + others(vigencia));
    }

    /** The scales that rule other dates. */
    private String others(Optional<Criterios.Vigencia> esta) {
        String otras = marco.consolidado().estructura().criterios().escalas().stream()
                .filter(v -> !esta.equals(Optional.of(v)))
                .sorted(Comparator.comparing(Criterios.Vigencia::desde))
                .map(v -> v.escala().codigo() + " desde el " + Marco.day(v.desde()))
                .collect(Collectors.joining(", "));
        return otras.isEmpty() ? "" : " Otras escalas de la entidad: " + otras + ".";
    }

    private Politica politica() {
        return Politica.of(marco.consolidado().estructura(), marco.consolidado().periodo());
    }

    /** @return the row below */
    private int means(int desde) {
        Politica politica = politica();
        Regla media = Regla.valueOf(politica.promedio().name());
        int fila = pagina.line(
                desde, "Promedio que eligió la entidad", media.name(), media.frase(politica, marco.escala()));
        boolean cerrado =
                marco.consolidado().estructura().cerrado(marco.consolidado().periodo());
        fila = pagina.line(
                fila,
                "Quien no reportó",
                cerrado ? "periodo cerrado" : "periodo abierto",
                Regla.NO_REPORTO.frase(politica, marco.escala()));
        Map<String, Long> ajenas = new TreeMap<>(marco.consolidado().resultados().actividades().stream()
                .map(DeActividad::actividad)
                .filter(a -> politica.promedio() == Promedio.W_PRIORIDAD && !Politica.prioridadConocida(a))
                .collect(Collectors.groupingBy(ActividadOperativa::prioridad, Collectors.counting())));
        if (!ajenas.isEmpty()) {
            String cuales = ajenas.entrySet().stream()
                    .map(e -> (e.getKey().isBlank() ? "sin prioridad" : "«" + e.getKey() + "»") + " en " + e.getValue()
                            + (e.getValue() == 1 ? " actividad" : " actividades"))
                    .collect(Collectors.joining(", "));
            fila = pagina.line(fila, "Prioridad no reconocida", "pesa como media", "Se encontró: " + cuales + ".");
        }
        return fila;
    }

    private void threshold(int fila, Semaforo luz, BigDecimal valor, String uso) {
        lienzo.put(
                fila,
                0,
                Valor.texto(luz == Semaforo.VERDE ? "Umbral del verde" : "Umbral del intermedio"),
                Colores.papel(luz),
                Tipo.TEXTO);
        lienzo.put(fila, 1, new Valor.Porcentaje(valor), Papel.ENTRADA, Tipo.PORCENTAJE);
        lienzo.text(fila, 2, uso, Papel.CELDA);
    }

    private static List<Validacion> validations() {
        return List.of(new Validacion(
                "B" + VERDE + ":B" + AMBAR,
                new Validacion.Decimal(BigDecimal.ZERO, BigDecimal.ONE),
                Validacion.Severidad.ALTO,
                "Umbral",
                "Un porcentaje entre 0 % y 100 %.",
                "Escriba un porcentaje entre 0 % y 100 %."));
    }
}
