package pe.quipu.plantilla;

import java.util.List;
import java.util.Optional;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Impresion;

/** How a table of a form comes out on paper: bands and headings on every page, and no page of rows nobody filled. */
record ImpresionRules(Plano plano, Relleno relleno, Marco marco) {
    Impresion of(HojaFormato h) {
        Impresion toda = Impresion.tabla(
                "A" + Plano.FILA_GRUPO + ":" + CeldaRef.letras(h.columnas().size() - 1) + plano.ultimaFila(h),
                Plano.FILA_GRUPO + ":" + Plano.FILA_ENCABEZADO,
                h.fijas(),
                List.of(h.titulo(), marco.subtitulo()),
                List.of(marco.pie() + " · " + h.nombre()));
        boolean sobran = plano.filas(h).size() > relleno.filas(h.clave()).size();
        return lastUsed(h).filter(f -> sobran).map(toda::conUsadas).orElse(toda);
    }

    /**
     * The number of the last row that holds something, alive: it is the unit that fills and prints. Headings alone would
     * look like a mistake, so a blank form prints its first row.
     */
    private Optional<String> lastUsed(HojaFormato h) {
        Optional<Columna> falta = h.columnas().stream()
                .filter(c -> c.tipo() == Columna.Tipo.FALTA)
                .findFirst();
        Optional<String> enUso = falta.map(c -> "ISNUMBER(" + range(h, c) + ")")
                .or(() -> h.numerada() ? Optional.empty() : Optional.of("(" + range(h, key(h)) + "<>\"\")"));
        return enUso.map(uso -> "MAX(" + Plano.PRIMERA_FILA + ",SUMPRODUCT(MAX(" + uso + "*ROW("
                + range(h, h.columnas().get(0)) + "))))");
    }

    private static Columna key(HojaFormato h) {
        return h.columna(h.claveFila()).orElse(h.columnas().get(0));
    }

    private String range(HojaFormato h, Columna c) {
        String letras = "$" + Plano.letras(h, c.clave()) + "$";
        return CeldaRef.hojaEnFormula(h.nombre()) + "!" + letras + Plano.PRIMERA_FILA + ":" + letras
                + plano.ultimaFila(h);
    }
}
