package pe.quipu.plantilla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Periodo;

/** What an evaluation says is said in the words of the entity. */
final class PalabrasDeFormaTest {
    private static Libro form(Periodo.Clase clase) throws java.io.IOException {
        Formato formato = FormatoReader.read(java.nio.file.Files.readString(Formas.FOLDER.resolve("evaluacion.yaml")))
                .para(new Periodo(2022, clase, clase == Periodo.Clase.ANUAL ? 0 : 1));
        return PlantillaDesigner.design(new PlantillaDesigner.Pedido(
                formato,
                new Identidad("evaluacion", formato.version(), "", "", "prueba", "", 0),
                Relleno.NADA,
                Map.of(
                        "umbral_verde", Valor.numero(1),
                        "umbral_ambar", Valor.numero(0),
                        "palabra_ambar", Valor.texto("Naranja")),
                "Prueba"));
    }

    private static List<String> textos(Libro libro) {
        return libro.hojas().stream()
                .flatMap(h -> StreamSupport.stream(h.filas().spliterator(), false))
                .flatMap(f -> f.celdas().stream())
                .map(c -> c.contenido())
                .filter(Valor.class::isInstance)
                .map(v -> ((Valor) v).mostrado())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Periodo.Clase.class,
            names = {"MES", "TRIMESTRE", "SEMESTRE", "ANUAL"})
    void no_sentence_names_another_middle_colour_than_the_one_of_the_entity(Periodo.Clase clase) throws Exception {
        List<String> ajenos = textos(form(clase)).stream()
                .filter(t -> t.toLowerCase(Locale.ROOT).contains("ámbar") || t.contains("{"))
                .toList();
        assertEquals(List.of(), ajenos);
    }

    @Test
    void the_instructions_name_the_colour_as_the_sheet_shows_it() throws Exception {
        assertTrue(textos(form(Periodo.Clase.TRIMESTRE)).stream()
                .anyMatch(t -> t.startsWith("7.") && t.contains("«▲ Naranja» o «✖ Rojo»")));
    }
}
