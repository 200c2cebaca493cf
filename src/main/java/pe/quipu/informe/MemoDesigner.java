package pe.quipu.informe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Documento;
import pe.quipu.documento.Documento.Seccion;
import pe.quipu.documento.Portada.Dato;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;
import pe.quipu.informe.DeUnidad.Reparo;
import pe.quipu.informe.DeUnidad.Situacion;

/** A memo to a unit whose evaluation is missing or has to be corrected (Directiva 003-2016-MPH/17, art. 12). */
public final class MemoDesigner {
    private static final int CELDAS = 8;
    /** Of more of a kind the register keeps fifty, and a last one for the rest. */
    private static final int CONTADAS = 50;

    private static final String POR_COMPLETAR = "[Por completar]";

    private MemoDesigner() {}

    public static Documento design(Memo m) {
        String entidad = m.estructura().parametros().nombre();
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "Memorando"));
        List<Dato> datos = new ArrayList<>(List.of(
                new Dato("Número", POR_COMPLETAR, true),
                new Dato("A", addressee(m.unidad()), false),
                new Dato("De", POR_COMPLETAR, true),
                new Dato("Asunto", subject(m), false)));
        m.norma().cita("artículos 11 y 12").ifPresent(n -> datos.add(new Dato("Referencia", n, false)));
        datos.add(new Dato("Fecha", Cifras.fecha(m.fecha()), false));
        bloques.add(new Bloque.Datos(datos));
        EvaluacionDesigner.paragraphs(Frase.dichas(MemoFrase.values(), m)).forEach(bloques::add);
        List<Reparo> reparos = m.reparos();
        if (!reparos.isEmpty()) {
            bloques.add(observations(m.unidad().aceptada(), reparos));
        }
        bloques.add(new Bloque.Firma("Firma y sello"));
        return new Documento(
                "Memorando · " + m.unidad().nombre() + " · " + m.periodo().titulo(),
                entidad + " · Evaluación del POI · " + m.periodo().titulo(),
                Optional.empty(),
                List.of(new Seccion(false, bloques)));
    }

    private static String addressee(DeUnidad u) {
        return (u.cargo().isBlank() ? "Responsable de la unidad" : u.cargo()) + " · " + u.nombre();
    }

    private static String subject(Memo m) {
        return "Evaluación del POI, " + m.periodo().titulo() + ": "
                + (m.unidad().aceptada()
                        ? "por corregir o explicar"
                        : situacion(m.unidad().situacion()).toLowerCase(java.util.Locale.ROOT));
    }

    static String situacion(Situacion situacion) {
        return switch (situacion) {
            case ACEPTADA -> "Aceptada";
            case OBSERVADA -> "Observada";
            case ILEGIBLE -> "No se pudo leer";
            case NO_ENTREGADA -> "No entregada";
        };
    }

    /** One line a cause: where, how many times, what happened and how it is put right. */
    private static Tabla observations(boolean aceptada, List<Reparo> reparos) {
        Map<String, List<Reparo>> grupos = reparos.stream()
                .collect(Collectors.groupingBy(
                        r -> String.join("|", r.codigo(), r.hoja(), r.campo()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new Tabla(
                Tabla.Serie.CUADRO,
                "Lo que se tiene que corregir o revisar",
                List.of(
                        Columna.texto(20),
                        Columna.texto(44),
                        Columna.centrada(14),
                        Columna.texto(60),
                        Columna.texto(60)),
                List.of(Renglon.de(Clase.CABECERA, List.of("Código", "Dónde", "Veces", "Qué pasó", "Cómo se corrige"))),
                grupos.values().stream().map(MemoDesigner::row).toList(),
                "«Veces»: cuántas celdas están en el mismo caso; lo que pasó se cita de la primera. Las celdas son las del libro"
                        + " que entregó"
                        + (aceptada ? "." : "; el detalle está en la hoja «Observaciones» del libro devuelto."));
    }

    private static Renglon row(List<Reparo> iguales) {
        Reparo r = iguales.get(0);
        List<String> celdas =
                iguales.stream().map(Reparo::celda).filter(c -> !c.isEmpty()).toList();
        String donde = r.hoja()
                + (r.campo().isEmpty() ? "" : "\n" + r.campo())
                + (celdas.isEmpty() ? "" : "\n" + Cifras.algunas(celdas, CELDAS));
        return Renglon.de(
                Clase.FILA,
                List.of(
                        r.codigo() + "\n" + r.gravedad(),
                        donde.strip(),
                        iguales.size() > CONTADAS ? "más de " + CONTADAS : String.valueOf(iguales.size()),
                        r.mensaje(),
                        r.accion()));
    }
}
