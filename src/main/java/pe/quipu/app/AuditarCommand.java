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
import pe.quipu.auditoria.Prueba;
import pe.quipu.auditoria.Reparo;
import pe.quipu.consolidado.ConciliacionDesigner;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.inbox.AtomicFile;
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
    private record Hecho(Auditoria auditoria, Cotejo cotejo, Path libro) {
        /** What was asked for and not done is not well. */
        boolean bien() {
            return auditoria.inconsistencias() == 0
                    && cotejo.distintos().isEmpty()
                    && cotejo.motivo().isEmpty();
        }
    }

    @Override
    public Integer call() throws IOException {
        Consola consola = opciones.consola();
        Formas formas = new Formas();
        byte[] bytes = PublicadoFile.bytes(archivo);
        PublicadoFile.Leido publicado = PublicadoFile.read(archivo, bytes, formas);
        Optional<Taller> taller = workspace();
        if (periodo != null && (taller.isEmpty() || !periodo.evalua())) {
            throw new Detenido(
                    Salida.USO_INCORRECTO,
                    taller.isEmpty()
                            ? "Para comparar con las cifras de Quipu diga en qué carpeta están: --carpeta DIR."
                            : "Se compara con un periodo de evaluación, por ejemplo 2022-T4.");
        }
        Hecho hecho = taller.isPresent()
                ? Turno.working(taller.get(), actual -> audit(Optional.of(actual), publicado, bytes, formas))
                : audit(taller, publicado, bytes, formas);
        tell(consola, hecho, taller);
        return (hecho.bien() ? Salida.BIEN : Salida.ERRORES_EN_LOS_DATOS).codigo();
    }

    /** Asked for, or the folder we stand in when it is one. */
    private Optional<Taller> workspace() {
        boolean aqui = Files.exists(EntidadFile.path(new pe.quipu.inbox.Carpeta(opciones.raiz())));
        return opciones.carpeta != null || aqui ? Optional.of(Taller.open(opciones)) : Optional.empty();
    }

    private Hecho audit(Optional<Taller> taller, PublicadoFile.Leido leido, byte[] bytes, Formas formas)
            throws IOException {
        Cotejo cotejo = taller.map(t -> Cotejo.of(t, leido, Optional.ofNullable(periodo)))
                .orElse(Cotejo.NINGUNO);
        Auditoria auditoria = Auditoria.of(leido.publicado(), cotejo.estructura());
        Path libro = place(taller);
        AtomicFile.write(
                libro,
                XlsxWriter.write(ConciliacionDesigner.design(new ConciliacionDesigner.Pedido(
                        auditoria,
                        formas.base(Formas.PUBLICADO),
                        cotejo.contrastes(),
                        Optional.ofNullable(periodo).filter(p -> cotejo.motivo().isEmpty()),
                        cotejo.frases(),
                        PublicadoFile.from(libro, archivo),
                        Sha256.of(bytes),
                        java.time.LocalDate.ofInstant(opciones.clock().instant(), Opciones.LIMA)))));
        return new Hecho(auditoria, cotejo, libro);
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
        a.notas().forEach((prueba, nota) -> consola.result("  " + prueba.id() + ": " + nota));
        int inconsistencias = (int) a.inconsistencias();
        int avisos = a.reparos().size() - inconsistencias;
        consola.result(Cifra.cuantas(inconsistencias, "inconsistencia", "inconsistencias") + " y "
                + Cifra.cuantas(avisos, "aviso", "avisos") + ".");
        if (periodo != null && hecho.cotejo().motivo().isEmpty()) {
            int difieren = hecho.cotejo().distintos().size();
            consola.result("Contra las cifras de Quipu de " + periodo.codigo() + ": " + difieren + " de "
                    + hecho.cotejo().contrastes().size() + (difieren == 1 ? " difiere." : " difieren."));
        }
        hecho.cotejo().frases().forEach(consola::result);
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
        Map<String, String> notas = new LinkedHashMap<>();
        hecho.auditoria().notas().forEach((p, nota) -> notas.put(p.id(), nota));
        documento.put("notas", notas);
        documento.put(
                "diferencias",
                hecho.cotejo().distintos().stream()
                        .map(AuditarCommand::difference)
                        .toList());
        documento.put("salvedades", hecho.cotejo().frases());
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
