package pe.quipu.consolidado;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;
import pe.quipu.libro.Valor;
import pe.quipu.plan.Mes;

/** Sheet Lineas: the money of every activity by meta presupuestal, genérica and rubro, month by month. */
final class LineaDesigner {
    private LineaDesigner() {}

    static Tabla<DeLinea> tabla(Marco<Formulacion> marco) {
        int anio = marco.consolidado().periodo().ejercicio();
        List<Campo<DeLinea>> campos = new ArrayList<>(List.of(
                Campo.codigo("codigo", "Código", 13, l -> ProgramadaDesigner.codigo(l.actividad())),
                Campo.codigo("generica", "Genérica", 10, l -> l.linea().generica()),
                Campo.codigo("rubro", "Rubro", 8, l -> l.linea().rubro()),
                Campo.texto("denominacion", "Actividad o inversión", 40, l -> l.actividad()
                        .denominacion()),
                Campo.codigo("centro_costo", "Centro de costo", 11, l -> l.actividad()
                        .centroCosto()),
                Campo.codigo("oei", "OEI", 9, l -> marco.oei(l.actividad().aei())),
                Campo.codigo("aei", "AEI", 12, l -> l.actividad().aei()),
                Campo.codigo("categoria", "Categoría presupuestal", 13, l -> l.actividad()
                        .presupuesto()
                        .cadena()
                        .categoria()),
                Campo.codigo("meta_presupuestal", "Meta presu-\npuestal", 11, l -> l.linea()
                        .metaPresupuestal()),
                Campo.texto(
                        "financiado",
                        "Financiado",
                        17,
                        l -> Rotulos.of(l.actividad().presupuesto().financiado()))));
        IntStream.rangeClosed(1, 12)
                .mapToObj(mes -> soles("soles_%02d".formatted(mes), Mes.abreviado(mes), 14, l -> l.linea()
                        .soles()
                        .mes(mes)))
                .forEach(campos::add);
        campos.add(
                soles("soles", "Programado " + anio + " S/", 16, l -> l.linea().total()));
        campos.add(soles("soles_anio2", "Programado " + (anio + 1) + " S/", 16, l -> l.linea()
                .anio2()));
        campos.add(soles("soles_anio3", "Programado " + (anio + 2) + " S/", 16, l -> l.linea()
                .anio3()));
        campos.add(Llave.REPORTA.campo(l -> marco.reporta(l.actividad().centroCosto())));
        campos.add(Llave.GENERICA.campo(l -> l.linea().generica()));
        campos.add(Llave.GASTO.campo(l -> l.linea().genericaDeGasto()));
        campos.add(Llave.RUBRO.campo(l -> l.linea().rubro()));
        return Tabla.of(
                "Lineas",
                "Líneas de la programación financiera",
                "Una fila por línea de cada actividad: la tabla de la que salen los demás cuadros.",
                campos,
                DeLinea.of(marco.consolidado().actividades()),
                new Tabla.Papeleo(Papel.SIN_DATO, 3));
    }

    private static Campo<DeLinea> soles(
            String clave,
            String encabezado,
            int ancho,
            java.util.function.Function<DeLinea, java.math.BigDecimal> cuanto) {
        return Campo.valor(clave, encabezado, ancho, Tipo.SOLES, l -> Valor.numero(cuanto.apply(l)));
    }
}
