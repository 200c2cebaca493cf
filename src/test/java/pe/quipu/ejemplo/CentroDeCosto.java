package pe.quipu.ejemplo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * A row of Tabla 05 as printed, with its place in the organisation.
 *
 * @param actividades number of activities; the rows that print none have one, reconstructed
 * @param ejecutado soles; zero where nothing is printed
 * @param reportaPor who fills in its workbook
 */
record CentroDeCosto(
        String codigo,
        String denominacion,
        int actividades,
        BigDecimal programado,
        BigDecimal ejecutado,
        String tipo,
        String dependeDe,
        String reportaPor,
        String cargo) {
    /** The only unit that delivers nothing: three activities, no execution printed. */
    static final String PENDIENTE = "03.08.01.01";

    static List<CentroDeCosto> todos() {
        Iterator<Map<String, String>> organizacion =
                TablaTsv.read("organizacion").iterator();
        List<CentroDeCosto> centros = new ArrayList<>();
        for (Map<String, String> fila : TablaTsv.read("tabla05-centros-de-costo")) {
            if (fila.get("denominacion").equals("TOTALES")) {
                continue;
            }
            Map<String, String> lugar = organizacion.next();
            String codigo = lugar.get("codigo");
            if (!codigo.endsWith(fila.get("codigo"))) {
                throw new IllegalStateException(codigo + " is not the place of " + fila);
            }
            String numero = fila.get("numero_ao_inversion");
            centros.add(new CentroDeCosto(
                    codigo,
                    fila.get("denominacion"),
                    numero.isEmpty() ? 1 : Integer.parseInt(numero),
                    soles(fila.get("programacion_financiera_soles")),
                    soles(fila.get("ejecucion_presupuestal_soles")),
                    lugar.get("tipo"),
                    lugar.get("depende_de"),
                    lugar.get("reporta_por").isEmpty() ? codigo : lugar.get("reporta_por"),
                    lugar.get("cargo")));
        }
        return centros;
    }

    private static BigDecimal soles(String impreso) {
        return impreso.isEmpty() ? BigDecimal.ZERO : new BigDecimal(impreso.replaceAll("[',]", ""));
    }

    boolean reporta() {
        return reportaPor.equals(codigo);
    }

    boolean entrega() {
        return reporta() && !codigo.equals(PENDIENTE);
    }

    /** Its superior reports for it and has no figure: every month says SR. */
    boolean sinReporte() {
        return !reporta();
    }
}
