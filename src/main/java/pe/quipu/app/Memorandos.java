package pe.quipu.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pe.quipu.inbox.AtomicFile;
import pe.quipu.inbox.NombreArchivo;
import pe.quipu.informe.DeUnidad;
import pe.quipu.informe.EvaluacionInstitucional;
import pe.quipu.informe.Memo;
import pe.quipu.informe.MemoDesigner;
import pe.quipu.plan.Periodo;
import pe.quipu.word.DocxWriter;

/** A memo for every unit whose evaluation of a period is missing, or has to be corrected or explained. */
final class Memorandos {
    private static final String FINAL = "_memo.docx";

    /**
     * @param archivos by unit, in the order of the structure
     * @param sobran names of memos of an earlier day that nobody needs any more; they stay: somebody may have sent them
     */
    record Escritos(Path carpeta, Map<String, Path> archivos, List<String> sobran) {}

    private Memorandos() {}

    static Escritos write(Taller taller, Periodo periodo) throws IOException {
        EvaluacionInstitucional e = Evaluado.de(taller, periodo);
        Path carpeta = taller.carpeta().informes().resolve(periodo.codigo() + "_memos");
        Map<String, Path> archivos = new LinkedHashMap<>();
        byte[] base = DocumentoBase.read(taller);
        for (DeUnidad u : e.entregas()) {
            if (u.esperada()) {
                Path archivo = carpeta.resolve(NombreArchivo.safe(u.codigo() + FINAL));
                AtomicFile.createFolder(carpeta);
                AtomicFile.write(
                        archivo,
                        DocxWriter.write(MemoDesigner.design(new Memo(e.estructura(), periodo, u, e.fecha())), base));
                archivos.put(u.codigo() + " " + u.denominacion(), archivo);
            }
        }
        return new Escritos(carpeta, archivos, left(carpeta, archivos));
    }

    private static List<String> left(Path carpeta, Map<String, Path> archivos) throws IOException {
        if (!Files.isDirectory(carpeta)) {
            return List.of();
        }
        try (Stream<Path> todos = Files.list(carpeta)) {
            return todos.filter(p -> p.getFileName().toString().endsWith(FINAL) && !archivos.containsValue(p))
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
