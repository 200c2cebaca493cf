package pe.quipu.revision;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** A code stands once in its sheet (Ilo printed AEI.03.03 twice). */
final class ClaveRepetida implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> Stream.of("unidades", "objetivos", "acciones", "indicadores")
                .flatMap(hoja -> {
                    Map<String, FilaFicha> vistas = new HashMap<>();
                    return x.filas(hoja)
                            .filter(f -> !f.texto("codigo").isEmpty())
                            .filter(f -> vistas.putIfAbsent(f.texto("codigo"), f) != null)
                            .map(f -> x.observe(
                                    Codigo.PLA_021,
                                    hoja,
                                    f,
                                    "codigo",
                                    Map.of("otra", cell(vistas.get(f.texto("codigo"))))));
                }));
    }

    private static String cell(FilaFicha f) {
        return f.dato("codigo").map(d -> d.celda().a1()).orElse("");
    }
}
