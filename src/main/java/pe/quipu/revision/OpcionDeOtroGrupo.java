package pe.quipu.revision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.Lista;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Enumeracion;
import pe.quipu.observacion.Observacion;

/**
 * In a list that depends on another cell the value belongs to what that cell says: a product to its programme, a division
 * to its function (Directiva 003-2016-MPH/17, art. 8.2.1). The AEI has {@link AeiDeOtroOei}.
 */
final class OpcionDeOtroGrupo implements Regla {
    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> f.propias().flatMap(x -> {
            HojaFormato hoja = e.hoja(Formulado.ACTIVIDADES).orElseThrow();
            return hoja.entradas()
                    .filter(c -> !c.dependeDe().isEmpty() && !c.lista().equals("aei"))
                    .filter(c -> stray(e, hoja, c, x.fila()))
                    .map(c -> f.observe(Codigo.PLA_047, x, c.clave(), data(e, hoja, c, x.fila())));
        }));
    }

    private static boolean stray(Expediente e, HojaFormato hoja, Columna c, FilaFicha f) {
        String manda = f.texto(c.dependeDe());
        List<String> grupos = groups(e, c, f);
        return !manda.isEmpty() && narrows(e, hoja, c) && !grupos.isEmpty() && !grupos.contains(manda);
    }

    /** Without a list on the other side there is nothing to belong to. */
    private static boolean narrows(Expediente e, HojaFormato hoja, Columna c) {
        return hoja.columna(c.dependeDe())
                .flatMap(otra -> e.formato().lista(otra.lista()))
                .filter(l -> !l.opciones().isEmpty())
                .isPresent();
    }

    /** What the value may stand under: the same code may be in several groups, or in none. */
    private static List<String> groups(Expediente e, Columna c, FilaFicha f) {
        Optional<Lista> lista = e.formato().lista(c.lista());
        List<String> grupos = lista.stream()
                .flatMap(l -> l.opciones().stream())
                .filter(o -> o.codigo().equals(f.texto(c.clave())))
                .map(o -> Lista.codigoDe(o.grupo()))
                .toList();
        return grupos.contains("") ? List.of() : grupos;
    }

    private static Map<String, String> data(Expediente e, HojaFormato hoja, Columna c, FilaFicha f) {
        return Map.of(
                "manda", hoja.columna(c.dependeDe()).map(Columna::nombre).orElse(""),
                "dice", f.texto(c.dependeDe()),
                "grupo", Enumeracion.some(groups(e, c, f), 3));
    }
}
