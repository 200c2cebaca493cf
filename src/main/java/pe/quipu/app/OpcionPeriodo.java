package pe.quipu.app;

import pe.quipu.plan.Periodo;
import picocli.CommandLine.Option;

/** The period a verb is about. */
final class OpcionPeriodo {
    @Option(
            names = "--periodo",
            paramLabel = "P",
            required = true,
            converter = PeriodoConverter.class,
            description = "2023 (formulación), 2022-T4, 2022-M07…")
    Periodo valor;
}
