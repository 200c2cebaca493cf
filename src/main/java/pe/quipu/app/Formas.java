package pe.quipu.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.ListaRules;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Parametros;
import pe.quipu.plan.Periodo;

/** The forms of the jar, and how an entity and a period make them their own. */
final class Formas {
    static final String ESTRUCTURA = "estructura";
    static final String FORMULACION = "formulacion";
    static final String EVALUACION = "evaluacion";
    static final String PLAN = "plan";
    static final String NECESIDADES = "necesidades";
    static final String PUBLICADO = "publicado";

    private final Map<String, Formato> base;

    Formas() {
        base = List.of(ESTRUCTURA, FORMULACION, NECESIDADES, EVALUACION, PLAN, PUBLICADO).stream()
                .collect(Collectors.toMap(clave -> clave, Formas::load));
    }

    private static Formato load(String clave) {
        String nombre = "/workbook-templates/" + clave + ".yaml";
        try (InputStream in = Formas.class.getResourceAsStream(nombre)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + nombre);
            }
            return FormatoReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean tiene(String clave) {
        return base.containsKey(clave);
    }

    Formato base(String clave) {
        return base.get(clave);
    }

    /** The form of a period. */
    static String para(Periodo periodo) {
        return switch (periodo.clase()) {
            case FORMULACION, CONSISTENCIA, MODIFICACION -> FORMULACION;
            case NECESIDADES -> NECESIDADES;
            case MES, TRIMESTRE, SEMESTRE, ANUAL -> EVALUACION;
        };
    }

    Formato de(Estructura e, String unidad, Periodo periodo) {
        Formato formato = base(para(periodo))
                .ajustado(e.ajustes())
                .con(ListaRules.of(e, unidad))
                .para(periodo);
        return e.parametros().devengadoLoReporta() == Parametros.Reporta.PRESUPUESTO
                        && formato.clave().equals(EVALUACION)
                ? formato.conBloqueada("financiera", "devengado")
                : formato;
    }
}
