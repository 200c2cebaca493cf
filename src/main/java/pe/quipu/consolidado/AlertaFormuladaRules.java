package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.consolidado.Consolidado.Linea;
import pe.quipu.consolidado.TechoRules.DeTecho;
import pe.quipu.observacion.Cifra;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Textos;

/** The alerts on the Tablero of a formulation: who is missing, ceilings, coverage, and how many of each kind there are. */
record AlertaFormuladaRules(
        Marco<Formulacion> marco,
        Tabla<DeTecho> techos,
        Tabla<Conjunto> acciones,
        CoberturaDesigner cobertura,
        Tabla<Linea> alertas) {

    List<Alerta> todas() {
        List<Alerta> todas =
                new ArrayList<>(Stream.of(new AlertaPendienteRules(marco).alerta(), exceeded(), uncovered())
                        .flatMap(Optional::stream)
                        .toList());
        todas.addAll(kinds());
        return todas;
    }

    private Optional<Alerta> exceeded() {
        List<DeTecho> pasados =
                techos.filas().stream().filter(t -> t.diferencia().signum() < 0).toList();
        List<String> unidades = pasados.stream().map(DeTecho::unidad).distinct().toList();
        return pasados.stream()
                .findFirst()
                .map(t -> new Alerta(
                        "%s del %s: %s."
                                .formatted(
                                        Cifra.cuantas(unidades.size(), "unidad pasa", "unidades pasan"),
                                        techos.cuadro().hoja().equals("PIA") ? "PIA" : "techo",
                                        AlertaRules.some(unidades, u -> u)),
                        techos.enlace(t)));
    }

    private Optional<Alerta> uncovered() {
        List<String> vacias = cobertura.empty();
        return acciones.filas().stream()
                .filter(a -> vacias.contains(a.codigo()))
                .findFirst()
                .map(a -> new Alerta(
                        "%d AEI sin ninguna actividad: %s.".formatted(vacias.size(), AlertaRules.some(vacias, c -> c)),
                        acciones.enlace(a)));
    }

    private List<Alerta> kinds() {
        Map<String, List<Linea>> porCodigo = alertas.filas().stream()
                .collect(Collectors.groupingBy(Linea::codigo, TreeMap::new, Collectors.toList()));
        return porCodigo.entrySet().stream()
                .map(e -> new Alerta(
                        "%s %s: %d."
                                .formatted(
                                        e.getKey(),
                                        title(e.getKey()),
                                        e.getValue().size()),
                        alertas.enlace(e.getValue().get(0))))
                .toList();
    }

    private static String title(String id) {
        return Codigo.parse(id).map(c -> Textos.text(c, "titulo")).orElse("");
    }
}
