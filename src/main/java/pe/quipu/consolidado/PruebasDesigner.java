package pe.quipu.consolidado;

import java.util.Optional;
import pe.quipu.auditoria.Prueba;
import pe.quipu.consolidado.ConciliacionDesigner.Pedido;
import pe.quipu.libro.Hoja;
import pe.quipu.plan.Periodo;

/** Sheet Metodologia of an audit: each check with its rule, and what the workbook was made of. */
final class PruebasDesigner {
    private PruebasDesigner() {}

    static Hoja hoja(Pedido p, Pagina pagina) {
        Lienzo lienzo = new Lienzo();
        Explicacion hoja = new Explicacion(lienzo);
        hoja.head(pagina);
        int fila = hoja.section(5, "Cómo se lee este libro");
        fila = hoja.line(
                fila,
                "Impreso, leído, recalculado",
                "",
                "El texto exacto del informe, el número que dice, y el que resulta de las demás celdas impresas. Las sumas"
                        + " son exactas; los porcentajes llevan hasta seis decimales.");
        fila = hoja.line(
                fila,
                "Posible",
                "",
                "Lo que se deduce y el informe no dice: el sentido de un indicador, un código, un monto con ceros de más,"
                        + " quién gasta lo que otro programa. Verifíquelo antes de corregir.");
        fila = hoja.section(fila + 1, "Pruebas");
        for (Prueba prueba : Prueba.values()) {
            fila = hoja.line(fila, prueba.id(), prueba.texto("titulo"), prueba.texto("regla"));
        }
        fila = hoja.section(fila + 1, "De qué se hizo este libro");
        fila = hoja.line(fila, "Archivo auditado", "", p.archivo());
        fila = hoja.line(fila, "Huella del archivo", "", p.huella());
        Optional<String> periodo = p.periodo().map(Periodo::titulo);
        if (periodo.isPresent()) {
            fila = hoja.line(
                    fila, "Periodo", periodo.get(), "Los libros aceptados de este periodo dan las cifras de Quipu.");
        }
        for (String salvedad : p.salvedades()) {
            fila = hoja.line(fila, "Salvedad", "", salvedad);
        }
        hoja.line(fila, "Fecha", Marco.day(p.fecha()), "Día en que se elaboró este libro.");
        return lienzo.onto(hoja.sheet(pagina).vista(new Hoja.Vista(2, 0, Optional.empty(), "A3", 100, false)))
                .build();
    }
}
