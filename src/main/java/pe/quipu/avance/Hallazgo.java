package pe.quipu.avance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something a good analyst would ask about, with its evidence. It stops nobody and accuses nobody.
 *
 * @param actividad code of the activity; empty where it is about a whole unit
 * @param meses the months it is about, 1 to 12; empty where it is about the figures to date
 * @param otras other units it is about, by code
 */
public record Hallazgo(
        Clase clase,
        Lado lado,
        String unidad,
        Optional<String> actividad,
        List<Integer> meses,
        List<String> otras,
        Map<Figura, BigDecimal> figuras) {

    /** The kinds, the ones to look at first above; each has its sentence in the catalogue of observations. */
    public enum Clase {
        ESCALA("AVA-035", Atencion.ALTA),
        GASTO_EN_SUPERIOR("AVA-037", Atencion.ALTA),
        DESMEDIDO("AVA-036", Atencion.ALTA),
        SIN_PROGRAMA("AVA-034", Atencion.ALTA),
        RITMO("AVA-043", Atencion.MEDIA),
        GASTO_ADELANTE("AVA-033", Atencion.MEDIA),
        FISICO_ADELANTE("AVA-032", Atencion.MEDIA),
        MES_ATIPICO("AVA-038", Atencion.MEDIA),
        PAR_ATIPICO("AVA-039", Atencion.MEDIA),
        CONCENTRADO("AVA-040", Atencion.MEDIA),
        AL_DIGITO("AVA-041", Atencion.BAJA),
        REPETIDO("AVA-042", Atencion.BAJA);

        private final String codigo;
        private final Atencion atencion;

        Clase(String codigo, Atencion atencion) {
            this.codigo = codigo;
            this.atencion = atencion;
        }

        /** {@code AVA-035}: its entry in the catalogue. */
        public String codigo() {
            return codigo;
        }

        public Atencion atencion() {
            return atencion;
        }
    }

    /** How soon it deserves a look. */
    public enum Atencion {
        ALTA,
        MEDIA,
        BAJA
    }

    /** A figure of the evidence. */
    public enum Figura {
        /** Units of measure or soles, as the side says. */
        PROGRAMADO,
        EJECUTADO,
        /** The figure as it would be with the slip undone. */
        CORREGIDO,
        META,
        BAJO,
        ALTO,
        /** Per month. */
        NECESARIO,
        /** Per month told. */
        HACE,
        /** Fractions. */
        RAZON,
        REFERENCIA,
        CORREGIDA,
        MAD,
        /** A power of ten: how many times too much (above one) or too little (below one). */
        FACTOR,
        /** How many data. */
        N,
        /** Modified z-score. */
        Z
    }

    public Hallazgo {
        meses = List.copyOf(meses);
        otras = List.copyOf(otras);
        figuras = Map.copyOf(figuras);
    }

    static Hallazgo de(Clase clase, Lado lado, DeActividad a) {
        return new Hallazgo(
                clase,
                lado,
                a.actividad().centroCosto(),
                Optional.of(a.actividad().codigo()),
                List.of(),
                List.of(),
                Map.of());
    }

    static Hallazgo de(Clase clase, Lado lado, String unidad) {
        return new Hallazgo(clase, lado, unidad, Optional.empty(), List.of(), List.of(), Map.of());
    }

    Hallazgo en(List<Integer> cuales) {
        return new Hallazgo(clase, lado, unidad, actividad, cuales, otras, figuras);
    }

    Hallazgo conUnidades(List<String> cuales) {
        return new Hallazgo(clase, lado, unidad, actividad, meses, cuales, figuras);
    }

    Hallazgo con(Figura figura, BigDecimal valor) {
        Map<Figura, BigDecimal> mas = new EnumMap<>(Figura.class);
        mas.putAll(figuras);
        mas.put(figura, valor);
        return new Hallazgo(clase, lado, unidad, actividad, meses, otras, mas);
    }

    Hallazgo con(Figura figura, Razon razon) {
        return con(figura, razon.redondeada());
    }

    Hallazgo con(Figura figura, long valor) {
        return con(figura, BigDecimal.valueOf(valor));
    }

    /** A statistic, to four decimals. */
    Hallazgo estima(Figura figura, BigDecimal valor) {
        return con(figura, valor.setScale(4, RoundingMode.HALF_UP));
    }

    public Optional<BigDecimal> figura(Figura cual) {
        return Optional.ofNullable(figuras.get(cual));
    }
}
