package pe.quipu.informe;

import java.util.List;
import java.util.Optional;

/** How many indicators are worth a review, or that none is. */
enum ObservadosFrase implements Frase<EvaluacionInstitucional> {
    CUANTOS {
        @Override
        public Optional<String> dicha(EvaluacionInstitucional e) {
            int n = observados(e).size();
            return n == 0
                    ? Optional.empty()
                    : Optional.of("De %s, %d %s algo que revisar antes de la siguiente programación."
                            .formatted(
                                    Cifras.cuantas(e.resultados().indicadores().size(), "indicador", "indicadores"),
                                    n,
                                    n == 1 ? "tiene" : "tienen"));
        }
    },
    NINGUNO {
        @Override
        public Optional<String> dicha(EvaluacionInstitucional e) {
            return e.resultados().indicadores().isEmpty() || !observados(e).isEmpty()
                    ? Optional.empty()
                    : Optional.of("De %s, ninguno tiene algo que revisar."
                            .formatted(
                                    Cifras.cuantas(e.resultados().indicadores().size(), "indicador", "indicadores")));
        }
    };

    static List<IndicadorFrase.Visto> observados(EvaluacionInstitucional e) {
        return IndicadorFrase.vistos(e).stream()
                .filter(v -> !Frase.dichas(IndicadorFrase.values(), v).isEmpty())
                .toList();
    }
}
