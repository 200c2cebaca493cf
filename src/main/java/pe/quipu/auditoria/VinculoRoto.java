package pe.quipu.auditoria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;

/** LINK-001: an action with the value of an indicator and no activity behind it, or the reverse; one that a table lacks. */
final class VinculoRoto implements Comprobacion {
    private static final Pattern AEI = Pattern.compile("AEI(\\.\\d\\d){2}");

    @Override
    public Stream<Reparo> check(Caso caso) {
        Tabla t03 = caso.tabla(Publicado.TABLA03);
        Tabla t04 = caso.tabla(Publicado.TABLA04);
        List<Fila> indicadores = caso.tabla(Publicado.INDICADORES).hojas();
        if (t04.hojas().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                        indicadores.isEmpty() ? Stream.<Reparo>empty() : actions(t03, t04, indicadores),
                        indicadores.stream().flatMap(i -> orphan(i, t04).stream()),
                        missing(t03, t04))
                .flatMap(s -> s);
    }

    private static Stream<Reparo> actions(Tabla t03, Tabla t04, List<Fila> indicadores) {
        return t04.de(Clase.AEI)
                .filter(f -> t04.con(f.codigo()).filter(f::equals).isPresent())
                .flatMap(f -> action(
                        f,
                        t03,
                        indicadores.stream().filter(i -> of(i, f.codigo())).toList())
                        .stream());
    }

    private static Optional<Reparo> action(Fila f, Tabla t03, List<Fila> suyos) {
        Impreso numero = f.celda("numero");
        Optional<Fila> conValor =
                suyos.stream().filter(i -> i.celda("obtenido").mayorQueCero()).findFirst();
        if (numero.mayorQueCero()) {
            return suyos.isEmpty()
                    ? Optional.of(Reparo.aviso(Prueba.LINK_001, f.celda("codigo"), "")
                            .dice("sinindicador", Map.of("aei", f.codigo(), "numero", numero.texto())))
                    : Optional.empty();
        }
        return conValor.map(i -> Reparo.aviso(Prueba.LINK_001, numero, "")
                .dice(
                        "mensaje",
                        Map.of(
                                "aei", f.codigo(),
                                "indicador", i.codigo(),
                                "obtenido", i.celda("obtenido").texto(),
                                "numero", numero.citado(),
                                "tabla03",
                                        t03.filas().isEmpty()
                                                        || t03.con(f.codigo()).isPresent()
                                                ? ""
                                                : " La Tabla 03 no la trae.")));
    }

    private static Optional<Reparo> orphan(Fila indicador, Tabla t04) {
        return aei(indicador.codigo()).filter(a -> t04.con(a).isEmpty()).map(a -> Reparo.aviso(
                        Prueba.LINK_001, indicador.celda("codigo"), "")
                .dice("sinfila", Map.of("aei", a, "indicador", indicador.codigo(), "repetida", twin(a, t04))));
    }

    /** A code printed twice just before the one that lacks. */
    private static String twin(String aei, Tabla t04) {
        String anterior = aei.substring(0, aei.length() - 2)
                + "%02d".formatted(Integer.parseInt(aei.substring(aei.length() - 2)) - 1);
        List<Fila> mismas =
                t04.filas().stream().filter(f -> f.codigo().equals(anterior)).toList();
        return mismas.size() > 1
                ? " Posible: es la segunda " + anterior + ", de "
                        + mismas.get(1).celda("codigo").celda() + "."
                : "";
    }

    /** In one of the tables with something in it, and not in the other. */
    private static Stream<Reparo> missing(Tabla t03, Tabla t04) {
        return t03.hojas().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        t03.de(Clase.AEI)
                                .filter(f -> t04.con(f.codigo()).isEmpty())
                                .map(f -> absent(f, t04)),
                        t04.de(Clase.AEI)
                                .filter(f -> f.celda("numero").mayorQueCero())
                                .filter(f -> t03.con(f.codigo()).isEmpty())
                                .map(f -> absent(f, t03)));
    }

    private static Reparo absent(Fila f, Tabla otra) {
        return Reparo.aviso(Prueba.LINK_001, f.celda("codigo"), "")
                .dice("falta", Map.of("aei", f.codigo(), "tabla", otra.rotulo()));
    }

    private static Optional<String> aei(String indicador) {
        Matcher m = AEI.matcher(indicador);
        return m.find() ? Optional.of(m.group()) : Optional.empty();
    }

    private static boolean of(Fila indicador, String aei) {
        return aei(indicador.codigo()).filter(aei::equals).isPresent();
    }
}
