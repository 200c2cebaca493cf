package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.Significado;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Valor;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.Sentido;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;

/** Pieces of a plan and of what was delivered, written short. */
final class Piezas {
    private Piezas() {}

    static Unidad unit(String codigo, String nombre, String reporta) {
        return new Unidad(codigo, nombre, Unidad.Tipo.UNIDAD_ORGANICA, Optional.empty(), reporta, "Gerente");
    }

    static Indicador indicator(String codigo, String elemento, Sentido sentido, String esperado) {
        return new Indicador(
                codigo,
                elemento,
                "Indicador " + codigo,
                "%",
                sentido,
                Optional.empty(),
                new BigDecimal(esperado),
                "01.01");
    }

    static Reporte.DeIndicador value(String codigo, String valor) {
        return new Reporte.DeIndicador(
                codigo, cell("Indicadores", 8 + Integer.parseInt(codigo.replaceAll("\\D", "")), 7, valor), "Informe");
    }

    static Reporte report(String unidad, Stream<Reporte.DeActividad> hechas, List<Reporte.DeIndicador> indicadores) {
        return new Reporte(unidad, "aceptado/2022-T2/" + unidad + " Alcaldía.xlsx", hechas.toList(), indicadores);
    }

    /** @param soles programmed each month from January to June; {@code devengado} the same, reported in March alone */
    static Reporte.DeActividad reported(
            String codigo,
            String unidad,
            String aei,
            TipoMeta tipo,
            String meta,
            String hecho,
            String soles,
            String devengado) {
        int fila = 8 + Integer.parseInt(codigo.substring(3));
        List<String> meses = List.of(hecho.split(" "));
        return new Reporte.DeActividad(
                activity(codigo, unidad, aei, tipo, meta.replace("NA", "0"), soles),
                IntStream.range(0, meses.size())
                        .mapToObj(m -> cell("Evaluación física", fila, 20 + m, meses.get(m)))
                        .toList(),
                IntStream.range(0, 6)
                        .mapToObj(m -> cell("Evaluación financiera", fila, 9 + m, m == 2 ? devengado : "-"))
                        .toList(),
                codigo.equals("AO.011") ? Optional.of(cell("Evaluación física", fila, 33, "3")) : Optional.empty(),
                Map.of(
                        "factores_dificultaron",
                        "Falta de personal en " + codigo,
                        "plazo",
                        "31/08/2022",
                        "causa",
                        Map.of("AO.001", "personal", "AO.003", "contratación", "AO.009", "personal")
                                .getOrDefault(codigo, "")),
                Map.of("zona", "Norte"));
    }

    static ActividadOperativa activity(
            String codigo, String unidad, String aei, TipoMeta tipo, String meta, String soles) {
        return Muestra.actividad(
                codigo,
                unidad + "#1",
                unidad,
                aei,
                "Actividad " + codigo,
                tipo,
                codigo.equals("AO.011") ? Medicion.A_DEMANDA : Medicion.MENSUAL,
                months(meta),
                months(("0 0 " + soles).trim()));
    }

    /** {@code 1 2 3}, and of a running total that began above zero {@code 120 | 121 122}. */
    private static Programacion months(String texto) {
        String[] partes = texto.split("\\|");
        List<BigDecimal> meses = new ArrayList<>(Arrays.stream(partes[partes.length - 1].split(" "))
                .filter(t -> !t.isEmpty())
                .map(BigDecimal::new)
                .toList());
        while (meses.size() < 12) {
            meses.add(BigDecimal.ZERO);
        }
        return new Programacion(partes.length == 1 ? BigDecimal.ZERO : new BigDecimal(partes[0].strip()), meses);
    }

    static Dato cell(String hoja, int fila, int columna, String texto) {
        CeldaRef celda = new CeldaRef(hoja, fila, columna);
        return switch (texto) {
            case "-" -> new Dato(celda, Valor.VACIO, Significado.FALTA);
            case "NA" -> new Dato(celda, Valor.texto("NA"), new Significado.NoAplica());
            case "SR" -> new Dato(celda, Valor.texto("SR"), new Significado.NoReporto());
            default ->
                new Dato(celda, Valor.numero(new BigDecimal(texto)), new Significado.Cantidad(new BigDecimal(texto)));
        };
    }
}
