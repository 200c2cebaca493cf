package pe.quipu.app;

import java.util.List;

/** What the units of the small municipality fill in: always good, so that a test spoils only what it is about. */
final class Papeles {
    static final String T1 = "2022-T1";
    static final String T2 = "2022-T2";
    static final String T4 = "2022-T4";
    static final String FISICA = "Evaluación física";
    static final String FINANCIERA = "Evaluación financiera";

    private Papeles() {}

    /** A formulation with one activity for each «centro de costo / AEI». */
    static byte[] formulacion(byte[] plantilla, String... actividades) {
        Lapiz lapiz = firmado(plantilla);
        for (int i = 0; i < actividades.length; i++) {
            String fila = String.valueOf(i + 1);
            String[] partes = actividades[i].split("/");
            String oei = "OEI." + partes[1].substring(4, 6);
            lapiz.escribe("Actividades", fila, "denominacion", "Actividad " + (i + 1) + " de " + partes[0]);
            lapiz.escribe("Actividades", fila, "centro_costo", partes[0]).escribe("Actividades", fila, "oei", oei);
            lapiz.escribe("Actividades", fila, "aei", partes[1]).escribe("Actividades", fila, "tipo", "actividad");
            lapiz.escribe("Actividades", fila, "unidad_medida", "Informe");
            lapiz.escribe("Actividades", fila, "sujeto", "vecinos").escribe("Actividades", fila, "atributo", "hechos");
            lapiz.escribe("Actividades", fila, "tipo_indicador", "proceso");
            lapiz.escribe("Actividades", fila, "tipo_meta", "incremental");
            lapiz.escribe("Actividades", fila, "medicion", "mensual").escribe("Actividades", fila, "prioridad", "alta");
            lapiz.escribe("Actividades", fila, "responsable", "Subgerente");
            lapiz.escribe("Actividades", fila, "financiado", "dentro del techo");
            lapiz.escribe("Programación financiera", fila, "actividad", Integer.valueOf(fila));
            lapiz.escribe("Programación financiera", fila, "generica", "2.3");
            lapiz.escribe("Programación financiera", fila, "rubro", "07");
            lapiz.escribe("Elementos críticos", fila, "actividad", Integer.valueOf(fila));
            lapiz.escribe("Elementos críticos", fila, "elemento", "Personal contratado");
            lapiz.escribe("Elementos críticos", fila, "mes", "Enero");
            lapiz.escribe("Elementos críticos", fila, "consecuencia", "La meta se atrasa");
            for (int mes = 1; mes <= 12; mes++) {
                lapiz.escribe("Programación física", fila, "meta_%02d".formatted(mes), 10);
                lapiz.escribe("Programación financiera", fila, "soles_%02d".formatted(mes), 1000.50);
            }
        }
        return lapiz.guarda();
    }

    /** An evaluation in which everything programmed was done, in the cells that are open. */
    static Lapiz evaluada(byte[] plantilla) {
        Lapiz lapiz = firmado(plantilla);
        for (String ao : lapiz.filas(FISICA)) {
            for (int mes = 1; mes <= 12 && lapiz.tiene(FISICA, "ejecutado_%02d".formatted(mes)); mes++) {
                put(lapiz, FISICA, ao, "ejecutado_%02d".formatted(mes), 10);
                put(lapiz, FINANCIERA, ao, "devengado_%02d".formatted(mes), 1000.50);
            }
        }
        for (String ao : lapiz.filas("Factores")) {
            lapiz.escribe("Factores", ao, "medio_verificacion", "Informe 12");
            lapiz.escribe("Factores", ao, "factores_contribuyeron", "Más personal");
        }
        for (String indicador : lapiz.filas("Indicadores")) {
            lapiz.escribe(
                    "Indicadores",
                    indicador,
                    "valor_obtenido",
                    Integer.valueOf(lapiz.lee("Indicadores", indicador, "logro_esperado")));
        }
        return lapiz;
    }

    private static void put(Lapiz lapiz, String hoja, String fila, String columna, Object valor) {
        if (!lapiz.bloqueada(hoja, fila, columna)) {
            lapiz.escribe(hoja, fila, columna, valor);
        }
    }

    /** A form with its cover filled in. */
    static Lapiz firmado(byte[] plantilla) {
        Lapiz lapiz = new Lapiz(plantilla);
        List.of("elaborado_por", "cargo", "jefe").forEach(campo -> lapiz.campo("Carátula", campo, "Rosa Quispe"));
        return lapiz;
    }
}
