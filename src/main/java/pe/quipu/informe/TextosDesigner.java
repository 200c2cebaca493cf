package pe.quipu.informe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pe.quipu.documento.Bloque;
import pe.quipu.documento.Bloque.Parrafo;
import pe.quipu.documento.Bloque.Pendiente;
import pe.quipu.documento.Bloque.Titulo;
import pe.quipu.plan.Estructura;

/** The parts the entity writes itself (Directiva 003-2016-MPH/17, art. 10 a to d and i). What is blank is seen to be. */
final class TextosDesigner {
    static final String POR_COMPLETAR = "[Por completar en la hoja Documento de estructura.xlsx]";

    private TextosDesigner() {}

    static List<Bloque> marco(PlanOperativo p) {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "1. Presentación"));
        bloques.addAll(text(p.estructura(), "presentacion"));
        bloques.add(new Titulo(1, "2. Marco legal"));
        bloques.addAll(list(p.estructura(), "marco_legal"));
        bloques.add(new Titulo(1, "3. Marco estratégico institucional"));
        bloques.addAll(text(p.estructura(), "marco_estrategico"));
        bloques.add(new Titulo(1, "4. Misión y visión"));
        bloques.add(new Titulo(2, "4.1 Misión"));
        bloques.addAll(text(p.estructura(), "mision"));
        bloques.add(new Titulo(2, "4.2 Visión"));
        bloques.addAll(text(p.estructura(), "vision"));
        return bloques;
    }

    static List<Bloque> cierre(PlanOperativo p) {
        List<Bloque> bloques = new ArrayList<>();
        bloques.add(new Titulo(1, "9. Conclusiones y recomendaciones"));
        bloques.add(new Titulo(2, "9.1 Conclusiones"));
        bloques.addAll(list(p.estructura(), "conclusiones"));
        bloques.add(new Titulo(2, "9.2 Recomendaciones"));
        bloques.addAll(list(p.estructura(), "recomendaciones"));
        return bloques;
    }

    /** A paragraph for each line. */
    static List<Bloque> text(Estructura e, String clave) {
        return written(
                e, clave, lineas -> lineas.stream().<Bloque>map(Parrafo::new).toList());
    }

    /** A point for each line. */
    static List<Bloque> list(Estructura e, String clave) {
        return written(e, clave, lineas -> List.of(new Bloque.Lista(lineas)));
    }

    private static List<Bloque> written(Estructura e, String clave, Function<List<String>, List<Bloque>> como) {
        return Optional.ofNullable(e.documento().get(clave))
                .map(texto -> texto.lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList())
                .filter(lineas -> !lineas.isEmpty())
                .map(como)
                .orElseGet(() -> Stream.<Bloque>of(new Pendiente(POR_COMPLETAR)).toList());
    }
}
