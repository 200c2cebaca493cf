package pe.quipu.ejemplo;

import static pe.quipu.ejemplo.LibroFormulacion.months;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pe.quipu.formato.Formato;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;
import pe.quipu.plantilla.FormulacionRules;

/** What a unit of Huamanga writes in its formulation: everything it buys is in its needs table. */
record HuamangaFormulacion(Formato formato, Estructura estructura, Unidad unidad) {
    static final Periodo PERIODO = Periodo.formulacion(2016);

    Relleno fill(List<HuamangaActividad> actividades) {
        List<FilaRelleno> datos = new ArrayList<>();
        List<FilaRelleno> fisica = new ArrayList<>();
        List<FilaRelleno> lineas = new ArrayList<>();
        List<FilaRelleno> necesidades = new ArrayList<>();
        List<FilaRelleno> criticos = new ArrayList<>();
        for (HuamangaActividad a : actividades) {
            String fila = String.valueOf(datos.size() + 1);
            datos.add(new FilaRelleno(fila, row(a)));
            fisica.add(new FilaRelleno(fila, goals(a)));
            add(lineas, line(fila, "2.3", "07", a, a.bienesYServicios()));
            add(lineas, line(fila, "2.3-CAS", "09", a, a.cas()));
            if (a.papel() > 0) {
                add(necesidades, paper(fila, a));
            }
            if (a.servicio().signum() > 0) {
                add(necesidades, service(fila, a));
            }
            add(
                    criticos,
                    Map.of(
                            "actividad", Valor.numero(Long.parseLong(fila)),
                            "elemento",
                                    Valor.texto(a.gasta() ? "Presupuesto habilitado" : "Modelo de cláusula aprobado"),
                            "mes", Valor.texto(Mes.nombre(a.primerMes())),
                            "consecuencia", Valor.texto("La meta pasa al trimestre siguiente")));
        }
        return new FormulacionRules(formato, estructura, unidad, PERIODO)
                .formulacion(List.of(), List.of())
                .con(new Relleno(
                        Map.of("caratula", LibroFormulacion.cover(unidad)),
                        Map.of(
                                "actividades", datos,
                                "programacion_fisica", fisica,
                                "programacion_financiera", lineas,
                                "necesidades", necesidades,
                                "elementos_criticos", criticos),
                        Set.of()));
    }

    private static Map<String, Valor> goals(HuamangaActividad a) {
        Map<String, Valor> v = months("meta", a.metas());
        if (a.inicial().signum() > 0) {
            v.put("valor_inicial", Valor.numero(a.inicial()));
        }
        return v;
    }

    private static void add(List<FilaRelleno> filas, Map<String, Valor> valores) {
        if (!valores.isEmpty()) {
            filas.add(new FilaRelleno(String.valueOf(filas.size() + 1), valores));
        }
    }

    private Map<String, Valor> row(HuamangaActividad a) {
        Map<String, Valor> v = new LinkedHashMap<>();
        List.of("denominacion", "unidad_medida", "sujeto", "atributo", "tipo_meta", "medicion", "prioridad")
                .forEach(clave -> v.put(clave, Valor.texto(a.texto().get(clave))));
        v.put("centro_costo", label("centro_costo", a.unidad()));
        v.put("oei", label("oei", "OEI." + a.aei().substring(4, 6)));
        v.put("aei", label("aei", a.aei()));
        v.put("tipo", Valor.texto("actividad"));
        v.put("tipo_indicador", Valor.texto("proceso"));
        v.put("categoria", label("categoria_presupuestal", a.texto().get("categoria")));
        v.put("financiado", Valor.texto("dentro del techo"));
        v.put("sin_costo_directo", Valor.texto(a.gasta() ? "" : "SI"));
        v.put("responsable", Valor.texto(unidad.cargo()));
        return v;
    }

    private Map<String, Valor> line(String fila, String generica, String rubro, HuamangaActividad a, BigDecimal alMes) {
        if (alMes.signum() == 0) {
            return Map.of();
        }
        Map<String, Valor> v = months("soles", a.cadaMesConMeta(alMes));
        v.put("actividad", Valor.numero(Long.parseLong(fila)));
        v.put("generica", label("generica", generica));
        v.put("rubro", label("rubro", rubro));
        return v;
    }

    private Map<String, Valor> paper(String fila, HuamangaActividad a) {
        Map<String, Valor> v = months("cantidad", a.cadaMesConMeta(BigDecimal.valueOf(a.papel())));
        v.put("tipo", Valor.texto("bien"));
        v.put("detalle", Valor.texto("Papel bond A4 de 75 g"));
        v.put("clasificador", label("clasificador", "2.3.1.5.1.2"));
        v.put("unidad_medida", Valor.texto("millar"));
        v.put("precio_unitario", Valor.numero(HuamangaActividad.PRECIO_DEL_PAPEL));
        return need(fila, v);
    }

    private Map<String, Valor> service(String fila, HuamangaActividad a) {
        Map<String, Valor> v = months("cantidad", a.cadaMesConMeta(BigDecimal.ONE));
        v.put("tipo", Valor.texto("servicio"));
        v.put("detalle", Valor.texto("Servicio de apoyo a la actividad"));
        v.put("clasificador", label("clasificador", "2.3.2.7.11.99"));
        v.put("unidad_medida", Valor.texto("servicio"));
        v.put("precio_unitario", Valor.numero(a.servicio()));
        return need(fila, v);
    }

    private Map<String, Valor> need(String fila, Map<String, Valor> v) {
        v.put("actividad", Valor.numero(Long.parseLong(fila)));
        v.put("rubro", label("rubro", "07"));
        return v;
    }

    private Valor label(String lista, String codigo) {
        return Valor.texto(formato.lista(lista).orElseThrow().etiqueta(codigo));
    }
}
