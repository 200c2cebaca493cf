package pe.quipu.consolidado;

import java.util.List;
import pe.quipu.consolidado.Consolidado.DeEntrega;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.Estilo.Tipo;

/**
 * The foot of the Tablero: what needs attention, and who is missing.
 *
 * @param fila the row of both sections
 */
record TableroPie(Lienzo lienzo, int fila) {
    private static final int PENDIENTES = 8;
    /** One line on the page; the whole name stands on Pendientes. */
    private static final int LETRAS = 54;

    /** The last row used. */
    int alerts(List<Alerta> alertas) {
        lienzo.section(fila, 0, 6, "Alertas");
        int siguiente = fila + 1;
        for (Alerta alerta : alertas) {
            lienzo.across(siguiente, 0, 5, Celda.texto(0, "• " + alerta.texto(), Estilo.de(Papel.NOTA)));
            Celda ver = Celda.texto(6, "ver ►", Estilo.de(Papel.ENLACE, Tipo.CENTRADO));
            lienzo.put(siguiente++, ver.conEnlace(alerta.enlace()));
        }
        if (alertas.isEmpty()) {
            lienzo.across(siguiente++, 0, 5, Celda.texto(0, "Sin alertas.", Estilo.de(Papel.NOTA)));
        }
        return siguiente - 1;
    }

    /** The last row used. */
    int pending(Tabla<DeEntrega> pendientes) {
        lienzo.section(fila, 8, 15, "Unidades pendientes");
        List<DeEntrega> faltan =
                pendientes.filas().stream().filter(PendientesDesigner::pending).toList();
        int siguiente = fila + 1;
        for (DeEntrega e : faltan.stream().limit(PENDIENTES).toList()) {
            int origen = Cuadro.PRIMERA + pendientes.filas().indexOf(e);
            Celda codigo = Celda.texto(8, e.unidad(), Estilo.de(Papel.CELDA, Tipo.CODIGO));
            lienzo.put(siguiente, codigo.conEnlace(pendientes.cuadro().enlace(origen)));
            lienzo.across(siguiente, 9, 13, Celda.texto(9, Corto.of(e.denominacion(), LETRAS), Estilo.de(Papel.CELDA)));
            String rotulo = e.situacion().rotulo();
            lienzo.across(siguiente++, 14, 15, Celda.texto(14, rotulo, Estilo.de(Colores.papel(rotulo))));
        }
        int resto = faltan.size() - PENDIENTES;
        if (faltan.isEmpty() || resto > 0) {
            String cierre = faltan.isEmpty() ? "Todas las unidades entregaron ►" : "y " + resto + " más ►";
            Celda celda = Celda.texto(8, cierre, Estilo.de(Papel.ENLACE));
            lienzo.put(siguiente++, celda.conEnlace(pendientes.cuadro().enlace(Cuadro.PRIMERA)));
        }
        return siguiente - 1;
    }
}
