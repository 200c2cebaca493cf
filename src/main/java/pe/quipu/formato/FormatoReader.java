package pe.quipu.formato;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pe.quipu.plan.Mes;
import pe.quipu.plan.Periodo;

/** Reads the text of a declaration; an unknown or missing word is an error that names it. */
public final class FormatoReader {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final int ANCHO = 14;
    private static final int ANCHO_MES = 11;

    private FormatoReader() {}

    /** The declaration as it is written: everything optional may be left out. */
    record Texto(String formato, int version, String titulo, Map<String, List<String>> listas, List<TextoHoja> hojas) {}

    record TextoHoja(
            String clave,
            String nombre,
            List<String> alias,
            HojaFormato.Clase clase,
            String titulo,
            String ayuda,
            int filas,
            String claveFila,
            boolean numerada,
            boolean opcional,
            List<TextoColumna> columnas,
            List<String> texto,
            Boolean protegida,
            int fijas,
            Set<Periodo.Clase> en,
            boolean totales) {}

    record TextoColumna(
            String clave,
            String encabezado,
            List<String> alias,
            Columna.Tipo tipo,
            Columna.Llena llena,
            boolean obligatoria,
            Columna.Condicion obligatoriaSi,
            String lista,
            String dependeDe,
            BigDecimal minimo,
            BigDecimal maximo,
            int largo,
            String formula,
            String ayuda,
            int ancho,
            String grupo,
            boolean meses,
            boolean cierre,
            String exige,
            boolean especiales,
            Boolean visible,
            boolean opcional,
            Set<Periodo.Clase> en) {}

    /** @throws IllegalArgumentException when the text is not a declaration; the message says where */
    public static Formato read(String yaml) {
        try {
            Texto t = YAML.readValue(yaml, Texto.class);
            Map<String, Lista> listas = new LinkedHashMap<>();
            t.listas().forEach((clave, valores) -> listas.put(clave, Lista.conNombres(clave, valores)));
            return new Formato(
                    t.formato(),
                    t.version(),
                    t.titulo(),
                    t.hojas().stream().map(FormatoReader::hoja).toList(),
                    listas,
                    1);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a form declaration: " + e.getMessage(), e);
        }
    }

    private static HojaFormato hoja(TextoHoja h) {
        List<Columna> columnas = new ArrayList<>();
        for (TextoColumna c : Objects.requireNonNullElse(h.columnas(), List.<TextoColumna>of())) {
            if (c.meses()) {
                for (int mes = 1; mes <= 12; mes++) {
                    columnas.add(columna(c, "%s_%02d".formatted(c.clave(), mes), Mes.abreviado(mes), mes));
                }
            } else {
                columnas.add(columna(c, c.clave(), c.encabezado(), 0));
            }
        }
        return new HojaFormato(
                h.clave(),
                h.nombre(),
                o(h.alias()),
                h.clase(),
                o(h.titulo(), h.nombre()),
                o(h.ayuda(), ""),
                h.filas(),
                o(h.claveFila(), ""),
                h.numerada(),
                h.opcional(),
                columnas,
                o(h.texto()),
                o(h.protegida(), true),
                h.fijas(),
                o(h.en(), Set.of()),
                h.totales());
    }

    private static Columna columna(TextoColumna c, String clave, String encabezado, int mes) {
        boolean calculada = c.formula() != null || c.tipo() == Columna.Tipo.FALTA;
        return new Columna(
                clave,
                encabezado,
                o(c.alias()),
                o(c.tipo(), Columna.Tipo.TEXTO),
                calculada ? Columna.Llena.FORMULA : o(c.llena(), Columna.Llena.UNIDAD),
                c.obligatoria(),
                c.obligatoriaSi(),
                o(c.lista(), ""),
                o(c.dependeDe(), ""),
                c.minimo(),
                c.maximo(),
                c.largo(),
                o(c.formula(), ""),
                o(c.ayuda(), ""),
                c.ancho() > 0 ? c.ancho() : mes > 0 ? ANCHO_MES : ANCHO,
                mes > 0 ? o(c.grupo(), c.encabezado()) : o(c.grupo(), ""),
                c.meses(),
                c.cierre(),
                mes,
                o(c.exige(), ""),
                c.especiales(),
                o(c.visible(), true),
                false,
                c.opcional(),
                o(c.en(), Set.of()));
    }

    private static <T> T o(T valor, T otro) {
        return valor == null ? otro : valor;
    }

    private static List<String> o(List<String> valores) {
        return valores == null ? List.of() : List.copyOf(valores);
    }
}
