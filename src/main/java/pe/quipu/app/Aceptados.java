package pe.quipu.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pe.quipu.excel.XlsxReader;
import pe.quipu.ficha.EscritoRules;
import pe.quipu.ficha.Ficha;
import pe.quipu.ficha.FichaReader;
import pe.quipu.ficha.IdentidadReader;
import pe.quipu.ficha.Reporte;
import pe.quipu.ficha.ReporteReader;
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
import pe.quipu.plantilla.RellenoRules;

/** The accepted workbooks in force, read back from where they were filed: the only source of every figure. */
final class Aceptados {
    private final Taller taller;
    private final Registro registro;

    Aceptados(Taller taller, Registro registro) {
        this.taller = taller;
        this.registro = registro;
    }

    Optional<Asiento> vigente(String unidad, Periodo periodo) {
        return registro.vigentes(periodo.codigo()).stream()
                .filter(a -> a.identidad().unidad().equals(unidad))
                .findFirst();
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
        return ficha(asiento, unidad.codigo(), periodo);
    }

    private Ficha ficha(Asiento asiento, String unidad, Periodo periodo) {
        return FichaReader.read(libro(asiento), taller.formato(unidad, periodo));
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

    List<Reporte> reportes(Periodo periodo) {
        return vigentes(periodo).entrySet().stream()
                .map(x -> report(taller.estructura().unidad(x.getKey()).orElseThrow(), periodo, x.getValue()))
                .toList();
    }

    Optional<Reporte> reporte(Unidad unidad, Periodo periodo) {
        return vigente(unidad.codigo(), periodo).map(a -> report(unidad, periodo, a));
    }

    private Reporte report(Unidad unidad, Periodo periodo, Asiento asiento) {
        List<ActividadOperativa> actividades = taller.actividades(unidad.codigo(), periodo);
        Relleno escrito = conAnteriores(
                RellenoRules.evaluacion(taller.estructura(), unidad, periodo, actividades),
                unidad,
                periodo,
                asiento.id());
        return ReporteReader.read(
                EscritoRules.restored(ficha(asiento, unidad, periodo), escrito),
                unidad.codigo(),
                asiento.dictamen().destino(),
                actividades);
    }

    /**
     * What a template brings, with the months of quarters already accepted written and locked; of quarters never
     * accepted they stay open.
     */
    Relleno conAnteriores(Relleno plan, Unidad unidad, Periodo periodo) {
        return conAnteriores(plan, unidad, periodo, Long.MAX_VALUE);
    }

    /** @param antes only what was accepted before that line of the register: a late quarter changes no later one */
    private Relleno conAnteriores(Relleno plan, Unidad unidad, Periodo periodo, long antes) {
        if (periodo.clase() != Periodo.Clase.TRIMESTRE) {
            return plan;
        }
        Map<String, Optional<Informado>> deUnidad = new HashMap<>();
        return plan.con(ReportadoRules.escrito(
                plan,
                taller.actividades(unidad.codigo(), periodo),
                periodo.mesInicial() - 1,
                centro -> deUnidad.computeIfAbsent(reporta(centro), u -> reported(u, periodo, antes))));
    }

    private String reporta(String centro) {
        return taller.estructura().unidad(centro).map(Unidad::reportaPor).orElse(centro);
    }

    /** The last quarter before a period that a unit told. */
    private Optional<Informado> reported(String unidad, Periodo periodo, long antes) {
        return IntStream.iterate(periodo.numero() - 1, n -> n >= 1, n -> n - 1)
                .mapToObj(n -> Periodo.trimestre(periodo.ejercicio(), n))
                .flatMap(p -> vigente(unidad, p)
                        .filter(a -> a.id() < antes)
                        .map(a -> new Informado(ficha(a, unidad, p), p.mesFinal()))
                        .stream())
                .findFirst();
    }
}
