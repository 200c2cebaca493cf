package pe.quipu.plantilla;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import pe.quipu.formato.Formato;
import pe.quipu.formato.FormatoReader;
import pe.quipu.formato.Identidad;
import pe.quipu.formato.Relleno;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Periodo;

/** The declared forms of the project, as tests use them. */
public final class Formas {
    public static final Path FOLDER = Path.of("workbook-templates");
    public static final Map<String, Valor> CONSTANTES = Map.of(
            "umbral_verde", Valor.numero(new BigDecimal("0.95")),
            "umbral_ambar", Valor.numero(new BigDecimal("0.75")),
            "palabra_ambar", Valor.texto("Ámbar"));

    private Formas() {}

    /** A form as it is declared, for the round it is most used in; the evaluation, for a fourth quarter. */
    public static Formato formato(String forma) {
        try {
            Formato declarado = FormatoReader.read(Files.readString(FOLDER.resolve(forma + ".yaml")));
            return declarado.para(forma.equals("evaluacion") ? Periodo.trimestre(2022, 4) : Periodo.formulacion(2023));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The standard workbook: for no entity, no unit and no period. */
    public static Libro enBlanco(String forma) {
        return design(formato(forma), Relleno.NADA);
    }

    public static Libro design(Formato formato, Relleno relleno) {
        Identidad identidad = new Identidad(formato.clave(), formato.version(), "", "", "en blanco", "", 0);
        Map<String, Valor> constantes = formato.clave().equals("evaluacion") ? CONSTANTES : Map.of();
        return PlantillaDesigner.design(
                new PlantillaDesigner.Pedido(formato, identidad, relleno, constantes, "Formato en blanco"));
    }
}
