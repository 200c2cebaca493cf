package pe.quipu.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import pe.quipu.ficha.FichaReader;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.ListaRules;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Observacion;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Aei;
import pe.quipu.plan.Cadena;
import pe.quipu.plan.Catalogo;
import pe.quipu.plan.ElementoCritico;
import pe.quipu.plan.Enlace;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Medicion;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Oei;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Presupuesto;
import pe.quipu.plan.Programacion;
import pe.quipu.plan.Techo;
import pe.quipu.plan.TipoMeta;
import pe.quipu.plan.Unidad;
import pe.quipu.plan.Vida;
import pe.quipu.plantilla.Formas;
import pe.quipu.plantilla.FormulacionRules;

/** An entity that formulates and changes its plan; what a unit delivers there, and what is observed. */
final class Planificacion {
    static final Unidad UNIDAD = unit("03.11", "03.11");
    private static final Unidad CENTRO = unit("03.11.01", "03.11");
    private static final Unidad VECINA = unit("04", "04");

    private static final Map<Periodo, Formato> FORMATOS = new ConcurrentHashMap<>();

    private Planificacion() {}

    private static Unidad unit(String codigo, String reporta) {
        return new Unidad(codigo, "Unidad " + codigo, Unidad.Tipo.ORGANO, Optional.empty(), reporta, "Jefe");
    }

    /** At most four activities; ceilings of rubro 07: 3,000 to formulate, 2,500 in the PIA, 2,700 in the PIM. */
    static Estructura estructura() {
        Parametros p = Muestra.parametros("301498", "Municipalidad Provincial de Ilo", 2023, Entidades.ESCALA);
        return new Estructura(
                new Parametros(
                        p.entidad(),
                        p.nombre(),
                        p.ejercicio(),
                        p.escala(),
                        p.devengadoLoReporta(),
                        p.inhabil(),
                        p.noReporto(),
                        Optional.empty(),
                        Optional.empty(),
                        4),
                List.of(UNIDAD, CENTRO, VECINA),
                List.of(
                        new Oei("OEI.01", "Modernizar la gestión institucional", 1),
                        new Oei("OEI.08", "Mejorar la gestión de riesgos de desastres", 2)),
                List.of(
                        new Aei("AEI.01.01", "OEI.01", "Instrumentos de gestión actualizados", 1),
                        new Aei("AEI.01.02", "OEI.01", "Gestión financiera para el logro de metas", 2),
                        new Aei("AEI.08.02", "OEI.08", "Programa de inspecciones técnicas en edificaciones", 1)),
                List.of(),
                List.of(
                        new Enlace("AEI.01.01", "03.11"),
                        new Enlace("AEI.01.01", "04"),
                        new Enlace("AEI.08.02", "03.11.01")),
                List.of(
                        ceiling("03.11", "07", "2000", Techo.Etapa.FORMULACION),
                        ceiling("03.11.01", "07", "1000", Techo.Etapa.FORMULACION),
                        ceiling("03.11", "07", "2500", Techo.Etapa.PIA),
                        ceiling("03.11", "07", "2700", Techo.Etapa.PIM)),
                List.of(),
                Set.of(),
                List.of(
                        new Catalogo("producto", "3000355", "Patrullaje por sector", "0030"),
                        new Catalogo("producto", "3999999", "Sin producto", "9001"),
                        new Catalogo("producto", "3999999", "Sin producto", "9002"),
                        new Catalogo("producto", "2345678", "Un proyecto", "9002"),
                        new Catalogo("producto", "3000001", "Acciones comunes", "")),
                List.of(),
                Map.of(),
                "");
    }

    private static Techo ceiling(String unidad, String rubro, String soles, Techo.Etapa etapa) {
        return new Techo(2023, unidad, rubro, "", new BigDecimal(soles), etapa);
    }

    /** The form of the unit with few rows, so that a table of cases takes seconds. */
    static Formato formato(Periodo periodo) {
        return FORMATOS.computeIfAbsent(periodo, Planificacion::read);
    }

    private static Formato read(Periodo periodo) {
        String unidad = periodo.clase() == Periodo.Clase.MODIFICACION ? "" : UNIDAD.codigo();
        try {
            String texto = Files.readString(Formas.FOLDER.resolve("formulacion.yaml"));
            return FormatoReader.read(texto.replaceAll("(?m)^    filas: \\d+$", "    filas: 8"))
                    .para(periodo)
                    .con(ListaRules.of(estructura(), unidad));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormulacionRules relleno(Periodo periodo) {
        return new FormulacionRules(formato(periodo), estructura(), UNIDAD, periodo);
    }

    /** An approved activity: 10 a month, 100 soles a month in 2.3 with rubro 07, one critical element. */
    static ActividadOperativa aprobada(String codigo, String denominacion) {
        ActividadOperativa a = Muestra.actividad(
                codigo,
                "",
                "03.11",
                "AEI.01.01",
                denominacion,
                TipoMeta.INCREMENTAL,
                Medicion.MENSUAL,
                level(10),
                Programacion.NINGUNA);
        return new ActividadOperativa(
                a.codigo(),
                a.origen(),
                a.centroCosto(),
                a.aei(),
                a.denominacion(),
                a.tipo(),
                a.inversion(),
                a.unidadMedida(),
                a.redaccion(),
                a.tipoMeta(),
                a.medicion(),
                a.fisica(),
                a.siguientes(),
                new Presupuesto(
                        new Cadena("9001", "3999999", "", "", "", ""),
                        "",
                        Presupuesto.Financiado.DENTRO_DEL_TECHO,
                        false,
                        List.of(Muestra.linea("2.3", "07", level(100)))),
                List.of(new ElementoCritico("Personal contratado", 1, "La meta se atrasa")),
                "alta",
                a.responsable(),
                "",
                "",
                Vida.TODO_EL_ANIO);
    }

    static Programacion level(long cada) {
        return new Programacion(Collections.nCopies(12, BigDecimal.valueOf(cada)));
    }

    /** A row of a formulation with nothing to observe, but its name. */
    static void activity(Map<String, Valor> celdas, String fila, String denominacion) {
        Map<String, String> textos = new LinkedHashMap<>();
        textos.put("denominacion", denominacion);
        textos.put("centro_costo", "03.11");
        textos.put("oei", "OEI.01");
        textos.put("aei", "AEI.01.01");
        textos.put("tipo", "actividad");
        textos.put("unidad_medida", "Informe");
        textos.put("sujeto", "vecinos");
        textos.put("atributo", "atendidos");
        textos.put("tipo_indicador", "proceso");
        textos.put("tipo_meta", "incremental");
        textos.put("medicion", "mensual");
        textos.put("prioridad", "alta");
        textos.put("responsable", "Gerente");
        textos.put("financiado", "dentro del techo");
        textos.forEach((columna, texto) -> celdas.put("actividades." + fila + "." + columna, Valor.texto(texto)));
        for (int mes = 1; mes <= 12; mes++) {
            celdas.put("programacion_fisica.%s.meta_%02d".formatted(fila, mes), Valor.numero(10));
        }
        line(celdas, fila, fila, "2.3", 100);
        Map.of("elemento", "Personal contratado", "mes", "Enero", "consecuencia", "La meta se atrasa")
                .forEach((c, texto) -> celdas.put("elementos_criticos." + fila + "." + c, Valor.texto(texto)));
        celdas.put("elementos_criticos." + fila + ".actividad", Valor.numero(Long.parseLong(fila)));
    }

    static void line(Map<String, Valor> celdas, String linea, String fila, String generica, long soles) {
        String de = "programacion_financiera." + linea + ".";
        celdas.put(de + "actividad", Valor.numero(Long.parseLong(fila)));
        celdas.put(de + "generica", Valor.texto(generica));
        celdas.put(de + "rubro", Valor.texto("07"));
        for (int mes = 1; mes <= 12; mes++) {
            celdas.put(de + "soles_%02d".formatted(mes), Valor.numero(soles));
        }
    }

    /** What is observed in a delivery. @param cambio as {@link Celdas#change} reads it */
    static List<Observacion> check(
            Periodo periodo,
            Relleno plan,
            Map<String, Valor> celdas,
            List<ActividadOperativa> vigentes,
            List<ActividadOperativa> anteriores,
            int cerrados) {
        Formato formato = formato(periodo);
        LibroLleno libro = Entidades.delivered(formato, plan.con(Celdas.filled(celdas)));
        return Revision.check(new Expediente(
                FichaReader.read(libro, formato),
                plan,
                vigentes,
                Entidades.ESCALA,
                Optional.of(new Expediente.Entorno(estructura(), UNIDAD, periodo, anteriores, cerrados))));
    }

    /** Exactly these, each as its code and cell, or as {@code código «evidence in its message»}. */
    static void assertObserved(String esperado, List<Observacion> hay) {
        List<String> vistas = new ArrayList<>();
        List<String> pedidas = esperado.equals("-")
                ? List.of()
                : Stream.of(esperado.split(" \\+ ")).toList();
        for (int i = 0; i < hay.size(); i++) {
            Observacion o = hay.get(i);
            String pedida = i < pedidas.size() ? pedidas.get(i) : "";
            int corte = pedida.indexOf(" :: ");
            boolean dicho = corte > 0 && o.mensaje().contains(pedida.substring(corte + 4));
            vistas.add(o + (dicho ? pedida.substring(corte) : corte > 0 ? " :: " + o.mensaje() : ""));
            o.accion();
        }
        assertEquals(pedidas, vistas);
    }
}
