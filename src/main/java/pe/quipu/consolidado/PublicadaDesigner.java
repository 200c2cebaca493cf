package pe.quipu.consolidado;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.quipu.auditoria.Impreso;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Reparo;
import pe.quipu.consolidado.ConciliacionDesigner.Pedido;
import pe.quipu.formato.Columna;
import pe.quipu.formato.HojaFormato;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo.Marca;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Formula;
import pe.quipu.libro.Valor;

/**
 * One published table beside its recomputation: every figure as printed, as it was read and, where it follows from
 * others, as it comes out; what an audit found is marked.
 *
 * @param filas the printed rows, typed totals included
 * @param marcas what was found, by cell of the audited file
 */
record PublicadaDesigner(Pedido pedido, HojaFormato formato, List<Fila> filas, Map<CeldaRef, List<Reparo>> marcas) {
    private static final Set<String> TEXTOS =
            Set.of("codigo", "denominacion", "concepto", "indicador", "logrado", "sentido");
    /** Amounts and percentages, with two decimals; the others count. */
    private static final Set<String> CON_DECIMALES = Set.of(
            "soles", "programado", "ejecutado", "poi_aprobado", "poi_pia", "pim", "porcentaje", "fisico", "resultado");

    private static final int DECIMALES = 6;

    static PublicadaDesigner of(Pedido p, HojaFormato h) {
        Map<CeldaRef, List<Reparo>> marcas = new LinkedHashMap<>();
        p.auditoria().reparos().forEach(r -> r.celdas()
                .forEach(c -> marcas.computeIfAbsent(c, x -> new ArrayList<>()).add(r)));
        return new PublicadaDesigner(
                p, h, p.auditoria().publicado().tablas().get(h.clave()).filas(), marcas);
    }

    /** Where a cell of the audited file stands here; empty when it is of another table. */
    Optional<String> enlace(CeldaRef celda) {
        for (int i = 0; i < filas.size(); i++) {
            for (Map.Entry<String, Impreso> e : filas.get(i).celdas().entrySet()) {
                if (e.getValue().celda().equals(celda)) {
                    String clave = TEXTOS.contains(e.getKey()) ? e.getKey() : e.getKey() + "_impreso";
                    return Optional.of("#" + cuadro().celda(clave, Cuadro.PRIMERA + i));
                }
            }
        }
        return Optional.empty();
    }

    private Cuadro cuadro() {
        return new Cuadro(
                formato.nombre(),
                campos(Optional.empty()).stream().map(Campo::clave).toList(),
                filas.size());
    }

    Tabla<Fila> tabla(Tabla<Reparo> hallazgos) {
        return Tabla.of(
                formato.nombre(),
                formato.titulo(),
                "Lo impreso como está en el informe, y al lado lo que resulta. Rojo: inconsistencia; amarillo: aviso.",
                campos(Optional.of(hallazgos)),
                filas,
                new Tabla.Papeleo(Papel.ENTRADA, 3, campos(Optional.empty()).size() > 10, 1));
    }

    private List<Campo<Fila>> campos(Optional<Tabla<Reparo>> hallazgos) {
        List<Campo<Fila>> campos = new ArrayList<>();
        campos.add(Campo.<Fila>valor("fila", "Fila ►", 8, Tipo.ENTERO, f -> Valor.numero(f.numero()))
                .conEnlace(f -> Optional.of(pedido.enlace(new CeldaRef(formato.nombre(), f.numero(), 0)))));
        for (Columna c : formato.columnas()) {
            if (TEXTOS.contains(c.clave())) {
                campos.add(printed(c.clave(), c.encabezado(), Math.min(c.ancho(), 48), c.clave()));
            } else {
                campos.addAll(figure(c));
            }
        }
        campos.add(Campo.<Fila>texto("pruebas", "Hallazgos ►", 38, f -> of(f).map(
                                r -> r.prueba().id())
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .conEnlace(f -> hallazgos.flatMap(h -> of(f).findFirst().map(h::enlace))));
        return campos;
    }

    private Stream<Reparo> of(Fila f) {
        return formato.columnas().stream()
                .map(c -> f.celda(c.clave()).celda())
                .flatMap(celda -> marcas.getOrDefault(celda, List.of()).stream());
    }

    /** As printed, marked by the gravest of what was found there. */
    private Campo<Fila> printed(String clave, String encabezado, int ancho, String columna) {
        Tipo tipo = TEXTOS.contains(columna) ? Tipo.TEXTO : Tipo.CENTRADO;
        return Campo.de(clave, encabezado, ancho, tipo, (f, donde) -> {
            Papel papel = f.clase().resume() || f.clase() == Clase.OEI ? Papel.TOTAL : Papel.CELDA;
            return Pintura.de(Valor.texto(f.celda(columna).texto()), papel)
                    .conMarca(mark(f.celda(columna).celda()));
        });
    }

    private Marca mark(CeldaRef celda) {
        List<Reparo> suyos = marcas.getOrDefault(celda, List.of());
        if (suyos.isEmpty()) {
            return Marca.NINGUNA;
        }
        return suyos.stream().anyMatch(r -> r.gravedad() == Reparo.Gravedad.INCONSISTENCIA)
                ? Marca.ERROR
                : Marca.ADVERTENCIA;
    }

    private List<Campo<Fila>> figure(Columna c) {
        Tipo tipo = CON_DECIMALES.contains(c.clave()) ? Tipo.SOLES : Tipo.CANTIDAD;
        String leido = c.clave() + "_leido";
        String calculado = c.clave() + "_recalculado";
        List<Campo<Fila>> campos = new ArrayList<>();
        campos.add(printed(c.clave() + "_impreso", c.encabezado() + " impreso", Math.min(c.ancho(), 17), c.clave()));
        boolean recalculable =
                filas.stream().anyMatch(f -> computed(f, c.clave()).isPresent());
        if (recalculable) {
            campos.add(Campo.valor(leido, c.encabezado() + " leído", 16, tipo, f -> f.celda(c.clave())
                    .numero()
                    .map(Valor::numero)
                    .orElse(Valor.VACIO)));
            campos.add(Campo.valor(calculado, c.encabezado() + " recalculado", 16, tipo, f -> computed(f, c.clave())
                    .map(Valor::numero)
                    .orElse(Valor.VACIO)));
            campos.add(Campo.de(
                    c.clave() + "_diferencia",
                    "Diferencia",
                    16,
                    tipo,
                    (f, donde) -> Pintura.de(Formula.of(
                            "IF(OR(%1$s=\"\",%2$s=\"\"),\"\",ROUND(%1$s-%2$s,%3$d))"
                                    .formatted(donde.de(leido), donde.de(calculado), DECIMALES),
                            f.celda(c.clave())
                                    .numero()
                                    .flatMap(n -> computed(f, c.clave()).map(n::subtract))
                                    .map(Valor::numero)
                                    .orElse(Valor.VACIO)))));
        }
        return campos;
    }

    private Optional<BigDecimal> computed(Fila f, String columna) {
        return Optional.ofNullable(
                        pedido.auditoria().recalculos().get(f.celda(columna).celda()))
                .map(n -> n.setScale(Math.min(n.scale(), DECIMALES), RoundingMode.HALF_UP));
    }
}
