package pe.quipu.informe;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import pe.quipu.informe.DeUnidad.Situacion;

/** What a memo says: how the unit's delivery stands, what it has to do, by when and why. */
enum MemoFrase implements Frase<Memo> {
    NO_ENTREGADA(in(Situacion.NO_ENTREGADA), m -> "Su unidad no ha entregado " + m.evaluacion() + "."),
    OBSERVADA(
            in(Situacion.OBSERVADA),
            m -> "Su unidad entregó %s%s (entrega n.° %d), y no se pudo aceptar: tiene %s por corregir%s."
                    .formatted(
                            m.evaluacion(),
                            m.unidad()
                                    .recibido()
                                    .map(d -> ", el " + Cifras.fecha(d))
                                    .orElse(""),
                            m.unidad().ronda(),
                            Cifras.cuantas(m.cuantas("error"), "error", "errores"),
                            m.cuantas("advertencia") == 0
                                    ? ""
                                    : " y " + Cifras.cuantas(m.cuantas("advertencia"), "advertencia", "advertencias")
                                            + " por revisar")),
    ILEGIBLE(
            in(Situacion.ILEGIBLE),
            m -> "El archivo con que su unidad entregó " + m.evaluacion() + ", no se pudo leer."),
    POR_EXPLICAR(
            m -> !m.unidad().sobrevenidos().isEmpty(),
            m ->
                    "Después de aceptada %s, su unidad corrigió cifras de otro periodo, y con ellas %s. Sírvase entregar de nuevo"
                                    .formatted(
                                            m.evaluacion(),
                                            m.unidad().sobrevenidos().size() == 1
                                                    ? "hay un punto por corregir o explicar"
                                                    : "hay "
                                                            + m.unidad()
                                                                    .sobrevenidos()
                                                                    .size() + " puntos por corregir o explicar")
                            + " esa evaluación con lo que se detalla."),
    ATRASO(
            m -> pending(m) && m.unidad().diasTarde() > 0,
            m -> "El último día de entrega fue el %s; al %s %s %s de atraso."
                    .formatted(
                            Cifras.fecha(m.unidad().fechaLimite()),
                            Cifras.fecha(m.fecha()),
                            m.unidad().diasTarde() == 1 ? "va" : "van",
                            Cifras.cuantas(m.unidad().diasTarde(), "día calendario", "días calendario"))),
    EN_PLAZO(
            m -> pending(m) && m.unidad().diasTarde() <= 0,
            m -> "El último día de entrega es el " + Cifras.fecha(m.unidad().fechaLimite()) + "."),
    NORMA(
            m -> pending(m)
                    && m.norma().esLaDirectiva()
                    && m.unidad().fechaLimite().equals(m.periodo().plazoDeLaDirectiva()),
            m -> "La " + m.norma().cita("artículo 12").orElse("")
                    + ", dispone que la evaluación se presente dentro de los diez días calendario posteriores al periodo."),
    CORREGIR(in(Situacion.OBSERVADA), m -> "Sírvase corregir lo que se detalla%s y volver a entregarlo a esta oficina."
            .formatted(
                    m.unidad().archivo().isEmpty()
                            ? ""
                            : " en el libro devuelto, «" + file(m.unidad().archivo()) + "»,")),
    ENTREGAR(
            in(Situacion.NO_ENTREGADA),
            m -> "Sírvase completar el formato de la unidad hasta que la hoja «Verificación» diga que está listo, y"
                    + " entregarlo a esta oficina."),
    OTRA_VEZ(
            in(Situacion.ILEGIBLE),
            m -> "Sírvase entregarlo otra vez, guardado como libro de Excel (.xlsx) y sin contraseña."),
    SIN_SUS_CIFRAS(
            MemoFrase::pending,
            m -> "Mientras no se acepte, lo que diga esa evaluación no entra en el informe de la entidad.");

    private final Predicate<Memo> cuando;
    private final Function<Memo, String> texto;

    MemoFrase(Predicate<Memo> cuando, Function<Memo, String> texto) {
        this.cuando = cuando;
        this.texto = texto;
    }

    @Override
    public Optional<String> dicha(Memo m) {
        return cuando.test(m) ? Optional.of(texto.apply(m)) : Optional.empty();
    }

    private static Predicate<Memo> in(Situacion situacion) {
        return m -> m.unidad().situacion() == situacion;
    }

    private static boolean pending(Memo m) {
        return !m.unidad().aceptada();
    }

    private static String file(String ruta) {
        return ruta.substring(ruta.lastIndexOf('/') + 1);
    }
}
