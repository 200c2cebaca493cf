package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pe.quipu.auditoria.Auditoria;
import pe.quipu.auditoria.Contraste;
import pe.quipu.auditoria.ContrasteRules;
import pe.quipu.auditoria.Prueba;
import pe.quipu.auditoria.Publicado;
import pe.quipu.auditoria.Reparo;
import pe.quipu.consolidado.ConciliacionDesigner;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.Registro;
import pe.quipu.inbox.Sha256;
import pe.quipu.observacion.Cifra;
import pe.quipu.plan.Periodo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "auditar",
        description = "Contrasta un informe publicado con su propia aritmética y con las cifras de Quipu.",
        synopsisHeading = "Uso: ",
        parameterListHeading = "%nArchivo:%n",
        optionListHeading = "%nOpciones:%n")
final class AuditarCommand implements Callable<Integer> {
    @Mixin
    private Opciones opciones;

    @Parameters(paramLabel = "ARCHIVO", description = "Libro «publicado» con las tablas del informe.")
    private Path archivo;

    @Option(
            names = "--periodo",
            paramLabel = "P",
            converter = PeriodoConverter.class,
            description = "Además, compara con lo que Quipu calcula de ese periodo: 2022-T4.")
    private Periodo periodo;

    /** @param libro where the workbook of the audit was written */
    private record Hecho(Auditoria auditoria, List<Contraste> contrastes, Path libro) {
        List<Contraste> distintos() {
            return contrastes.stream().filter(c -> !c.coincide()).toList();
        }
    }

    @Override
    public Integer call() throws IOException {
        Consola consola = opciones.consola();
        Formas formas = new Formas();
        byte[] bytes = PublicadoFile.bytes(archivo);
        Publicado publicado = PublicadoFile.read(archivo, bytes, formas);
        Optional<Taller> taller = workspace();
        if (periodo != null && (taller.isEmpty() || !periodo.evalua())) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    taller.isEmpty()
                            ? "Para comparar con las cifras de Quipu diga en qué carpeta están: --carpeta DIR."
                            : "Se compara con un periodo de evaluación, por ejemplo 2022-T4.");
        }
        Hecho hecho = taller.isPresent()
                ? Jornada.exclusively(taller.get(), () -> audit(taller, publicado, bytes, formas))
                : audit(taller, publicado, bytes, formas);
        tell(consola, hecho, taller);
        boolean bien =
                hecho.auditoria().inconsistencias() == 0 && hecho.distintos().isEmpty();
        return (bien ? Salida.BIEN : Salida.ERRORES_EN_LOS_DATOS).codigo();
    }

    /** Asked for, or the folder we stand in when it is one. */
    private Optional<Taller> workspace() {
        boolean aqui = Files.exists(EntidadFile.path(new pe.quipu.inbox.Carpeta(opciones.raiz())));
        return opciones.carpeta != null || aqui ? Optional.of(Taller.open(opciones)) : Optional.empty();
    }

    private Hecho audit(Optional<Taller> taller, Publicado publicado, byte[] bytes, Formas formas) throws IOException {
        Auditoria auditoria = Auditoria.of(publicado, taller.map(Taller::estructura));
        List<Contraste> contrastes = taller.filter(t -> periodo != null)
                .map(t -> contrast(t, publicado))
                .orElse(List.of());
        Path libro = place(taller);
        AtomicFile.write(
                libro,
                XlsxWriter.write(ConciliacionDesigner.design(new ConciliacionDesigner.Pedido(
                        auditoria,
                        formas.base(Formas.PUBLICADO),
                        contrastes,
                        Optional.ofNullable(periodo),
                        PublicadoFile.from(libro, archivo),
                        Sha256.of(bytes),
                        java.time.LocalDate.ofInstant(opciones.clock().instant(), Opciones.LIMA)))));
        return new Hecho(auditoria, contrastes, libro);
    }

    private List<Contraste> contrast(Taller taller, Publicado publicado) {
        try (Registro registro = Registro.open(taller.carpeta())) {
            return ContrasteRules.of(
                    publicado,
                    taller.estructura(),
                    new Consolidacion(taller, registro).content(periodo).resultados());
        }
    }

    private Path place(Optional<Taller> taller) {
        String nombre = archivo.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "_conciliacion.xlsx";
        return taller.map(t -> t.carpeta().consolidado().resolve(nombre))
                .orElseGet(() -> archivo.toAbsolutePath().resolveSibling(nombre));
    }

    private void tell(Consola consola, Hecho hecho, Optional<Taller> taller) {
        Auditoria a = hecho.auditoria();
        for (Prueba prueba : Prueba.values()) {
            List<Reparo> suyos = a.de(prueba).toList();
            if (!suyos.isEmpty()) {
                consola.result("  %-9s %3d  %s".formatted(prueba.id(), suyos.size(), prueba.texto("titulo")));
            }
        }
        a.omitidas().forEach((prueba, porque) -> consola.result("  " + prueba.id() + " no se hizo. " + porque));
        int inconsistencias = (int) a.inconsistencias();
        int avisos = a.reparos().size() - inconsistencias;
        consola.result(Cifra.cuantas(inconsistencias, "inconsistencia", "inconsistencias") + " y "
                + Cifra.cuantas(avisos, "aviso", "avisos") + ".");
        if (periodo != null) {
            consola.result("Contra las cifras de Quipu de " + periodo.codigo() + ": "
                    + hecho.distintos().size() + " de " + hecho.contrastes().size() + " difieren.");
        }
        consola.result("Conciliación: " + hecho.libro());
        consola.document(document(hecho, inconsistencias, avisos, taller));
    }

    private Map<String, Object> document(Hecho hecho, int inconsistencias, int avisos, Optional<Taller> taller) {
        Map<String, Object> documento = new LinkedHashMap<>();
        documento.put("archivo", archivo.getFileName().toString());
        documento.put(
                "conciliacion",
                taller.map(t -> t.carpeta().relative(hecho.libro()))
                        .orElse(hecho.libro().toString()));
        documento.put(
                "hallazgos",
                hecho.auditoria().reparos().stream()
                        .map(AuditarCommand::finding)
                        .toList());
        Map<String, String> omitidas = new LinkedHashMap<>();
        hecho.auditoria().omitidas().forEach((p, porque) -> omitidas.put(p.id(), porque));
        documento.put("omitidas", omitidas);
        documento.put(
                "diferencias",
                hecho.distintos().stream().map(AuditarCommand::difference).toList());
        documento.put("resumen", Map.of("inconsistencias", inconsistencias, "avisos", avisos));
        return documento;
    }

    private static Map<String, Object> finding(Reparo r) {
        Map<String, Object> uno = new LinkedHashMap<>();
        uno.put("prueba", r.prueba().id());
        uno.put("gravedad", r.gravedad().codigo());
        uno.put("hoja", r.celda().hoja());
        uno.put("celda", r.celda().a1());
        List<String> todas = new ArrayList<>();
        r.celdas().forEach(c -> todas.add(c.toString()));
        uno.put("celdas", todas);
        uno.put("impreso", r.impreso());
        uno.put("recalculado", r.recalculado());
        r.soles().ifPresent(s -> uno.put("soles", s));
        uno.put("mensaje", r.frase());
        return uno;
    }

    private static Map<String, Object> difference(Contraste c) {
        Map<String, Object> una = new LinkedHashMap<>();
        una.put("de", c.de());
        una.put("cifra", c.magnitud());
        una.put("hoja", c.impreso().celda().hoja());
        una.put("celda", c.impreso().celda().a1());
        una.put("publicado", c.impreso().texto());
        una.put("quipu", c.calculado());
        return una;
    }
}
