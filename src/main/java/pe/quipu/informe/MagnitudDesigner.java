package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.plan.Comparacion.Magnitud;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plan;

/** What was programmed and how it changed: tables 01 and 02, and the modifications of the period (art. 12). */
final class MagnitudDesigner {
    private static final String APROBADO = "POI aprobado";
    private static final String CONSISTENTE = "POI consistente con PIA";
    private static final String MODIFICADO = "POI modificado";
    private static final String ANULADAS =
            "Las actividades anuladas no se cuentan; su monto es lo programado hasta su anulación.";

    private final EvaluacionInstitucional e;
    private final Optional<Magnitud> aprobado;
    private final Optional<Magnitud> consistente;
    private final Optional<Magnitud> modificado;

    MagnitudDesigner(EvaluacionInstitucional e) {
        this.e = e;
        this.aprobado = last(Periodo.Clase.FORMULACION);
        this.consistente = last(Periodo.Clase.CONSISTENCIA);
        this.modificado = last(Periodo.Clase.MODIFICACION);
    }

    private Optional<Magnitud> last(Periodo.Clase clase) {
        return Plan.ultimo(e.versiones(), clase).map(Magnitud::of);
    }

    List<Bloque> design() {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "5. Evaluación de la programación y ejecución"));
        bloques.add(new Titulo(2, "5.1 El plan y sus versiones"));
        bloques.addAll(EvaluacionDesigner.paragraphs(said(PlanFrase.VERSION, PlanFrase.CUANTAS))
                .toList());
        bloques.add(table("POI y PIA anual consistenciado", APROBADO, aprobado, CONSISTENTE, consistente, List.of()));
        bloques.add(table(
                "PIA y PIM del Plan Operativo Institucional",
                CONSISTENTE,
                consistente,
                MODIFICADO,
                modificado,
                List.of(Renglon.de(
                        Clase.FILA,
                        List.of(
                                "Presupuesto de la entidad: PIA y PIM (S/)",
                                soles(e.estructura().parametros().pia()),
                                soles(e.estructura().parametros().pim()))))));
        bloques.add(new Titulo(2, "5.2 Modificaciones del periodo"));
        bloques.addAll(EvaluacionDesigner.paragraphs(said(PlanFrase.MODIFICACIONES, PlanFrase.SIN_MODIFICACIONES))
                .toList());
        if (!e.modificaciones().isEmpty()) {
            bloques.add(ModificacionesDesigner.table(
                    Tabla.Serie.CUADRO,
                    "Modificaciones que empezaron a regir en el periodo",
                    e.modificaciones(),
                    "Fuente: versiones del plan " + e.plan().ejercicio() + "."));
        }
        return bloques;
    }

    private List<String> said(PlanFrase... frases) {
        return Frase.dichas(frases, e);
    }

    private static String soles(Optional<BigDecimal> monto) {
        return monto.map(Cifras::soles).orElse(Cifras.NINGUNA);
    }

    private Tabla table(
            String titulo,
            String antes,
            Optional<Magnitud> deAntes,
            String despues,
            Optional<Magnitud> deDespues,
            List<Renglon> ademas) {
        List<Renglon> filas = new ArrayList<>();
        filas.add(row("Monto financiero total (S/)", deAntes, deDespues, m -> Cifras.soles(m.monto())));
        filas.add(row("N.° inversiones", deAntes, deDespues, m -> count(m.inversiones())));
        filas.add(row("N.° AO", deAntes, deDespues, m -> count(m.actividades())));
        filas.add(row("N.° AO e inversiones", deAntes, deDespues, m -> count(m.total())));
        filas.addAll(ademas);
        List<String> faltan = new ArrayList<>();
        if (deAntes.isEmpty()) {
            faltan.add("«" + antes + "»");
        }
        if (deDespues.isEmpty()) {
            faltan.add("«" + despues + "»");
        }
        return new Tabla(
                Tabla.Serie.TABLA_PUBLICADA,
                titulo,
                List.of(Columna.texto(70), Columna.cifra(50), Columna.cifra(50)),
                List.of(Renglon.de(Clase.CABECERA, List.of("Concepto", antes, despues))),
                filas,
                ANULADAS
                        + (faltan.isEmpty()
                                ? ""
                                : " «–»: no hay en esta carpeta "
                                        + (faltan.size() == 1 ? "la versión " : "las versiones ")
                                        + Cifras.lista(faltan) + ".")
                        + (ademas.isEmpty() ? "" : "\n" + Notas.pim(e))
                        + "\nFuente: versiones del plan " + e.plan().ejercicio() + ".");
    }

    private static String count(int n) {
        return Cifras.cantidad(BigDecimal.valueOf(n));
    }

    private static Renglon row(
            String concepto, Optional<Magnitud> antes, Optional<Magnitud> despues, Function<Magnitud, String> cual) {
        return Renglon.de(
                Clase.FILA,
                List.of(
                        concepto,
                        antes.map(cual).orElse(Cifras.NINGUNA),
                        despues.map(cual).orElse(Cifras.NINGUNA)));
    }
}
