package pe.quipu.auditoria;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.ficha.HojaFicha;
import pe.quipu.ficha.Normal;

/** Understands the filled form {@code publicado}: which rows are objectives, actions or totals, and what each cell says. */
public final class PublicadoReader {
    private static final String CARATULA = "caratula";

    private PublicadoReader() {}

    public static Publicado read(Ficha ficha) {
        Map<String, Publicado.Tabla> tablas = new LinkedHashMap<>();
        ficha.hojas().forEach((clave, hoja) -> {
            if (!clave.equals(CARATULA)) {
                tablas.put(clave, table(clave, hoja));
            }
        });
        return new Publicado(field(ficha, "entidad"), field(ficha, "informe"), tablas);
    }

    private static String field(Ficha ficha, String clave) {
        return ficha.campo(CARATULA, clave)
                .map(d -> d.recibido().mostrado().strip())
                .orElse("");
    }

    private static Publicado.Tabla table(String clave, HojaFicha hoja) {
        List<Fila> filas = hoja.filas().stream().map(PublicadoReader::row).toList();
        // The prefix of most codes says how many digits it has; one with less lost its zero in a spreadsheet.
        boolean dosCifras =
                filas.stream().filter(f -> f.codigo().matches("\\d\\d\\..*")).count() > 0;
        return new Publicado.Tabla(
                clave,
                hoja.nombre(),
                dosCifras ? filas.stream().map(PublicadoReader::padded).toList() : filas);
    }

    private static Fila padded(Fila f) {
        return f.codigo().matches("\\d\\..*")
                ? new Fila(f.numero(), f.clase(), "0" + f.codigo(), f.nombre(), f.celdas())
                : f;
    }

    private static Fila row(FilaFicha fila) {
        Map<String, Impreso> celdas = new LinkedHashMap<>();
        fila.datos()
                .forEach((clave, dato) -> celdas.put(
                        clave, Impreso.of(dato.celda(), dato.recibido().mostrado())));
        String codigo =
                text(celdas, "codigo").toUpperCase(java.util.Locale.ROOT).replaceAll("\\s+", "");
        String nombre = Stream.of("denominacion", "indicador", "concepto")
                .map(clave -> text(celdas, clave))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        // «Promedio de horas de atención» is an indicator: what has a code of its own is no total.
        boolean total =
                Normal.of(codigo.isEmpty() ? nombre : codigo).matches("(SUB)?TOTAL(ES)?\\b.*|SUMAS?|PROMEDIO.*");
        Clase clase = total ? Clase.TOTAL : kind(codigo);
        return new Fila(fila.numero(), clase, total ? "" : codigo, nombre, celdas);
    }

    private static Clase kind(String codigo) {
        return codigo.matches("OEI\\.\\d\\d") ? Clase.OEI : codigo.startsWith("AEI.") ? Clase.AEI : Clase.DATO;
    }

    private static String text(Map<String, Impreso> celdas, String clave) {
        return celdas.containsKey(clave) && !celdas.get(clave).falta()
                ? celdas.get(clave).texto()
                : "";
    }
}
