package pe.quipu.app;

import java.util.stream.IntStream;

/** What a unit writes in a form that changes the plan. */
final class Cambios {
    static final String PIA = "2022-PIA";
    static final String R01 = "2022-R01";
    static final String R02 = "2022-R02";
    static final String CAUSAL = "variación del presupuesto";
    static final String DOCUMENTO = "Informe 12-2022";

    private static final String DATOS = "Actividades";
    private static final String FISICA = "Programación física";
    private static final String FINANCIERA = "Programación financiera";

    private final Oficina oficina;
    private final String unidad;
    private final String periodo;
    private final Lapiz lapiz;

    private Cambios(Oficina oficina, String unidad, String periodo) {
        this.oficina = oficina;
        this.unidad = unidad;
        this.periodo = periodo;
        this.lapiz = Papeles.firmado(oficina.plantilla(unidad, periodo));
    }

    static Cambios de(Oficina o, String unidad, String periodo) {
        return new Cambios(o, unidad, periodo);
    }

    /** Declared only where the form asks for it. */
    Cambios cambia(int fila, String cambio, String desde) {
        if (lapiz.tiene(DATOS, "cambio")) {
            write(DATOS, fila, "cambio", cambio);
            write(DATOS, fila, "causal", CAUSAL);
            write(DATOS, fila, "documento_cambio", DOCUMENTO);
            write(DATOS, fila, "mes_desde", desde);
        }
        return this;
    }

    Cambios meta(int fila, int mes, int meta) {
        return write(FISICA, fila, "meta_%02d".formatted(mes), meta);
    }

    Cambios soles(int linea, int mes, int soles) {
        return write(FINANCIERA, linea, "soles_%02d".formatted(mes), soles);
    }

    Cambios centro(int fila, String centro) {
        return write(DATOS, fila, "centro_costo", centro);
    }

    Cambios nombre(int fila, String nombre) {
        return write(DATOS, fila, "denominacion", nombre);
    }

    /** A new activity in a free row, with ten a month from then on. */
    Cambios alta(int fila, String centro, String aei, String desde) {
        nombre(fila, "Actividad nueva de " + centro).centro(fila, centro).cambia(fila, "alta", desde);
        write(DATOS, fila, "oei", "OEI." + aei.substring(4, 6)).write(DATOS, fila, "aei", aei);
        write(DATOS, fila, "tipo", "actividad").write(DATOS, fila, "unidad_medida", "Informe");
        write(DATOS, fila, "sujeto", "vecinos").write(DATOS, fila, "atributo", "hechos");
        write(DATOS, fila, "tipo_indicador", "proceso").write(DATOS, fila, "tipo_meta", "incremental");
        write(DATOS, fila, "medicion", "mensual").write(DATOS, fila, "prioridad", "alta");
        write(DATOS, fila, "responsable", "Subgerente").write(DATOS, fila, "financiado", "dentro del techo");
        write(FINANCIERA, fila, "actividad", fila).write(FINANCIERA, fila, "generica", "2.3");
        write(FINANCIERA, fila, "rubro", "07");
        int mes = pe.quipu.plan.Mes.numero(desde);
        IntStream.rangeClosed(mes, 12).forEach(m -> meta(fila, m, 10).soles(fila, m, 100));
        return this;
    }

    /** Leaves a row without anything, in every sheet. */
    Cambios borra(int fila) {
        for (String hoja : java.util.List.of(DATOS, FISICA, FINANCIERA, "Elementos críticos")) {
            lapiz.libro().getSheet(hoja).getRow(6 + fila).forEach(celda -> {
                if (!celda.getCellStyle().getLocked()) {
                    celda.setBlank();
                }
            });
        }
        return this;
    }

    /** Drops the form and attends it: it has to be accepted. */
    void entrega() {
        Oficina.Respuesta r = deja();
        if (!r.veredicto().equals("aceptado")) {
            throw new AssertionError(r.out());
        }
    }

    Oficina.Respuesta deja() {
        return oficina.entrega(unidad + "_" + periodo + ".xlsx", lapiz.guarda());
    }

    private Cambios write(String hoja, int fila, String columna, Object valor) {
        lapiz.escribe(hoja, String.valueOf(fila), columna, valor);
        return this;
    }
}
