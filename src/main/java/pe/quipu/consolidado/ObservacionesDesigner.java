package pe.quipu.consolidado;

import java.util.List;
import java.util.Optional;
import pe.quipu.consolidado.Consolidado.Linea;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Valor;
import pe.quipu.observacion.Gravedad;

/** Sheet Observaciones: what the last delivery of each unit must answer. */
final class ObservacionesDesigner {
    /** In place of a file: what was found by comparing units stands in this very workbook. */
    static final String AQUI = "#";

    private ObservacionesDesigner() {}

    static Tabla<Linea> tabla(Marco<Consolidado> marco) {
        return tabla(
                marco,
                "Observaciones",
                "Observaciones de la última entrega de cada unidad",
                "Solo los errores impiden aceptar el archivo.",
                marco.consolidado().observaciones());
    }

    static Tabla<Linea> tabla(Marco<?> marco, String hoja, String titulo, String ayuda, List<Linea> lineas) {
        return Tabla.of(
                hoja,
                titulo,
                ayuda,
                List.of(
                        Campo.codigo("unidad", "Unidad", 11, Linea::unidad),
                        Campo.texto("denominacion", "Denominación", 28, l -> marco.nombre(l.unidad())),
                        Campo.de(
                                "gravedad",
                                "Gravedad",
                                15,
                                pe.quipu.libro.Estilo.Tipo.CENTRADO,
                                (l, donde) -> graveness(l)),
                        Campo.codigo("codigo", "Código", 10, Linea::codigo),
                        Campo.texto("hoja", "Hoja", 20, Linea::hoja),
                        Campo.<Linea>codigo("celda", "Celda ►", 9, Linea::celda).conEnlace(ObservacionesDesigner::cell),
                        Campo.texto("campo", "Campo", 18, Linea::campo),
                        Campo.texto("recibido", "Se recibió", 18, Linea::recibido),
                        Campo.texto("mensaje", "Qué pasó", 48, Linea::mensaje),
                        Campo.texto("accion", "Cómo corregirlo", 48, Linea::accion),
                        Campo.<Linea>texto("archivo", "Archivo ►", 40, l -> file(l))
                                .conEnlace(l -> Marco.enlace(file(l).isEmpty() ? "" : l.archivo()))),
                lineas,
                new Tabla.Papeleo(Papel.ROJO, 1));
    }

    private static String file(Linea l) {
        return l.archivo().equals(AQUI) ? "" : Marco.fileName(l.archivo());
    }

    private static Pintura graveness(Linea l) {
        for (Gravedad g : Gravedad.values()) {
            if (g.codigo().equals(l.gravedad())) {
                return Pintura.de(
                        Valor.texto(g.rotulo()),
                        switch (g) {
                            case ERROR -> Papel.ERROR;
                            case ADVERTENCIA -> Papel.ADVERTENCIA;
                            case AVISO -> Papel.AVISO;
                        });
            }
        }
        return Pintura.de(Valor.texto(l.gravedad()));
    }

    private static Optional<String> cell(Linea l) {
        boolean celda =
                l.celda().matches("[A-Z]{1,3}[1-9][0-9]{0,6}") && !l.hoja().isEmpty();
        if (!celda) {
            return Optional.empty();
        }
        String lugar = "#" + CeldaRef.hojaEnFormula(l.hoja()) + "!" + l.celda();
        return l.archivo().equals(AQUI)
                ? Optional.of(lugar)
                : Marco.enlace(l.archivo()).map(ruta -> ruta + lugar);
    }
}
