package pe.quipu.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The least an activity, or the settings of an entity, can be: tests say only what they are about. */
public final class Muestra {
    private Muestra() {}

    public static ActividadOperativa actividad(
            String codigo,
            String origen,
            String centroCosto,
            String aei,
            String denominacion,
            TipoMeta tipo,
            Medicion medicion,
            Programacion fisica,
            Programacion soles) {
        return new ActividadOperativa(
                codigo,
                origen,
                centroCosto,
                aei,
                denominacion,
                ActividadOperativa.Tipo.ACTIVIDAD,
                Optional.empty(),
                "Informe",
                new ActividadOperativa.Redaccion("mensual", "emitido", "proceso"),
                tipo,
                medicion,
                fisica,
                ActividadOperativa.Siguientes.NINGUNO,
                presupuesto(soles),
                List.of(),
                "",
                "Gerente",
                "",
                "",
                Vida.TODO_EL_ANIO);
    }

    /** All the money in one line of goods and services. */
    public static Presupuesto presupuesto(Programacion soles) {
        return Presupuesto.NINGUNO.conLineas(List.of(linea("2.3", "07", soles)));
    }

    public static LineaFinanciera linea(String generica, String rubro, Programacion soles) {
        return new LineaFinanciera("0001", generica, rubro, soles, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    public static Parametros parametros(String entidad, String nombre, int ejercicio, Escala escala) {
        return new Parametros(
                entidad,
                nombre,
                ejercicio,
                escala,
                Parametros.Reporta.UNIDAD,
                Parametros.Inhabil.SE_MANTIENE,
                Parametros.NoReporto.CERO,
                Optional.empty(),
                Optional.empty(),
                30);
    }

    /** An entity of these units and ceilings and nothing else. */
    public static Estructura estructura(List<Unidad> unidades, List<Techo> techos) {
        Escala escala = new Escala("95_75", new BigDecimal("0.95"), new BigDecimal("0.75"), "Ámbar", "");
        return new Estructura(
                parametros("301498", "Municipalidad Provincial de Ilo", 2023, escala),
                unidades,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                techos,
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                "");
    }
}
