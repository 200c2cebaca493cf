package pe.quipu.consolidado;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.avance.AnalisisRules;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Hallazgo;
import pe.quipu.avance.Hallazgo.Figura;
import pe.quipu.avance.Lado;
import pe.quipu.ficha.Dato;
import pe.quipu.ficha.Reporte;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Textos;

/** Sheet Hallazgos: what a good analyst would ask about, each with its sentence, its figures and the way to its source. */
final class HallazgosDesigner {
    private final Marco<Consolidado> marco;
    private final HallazgoWriter frases;
    private final Cuadro actividades;
    private final Map<String, Integer> filas;
    private final Map<String, DeActividad> porCodigo;

    /** @param filas row of each activity on sheet Actividades */
    HallazgosDesigner(Marco<Consolidado> marco, Cuadro actividades, Map<String, Integer> filas) {
        this.marco = marco;
        this.frases = new HallazgoWriter(marco);
        this.actividades = actividades;
        this.filas = filas;
        this.porCodigo = marco.consolidado().resultados().actividades().stream()
                .collect(Collectors.toMap(a -> a.actividad().codigo(), a -> a, (una, otra) -> una));
    }

    Tabla<Hallazgo> tabla() {
        Consolidado c = marco.consolidado();
        List<Hallazgo> hallazgos =
                AnalisisRules.of(c.estructura(), c.resultados(), c.historia().anteriores());
        return Tabla.of(
                "Hallazgos",
                "Hallazgos: lo que conviene preguntar",
                hallazgos.isEmpty()
                        ? "Ninguna regla encontró algo que señalar en este periodo."
                        : "No acusan ni impiden nada. Empiece por ✖ Alta; el código de la actividad lleva a su fila.",
                List.of(
                        Campo.texto("clase", "Qué se encontró", 28, HallazgosDesigner::title),
                        Campo.estado("atencion", "Atención", 10, (h, donde) -> Colores.fixed(attention(h))),
                        Campo.codigo("unidad", "Unidad", 11, Hallazgo::unidad),
                        Campo.<Hallazgo>codigo("codigo_ao", "Actividad ►", 10, h -> h.actividad()
                                        .orElse(""))
                                .conEnlace(h -> h.actividad().map(filas::get).map(actividades::enlace)),
                        Campo.texto("denominacion", "Unidad o actividad", 34, this::name),
                        Campo.<Hallazgo>texto("mensaje", "La evidencia", 62, h -> frases.write(h)
                                        .mensaje())
                                .conRegla("HALLAZGO"),
                        Campo.texto(
                                "accion", "Qué hacer", 40, h -> frases.write(h).accion()),
                        Campo.texto("lado", "De qué", 10, h -> h.lado() == Lado.FISICO ? "Físico" : "Soles"),
                        amount("programado", "Programado o meta", Figura.PROGRAMADO, Figura.META),
                        amount("ejecutado", "Ejecutado", Figura.EJECUTADO, Figura.EJECUTADO),
                        ratio("razon", "Lo que figura", Figura.RAZON),
                        ratio("referencia", "Con qué se compara", Figura.REFERENCIA),
                        amount("corregido", "Corregido o proyectado", Figura.CORREGIDO, Figura.CORREGIDO),
                        ratio("corregida", "Razón corregida o conjunta", Figura.CORREGIDA),
                        figure("datos", "Datos", Tipo.ENTERO, 7, Figura.N),
                        ratio("mad", "MAD", Figura.MAD).conRegla("ATIPICO"),
                        figure("z", "z modificado", Tipo.CANTIDAD, 10, Figura.Z).conRegla("ATIPICO"),
                        Campo.codigo("codigo", "Código", 9, h -> h.clase().codigo()),
                        Campo.<Hallazgo>texto(
                                        "archivo", "Archivo ►", 34, h -> Marco.fileName(marco.archivo(h.unidad())))
                                .conEnlace(this::source)),
                hallazgos,
                new Tabla.Papeleo(Papel.AMBAR, 4).hasta("accion"));
    }

    static String title(Hallazgo h) {
        return Textos.text(Codigo.parse(h.clase().codigo()).orElseThrow(), "titulo");
    }

    private static String attention(Hallazgo h) {
        return switch (h.clase().atencion()) {
            case ALTA -> "✖ Alta";
            case MEDIA -> "▲ Media";
            case BAJA -> "◌ Baja";
        };
    }

    private String name(Hallazgo h) {
        return h.actividad()
                .map(porCodigo::get)
                .map(a -> a.actividad().denominacion())
                .orElseGet(() -> marco.nombre(h.unidad()));
    }

    /** The cell of its first month, in the file of the unit; the file where it is about the unit. */
    private Optional<String> source(Hallazgo h) {
        String archivo = marco.archivo(h.unidad());
        return h.actividad()
                .map(porCodigo::get)
                .flatMap(DeActividad::reporte)
                .flatMap(r -> month(r, h))
                .flatMap(d -> Marco.enlace(archivo, d.celda()))
                .or(() -> Marco.enlace(archivo));
    }

    private static Optional<Dato> month(Reporte.DeActividad r, Hallazgo h) {
        List<Dato> datos = h.lado() == Lado.FISICO ? r.ejecutado() : r.devengado();
        return LinajeDesigner.month(datos, h.meses().isEmpty() ? 1 : h.meses().get(0));
    }

    private static Campo<Hallazgo> amount(String clave, String encabezado, Figura figura, Figura otra) {
        return Campo.de(clave, encabezado, 16, Tipo.CANTIDAD, (h, donde) -> Pintura.de(
                        value(h.figura(figura).or(() -> h.figura(otra))))
                .conTipo(h.lado() == Lado.FISICO ? Tipo.CANTIDAD : Tipo.SOLES));
    }

    private static Campo<Hallazgo> ratio(String clave, String encabezado, Figura figura) {
        return figure(clave, encabezado, Tipo.PORCENTAJE, 11, figura);
    }

    private static Campo<Hallazgo> figure(String clave, String encabezado, Tipo tipo, int ancho, Figura figura) {
        return Campo.valor(clave, encabezado, ancho, tipo, h -> value(h.figura(figura)));
    }

    private static Valor value(Optional<java.math.BigDecimal> cifra) {
        return cifra.map(Valor::numero).orElse(Valor.VACIO);
    }
}
