package pe.quipu.informe;

import java.util.ArrayList;
import java.util.List;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.documento.Tabla;
import pe.quipu.documento.Tabla.Clase;
import pe.quipu.documento.Tabla.Columna;
import pe.quipu.documento.Tabla.Renglon;

/** The indicators worth a review (Directiva 003-2016-MPH/17, art. 12). */
final class IndicadoresDesigner {
    private IndicadoresDesigner() {}

    static List<Bloque> design(EvaluacionInstitucional e) {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "10. Indicadores observados"));
        EvaluacionDesigner.paragraphs(Frase.dichas(ObservadosFrase.values(), e)).forEach(bloques::add);
        List<Renglon> filas = ObservadosFrase.observados(e).stream()
                .map(v -> Renglon.de(
                        Clase.FILA,
                        List.of(
                                v.indicador().codigo(),
                                v.indicador().denominacion(),
                                String.join(" ", Frase.dichas(IndicadorFrase.values(), v)))))
                .toList();
        if (!filas.isEmpty()) {
            bloques.add(new Tabla(
                    Tabla.Serie.CUADRO,
                    "Indicadores observados",
                    List.of(Columna.texto(30), Columna.texto(80), Columna.texto(70)),
                    List.of(Renglon.de(Clase.CABECERA, List.of("Código", "Indicador", "Qué revisar"))),
                    filas,
                    "Fuente: hoja Indicadores de la estructura y valores reportados por las unidades."));
        }
        return bloques;
    }
}
