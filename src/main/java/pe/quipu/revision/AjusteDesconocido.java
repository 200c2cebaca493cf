package pe.quipu.revision;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pe.quipu.ficha.FilaFicha;
import pe.quipu.observacion.Codigo;
import pe.quipu.observacion.Observacion;

/** An override names a sheet of its form. */
final class AjusteDesconocido implements Regla {
    private static final Map<String, Set<String>> HOJAS = Map.of(
            "formulacion",
                    Set.of(
                            "caratula",
                            "instrucciones",
                            "actividades",
                            "programacion_fisica",
                            "programacion_financiera",
                            "necesidades",
                            "elementos_criticos",
                            "resumen",
                            "techo",
                            "anterior",
                            "verificacion"),
            "necesidades", Set.of("caratula", "instrucciones", "necesidades", "resumen", "verificacion"),
            "evaluacion",
                    Set.of(
                            "caratula",
                            "instrucciones",
                            "fisica",
                            "financiera",
                            "factores",
                            "indicadores",
                            "verificacion"),
            "consolidado",
                    Set.of(
                            "objetivos",
                            "acciones",
                            "indicadores",
                            "unidades",
                            "actividades",
                            "pendientes",
                            "observaciones",
                            "linaje"));

    @Override
    public Stream<Observacion> check(Expediente e) {
        return FilasDeEstructura.of(e).flatMap(x -> x.filas("formatos")
                .filter(AjusteDesconocido::unknown)
                .map(f -> x.observe(
                        Codigo.PLA_027, "formatos", f, "hoja", Map.of("que", "la hoja «" + f.texto("hoja") + "»"))));
    }

    private static boolean unknown(FilaFicha f) {
        return HOJAS.containsKey(f.texto("formato"))
                && !f.texto("hoja").isEmpty()
                && !HOJAS.get(f.texto("formato")).contains(f.texto("hoja"));
    }
}
