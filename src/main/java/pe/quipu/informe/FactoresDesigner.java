package pe.quipu.informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.avance.DeActividad;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Grafico;
import pe.quipu.documento.Grafico.Serie;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.documento.Tono;
import pe.quipu.ficha.CompromisoRules;
import pe.quipu.plan.Compromiso;

/** What helped and what hindered, what the units will do about it and what became of what they had promised (art. 11). */
final class FactoresDesigner {
    private static final int CODIGOS = 12;
    private static final String FUENTE =
            "Fuente: hoja Factores de las evaluaciones aceptadas, con las palabras de cada unidad.";

    private final EvaluacionInstitucional e;

    FactoresDesigner(EvaluacionInstitucional e) {
        this.e = e;
    }

    List<Bloque> design() {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "8. Factores que contribuyeron o dificultaron"));
        say(bloques, FactorFrase.DESVIADAS, FactorFrase.NINGUNA_DESVIADA, FactorFrase.CAUSAS, FactorFrase.TIPOS);
        Causas causas = Causas.de(e);
        if (!causas.vacia()) {
            bloques.add(pareto(causas));
        }
        add(bloques, helped());
        add(bloques, hindered());
        bloques.add(new Titulo(1, "9. Medidas correctivas y compromisos"));
        say(bloques, FactorFrase.COMPROMISOS, FactorFrase.VENCIDOS);
        add(bloques, measures());
        add(bloques, promises());
        return bloques;
    }

    private void say(List<Bloque> bloques, FactorFrase... frases) {
        EvaluacionDesigner.paragraphs(Frase.dichas(frases, e)).forEach(bloques::add);
    }

    private static void add(List<Bloque> bloques, Tabla tabla) {
        if (!tabla.filas().isEmpty()) {
            bloques.add(tabla);
        }
    }

    private Grafico pareto(Causas causas) {
        List<String> nombres = List.copyOf(causas.cuentas().keySet());
        return new Grafico(
                Grafico.Clase.COLUMNAS,
                "Causas principales que declararon las unidades",
                "Columnas, de la más declarada a la menos: "
                        + Cifras.lista(causas.cuentas().entrySet().stream()
                                .map(x -> x.getKey() + " " + x.getValue())
                                .toList())
                        + ".",
                Grafico.Medida.CUENTA,
                nombres,
                List.of(new Serie(
                        "Actividades",
                        Tono.PRIMERO,
                        causas.cuentas().values().stream()
                                .map(n -> Optional.of(BigDecimal.valueOf(n)))
                                .toList())),
                Optional.of(new Serie(
                        "Acumulado",
                        Tono.SEGUNDO,
                        causas.acumulado().stream().map(Optional::of).toList())),
                "Causa principal que declaró cada unidad; la línea acumula sobre las %d que la dicen."
                        .formatted(causas.declaradas()));
    }

    /** What many units wrote with the same words is one line. */
    private Tabla helped() {
        Map<String, List<String>> porTexto = e.resultados().actividades().stream()
                .filter(a -> !Causas.texto(a, "factores_contribuyeron").isBlank())
                .collect(Collectors.groupingBy(
                        a -> Causas.texto(a, "factores_contribuyeron").strip(),
                        LinkedHashMap::new,
                        Collectors.mapping(a -> a.actividad().codigo(), Collectors.toList())));
        return new Tabla(
                Tabla.Serie.CUADRO,
                "Factores que contribuyeron",
                List.of(Columna.texto(110), Columna.cifra(24), Columna.texto(110)),
                List.of(Renglon.de(Clase.CABECERA, List.of("Factor", "Actividades", "Cuáles"))),
                porTexto.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, List<String>> x) ->
                                -x.getValue().size()))
                        .map(x -> Renglon.de(
                                Clase.FILA,
                                List.of(
                                        x.getKey(),
                                        String.valueOf(x.getValue().size()),
                                        Cifras.algunas(x.getValue(), CODIGOS))))
                        .toList(),
                FUENTE);
    }

    private Tabla hindered() {
        return texts(
                "Factores que dificultaron",
                List.of("Factores que dificultaron", "Causa principal", "Tipo de desviación"),
                List.of(Columna.texto(90), Columna.texto(36), Columna.texto(26)),
                e.resultados().actividades().stream(),
                "factores_dificultaron",
                "causa",
                "tipo_desviacion");
    }

    private Tabla measures() {
        return texts(
                "Medidas correctivas que las unidades propusieron en el periodo",
                List.of("Medida correctiva", "Responsable", "Plazo"),
                List.of(Columna.texto(90), Columna.texto(40), Columna.centrada(22)),
                e.resultados().actividades().stream(),
                "medida_correctiva",
                "responsable",
                "plazo");
    }

    /** Activities with what the unit wrote of them; a row for each that wrote the first of the texts. */
    private Tabla texts(
            String titulo, List<String> titulos, List<Columna> columnas, Stream<DeActividad> cuales, String... claves) {
        return new Tabla(
                Tabla.Serie.CUADRO,
                titulo,
                Stream.concat(Stream.of(Columna.texto(18), Columna.texto(62), Columna.centrada(22)), columnas.stream())
                        .toList(),
                List.of(Renglon.de(
                        Clase.CABECERA,
                        Stream.concat(Stream.of("Código", "Actividad", "Centro de costo"), titulos.stream())
                                .toList())),
                cuales.filter(a -> !Causas.texto(a, claves[0]).isBlank())
                        .sorted(Comparator.comparing(
                                        (DeActividad a) -> a.actividad().centroCosto())
                                .thenComparing(a -> a.actividad().codigo()))
                        .map(a -> Renglon.de(
                                Clase.FILA,
                                Stream.concat(
                                                Stream.of(
                                                        a.actividad().codigo(),
                                                        a.actividad().denominacion(),
                                                        a.actividad().centroCosto()),
                                                Stream.of(claves).map(c -> Causas.oracion(Causas.texto(a, c))))
                                        .toList()))
                        .toList(),
                FUENTE);
    }

    private Tabla promises() {
        return new Tabla(
                Tabla.Serie.CUADRO,
                "Medidas prometidas antes del periodo y qué fue de ellas",
                List.of(
                        Columna.texto(28),
                        Columna.texto(80),
                        Columna.texto(38),
                        Columna.centrada(24),
                        Columna.centrada(30),
                        Columna.texto(54)),
                List.of(Renglon.de(
                        Clase.CABECERA,
                        List.of("Compromiso", "Medida", "Responsable", "Plazo", "Situación", "Evidencia o motivo"))),
                e.prometidos().stream().map(this::promise).toList(),
                "Compromiso: periodo en que se prometió y su actividad. «Vencido»: sin cumplir, y su plazo pasó al "
                        + Cifras.fecha(e.fecha()) + ".");
    }

    /** Of an overdue one, also what was answered. */
    private String situation(Compromiso c) {
        Compromiso.Situacion situacion = CompromisoRules.situacion(c, e.periodo(), e.fecha());
        return situacion == Compromiso.Situacion.VENCIDO
                ? situacion.rotulo() + ". " + c.cumplida().rotulo()
                : situacion.rotulo();
    }

    private Renglon promise(Compromiso c) {
        return Renglon.de(
                Clase.FILA,
                List.of(
                        c.codigo(),
                        c.medida(),
                        c.responsable(),
                        c.plazo().map(Cifras::dia).orElse(Cifras.NINGUNA),
                        situation(c),
                        c.evidencia().isBlank() ? c.motivo() : c.evidencia()));
    }
}
