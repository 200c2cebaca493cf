package pe.quipu.ejemplo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.quipu.formato.Lista;
import pe.quipu.informe.PlanOperativo;
import pe.quipu.informe.PlanOperativoDesigner;
import pe.quipu.word.DocxWriter;

final class IloDocumentoTest {
    private static Map<String, String> names(String lista) {
        return Formatos.de("formulacion").lista(lista).orElseThrow().opciones().stream()
                .collect(Collectors.toMap(Lista.Opcion::codigo, Lista.Opcion::nombre));
    }

    @Test
    void look() throws IOException {
        IloExample ilo = IloExample.build();
        long t = System.nanoTime();
        byte[] docx = DocxWriter.write(
                PlanOperativoDesigner.design(
                        new PlanOperativo(ilo.estructura(), ilo.plan(), names("generica"), names("rubro"), Map.of())),
                Files.readAllBytes(Path.of("workbook-templates/poi.docx")));
        System.out.println((System.nanoTime() - t) / 1000000 + " ms " + docx.length + " "
                + ilo.plan().actividades().size());
        Files.write(Path.of("target/ilo.docx"), docx);
        System.out.println(
                pe.quipu.excel.SchemaCheck.errors(docx).stream().limit(10).toList());
    }
}
