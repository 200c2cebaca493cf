package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    Aceptados(Taller taller, Registro registro) {
        this.taller = taller;
        this.registro = registro;
        this.lector = new DeclaracionReader(taller, registro, this::ficha);
    }

    Optional<Asiento> vigente(String unidad, Periodo periodo) {
        return registro.vigente(unidad, periodo.codigo());
    }

    /** The day of the first legible delivery, the one that counts for punctuality. */
    Optional<LocalDate> primera(String unidad, Periodo periodo) {
        return registro.entregas(periodo.codigo()).stream()
                .filter(a ->
                        a.identidad().unidad().equals(unidad) && a.identidad().ronda() > 0)
                .findFirst()
                .map(Aceptados::received);
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
        return FichaReader.read(libro(asiento), taller.formato(unidad.codigo(), periodo));
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
                "El libro aceptado " + archivo + " " + porque + ", y sus cifras ya no se pueden sustentar. Vuelva a"
                        + " ponerlo como estaba (de una copia de seguridad o de quien lo entregó).");
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
        List<ActividadOperativa> actividades = taller.actividades(unidad.codigo(), periodo);
        List<Declaracion> declaraciones = declaraciones(unidad, actividades, periodo);
        return ReporteRules.completed(
                own(unidad, periodo, actividades), unidad.codigo(), actividades, periodo.mesFinal(), declaraciones);
    }

    /** What the last form that ends with the period says; its own before any other, one with every sheet before a month's. */
    private Optional<Reporte> own(Unidad unidad, Periodo periodo, List<ActividadOperativa> actividades) {
        Stream<Periodo> otros = periodo.hastaSuCorte().stream()
                .filter(p -> p.mesFinal() == periodo.mesFinal() && !p.equals(periodo))
                .sorted(Comparator.comparing(Periodo::clase).reversed());
        return Stream.concat(Stream.of(periodo), otros)
                .flatMap(p -> vigente(unidad.codigo(), p).map(a -> read(unidad, p, a, actividades)).stream())
                .findFirst()
                .map(r -> vigente(unidad.codigo(), periodo).isPresent() ? r : r.sinIndicadores(this::ofTheirPeriod));
    }

    /** An indicator that adds up says only what its own period reached. */
    private boolean ofTheirPeriod(Reporte.DeIndicador i) {
        return taller.estructura().indicadores().stream()
                .anyMatch(x -> x.codigo().equals(i.codigo()) && x.agregable());
    }

    private Reporte read(Unidad unidad, Periodo periodo, Asiento a, List<ActividadOperativa> actividades) {
        return ReporteReader.read(
                ficha(a, unidad, periodo), unidad.codigo(), a.dictamen().destino(), actividades);
    }

    /** Months that two accepted evaluations of the year tell differently, until the cut-off of a period. */
    List<Rectificacion> rectificaciones(Periodo periodo) {
        return DeclaracionRules.rectificaciones(taller.estructura().queReportan().stream()
                .flatMap(u -> lector.de(u, List.of(), periodo).stream())
                .toList());
    }

    /** What a delivery would do to the months of its year accepted before it, of any period. */
    List<Rectificacion> cambios(Unidad unidad, Periodo periodo, Ficha ficha, Relleno escrito) {
        List<ActividadOperativa> actividades = taller.actividades(unidad.codigo(), periodo);
        return DeclaracionRules.cambios(
                lector.de(unidad, actividades, new Periodo(periodo.ejercicio(), Periodo.Clase.ANUAL, 0)),
                Declaracion.read(Long.MAX_VALUE, unidad.codigo(), periodo, "", ficha, escrito, actividades));
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
