package pe.quipu.ficha;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import pe.quipu.plan.Necesidad;

/** Builds the cuadro de necesidades from the form it came in: alone, or inside a formulation. */
public final class NecesidadReader {
    private NecesidadReader() {}

    public static List<Necesidad> read(Ficha ficha) {
        return ficha.filas("necesidades").stream()
                .map(f -> new Necesidad(
                        f.id(),
                        ActividadReader.row(f),
                        f.texto("item"),
                        switch (f.texto("tipo")) {
                            case "servicio" -> Necesidad.Tipo.SERVICIO;
                            case "activo" -> Necesidad.Tipo.ACTIVO;
                            default -> Necesidad.Tipo.BIEN;
                        },
                        f.texto("detalle"),
                        clasificador(f.texto("clasificador")),
                        f.texto("unidad_medida"),
                        f.texto("rubro"),
                        f.numero("precio_unitario").orElse(BigDecimal.ZERO),
                        ActividadReader.months(Optional.of(f), "cantidad")))
                .toList();
    }

    /** One spelling of a clasificador: {@code 2.3.1.5.1.2} for {@code 2.3.1 5.1 2}. */
    public static String clasificador(String texto) {
        return texto.strip().replaceAll("[\\s.]+", ".").replaceAll("^\\.|\\.$", "");
    }
}
