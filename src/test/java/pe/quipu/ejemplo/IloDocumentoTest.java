package pe.quipu.ejemplo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Documento;
import pe.quipu.excel.LibreOffice;
import pe.quipu.excel.SchemaCheck;
import pe.quipu.formato.Lista;
import pe.quipu.informe.PlanOperativo;
import pe.quipu.informe.PlanOperativoDesigner;
import pe.quipu.plan.ActividadOperativa;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.LineaFinanciera;
import pe.quipu.plan.Plan;
import pe.quipu.plan.Presupuesto;
import pe.quipu.word.DocxWriter;

/** The document of a municipality of real size, printed. With {@code -Dquipu.pictures=DIR} it stays there to be seen. */
final class IloDocumentoTest {
    private static final BigDecimal CRECE = new BigDecimal("1.035");

    private static final Map<String, String> TEXTOS = Map.of(
            "presentacion",
            "El Plan Operativo Institucional (POI) es el instrumento de gestión que orienta la asignación de recursos"
                    + " para lograr las metas de los objetivos estratégicos de la Municipalidad.\nFue elaborado por las"
                    + " unidades orgánicas con la asistencia técnica de la Gerencia de Planeamiento Estratégico.",
            "marco_legal",
            "Constitución Política del Perú.\nLey N.° 27972, Ley Orgánica de Municipalidades.\nDecreto Legislativo"
                    + " N.° 1440, del Sistema Nacional de Presupuesto Público.\nGuía para el Planeamiento Institucional,"
                    + " CEPLAN.",
            "mision",
            "Promover el desarrollo integral y sostenible de la provincia, con servicios públicos de calidad.",
            "plan_estrategico",
            "PEI 2020-2025");

    /** The plan of 2022 told for three years, each a little above the one before, to the cent. */
    private static Plan threeYears(Plan plan) {
        List<ActividadOperativa> actividades = plan.actividades().stream()
                .map(a -> a.conProgramacion(a.fisica(), grown(a.presupuesto())))
                .map(IloDocumentoTest::withGoals)
                .toList();
        Plan.Aprobada acto = new Plan.Aprobada(
                "2022-PIA", Optional.of(LocalDate.of(2021, 12, 29)), "Resolución de Alcaldía N.° 1024-2021-MPI");
        return new Plan(2022, 2, "consistente_PIA", 1, acto, List.of(), actividades);
    }

    private static Presupuesto grown(Presupuesto p) {
        return p.conLineas(p.lineas().stream()
                .map(l -> new LineaFinanciera(
                        l.metaPresupuestal(),
                        l.generica(),
                        l.rubro(),
                        l.soles(),
                        cents(l.total().multiply(CRECE)),
                        cents(l.total().multiply(CRECE).multiply(CRECE))))
                .toList());
    }

    private static BigDecimal cents(BigDecimal soles) {
        return soles.setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private static ActividadOperativa withGoals(ActividadOperativa a) {
        return new ActividadOperativa(
                a.codigo(),
                a.origen(),
                a.centroCosto(),
                a.aei(),
                a.denominacion(),
                a.tipo(),
                a.inversion(),
                a.unidadMedida(),
                a.redaccion(),
                a.tipoMeta(),
                a.medicion(),
                a.fisica(),
                new ActividadOperativa.Siguientes(a.metaAnual(), a.metaAnual()),
                a.presupuesto(),
                a.elementosCriticos(),
                a.prioridad(),
                a.responsable(),
                a.participantes(),
                a.anterior(),
                a.vida());
    }

    private static Estructura written(Estructura e) {
        return new Estructura(
                e.parametros(),
                e.unidades(),
                e.objetivos(),
                e.acciones(),
                e.indicadores(),
                e.enlaces(),
                e.techos(),
                e.plazos(),
                e.feriados(),
                e.catalogos(),
                e.ajustes(),
                TEXTOS,
                e.huella());
    }

    private static Map<String, String> names(String lista) {
        return Formatos.de("formulacion").lista(lista).orElseThrow().opciones().stream()
                .collect(Collectors.toMap(Lista.Opcion::codigo, Lista.Opcion::nombre));
    }

    private static String soles(BigDecimal monto) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(monto);
    }

    @Test
    void art_10_the_plan_of_ilo_prints_whole_with_its_headings_and_totals(@TempDir Path carpeta) throws IOException {
        LibreOffice.assumeInstalled();
        IloExample ilo = IloExample.build();
        Plan plan = threeYears(ilo.plan());
        Documento d = PlanOperativoDesigner.design(
                new PlanOperativo(written(ilo.estructura()), plan, names("generica"), names("rubro"), Map.of()));
        byte[] docx = DocxWriter.write(d, Files.readAllBytes(Path.of("workbook-templates", "poi.docx")));
        assertEquals(List.of(), SchemaCheck.errors(docx));
        Path destino = Path.of(System.getProperty("quipu.pictures", carpeta.toString()));
        Path archivo = Files.write(Files.createDirectories(destino).resolve("ilo_POI.docx"), docx);
        String impreso = LibreOffice.toText(archivo, destino).replaceAll("\\s+", " ");
        for (Bloque b : d.bloques()) {
            if (b instanceof Bloque.Titulo t) {
                // Once in the contents and once where it stands.
                assertTrue(impreso.split(java.util.regex.Pattern.quote(t.texto()), -1).length > 2, t.texto());
            }
        }
        for (BigDecimal total : List.of(
                sum(plan, LineaFinanciera::total),
                sum(plan, LineaFinanciera::anio2),
                sum(plan, LineaFinanciera::anio3))) {
            int veces = impreso.split(soles(total), -1).length - 1;
            assertTrue(veces >= 6, "each table of the whole entity ends with " + soles(total) + ", got " + veces);
        }
        for (ActividadOperativa a : plan.actividades()) {
            assertTrue(impreso.contains(a.codigo() + " "), a.codigo());
            assertTrue(impreso.contains(soles(a.financiera().total())), "cut: " + a.codigo());
        }
    }

    private static BigDecimal sum(Plan plan, java.util.function.Function<LineaFinanciera, BigDecimal> cual) {
        return plan.actividades().stream()
                .flatMap(a -> a.presupuesto().lineas().stream())
                .map(cual)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
