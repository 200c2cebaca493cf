package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.auditoria.Auditoria;
import pe.quipu.auditoria.Prueba;
import pe.quipu.auditoria.Reparo;
import pe.quipu.auditoria.Reparo.Gravedad;
import pe.quipu.consolidado.ConciliacionDesigner.Pedido;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/** Sheets Resumen and Hallazgos: how much each check found, and each finding with the way to its cell. */
final class ReparoDesigner {
    static final String RESUMEN = "Resumen";
    private static final String HALLAZGOS = "Hallazgos";

    /** A check of the summary; empty for the line of the total. */
    private record Linea(Optional<Prueba> prueba) {}

    private ReparoDesigner() {}

    static Tabla<Reparo> hallazgos(Pedido p, List<PublicadaDesigner> tablas) {
        // Looked up once a finding: a table has thousands of cells.
        Map<CeldaRef, String> donde = p.auditoria().reparos().stream()
                .map(Reparo::celda)
                .distinct()
                .flatMap(c -> tablas.stream().flatMap(t -> t.enlace(c).stream()).map(e -> Map.entry(c, e)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
        return Tabla.of(
                HALLAZGOS,
                "Hallazgos: lo que no cuadra, con su celda",
                "«Celda» lleva a la tabla de este libro; «Archivo», al informe auditado.",
                List.of(
                        Campo.codigo("prueba", "Prueba", 11, r -> r.prueba().id()),
                        Campo.de(
                                "gravedad",
                                "Gravedad",
                                17,
                                Tipo.CENTRADO,
                                (r, d) -> Pintura.de(Valor.texto(r.gravedad().rotulo()), look(r.gravedad()))),
                        Campo.<Reparo>codigo(
                                        "celda", "Celda ►", 18, r -> r.celda().toString())
                                .conEnlace(r -> Optional.ofNullable(donde.get(r.celda()))),
                        Campo.codigo("impreso", "Impreso", 26, r -> r.impreso()),
                        Campo.codigo("recalculado", "Recalculado", 26, r -> r.recalculado()),
                        Campo.valor("soles", "Soles que mueve", 18, Tipo.SOLES, r -> r.soles()
                                .map(Valor::numero)
                                .orElse(Valor.VACIO)),
                        Campo.texto("hallazgo", "Hallazgo", 76, Reparo::frase),
                        Campo.texto("accion", "Qué hacer", 44, r -> r.prueba().texto("accion")),
                        Campo.<Reparo>codigo("archivo", "Archivo ►", 18, r -> Marco.fileName(p.archivo()))
                                .conEnlace(r -> Optional.of(p.enlace(r.celda())))),
                p.auditoria().reparos(),
                new Tabla.Papeleo(Papel.ROJO, 3, true, 1));
    }

    private static Papel look(Gravedad g) {
        return g == Gravedad.INCONSISTENCIA ? Papel.ERROR : Papel.ADVERTENCIA;
    }

    static Tabla<?> resumen(Pedido p, Tabla<Reparo> hallazgos) {
        return Tabla.<Linea>of(
                        RESUMEN,
                        "Conciliación del informe publicado",
                        "Qué encontró cada prueba. Una inconsistencia contradice al propio informe; un aviso pide una"
                                + " explicación.",
                        List.of(
                                Campo.<Linea>codigo("prueba", "Prueba", 12, l -> l.prueba()
                                                .map(Prueba::id)
                                                .orElse("Total"))
                                        .conEnlace(l -> first(p, l, hallazgos)),
                                Campo.texto("titulo", "Qué revisa", 50, l -> l.prueba()
                                        .map(x -> x.texto("titulo"))
                                        .orElse("")),
                                count(p, hallazgos.cuadro(), "inconsistencias", Gravedad.INCONSISTENCIA),
                                count(p, hallazgos.cuadro(), "avisos", Gravedad.AVISO),
                                money(p, hallazgos.cuadro()),
                                Campo.texto("nota", "Nota", 46, l -> note(p.auditoria(), l))),
                        Arrays.stream(Prueba.values())
                                .map(x -> new Linea(Optional.of(x)))
                                .toList(),
                        new Tabla.Papeleo(Papel.TITULO, 2, false, 1))
                .conTotal(new Linea(Optional.empty()));
    }

    private static Optional<String> first(Pedido p, Linea l, Tabla<Reparo> hallazgos) {
        return l.prueba().flatMap(x -> p.auditoria().de(x).findFirst()).map(hallazgos::enlace);
    }

    private static Campo<Linea> count(Pedido p, Cuadro hallazgos, String clave, Gravedad g) {
        String encabezado = clave.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + clave.substring(1);
        return Campo.de(clave, encabezado, 16, Tipo.CENTRADO, (l, donde) -> {
            long n = p.auditoria().reparos().stream()
                    .filter(r -> r.gravedad() == g
                            && l.prueba().map(x -> x == r.prueba()).orElse(true))
                    .count();
            String formula = l.prueba().isPresent()
                    ? "COUNTIFS(%s,%s,%s,\"%s\")"
                            .formatted(
                                    hallazgos.rango("prueba"),
                                    donde.de("prueba"),
                                    hallazgos.rango("gravedad"),
                                    g.rotulo())
                    : "SUM(" + donde.cuadro().local(clave) + ")";
            return Pintura.de(
                    Formula.of(formula, Valor.numero(n)), n > 0 && l.prueba().isPresent() ? look(g) : Papel.CELDA);
        });
    }

    private static Campo<Linea> money(Pedido p, Cuadro hallazgos) {
        Campo<Linea> campo = Campo.de("soles", "Soles que mueve", 20, Tipo.SOLES, (l, donde) -> {
            BigDecimal soles = p.auditoria()
                    .de(l.prueba().orElseThrow())
                    .flatMap(r -> r.soles().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return Pintura.de(Formula.of(
                    "SUMIFS(%s,%s,%s)"
                            .formatted(hallazgos.rango("soles"), hallazgos.rango("prueba"), donde.de("prueba")),
                    Valor.numero(soles)));
        });
        // Two checks may move the same soles: they are not added together.
        return campo.soloSi(l -> l.prueba()
                .filter(x -> p.auditoria().de(x).anyMatch(r -> r.soles().isPresent()))
                .isPresent());
    }

    private static String note(Auditoria a, Linea l) {
        return l.prueba()
                .map(x -> a.omitidas().containsKey(x)
                        ? "No se hizo. " + a.omitidas().get(x)
                        : (a.de(x).findAny().isEmpty() ? "Sin hallazgos. " : "")
                                + a.notas().getOrDefault(x, ""))
                .map(String::strip)
                .orElse("");
    }
}
