package pe.quipu.plantilla;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.excel.XlsxReader;
import pe.quipu.excel.XlsxWriter;
import pe.quipu.formato.Columna;
import pe.quipu.formato.Formato;
import pe.quipu.formato.HojaFormato;
import pe.quipu.formato.ListaRules;
import pe.quipu.formato.Relleno;
import pe.quipu.formato.Relleno.FilaRelleno;
import pe.quipu.libro.Lectura;
import pe.quipu.libro.LibroLleno;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Muestra;
import pe.quipu.plan.Periodo;
import pe.quipu.plan.Techo;
import pe.quipu.plan.Unidad;

/** What the directive asks of the formulation workbook, in the workbook itself: its sheets, its columns, its sums. */
final class FormulacionFormaTest {
    private static final Periodo ANIO = Periodo.formulacion(2023);
    private static final Unidad UNIDAD =
            new Unidad("03.11", "Obras", Unidad.Tipo.UNIDAD_ORGANICA, Optional.empty(), "03.11", "Gerente");
    private static final Estructura ENTIDAD = Muestra.estructura(
            List.of(UNIDAD),
            List.of(
                    new Techo(2023, "03.11", "07", "2.3", new BigDecimal("1000"), Techo.Etapa.FORMULACION),
                    new Techo(2023, "03.11", "", "2.6", new BigDecimal("500"), Techo.Etapa.FORMULACION),
                    new Techo(2023, "03.11", "", "", new BigDecimal("9999"), Techo.Etapa.PIA)));
    private static final Formato FORMATO = Formas.formato("formulacion").con(ListaRules.of(ENTIDAD, UNIDAD.codigo()));

    private final Map<String, Map<String, Map<String, Valor>>> escrito = new LinkedHashMap<>();

    @Test
    void art_8_the_sheets_follow_the_stages_of_the_directive() {
        assertEquals(
                List.of(
                        "Carátula",
                        "Instrucciones",
                        "Actividades",
                        "Programación física",
                        "Programación financiera",
                        "Cuadro de necesidades",
                        "Elementos críticos",
                        "Resumen",
                        "Techo",
                        "Año anterior",
                        "Verificación",
                        "Notas"),
                FORMATO.hojas().stream().map(HojaFormato::nombre).toList());
    }

    @Test
    void the_sheets_that_are_only_consulted_ask_for_nothing() {
        assertEquals(
                List.of("Resumen", "Techo", "Año anterior"),
                FORMATO.hojasQueSeLeen()
                        .filter(HojaFormato::consulta)
                        .map(HojaFormato::nombre)
                        .toList());
    }

    @Test
    void art_8_1_every_activity_is_programmed_and_valued_month_by_month() {
        assertEquals(12, FORMATO.hoja("programacion_fisica").familia("meta").size());
        assertEquals(
                12, FORMATO.hoja("programacion_financiera").familia("soles").size());
        assertEquals(12, FORMATO.hoja("necesidades").familia("cantidad").size());
        fill("programacion_financiera.1.soles_01=100.10 soles_12=200.15");
        assertEquals("300.25", read("programacion_financiera", "1", "total"));
    }

    @Test
    void art_8_1_2_the_indicator_reads_unit_of_measure_subject_and_attribute() {
        fill("actividades.1.unidad_medida=Inspección sujeto=locales_comerciales atributo=realizadas");
        assertEquals("Inspección locales comerciales realizadas", read("actividades", "1", "indicador"));
        assertEquals(
                1,
                FORMATO.hoja("actividades").columnas().stream()
                        .filter(c -> c.clave().equals("indicador"))
                        .count());
    }

    @Test
    void art_8_1_2_an_indicator_of_an_activity_is_of_process_or_of_input() {
        Columna tipo = FORMATO.hoja("actividades").columna("tipo_indicador").orElseThrow();
        assertEquals(
                List.of("proceso", "insumo"),
                FORMATO.lista(tipo.lista()).orElseThrow().opciones().stream()
                        .map(o -> o.codigo())
                        .toList());
        assertEquals(true, tipo.obligatoria());
    }

    @Test
    void art_8_1_3_a_goal_reads_its_value_and_its_temporality() {
        fill(
                "actividades.1.denominacion=Inspecciones unidad_medida=Inspección sujeto=locales atributo=realizadas medicion=trimestral tipo_meta=incremental");
        fill("programacion_fisica.1.meta_03=10 meta_06=20");
        assertEquals(
                "30 Inspección locales realizadas, medición trimestral",
                read("programacion_fisica", "1", "meta_redactada"));
    }

    @ParameterizedTest
    @CsvSource({
        "incremental, meta_01=10 meta_02=20 meta_12=5,  35",
        "acumulada,   meta_01=10 meta_06=20 meta_12=100, 100",
        "acumulada,   meta_01=10 meta_06=20,             20",
        "constante,   meta_01=50 meta_06=50 meta_12=50,  50",
    })
    void art_8_1_3_the_months_make_the_year_as_the_type_of_goal_says(String tipo, String meses, String anual) {
        fill("actividades.1.denominacion=Talleres tipo_meta=" + tipo);
        fill("programacion_fisica.1." + meses);
        assertEquals(anual, read("programacion_fisica", "1", "meta_anual"));
    }

    @Test
    void art_8_4_the_summary_splits_what_is_needed_into_goods_services_and_assets() {
        fill("necesidades.1.tipo=bien clasificador=2.3.1.5.1.2 precio_unitario=12.5 cantidad_01=10 cantidad_02=2");
        fill("necesidades.2.tipo=servicio clasificador=2.3.2.7.11.99 precio_unitario=1500 cantidad_03=1");
        fill("necesidades.3.tipo=activo clasificador=2.6.9.9.9.9 precio_unitario=4000.333 cantidad_04=3");
        fill("necesidades.4.tipo=bien clasificador=2.3.1.5.1.2 precio_unitario=0.5 cantidad_05=1");
        assertEquals("150", read("necesidades", "1", "total"));
        assertEquals("12001", read("necesidades", "3", "total"));
        assertEquals("150.5 0 0 150.5", summary("2.3.1.5.1.2"));
        assertEquals("0 1500 0 1500", summary("2.3.2.7.11.99"));
        assertEquals("0 0 12001 12001", summary("OTROS"));
        assertEquals("150.5 1500 12001 13651.5", summary("Σ"));
    }

    @Test
    void art_5_d_the_ceiling_counts_only_what_is_inside_of_it() {
        fill("actividades.1.denominacion=Talleres financiado=dentro_del_techo");
        fill("actividades.2.denominacion=Ferias financiado=demanda_adicional");
        fill("programacion_financiera.1.actividad=1 generica=2.3 rubro=07 soles_01=600");
        fill("programacion_financiera.2.actividad=1 generica=2.3-CAS rubro=07 soles_01=500");
        fill("programacion_financiera.3.actividad=2 generica=2.3 rubro=07 soles_01=80");
        fill("programacion_financiera.4.actividad=1 generica=2.6 rubro=18 soles_01=500");
        fill("programacion_financiera.5.actividad=1 generica=2.3 rubro=08 soles_01=7");
        assertEquals("1000 1100 -100 80 ✖ Pasa del techo", ceiling("T01"));
        assertEquals("500 500 0 0 ✔ Dentro del techo", ceiling("T02"));
    }

    private String summary(String codigo) {
        return List.of("bienes", "servicios", "activos", "costo").stream()
                .map(c -> read("resumen", codigo, c))
                .collect(Collectors.joining(" "));
    }

    private String ceiling(String codigo) {
        return List.of("techo", "programado", "diferencia", "adicional", "estado").stream()
                .map(c -> read("techo", codigo, c))
                .collect(Collectors.joining(" "));
    }

    /** {@code hoja.fila.columna=valor columna=valor}: an underscore stands for a blank, a list gets its label. */
    private void fill(String dibujo) {
        String[] partes = dibujo.split("\\.", 3);
        Map<String, Valor> fila = escrito.computeIfAbsent(partes[0], h -> new LinkedHashMap<>())
                .computeIfAbsent(partes[1], f -> new LinkedHashMap<>());
        for (String uno : partes[2].split(" ")) {
            String[] par = uno.split("=");
            Columna c = FORMATO.hoja(partes[0]).columna(par[0]).orElseThrow();
            String texto = par[1].replace('_', ' ');
            fila.put(
                    par[0],
                    c.tipo().numerico()
                            ? Valor.numero(new BigDecimal(texto))
                            : Valor.texto(FORMATO.lista(c.lista())
                                    .map(l -> l.etiqueta(texto))
                                    .orElse(texto)));
        }
    }

    private String read(String hoja, String fila, String columna) {
        Map<String, List<FilaRelleno>> tablas = new LinkedHashMap<>();
        escrito.forEach((clave, filas) -> {
            List<FilaRelleno> todas = new ArrayList<>();
            filas.forEach((id, valores) -> todas.add(new FilaRelleno(id, valores)));
            tablas.put(clave, todas);
        });
        Relleno relleno = new FormulacionRules(FORMATO, ENTIDAD, UNIDAD, ANIO)
                .formulacion(List.of(), List.of())
                .con(new Relleno(Map.of(), tablas, Set.of()));
        LibroLleno libro =
                ((Lectura.Legible) XlsxReader.read(XlsxWriter.write(Formas.design(FORMATO, relleno)))).libro();
        var celda = new Plano(FORMATO, relleno).celda(hoja, fila, columna).orElseThrow();
        Valor valor = libro.hoja(celda.hoja())
                .orElseThrow()
                .celda(celda.fila(), celda.columna())
                .valor();
        return valor instanceof Valor.Numero n ? n.numero().stripTrailingZeros().toPlainString() : valor.mostrado();
    }
}
