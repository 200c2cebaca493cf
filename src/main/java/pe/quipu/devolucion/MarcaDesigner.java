package pe.quipu.devolucion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pe.quipu.libro.Celda;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Fila;
import pe.quipu.libro.Hoja;
import pe.quipu.observacion.Gravedad;
import pe.quipu.plantilla.Plano;

/** Marks the cells of a sheet and explains each in a note, with the number it has in the list. */
final class MarcaDesigner {
    private static final int EN_UNA_NOTA = 4;
    private static final int LARGO = 1_900;
    /** Beside the link to «Verificación», in the columns that stay in sight. */
    private static final int COLUMNA_ENLACE = 2;

    private static final String DESTINO = "#" + CeldaRef.hojaEnFormula(ObservacionesDesigner.HOJA) + "!A1";

    private MarcaDesigner() {}

    /** @param puntos those of this sheet; without any the sheet stays as it is */
    static Hoja marked(Hoja hoja, List<Punto> puntos) {
        if (puntos.isEmpty()) {
            return hoja;
        }
        Map<CeldaRef, List<Punto>> porCelda =
                puntos.stream().collect(Collectors.groupingBy(p -> p.lugar().orElseThrow()));
        List<Fila> filas = new ArrayList<>();
        for (Fila fila : hoja.filas()) {
            List<Celda> celdas = new ArrayList<>();
            for (Celda celda : fila.celdas()) {
                CeldaRef aqui = new CeldaRef(hoja.nombre(), fila.numero(), celda.columna());
                celdas.add(porCelda.containsKey(aqui) ? marked(celda, porCelda.get(aqui)) : celda);
            }
            if (fila.numero() == Plano.FILA_ENLACE) {
                celdas.add(Celda.texto(COLUMNA_ENLACE, "◄ Observaciones", Estilo.de(Estilo.Papel.ENLACE))
                        .conEnlace(DESTINO));
            }
            filas.add(new Fila(fila.numero(), fila.alto(), fila.oculta(), celdas));
        }
        boolean conError = puntos.stream().anyMatch(p -> p.observacion().gravedad() == Gravedad.ERROR);
        Hoja marcada = hoja.conFilas(filas);
        return conError ? marcada.conPestana(Estilo.Papel.ERROR) : marcada;
    }

    private static Celda marked(Celda celda, List<Punto> puntos) {
        Punto peor = puntos.stream()
                .min(Comparator.comparing(p -> p.observacion().gravedad()))
                .orElseThrow();
        return celda.conMarca(peor.marca()).conNota(note(puntos));
    }

    private static String note(List<Punto> puntos) {
        String nota = puntos.size() == 1
                ? line(puntos.get(0), "\n")
                : puntos.stream().limit(EN_UNA_NOTA).map(p -> line(p, " ")).collect(Collectors.joining("\n"));
        if (puntos.size() > EN_UNA_NOTA) {
            nota += "\n… y " + (puntos.size() - EN_UNA_NOTA) + " más en «" + ObservacionesDesigner.HOJA + "».";
        }
        return nota.length() <= LARGO ? nota : nota.substring(0, LARGO) + "…";
    }

    private static String line(Punto p, String entre) {
        return p.numero() + ". " + p.observacion().mensaje() + entre + p.accion();
    }
}
