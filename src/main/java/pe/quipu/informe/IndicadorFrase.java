package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pe.quipu.avance.DeIndicador;
import pe.quipu.avance.Estado;
import pe.quipu.avance.Razon;
import pe.quipu.plan.Criterios.LogroAnual;
import pe.quipu.plan.Indicador;
import pe.quipu.plan.Sentido;

/** Why an indicator is worth a review before the next year (Directiva 003-2016-MPH/17, art. 12). */
enum IndicadorFrase implements Frase<IndicadorFrase.Visto> {
    SIN_SENTIDO(
            v -> v.indicador().sentido() == Sentido.NO_DEFINIDO,
            v -> "No se dice si debe subir o bajar, y no tiene porcentaje."),
    /** What adds up over the year starts from nothing each year: rule TIPO_II asks no baseline of it. */
    SIN_LINEA_BASE(v -> v.indicador().lineaBase().isEmpty() && !v.indicador().agregable(), v -> "No tiene línea base."),
    META_CERO(v -> v.indicador().logroEsperado().signum() == 0, v -> "Su logro esperado es 0."),
    META_EN_LINEA_BASE(
            v -> v.indicador()
                    .lineaBase()
                    .filter(b -> b.compareTo(v.indicador().logroEsperado()) == 0)
                    .isPresent(),
            v -> "Su logro esperado es igual a su línea base."),
    META_FIJA(v -> v.anuales().size() > 1 && v.esperados() == 1, v -> "Su logro esperado es el mismo en %s."
            .formatted(Cifras.lista(v.anuales().stream()
                    .map(l -> String.valueOf(l.ejercicio()))
                    .sorted()
                    .toList()))),
    SIN_VALOR(v -> v.dato().aLaFecha().isEmpty(), v -> "No se reportó su valor."),
    OBTENIDO_CERO(
            v -> v.indicador().logroEsperado().signum() > 0
                    && v.dato().aLaFecha().filter(x -> x.signum() == 0).isPresent(),
            v -> "Se obtuvo 0."),
    SOBRE_LA_META(v -> v.bruto().filter(Razon::exceso).isPresent(), v -> "Llegó a %s de su logro esperado."
            .formatted(Cifras.porcentaje(v.bruto().orElseThrow().redondeada())));

    /** An indicator with the goals the entity set for other years. */
    record Visto(EvaluacionInstitucional evaluacion, DeIndicador dato) {
        Indicador indicador() {
            return dato.indicador();
        }

        List<LogroAnual> anuales() {
            return evaluacion.estructura().criterios().logros().stream()
                    .filter(l -> l.indicador().equals(indicador().codigo()))
                    .toList();
        }

        private int esperados() {
            return anuales().stream()
                    .map(l -> l.esperado().stripTrailingZeros())
                    .collect(Collectors.toSet())
                    .size();
        }

        /** In its direction, without the limit of ATI; empty where there is no ratio, and while it is on its way. */
        Optional<Razon> bruto() {
            Optional<BigDecimal> obtenido =
                    dato.aLaFecha().filter(v -> v.signum() > 0 && dato.situacion() != Estado.EN_CURSO);
            BigDecimal esperado = indicador().logroEsperado();
            if (esperado.signum() <= 0) {
                return Optional.empty();
            }
            return switch (indicador().sentido()) {
                case ASCENDENTE -> obtenido.map(v -> new Razon(v, esperado));
                case DESCENDENTE -> obtenido.map(v -> new Razon(esperado, v));
                case NO_DEFINIDO -> Optional.empty();
            };
        }
    }

    private final Function<Visto, Boolean> cuando;
    private final Function<Visto, String> texto;

    IndicadorFrase(Function<Visto, Boolean> cuando, Function<Visto, String> texto) {
        this.cuando = cuando;
        this.texto = texto;
    }

    @Override
    public Optional<String> dicha(Visto v) {
        return cuando.apply(v) ? Optional.of(texto.apply(v)) : Optional.empty();
    }

    static List<Visto> vistos(EvaluacionInstitucional e) {
        return e.resultados().indicadores().stream().map(i -> new Visto(e, i)).toList();
    }

    /** The codes of the indicators it can be said of. */
    List<String> codigos(EvaluacionInstitucional e) {
        return vistos(e).stream()
                .filter(v -> dicha(v).isPresent())
                .map(v -> v.indicador().codigo())
                .toList();
    }
}
