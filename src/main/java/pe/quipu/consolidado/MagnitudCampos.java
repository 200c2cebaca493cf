package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Comparacion.Magnitud;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;

/** Tables 01 and 02 of an evaluation report: the POI approved, consistent with the PIA, and as it stands with the PIM. */
final class MagnitudCampos {
    private static final Tabla.Papeleo PAPELEO = new Tabla.Papeleo(Papel.SECCION, 1);
    private static final String APROBADO = "POI aprobado";
    private static final String CONSISTENTE = "POI consistente con PIA";
    private static final String MODIFICADO = "POI modificado";

    /** @param cual what the row says of a version; the last row adds up those above it */
    private record Concepto(String nombre, Tipo tipo, Function<Magnitud, BigDecimal> cual, boolean suma) {}

    private static final List<Concepto> CONCEPTOS = List.of(
            new Concepto("Monto financiero total (S/)", Tipo.SOLES, Magnitud::monto, false),
            new Concepto("N.° inversiones", Tipo.ENTERO, m -> BigDecimal.valueOf(m.inversiones()), false),
            new Concepto("N.° AO", Tipo.ENTERO, m -> BigDecimal.valueOf(m.actividades()), false),
            new Concepto("N.° AO e inversiones", Tipo.ENTERO, m -> BigDecimal.valueOf(m.total()), true));

    private final Optional<Magnitud> antes;
    private final Optional<Magnitud> despues;

    private MagnitudCampos(Optional<Plan> antes, Optional<Plan> despues) {
        this.antes = antes.map(Magnitud::of);
        this.despues = despues.map(Magnitud::of);
    }

    static Stream<Tabla<?>> tablas(List<Plan> versiones) {
        Optional<Plan> aprobado = Plan.ultimo(versiones, Periodo.Clase.FORMULACION);
        Optional<Plan> consistente = Plan.ultimo(versiones, Periodo.Clase.CONSISTENCIA);
        Optional<Plan> modificado = Plan.ultimo(versiones, Periodo.Clase.MODIFICACION);
        return Stream.of(
                new MagnitudCampos(aprobado, consistente)
                        .tabla("Tabla 01", "POI y PIA anual consistenciado", List.of(APROBADO, CONSISTENTE)),
                new MagnitudCampos(consistente, modificado)
                        .tabla(
                                "Tabla 02",
                                "POI consistente con el PIA y POI modificado",
                                List.of(CONSISTENTE, MODIFICADO)));
    }

    private Tabla<?> tabla(String hoja, String titulo, List<String> columnas) {
        return Tabla.of(
                hoja,
                hoja.replace("Tabla ", "Tabla N.° ") + ": " + titulo,
                help(columnas),
                List.of(
                        Campo.<Concepto>texto("concepto", "Concepto", 34, Concepto::nombre),
                        version("antes", columnas.get(0), antes),
                        version("despues", columnas.get(1), despues),
                        difference(),
                        variation()),
                CONCEPTOS,
                PAPELEO);
    }

    private String help(List<String> columnas) {
        String falta = antes.isEmpty() ? columnas.get(0) : despues.isEmpty() ? columnas.get(1) : "";
        return falta.isEmpty()
                ? "Las actividades anuladas no se cuentan; su monto es lo programado hasta su anulación."
                : "Aún no hay en esta carpeta la versión «" + falta + "»: su columna queda vacía.";
    }

    private static Campo<Concepto> version(String clave, String encabezado, Optional<Magnitud> m) {
        return Campo.de(clave, encabezado, 22, Tipo.CANTIDAD, (fila, donde) -> {
            if (m.isEmpty()) {
                return Pintura.de(Valor.VACIO);
            }
            Valor valor = Valor.numero(fila.cual().apply(m.get()));
            String letras = donde.cuadro().letras(clave);
            return Pintura.de(
                            fila.suma()
                                    ? Formula.of(letras + (donde.fila() - 2) + "+" + letras + (donde.fila() - 1), valor)
                                    : valor)
                    .conTipo(fila.tipo());
        });
    }

    private Campo<Concepto> difference() {
        return Campo.de("diferencia", "Diferencia", 22, Tipo.CANTIDAD, (fila, donde) -> both(fila)
                .map(par -> Pintura.de(Formula.of(
                                donde.de("despues") + "-" + donde.de("antes"),
                                Valor.numero(par.get(1).subtract(par.get(0)))))
                        .conTipo(fila.tipo()))
                .orElse(Pintura.de(Valor.VACIO)));
    }

    private Campo<Concepto> variation() {
        return Campo.de("variacion", "Variación", 13, Tipo.PORCENTAJE, (fila, donde) -> both(fila)
                .filter(par -> par.get(0).signum() > 0)
                .map(par -> Pintura.de(Formula.of(
                        "ROUND(" + donde.de("diferencia") + "/" + donde.de("antes") + ",12)",
                        Valor.numero(par.get(1).subtract(par.get(0)).divide(par.get(0), 12, RoundingMode.HALF_UP)))))
                .orElse(Pintura.de(Valor.VACIO)));
    }

    private Optional<List<BigDecimal>> both(Concepto fila) {
        return antes.flatMap(
                a -> despues.map(d -> List.of(fila.cual().apply(a), fila.cual().apply(d))));
    }
}
