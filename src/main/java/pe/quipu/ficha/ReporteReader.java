package pe.quipu.ficha;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Medicion;

/** Joins a filled evaluation with the activities of the plan it was made from. The plan's own figures are the plan's. */
public final class ReporteReader {
    private ReporteReader() {}

    /** @param actividades the activities the unit reports, from the version in force */
    public static Reporte read(Ficha ficha, String unidad, String archivo, List<ActividadOperativa> actividades) {
        return new Reporte(
                unidad,
                archivo,
                actividades.stream()
                        .filter(a -> ficha.fila("fisica", a.codigo()).isPresent())
                        .map(a -> activity(ficha, a))
                        .toList(),
                ficha.filas("indicadores").stream()
                        .flatMap(f -> f
                                .dato("valor_obtenido")
                                .map(d -> new Reporte.DeIndicador(f.id(), d, f.texto("fuente")))
                                .stream())
                        .toList(),
                ficha.filas("compromisos").stream().map(ReporteReader::promise).toList());
    }

    static Reporte.DeCompromiso promise(FilaFicha f) {
        return new Reporte.DeCompromiso(
                f.id(),
                switch (f.texto("cumplida")) {
                    case "SI" -> Compromiso.Cumplida.SI;
                    case "NO" -> Compromiso.Cumplida.NO;
                    case "EN PROCESO" -> Compromiso.Cumplida.EN_PROCESO;
                    default -> Compromiso.Cumplida.SIN_RESPUESTA;
                },
                f.texto("evidencia"),
                f.texto("motivo"),
                f.dato("nuevo_plazo").flatMap(Dato::dia));
    }

    private static Reporte.DeActividad activity(Ficha ficha, ActividadOperativa a) {
        Optional<FilaFicha> fisica = ficha.fila("fisica", a.codigo());
        Optional<FilaFicha> financiera = ficha.fila("financiera", a.codigo());
        Map<String, String> textos = new LinkedHashMap<>();
        Map<String, String> propias = new LinkedHashMap<>();
        for (String hoja : List.of("fisica", "financiera", "factores")) {
            ficha.fila(hoja, a.codigo())
                    .ifPresent(f -> ficha.formato().hoja(hoja).columnas().forEach(c -> {
                        String texto = f.dato(c.clave())
                                .map(d -> d.recibido().mostrado())
                                .orElse("");
                        if (c.propia()) {
                            propias.put(c.clave(), texto);
                        } else if (c.entrada() && c.mes() == 0) {
                            textos.put(c.clave(), texto);
                        }
                    }));
        }
        return new Reporte.DeActividad(
                a,
                months(ficha.formato().hoja("fisica"), fisica, "ejecutado"),
                months(ficha.formato().hoja("financiera"), financiera, "devengado"),
                demanda(ficha, a),
                textos,
                propias);
    }

    /** What was asked for to date; nothing is asked for of what is not measured on demand. */
    static Optional<Dato> demanda(Ficha ficha, ActividadOperativa a) {
        return a.medicion() == Medicion.A_DEMANDA
                ? ficha.fila("fisica", a.codigo()).flatMap(f -> f.dato("demanda"))
                : Optional.empty();
    }

    private static List<Dato> months(HojaFormato hoja, Optional<FilaFicha> fila, String familia) {
        return hoja.familia(familia).stream()
                .map(Columna::clave)
                .flatMap(clave -> fila.flatMap(f -> f.dato(clave)).stream())
                .toList();
    }
}
