package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.avance.Consulta;
import pe.quipu.avance.Grupo;
import pe.quipu.avance.Rezago;
import pe.quipu.consolidado.Consolidado.Historia;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.libro.Libro;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Compromiso;
import pe.quipu.plan.Compromiso.Cumplida;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Techo;

/** Sheet Ficha: what it says of the unit it opens with, and of any other chosen in its cell. */
final class FichaTest {
    private static final long SEMILLA = 20221109;

    private static Consolidado prometido() {
        Consolidado c = Sintetico.consolidado();
        return new Consolidado(
                withPim(c.estructura()),
                c.plan(),
                c.resultados(),
                c.entregas(),
                c.observaciones(),
                c.fecha(),
                new Historia(
                        List.of(),
                        Optional.empty(),
                        List.of(
                                promise("AO.001", Cumplida.EN_PROCESO, LocalDate.of(2022, 9, 30)),
                                promise("AO.003", Cumplida.NO, LocalDate.of(2022, 6, 30)),
                                promise("AO.002", Cumplida.SI, LocalDate.of(2022, 6, 30)),
                                promise("AO.009", Cumplida.SIN_RESPUESTA, LocalDate.of(2022, 7, 31))),
                        List.of(),
                        List.of()));
    }

    /** Of 01.01 and of 01.03, which it reports for; a part of a ceiling is not added to it. */
    private static Estructura withPim(Estructura e) {
        return new Estructura(
                e.parametros(),
                e.unidades(),
                e.objetivos(),
                e.acciones(),
                e.indicadores(),
                e.enlaces(),
                List.of(pim("01.01", "", "400"), pim("01.01", "00", "150"), pim("01.03", "", "100")),
                e.plazos(),
                e.feriados(),
                e.catalogos(),
                e.ajustes(),
                e.documento(),
                e.huella());
    }

    private static Techo pim(String unidad, String rubro, String soles) {
        return new Techo(2022, unidad, rubro, "", new BigDecimal(soles), Techo.Etapa.PIM);
    }

    private static Compromiso promise(String actividad, Cumplida cumplida, LocalDate plazo) {
        return new Compromiso(
                "2022-T1." + actividad,
                actividad,
                "Actividad " + actividad,
                "01.01",
                Periodo.trimestre(2022, 1),
                "Contratar personal para " + actividad,
                "Gerente",
                Optional.of(plazo),
                cumplida,
                "",
                "");
    }

    @Test
    void the_page_opens_with_the_unit_that_has_most_in_red_or_amber() {
        assertEquals("""
                4 | Elija ► | 01.01 · Alcaldía
                6 | 01.01 · Alcaldía
                7 | Responde | Gerente
                9 | Entrega | Actividades medidas | Avance físico | Devengado entre programado | Devengado entre PIM
                10 | ✔ Aceptado | 3 de 7, 1 parcial | 0.569444444444 | 1.0325 | 0.3717
                11 | a tiempo | con meta y dato, de todas | ✖ Rojo | ✔ Verde | PIM de la hoja Techos
                12 | Programado a la fecha, S/ | 180 | Devengado a la fecha, S/ | 185.85 | PIM, S/ | 500
                13 | Lo programado de los meses sin devengado sigue en el divisor del financiero. Financiero de lo reportado, sin esos meses: 109.3 %
                16 | ✖ Rojo y ▲ Ámbar, de la más baja a la más alta: 2
                17 | Código | Actividad | Avance a la fecha | Estado | Causa | Medida correctiva | Responsable (cargo) | Plazo
                18 | AO.003 | Actividad AO.003 | 0.041666666667 | ✖ Rojo | contratación: Falta de personal en AO.003 | 31/08/2022
                19 | AO.001 | Actividad AO.001 | 0.666666666667 | ✖ Rojo | personal: Falta de personal en AO.001 | 31/08/2022
                25 | Todas las actividades, en la hoja Actividades ►
                27 | Compromisos abiertos: 2
                28 | Desde | Actividad | Situación | Medida prometida | Responsable (cargo) | Plazo
                29 | 2022-T1 | AO.003 Actividad AO.003 | ✖ Vencido | Contratar personal para AO.003 | Gerente | 30/06/2022
                30 | 2022-T1 | AO.001 Actividad AO.001 | ▲ En proceso | Contratar personal para AO.001 | Gerente | 30/09/2022
                32 | Todos, en la hoja Compromisos ►
                """, page(ConsolidadoDesigner.design(prometido())));
    }

    /** What is printed, one line a row, without the blank cells. */
    private static String page(Libro libro) {
        return new Dibujo(libro, "Ficha")
                .filas().stream()
                        .filter(f -> f.numero() > 3)
                        .map(f -> f.celdas().stream()
                                .filter(c -> c.columna() <= FichaDesigner.ULTIMA_COLUMNA)
                                .map(c -> Dibujo.shown(c.contenido()))
                                .filter(t -> !t.isEmpty())
                                .collect(Collectors.joining(" | ", f.numero() + " | ", "")))
                        .filter(l -> !l.endsWith(" | "))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void another_choice_gives_the_figures_of_that_one(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        System.out.println("seed " + SEMILLA);
        check(
                prometido(),
                List.of("01.01", "03.1", "02.01", "01.02", "03.10", "OEI.01", "OEI.02", "OEI.03"),
                carpeta,
                "a");
        check(Grande.consolidado(SEMILLA), List.of("03.05", "OEI.02"), carpeta, "b");
    }

    private static void check(Consolidado c, List<String> codigos, Path carpeta, String nombre) throws IOException {
        Libro libro = ConsolidadoDesigner.design(c);
        Map<String, Path> libros = new LinkedHashMap<>();
        List<Consulta> todas =
                Consulta.todas(c.estructura(), c.resultados(), c.historia().compromisos());
        for (String codigo : codigos) {
            Path archivo = carpeta.resolve(nombre + codigo + ".xlsx");
            Files.write(archivo, XlsxWriter.write(chosen(libro, new Eleccion(find(todas, codigo), 1).rotulo())));
            libros.put(codigo, archivo);
        }
        List<Path> vuelta = LibreOffice.recalculate(List.copyOf(libros.values()), carpeta.resolve("vuelta"));
        if (codigos.contains("01.01")) {
            assertEquals(List.of(), LibreOffice.differences(libros.get("01.01"), vuelta.get(0)), "what it opens with");
        }
        for (String codigo : codigos) {
            assertEquals(
                    expected(c, find(todas, codigo)),
                    shown(carpeta.resolve("vuelta").resolve(nombre + codigo + ".xlsx")),
                    codigo);
        }
    }

    private static Consulta find(List<Consulta> todas, String codigo) {
        return todas.stream().filter(q -> q.codigo().equals(codigo)).findFirst().orElseThrow();
    }

    private static Libro chosen(Libro libro, String rotulo) {
        return new Libro(
                libro.titulo(),
                libro.hojas().stream()
                        .map(h -> h.nombre().equals("Ficha") ? h.conFilas(chosen(libro, h, rotulo)) : h)
                        .toList(),
                libro.nombres(),
                libro.propiedades());
    }

    private static List<Fila> chosen(Libro libro, Hoja hoja, String rotulo) {
        return new Dibujo(libro, hoja.nombre())
                .filas().stream()
                        .map(f -> f.numero() != FichaDesigner.ELECCION
                                ? f
                                : new Fila(
                                        f.numero(),
                                        f.alto(),
                                        false,
                                        f.celdas().stream()
                                                .map(x -> x.columna() == 1
                                                        ? Celda.de(1, Valor.texto(rotulo), x.estilo())
                                                        : x)
                                                .toList()))
                        .toList();
    }

    /** As {@link pe.quipu.avance.Resultados} computes it, by the road of the plan and not of the sheets. */
    private static List<String> expected(Consolidado c, Consulta q) {
        Grupo g = q.clase() == Consulta.Clase.UNIDAD
                ? c.resultados().deUnidad(q.codigo())
                : c.resultados().deOei(q.codigo());
        List<String> dice = new ArrayList<>(List.of(
                q.codigo() + " · " + q.nombre(),
                g.medidas() + " de " + g.total() + inPart(q),
                g.promedioFisico().map(FichaTest::plain).orElse(""),
                g.razonFinanciera().map(r -> plain(r.redondeada())).orElse(""),
                plain(g.programado()),
                g.conEjecucion() == 0 ? "" : plain(g.ejecutado()),
                q.pim().map(r -> plain(r.redondeada())).orElse("")));
        Rezago.de(q.actividades(), c.estructura().escala(c.periodo())).stream()
                .limit(7)
                .forEach(a -> dice.add(a.actividad().codigo() + " "
                        + Rezago.avance(a).map(FichaTest::plain).orElse("")));
        q.abiertos().stream().limit(3).forEach(p -> dice.add(p.medida()));
        return dice;
    }

    private static String inPart(Consulta q) {
        long parciales = q.actividades().stream()
                .map(a -> a.fisica().acumulado())
                .filter(a -> a.razon().isPresent() && !a.faltan().isEmpty())
                .count();
        return parciales == 0 ? "" : parciales == 1 ? ", 1 parcial" : ", " + parciales + " parciales";
    }

    private static List<String> shown(Path xlsx) throws IOException {
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook libro = new XSSFWorkbook(in)) {
            XSSFSheet hoja = libro.getSheet("Ficha");
            List<String> dice = new ArrayList<>(List.of(
                    at(hoja, 6, 0),
                    at(hoja, 10, 2),
                    at(hoja, 10, 4),
                    at(hoja, 10, 5),
                    at(hoja, 12, 2),
                    at(hoja, 12, 5),
                    at(hoja, 10, 6)));
            for (int fila = 18; fila < 25; fila++) {
                if (!at(hoja, fila, 0).isEmpty()) {
                    dice.add(at(hoja, fila, 0) + " " + at(hoja, fila, 2));
                }
            }
            for (int fila = 29; fila < 32; fila++) {
                if (!at(hoja, fila, 4).isEmpty()) {
                    dice.add(at(hoja, fila, 4));
                }
            }
            return dice;
        }
    }

    private static String at(XSSFSheet hoja, int fila, int columna) {
        Row r = hoja.getRow(fila - 1);
        String texto = r == null || r.getCell(columna) == null ? "" : TablaLeida.texto(r.getCell(columna));
        return texto.matches("-?\\d+\\.\\d+") ? plain(new BigDecimal(texto)) : texto;
    }

    /** To nine decimals: another program computes in doubles. */
    private static String plain(BigDecimal numero) {
        return TablaLeida.plain(numero.setScale(9, RoundingMode.HALF_UP));
    }
}
