package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Semaforo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Nombre;
import pe.quipu.libro.Validacion;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Escala;

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
        int fila = pagina.section(11, "Reglas de cálculo");
        for (Regla regla : Regla.values()) {
            fila = pagina.line(fila, regla.name(), "", regla.frase());
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
        lienzo.text(PALABRA, 2, "Norma de la escala: " + escala.norma(), Papel.CELDA);
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
