package pe.quipu.app;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pe.quipu.formato.Identidad;
import pe.quipu.inbox.Registro;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Lugar;
import pe.quipu.observacion.Observacion;
import pe.quipu.observacion.Sugerencia;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Plazo;
import pe.quipu.plan.Unidad;

/**
 * Finds whose a signed PDF or an evidence is. It is what its bytes and its name say it is, and the name or a folder says
 * unit and period, as the name of a template does: {@code 03.09.05_2022-T4 firmado.pdf}, or any name in a folder of the
 * unit. What gives no such hint stays refused, with the sentence that tells how to name it.
 */
final class AdjuntoReader {
    /** A PDF called .xlsx is a workbook that was not delivered. */
    private static final Map<Codigo, Pattern> CLASES = Map.of(
            Codigo.LIB_007, Pattern.compile("(?i).*\\.docx"),
            Codigo.LIB_008, Pattern.compile("(?i).*\\.pdf"),
            Codigo.LIB_012, Pattern.compile("(?i).*\\.(?:jpe?g|png)"));

    private static final Pattern PERIODO = Pattern.compile(
            "(\\d{4}(?:-(?:[TS]\\d|M\\d\\d|R\\d\\d|A|CN|PIA))?)(?![\\p{L}\\p{N}]|-\\d).*", Pattern.DOTALL);

    /** A code and a period, or what wants to be one. */
    private static final Pattern COMO_SE_PIDE = Pattern.compile(
            "([\\p{L}.]{0,9}\\d[\\p{L}\\d.]{0,30})[ _-]+(\\d{4}(?:-[\\p{L}\\d]{1,3})?)(?![\\p{L}\\d]|-\\d).*",
            Pattern.DOTALL);

    private final Taller taller;
    private final Registro registro;
    private final Aceptados aceptados;

    private record Pista(Unidad unidad, Periodo periodo) {}

    AdjuntoReader(Taller taller, Registro registro, Aceptados aceptados) {
        this.taller = taller;
        this.registro = registro;
        this.aceptados = aceptados;
    }

    /** Empty for what is no such paper, or does not say whose it is. */
    Optional<Dictamen> read(Procedencia p, Dictamen d) {
        boolean papel = d.observaciones().stream()
                .flatMap(o -> Optional.ofNullable(CLASES.get(o.codigo())).stream())
                .anyMatch(clase -> clase.matcher(p.nombre()).matches());
        return papel ? hint(p).map(this::attached).or(() -> misnamed(p)) : Optional.empty();
    }

    /** Named as it is asked, with a code that is not there: to tell how to name it would tell what was done. */
    private Optional<Dictamen> misnamed(Procedencia p) {
        return Stream.concat(Stream.of(p.nombre()), p.carpetas().stream())
                .map(texto -> COMO_SE_PIDE.matcher(plain(texto)))
                .filter(Matcher::matches)
                .findFirst()
                .map(m -> Dictamen.refused(Optional.empty(), wrong(m.group(1), m.group(2))));
    }

    private Observacion wrong(String unidad, String periodo) {
        List<String> unidades = units().map(Unidad::codigo).toList();
        return unidades.stream().anyMatch(c -> plain(c).equals(unidad))
                ? wrong(
                        "«" + periodo + "» no es un periodo abierto",
                        periodo,
                        taller.estructura().plazos().stream()
                                .map(Plazo::periodo)
                                .toList())
                : wrong("la unidad «" + unidad + "» no existe", unidad, unidades);
    }

    private static Observacion wrong(String porque, String dicho, List<String> hay) {
        String sugerencia = Sugerencia.sentence(Sugerencia.nearest(dicho, hay));
        return new Observacion(Codigo.LIB_047, Lugar.LIBRO, "", Map.of("porque", porque, "sugerencia", sugerencia));
    }

    private Dictamen attached(Pista pista) {
        String unidad = pista.unidad().reportaPor();
        return Dictamen.apart(
                Veredicto.ADJUNTO,
                Optional.of(new Identidad(
                        "",
                        0,
                        taller.estructura().parametros().entidad(),
                        unidad,
                        pista.periodo().codigo(),
                        "",
                        0)),
                new Observacion(Codigo.LIB_044, Lugar.LIBRO, pista.periodo().titulo(), Map.of("unidad", unidad)));
    }

    /** The name it is filed under: whose it is, and how its owner called it. */
    static String nombre(Identidad i, String nombre) {
        String dueno = i.unidad() + "_" + i.periodo();
        return plain(nombre).startsWith(plain(dueno)) ? nombre : dueno + "_" + nombre;
    }

    private Optional<Pista> hint(Procedencia p) {
        return Stream.concat(Stream.of(p.nombre()), p.carpetas().stream())
                .flatMap(texto -> both(texto).stream())
                .findFirst()
                .or(() -> p.carpetas().stream()
                        .flatMap(c -> unit(c).stream())
                        .findFirst()
                        .flatMap(u -> period(p, u).map(periodo -> new Pista(u, periodo))));
    }

    /** {@code 03.09.05_2022-T4…}. */
    private Optional<Pista> both(String texto) {
        return units().filter(u -> plain(texto).startsWith(plain(u.codigo())))
                .flatMap(u -> leading(
                        plain(texto).substring(plain(u.codigo()).length()).replaceFirst("^[ _-]+", " "))
                        .map(periodo -> new Pista(u, periodo))
                        .stream())
                .findFirst();
    }

    /** A folder of a unit: its code, alone or before its name. */
    private Optional<Unidad> unit(String carpeta) {
        return units().filter(u -> plain(carpeta).matches(Pattern.quote(plain(u.codigo())) + "(?:[ _].*)?"))
                .findFirst();
    }

    /** The longest code first: {@code 03.01} is not of {@code 03}. */
    private Stream<Unidad> units() {
        return taller.estructura().unidades().stream()
                .sorted(Comparator.comparingInt((Unidad u) -> u.codigo().length())
                        .reversed());
    }

    /** As the name or a folder says; else that of the last workbook the unit delivered the same day. */
    private Optional<Periodo> period(Procedencia p, Unidad u) {
        return Stream.concat(Stream.of(p.nombre()), p.carpetas().stream())
                .flatMap(texto -> leading(" " + plain(texto)).stream())
                .findFirst()
                .or(() -> registro.ultima(u.reportaPor())
                        .filter(a -> Aceptados.received(a).equals(p.recibido()))
                        .flatMap(a -> Periodo.parse(a.identidad().periodo())));
    }

    /** A period this office receives, after a blank. */
    private Optional<Periodo> leading(String texto) {
        Matcher m = PERIODO.matcher(texto.strip());
        return texto.startsWith(" ") && m.matches()
                ? Periodo.parse(m.group(1)).filter(aceptados::abierto)
                : Optional.empty();
    }

    private static String plain(String texto) {
        return Normalizer.normalize(texto, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }
}
