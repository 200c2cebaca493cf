package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.consolidado.Consolidado.Situacion;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Mes;

/** Who has no accepted delivery, and which of their figures the workbook has all the same: those accepted before. */
record AlertaPendienteRules(Marco<?> marco) {
    private static final int MESES_DE_TRIMESTRE = 3;

    Optional<Alerta> alerta() {
        List<DeEntrega> faltan = marco.consolidado().entregas().stream()
                .filter(PendientesDesigner::pending)
                .toList();
        return faltan.isEmpty()
                ? Optional.empty()
                : Optional.of(new Alerta(
                        "De %s, %s: %s."
                                .formatted(
                                        Cifra.cuantas(
                                                marco.consolidado().entregas().size(),
                                                "unidad que reporta",
                                                "unidades que reportan"),
                                        who(faltan),
                                        figures(faltan)),
                        "#'Pendientes'!A" + Cuadro.PRIMERA));
    }

    private static String who(List<DeEntrega> faltan) {
        int ausentes = (int) faltan.stream()
                .filter(e -> e.situacion() == Situacion.NO_ENTREGO)
                .count();
        int devueltas = faltan.size() - ausentes;
        List<String> partes = new ArrayList<>();
        if (ausentes > 0) {
            partes.add(Cifra.cuantas(ausentes, "no entregó", "no entregaron"));
        }
        if (devueltas > 0) {
            partes.add(Cifra.cuantas(devueltas, "tiene su archivo por corregir", "tienen su archivo por corregir"));
        }
        return String.join(" y ", partes);
    }

    /** By the last month their figures reach, those that have none first. */
    private String figures(List<DeEntrega> faltan) {
        Map<Integer, List<DeEntrega>> porMes = faltan.stream()
                .collect(Collectors.groupingBy(
                        e -> marco.consolidado().ultimoMes(e.unidad()), TreeMap::new, Collectors.toList()));
        return porMes.entrySet().stream()
                .map(e -> (porMes.size() == 1
                                ? "sus cifras "
                                : "las cifras de " + e.getValue().size() + " ")
                        + reach(e.getKey()))
                .collect(Collectors.joining(" y "));
    }

    private String reach(int mes) {
        if (mes == 0) {
            return "no están aquí";
        }
        return mes >= marco.consolidado().periodo().mesFinal()
                ? "están incompletas"
                : "llegan solo hasta " + month(mes);
    }

    /** {@code marzo (T1)}: with the quarter that ends there, if one does. */
    private static String month(int mes) {
        return Mes.nombre(mes).toLowerCase(Locale.ROOT)
                + (mes % MESES_DE_TRIMESTRE == 0 ? " (T" + mes / MESES_DE_TRIMESTRE + ")" : "");
    }
}
