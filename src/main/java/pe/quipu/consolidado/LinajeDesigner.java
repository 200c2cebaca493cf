package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.DeIndicador;
import pe.quipu.ficha.Casilla;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Significado;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;

/** Sheet Linaje: one row for each value used, down to the cell of the file it was read from. */
final class LinajeDesigner {
    static final String HOJA = "Linaje";
    private final Marco<Consolidado> marco;

    LinajeDesigner(Marco<Consolidado> marco) {
        this.marco = marco;
    }

    /** @param mes 0 for a value that has no month */
    private record Uso(String unidad, String codigo, String campo, int mes, Dato dato, String archivo) {}

    /** The rows of one activity or indicator. */
    record Tramo(int primera, int datos) {
        String enlace() {
            return "#'" + HOJA + "'!A" + primera;
        }
    }

    /** The sheet, with the rows of each code. */
    record Hecho(Tabla<?> tabla, Map<String, Tramo> tramos) {}

    Hecho design() {
        List<Uso> usos = new ArrayList<>();
        for (DeActividad a : ActividadesDesigner.sorted(marco)) {
            a.reporte().ifPresent(r -> {
                months(usos, a, "ejecutado_fisico", Casilla.Lado.FISICO, r.ejecutado());
                String unidad = a.actividad().centroCosto();
                r.demanda()
                        .ifPresent(d -> add(
                                usos, new Uso(unidad, a.actividad().codigo(), "demanda", 0, d, marco.archivo(unidad))));
                months(usos, a, "devengado", Casilla.Lado.FINANCIERO, r.devengado());
            });
        }
        for (DeIndicador i : marco.consolidado().resultados().indicadores()) {
            String unidad = i.indicador().responde();
            for (DeIndicador.DePeriodo p : i.antes()) {
                String campo = "valor_obtenido " + p.periodo().codigo();
                p.dato().ifPresent(d -> add(usos, new Uso(unidad, i.indicador().codigo(), campo, 0, d, p.archivo())));
            }
            i.dato()
                    .ifPresent(d -> add(
                            usos,
                            new Uso(unidad, i.indicador().codigo(), "valor_obtenido", 0, d, marco.archivo(unidad))));
        }
        Map<String, Tramo> tramos = new LinkedHashMap<>();
        for (int i = 0; i < usos.size(); i++) {
            tramos.merge(
                    usos.get(i).codigo(),
                    new Tramo(Cuadro.PRIMERA + i, 1),
                    (antes, uno) -> new Tramo(antes.primera(), antes.datos() + 1));
        }
        return new Hecho(tabla(usos), tramos);
    }

    /** Each month from the workbook that rules it, and of the unit that had the activity then. */
    private void months(List<Uso> usos, DeActividad a, String campo, Casilla.Lado lado, List<Dato> datos) {
        for (int mes = 1; mes <= datos.size(); mes++) {
            String unidad = a.actividad().centroCosto(mes);
            String archivo = file(marco, a, lado, mes);
            add(usos, new Uso(unidad, a.actividad().codigo(), campo, mes, datos.get(mes - 1), archivo));
        }
    }

    /** The workbook a month was read from, relative to the workspace; that of the unit where nobody told it. */
    static String file(Marco<?> marco, DeActividad a, Casilla.Lado lado, int mes) {
        return a.reporte()
                .flatMap(r -> r.archivo(lado, mes))
                .orElseGet(() -> marco.archivo(a.actividad().centroCosto()));
    }

    private static void add(List<Uso> usos, Uso uso) {
        if (!uso.dato().falta()) {
            usos.add(uso);
        }
    }

    private Tabla<Uso> tabla(List<Uso> usos) {
        return Tabla.of(
                HOJA,
                "Linaje: de dónde viene cada valor",
                "El enlace de la columna Celda abre el archivo de la unidad en la celda misma.",
                List.of(
                        Campo.codigo("codigo", "Código", 22, Uso::codigo),
                        Campo.codigo("unidad", "Unidad", 10, Uso::unidad),
                        Campo.texto("unidad_denominacion", "Denominación", 34, u -> marco.nombre(u.unidad())),
                        Campo.texto("campo", "Campo", 22, Uso::campo),
                        Campo.texto("mes", "Mes", 7, u -> u.mes() == 0 ? "" : Meses.name(u.mes())),
                        Campo.texto("valor_recibido", "Valor recibido", 16, u -> u.dato()
                                .recibido()
                                .mostrado()),
                        Campo.valor("valor_entendido", "Valor entendido", 16, Tipo.CANTIDAD, u -> understood(u.dato())),
                        Campo.texto("archivo", "Archivo", 46, u -> Marco.fileName(u.archivo())),
                        Campo.texto("hoja", "Hoja", 22, u -> u.dato().celda().hoja()),
                        Campo.<Uso>texto("celda", "Celda ►", 10, u -> u.dato()
                                        .celda()
                                        .a1())
                                .conEnlace(
                                        u -> Marco.enlace(u.archivo(), u.dato().celda()))),
                usos,
                new Tabla.Papeleo(Papel.SIN_DATO, 1).deConsulta());
    }

    /** The number, or the words of what stood there instead of one. */
    static Valor understood(Dato dato) {
        return dato.numero().map(Valor::numero).orElseGet(() -> {
            Significado s = dato.significado();
            return Valor.texto(
                    s instanceof Significado.NoAplica
                            ? "no aplica"
                            : s instanceof Significado.NoReporto ? "no reportó" : dato.texto());
        });
    }

    static Optional<Dato> month(List<Dato> datos, int mes) {
        return mes <= datos.size() ? Optional.of(datos.get(mes - 1)) : Optional.empty();
    }
}
