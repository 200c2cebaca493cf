package pe.quipu.ficha;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.HojaLlena;
import pe.quipu.plan.Mes;

/**
 * The headings under which the columns of a sheet are known: its own, its aliases, and for a month the band and the
 * month («Ejecutado» above «Set», or «Ejecutado Setiembre» in one cell).
 */
final class Titulos {
    private final Map<String, String> clavePorTitulo = new HashMap<>();
    private final Set<String> grupos = new LinkedHashSet<>();

    Titulos(HojaFormato formato) {
        if (formato.clase() == HojaFormato.Clase.CAMPOS) {
            CamposReader.CLAVES.forEach(clave -> clavePorTitulo.put(Normal.of(clave), clave));
            return;
        }
        for (Columna c : formato.columnas()) {
            Stream<String> titulos =
                    c.mes() > 0 ? Stream.of(c.nombre()) : Stream.concat(Stream.of(c.encabezado()), c.alias().stream());
            titulos.forEach(t -> clavePorTitulo.putIfAbsent(Normal.of(t), c.clave()));
            if (!c.grupo().isEmpty()) {
                grupos.add(Normal.of(c.grupo()));
            }
        }
    }

    /** The keys a row names, by column of the sheet. */
    Map<Integer, String> keys(HojaLlena hoja, int fila) {
        Map<Integer, String> claves = new LinkedHashMap<>();
        Integer arriba = band(hoja, fila);
        String grupo = "";
        for (var celda : texts(hoja, fila).entrySet()) {
            String banda = arriba == null ? "" : shown(hoja, arriba, celda.getKey());
            grupo = banda.isEmpty() ? grupo : banda;
            String clave = clavePorTitulo.get(title(grupo, celda.getValue()));
            if (clave == null && !grupo.isEmpty() && !grupos.contains(grupo)) {
                clave = onlyOneLeft(celda.getValue(), claves).orElse(null);
            }
            if (clave != null) {
                claves.put(celda.getKey(), clave);
            }
        }
        return claves;
    }

    /** Under a band of another name («Por regularizar») a month is of the only family that still lacks it. */
    private Optional<String> onlyOneLeft(String texto, Map<Integer, String> halladas) {
        List<String> libres = grupos.stream()
                .map(g -> clavePorTitulo.get(title(g, texto)))
                .filter(c -> c != null && !halladas.containsValue(c))
                .distinct()
                .toList();
        return libres.size() == 1 ? Optional.of(libres.get(0)) : Optional.empty();
    }

    /** The row of bands is the one above, or the one above the keys. */
    private Integer band(HojaLlena hoja, int fila) {
        Integer arriba = hoja.filas().lower(fila);
        boolean claves = arriba != null
                && texts(hoja, arriba).values().stream()
                        .anyMatch(t -> clavePorTitulo.containsValue(t) && t.matches(".*_\\d\\d"));
        return claves ? hoja.filas().lower(arriba) : arriba;
    }

    private static String title(String grupo, String texto) {
        int corte = texto.strip().lastIndexOf(' ');
        Optional<Integer> solo = MesReader.read(texto);
        Optional<Integer> alFinal = corte < 0 ? Optional.empty() : MesReader.read(texto.substring(corte));
        return solo.map(mes -> Normal.of(grupo + " " + Mes.abreviado(mes)))
                .or(() -> alFinal.map(mes -> Normal.of(texto.substring(0, corte) + " " + Mes.abreviado(mes))))
                .orElseGet(() -> Normal.of(texto));
    }

    private static String shown(HojaLlena hoja, int fila, int columna) {
        return Normal.of(hoja.celda(fila, columna).valor().mostrado());
    }

    /** What stands in a row, by column. */
    static Map<Integer, String> texts(HojaLlena hoja, int fila) {
        Map<Integer, String> textos = new LinkedHashMap<>();
        hoja.fila(fila).forEach((columna, leida) -> {
            if (!leida.valor().vacio()) {
                textos.put(columna, leida.valor().mostrado().strip());
            }
        });
        return textos;
    }
}
