package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.Comprometida;
import pe.quipu.ficha.CompromisoReader;
import pe.quipu.ficha.Declaracion;
import pe.quipu.ficha.DeclaracionRules;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.IdentidadReader;
import pe.quipu.ficha.Rectificacion;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.ReporteReader;
import pe.quipu.ficha.ReporteRules;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.inbox.Asiento;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Unidad;

/** The accepted workbooks in force, read back from where they were filed: the only source of every figure. */
final class Aceptados {
    private final Taller taller;
    private final Registro registro;
    private final DeclaracionReader lector;
    /** By unit and period: what is accepted never changes, and a workbook is opened once for all that asks for it. */
    private final Map<Serie, Leida> leidas = new HashMap<>();

    private record Serie(String unidad, String periodo) {}

    /**
     * What an accepted evaluation says beside its months, which the declarations keep.
     *
     * @param asiento its line in the register
     * @param ficha whole, as long as there is memory to spare: who corrects one quarter is compared with all of its year
     */
    private record Leida(long asiento, Reporte reporte, Comprometida comprometida, SoftReference<Ficha> ficha) {}

    Aceptados(Taller taller, Registro registro) {
        this.taller = taller;
        this.registro = registro;
        this.lector = new DeclaracionReader(taller, registro, this::ficha);
    }

    /** A clock that was set back does not close what was open: no day comes before one on which something was received. */
    boolean abierto(Periodo periodo) {
        return taller.abierto(periodo)
                || registro.ultimoDia()
                        .filter(dia -> taller.abierto(periodo, dia))
                        .isPresent();
    }

    Optional<Asiento> vigente(String unidad, Periodo periodo) {
        return registro.vigente(unidad, periodo.codigo());
    }

    /** The day of the first legible delivery, the one that counts for punctuality. */
    Optional<LocalDate> primera(String unidad, Periodo periodo) {
        return registro.primera(unidad, periodo.codigo()).map(Aceptados::received);
    }

    static LocalDate received(Asiento a) {
        return a.recibo().recepcion().orElse(a.recibo().recibido().toLocalDate());
    }

    /** Accepted workbooks of a period by reporting unit, in the order of the structure. */
    Map<String, Asiento> vigentes(Periodo periodo) {
        Map<String, Asiento> porUnidad = new HashMap<>();
        registro.vigentes(periodo.codigo())
                .forEach(a -> porUnidad.put(a.identidad().unidad(), a));
        Map<String, Asiento> ordenados = new LinkedHashMap<>();
        taller.estructura().queReportan().stream()
                .filter(u -> porUnidad.containsKey(u.codigo()))
                .forEach(u -> ordenados.put(u.codigo(), porUnidad.get(u.codigo())));
        return ordenados;
    }

    /** @throws Detenido when somebody changed what had been filed: its figures can no longer be trusted */
    Ficha ficha(Asiento asiento, Unidad unidad, Periodo periodo) {
        return known(asiento.id(), unidad, periodo)
                .flatMap(l -> Optional.ofNullable(l.ficha().get()))
                .orElseGet(() -> open(asiento, unidad, periodo));
    }

    private Ficha open(Asiento asiento, Unidad unidad, Periodo periodo) {
        Ficha ficha = FichaReader.read(libro(asiento), taller.formato(unidad.codigo(), periodo));
        if (periodo.evalua()) {
            keep(asiento.id(), asiento.dictamen().destino(), ficha, unidad, periodo);
        }
        return ficha;
    }

    /** What was just accepted is kept as it was read: to be counted, its file need not be opened again in this pass. */
    void accepted(long id, String destino, Dictamen.Examen x) {
        if (x.periodo().evalua()) {
            keep(id, destino, x.ficha(), x.unidad(), x.periodo());
            lector.accepted(id, destino, x);
        }
    }

    private Optional<Leida> known(long asiento, Unidad unidad, Periodo periodo) {
        return Optional.ofNullable(leidas.get(new Serie(unidad.codigo(), periodo.codigo())))
                .filter(l -> l.asiento() == asiento);
    }

    /** Of what was replaced nothing is asked again. */
    private void keep(long asiento, String destino, Ficha ficha, Unidad unidad, Periodo periodo) {
        Serie serie = new Serie(unidad.codigo(), periodo.codigo());
        Leida otra = leidas.get(serie);
        if (otra != null && otra.asiento() > asiento) {
            return;
        }
        leidas.put(
                serie,
                new Leida(
                        asiento,
                        ReporteReader.read(
                                        ficha, unidad.codigo(), destino, taller.actividades(unidad.codigo(), periodo))
                                .sinMeses(),
                        CompromisoReader.read(ficha, unidad.codigo(), periodo),
                        new SoftReference<>(ficha)));
    }

    /** Makes room for what is written next: of many units the whole workbooks take as much as the one of the entity. */
    void release() {
        leidas.values().forEach(l -> l.ficha().clear());
    }

    private Leida leida(Asiento asiento, String codigo, Periodo periodo) {
        Unidad unidad = taller.estructura().unidad(codigo).orElseThrow();
        if (known(asiento.id(), unidad, periodo).isEmpty()) {
            open(asiento, unidad, periodo);
        }
        return known(asiento.id(), unidad, periodo).orElseThrow();
    }

    /** What an accepted evaluation says of corrective measures. */
    Comprometida comprometida(Asiento asiento, String unidad, Periodo periodo) {
        return leida(asiento, unidad, periodo).comprometida();
    }

    /** Code of the version of the plan it was made from. */
    String plan(Asiento asiento) {
        return IdentidadReader.read(libro(asiento)).map(Identidad::plan).orElse("");
    }

    private LibroLleno libro(Asiento asiento) {
        Path archivo = taller.carpeta().raiz().resolve(asiento.dictamen().destino());
        try {
            byte[] bytes = Files.readAllBytes(archivo);
            if (Sha256.of(bytes).equals(asiento.recibo().sha256())
                    && XlsxReader.read(bytes) instanceof Lectura.Legible legible) {
                return legible.libro();
            }
        } catch (NoSuchFileException e) {
            throw lost(archivo, "ya no está");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw lost(archivo, "fue cambiado después de aceptarse");
    }

    private static Detenido lost(Path archivo, String porque) {
        return new Detenido(
                Salida.ERRORES_EN_LOS_DATOS,
                "El libro aceptado " + archivo + " " + porque + ", y sus cifras ya no se pueden sustentar. Escriba:"
                        + " quipu reparar; lo restituye si queda una copia, o dice de dónde traerla.");
    }

    /** What the units told until the cut-off of a period, in the order of the structure; none of who told nothing. */
    List<Reporte> reportes(Periodo periodo) {
        return taller.estructura().queReportan().stream()
                .flatMap(u -> reporte(u, periodo).stream())
                .toList();
    }

    /**
     * The months of the year that accepted evaluations of any class tell until the cut-off; the texts are those of the
     * form of the period itself.
     */
    Optional<Reporte> reporte(Unidad unidad, Periodo periodo) {
        return reporte(unidad, periodo, Optional.empty());
    }

    /** @param nueva what a delivery about to be accepted says */
    Optional<Reporte> reporte(Unidad unidad, Periodo periodo, Optional<Declaracion> nueva) {
        List<ActividadOperativa> actividades = taller.actividades(unidad.codigo(), periodo);
        List<Declaracion> declaraciones = Stream.concat(
                        declaraciones(unidad, actividades, periodo).stream(), nueva.stream())
                .toList();
        return ReporteRules.completed(
                own(unidad, periodo), unidad.codigo(), actividades, periodo.mesFinal(), declaraciones);
    }

    /** What the last form that ends with the period says; its own before any other, one with every sheet before a month's. */
    private Optional<Reporte> own(Unidad unidad, Periodo periodo) {
        Stream<Periodo> otros = periodo.hastaSuCorte().stream()
                .filter(p -> p.mesFinal() == periodo.mesFinal() && !p.equals(periodo))
                .sorted(Comparator.comparing(Periodo::clase).reversed());
        return Stream.concat(Stream.of(periodo), otros)
                .flatMap(p -> vigente(unidad.codigo(), p)
                        .map(a -> leida(a, unidad.codigo(), p).reporte())
                        .stream())
                .findFirst()
                .map(r -> vigente(unidad.codigo(), periodo).isPresent() ? r : r.sinIndicadores());
    }

    /** What the forms of a period itself say, and of no other, in the order of the structure. */
    List<Reporte> propios(Periodo periodo) {
        return vigentes(periodo).entrySet().stream()
                .map(v -> leida(v.getValue(), v.getKey(), periodo).reporte())
                .toList();
    }

    /** Months that two accepted evaluations of the year tell differently, until the cut-off of a period. */
    List<Rectificacion> rectificaciones(Periodo periodo) {
        return DeclaracionRules.rectificaciones(taller.estructura().queReportan().stream()
                .flatMap(u -> lector.de(u, List.of(), periodo).stream())
                .toList());
    }

    /** What a delivery would do to the months of its year accepted before it, of any period. */
    List<Rectificacion> cambios(Unidad unidad, Declaracion nueva) {
        return DeclaracionRules.cambios(
                lector.de(
                        unidad,
                        taller.actividades(unidad.codigo(), nueva.periodo()),
                        Periodo.anual(nueva.periodo().ejercicio())),
                nueva);
    }

    /** What a delivery says of its months, as if it were accepted now. */
    Declaracion declaracion(Unidad unidad, Periodo periodo, Ficha ficha, Relleno escrito) {
        return Declaracion.read(
                Long.MAX_VALUE,
                unidad.codigo(),
                periodo,
                "",
                ficha,
                escrito,
                taller.actividades(unidad.codigo(), periodo));
    }

    /** What was accepted until a cut-off of some activities, of whoever had them, and of the unit itself. */
    List<Declaracion> declaraciones(Unidad unidad, List<ActividadOperativa> actividades, Periodo periodo) {
        return lector.de(unidad, actividades, periodo);
    }

    /** What a template brings, with the months already told. */
    Relleno conAnteriores(Relleno plan, Unidad unidad, Periodo periodo) {
        return lector.conAnteriores(plan, unidad, periodo);
    }
}
