package pe.quipu.auditoria;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pe.quipu.auditoria.Publicado.Clase;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.auditoria.Publicado.Tabla;

/** OVER-001: more than 100 %: it enters means as 100, and somebody has to say why. */
final class SobreCien implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return Stream.of(
                        printed(caso.tabla(Publicado.TABLA05), "porcentaje"),
                        printed(caso.tabla(Publicado.TABLA04), "fisico"),
                        across(caso.tabla(Publicado.TABLA04), caso.tabla(Publicado.TABLA03)))
                .flatMap(s -> s);
    }

    private static Stream<Reparo> printed(Tabla t, String columna) {
        return t.hojas().stream()
                .filter(f -> f.celda(columna)
                        .numero()
                        .filter(n -> n.compareTo(Porcentaje.CIEN) > 0)
                        .isPresent())
                .map(f -> Reparo.aviso(Prueba.OVER_001, f.celda(columna), "100 % en los promedios")
                        .dice(
                                "mensaje",
                                Map.of(
                                        "fila",
                                        f.rotulo(),
                                        "impreso",
                                        f.celda(columna).texto())));
    }

    /** What Tabla 04 says was spent on an action, over what Tabla 03 says was programmed for it. */
    private static Stream<Reparo> across(Tabla gastado, Tabla programado) {
        return gastado.de(Clase.AEI).flatMap(f -> programado.con(f.codigo()).flatMap(p -> above(f, p)).stream());
    }

    private static Optional<Reparo> above(Fila gastado, Fila programado) {
        Impreso s = gastado.celda("soles");
        Impreso p = programado.celda("soles");
        if (!p.mayorQueCero() || s.oCero().compareTo(p.oCero()) <= 0) {
            return Optional.empty();
        }
        String razon = Cifras.porciento(Porcentaje.points(s.oCero(), p.oCero()));
        return Optional.of(Reparo.aviso(Prueba.OVER_001, s, razon)
                .mueve(s.oCero().subtract(p.oCero()))
                .dice(
                        "tablas",
                        Map.of(
                                "fila", gastado.rotulo(),
                                "impreso", s.texto(),
                                "programado", p.texto(),
                                "celda", p.celda().toString(),
                                "razon", razon)));
    }
}
