package pe.quipu.revision;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/**
 * One indicator an activity (Directiva 003-2016-MPH/17, art. 8.1.2): two measures joined in one text have no single goal.
 */
final class DosIndicadores implements Regla {
    private static final Pattern UNION = Pattern.compile(
            ";|(?<!\\p{L})y\\s*/\\s*o(?!\\p{L})|(?<!\\p{L})(y|e|así como)\\s+(el\\s+|la\\s+)?"
                    + "(%|(n[º°]|n\\.\\s?[º°]|nro\\.?|número|numero|cantidad|porcentaje|tasa)\\s+de)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Observacion> check(Expediente e) {
        return Formulado.of(e).flatMap(f -> f.propias()
                .flatMap(x -> Stream.of("unidad_medida", "sujeto", "atributo").flatMap(columna -> {
                    Matcher m = UNION.matcher(x.fila().texto(columna));
                    return m.find()
                            ? Stream.of(f.observe(
                                    Codigo.PLA_046,
                                    x,
                                    columna,
                                    Map.of("union", m.group().strip())))
                            : Stream.empty();
                })));
    }
}
