package pe.quipu.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plantilla.PlantillaDesigner;

/** A small municipality as its workbook {@code estructura.xlsx}, changed cell by cell as each test needs. */
final class Entidad {
    private final Map<String, Valor> parametros = new LinkedHashMap<>();
    private final Map<String, Valor> textos = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Valor>>> hojas = new LinkedHashMap<>();

    private Entidad() {}

    /** Four units (03.01 reports through 03), two OEI, four AEI, three indicators. */
    static Entidad dePrueba() {
        Entidad e = new Entidad();
        e.parametro("entidad", "301498").parametro("nombre", "Municipalidad de Prueba");
        e.parametro("ejercicio", 2022).parametro("escala", "95_75");
        e.parametro("umbral_verde", 95).parametro("umbral_ambar", 75).parametro("palabra_ambar", "Ámbar");
        e.parametro("devengado_lo_reporta", "unidad").parametro("inhabil", "se mantiene");
        e.parametro("no_reporto", "cero");
        e.fila("unidades", "codigo", "01", "denominacion", "Alcaldía", "tipo", "órgano");
        e.fila("unidades", "codigo", "02", "denominacion", "Planeamiento", "tipo", "órgano", "depende_de", "01");
        e.fila("unidades", "codigo", "03", "denominacion", "Servicios", "tipo", "órgano", "depende_de", "01");
        e.fila("unidades", "codigo", "03.01", "denominacion", "Limpieza", "tipo", "centro de costo");
        e.celda("unidades", 4, "depende_de", "03").celda("unidades", 4, "reporta_por", "03");
        for (String oei : List.of("01", "02")) {
            e.fila("objetivos", "codigo", "OEI." + oei, "denominacion", "Objetivo " + oei, "prioridad", 1);
            for (String aei : List.of("01", "02")) {
                e.fila("acciones", "codigo", "AEI." + oei + "." + aei, "denominacion", "Acción " + oei + aei);
            }
        }
        e.indicador("IND.01.OEI.01", "OEI.01", "ascendente", 80, "02");
        e.indicador("IND.01.OEI.02", "OEI.02", "descendente", 10, "03");
        e.indicador("IND.01.AEI.02.01", "AEI.02.01", "ascendente", 5, "03");
        for (String aei : List.of("AEI.01.01", "AEI.01.02", "AEI.02.01", "AEI.02.02")) {
            List.of("01", "02", "03").forEach(unidad -> e.fila("enlaces", "aei", aei, "unidad", unidad));
        }
        return e;
    }

    private void indicador(String codigo, String elemento, String sentido, int logro, String responde) {
        fila("indicadores", "codigo", codigo, "elemento", elemento, "denominacion", "Indicador " + codigo);
        int n = hojas.get("indicadores").size();
        celda("indicadores", n, "unidad_medida", "Porcentaje").celda("indicadores", n, "sentido", sentido);
        celda("indicadores", n, "linea_base", "no publicado").celda("indicadores", n, "logro_esperado", logro);
        celda("indicadores", n, "responde", responde);
    }

    Entidad parametro(String clave, Object valor) {
        parametros.put(clave, valor(valor));
        return this;
    }

    /** A paragraph for the document of the POI. */
    Entidad texto(String clave, String texto) {
        textos.put(clave, Valor.texto(texto));
        return this;
    }

    /** A new row: key, value, key, value… */
    Entidad fila(String hoja, Object... celdas) {
        Map<String, Valor> fila = new LinkedHashMap<>();
        for (int i = 0; i < celdas.length; i += 2) {
            fila.put((String) celdas[i], valor(celdas[i + 1]));
        }
        hojas.computeIfAbsent(hoja, h -> new ArrayList<>()).add(fila);
        return this;
    }

    /** Another value in a row that is there, counted from 1. */
    Entidad celda(String hoja, int fila, String columna, Object valor) {
        hojas.get(hoja).get(fila - 1).put(columna, valor(valor));
        return this;
    }

    byte[] libro() {
        Formato formato = new Formas().base(Formas.ESTRUCTURA);
        return libro(new Identidad(Formas.ESTRUCTURA, formato.version(), "301498", "", "", "", 0));
    }

    byte[] libro(Identidad identidad) {
        Map<String, List<FilaRelleno>> tablas = new LinkedHashMap<>();
        hojas.forEach((hoja, filas) -> {
            List<FilaRelleno> numeradas = new ArrayList<>();
            filas.forEach(f -> numeradas.add(new FilaRelleno(String.valueOf(numeradas.size() + 1), f)));
            tablas.put(hoja, numeradas);
        });
        return XlsxWriter.write(PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                new Formas().base(Formas.ESTRUCTURA),
                identidad,
                new Relleno(Map.of("parametros", parametros, "documento", textos), tablas, Set.of()),
                Map.of(),
                "Entidad de prueba")));
    }

    private static Valor valor(Object o) {
        return o instanceof LocalDate dia
                ? new Valor.Fecha(dia)
                : o instanceof Integer n ? Valor.numero(BigDecimal.valueOf(n)) : Valor.texto((String) o);
    }
}
