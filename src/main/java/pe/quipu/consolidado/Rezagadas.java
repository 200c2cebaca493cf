package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pe.quipu.avance.DeActividad;
import pe.quipu.avance.Rezago;
import pe.quipu.libro.CeldaRef;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;

/** Hidden sheet behind Ficha: every activity, the lowest progress first, counting those in red or amber. */
final class Rezagadas {
    private static final int LETRAS = 250;

    private final Marco<Consolidado> marco;
    private final Tabla<DeActividad> actividades;

    Rezagadas(Marco<Consolidado> marco, Tabla<DeActividad> actividades) {
        this.marco = marco;
        this.actividades = actividades;
    }

    /** @param elegida the choice whose rows are counted as the workbook opens */
    Recuento<DeActividad> de(Eleccion elegida) {
        Map<String, Integer> posiciones = new HashMap<>();
        actividades.filas().forEach(a -> posiciones.put(a.actividad().codigo(), posiciones.size() + 1));
        Set<String> suyas = elegida.consulta().actividades().stream()
                .map(a -> a.actividad().codigo())
                .collect(Collectors.toSet());
        List<DeActividad> filas = new ArrayList<>(actividades.filas());
        filas.sort(Rezago.ORDEN);
        return new Recuento<>(
                "_rezago",
                "Actividades, de la más baja a la más alta",
                List.of(
                        Campo.codigo(
                                "codigo_ao", "Código", 12, a -> a.actividad().codigo()),
                        Campo.codigo(
                                "llave_unidad",
                                "Unidad",
                                12,
                                a -> ActividadesDesigner.LLAVE + a.actividad().centroCosto()),
                        Campo.codigo(
                                "oei",
                                marco.pagina().palabra(ActividadesDesigner.HOJA, "oei", "OEI"),
                                10,
                                a -> marco.oei(a.actividad().aei())),
                        Campo.valor(
                                "posicion",
                                "Fila en Actividades",
                                10,
                                Tipo.ENTERO,
                                a -> Valor.numero(posiciones.get(a.actividad().codigo()))),
                        Campo.texto("causa", "Causa", 40, a -> Corto.of(Rezago.causa(a), LETRAS))),
                a -> behind(posiciones.get(a.actividad().codigo())),
                filas,
                a -> suyas.contains(a.actividad().codigo()) && isBehind(a, posiciones));
    }

    private String behind(int posicion) {
        String simbolo = "LEFT("
                + new CeldaRef(
                                actividades.cuadro().hoja(),
                                Cuadro.PRIMERA + posicion - 1,
                                actividades.cuadro().columna("estado_fisico"))
                        .enFormula()
                + ",1)";
        return "OR(" + simbolo + "=\"✖\"," + simbolo + "=\"▲\")";
    }

    private boolean isBehind(DeActividad a, Map<String, Integer> posiciones) {
        String estado = actividades
                .valor(
                        "estado_fisico",
                        a,
                        Cuadro.PRIMERA + posiciones.get(a.actividad().codigo()) - 1)
                .mostrado();
        return estado.startsWith("✖") || estado.startsWith("▲");
    }
}
