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
 * @param derecha first column of the right half of the page
 */
record TableroPie(Lienzo lienzo, int fila, int derecha) {
    private static final int PENDIENTES = 8;
    /** One line on the page; the whole name stands on Pendientes. */
    private static final int LETRAS = 54;

    /** The last row used. */
    int alerts(List<Alerta> alertas) {
        lienzo.section(fila, 0, derecha - 2, "Alertas");
        int siguiente = fila + 1;
        for (Alerta alerta : alertas) {
            lienzo.across(siguiente, 0, derecha - 3, Celda.texto(0, "• " + alerta.texto(), Estilo.de(Papel.NOTA)));
            Celda ver = Celda.texto(derecha - 2, "ver ►", Estilo.de(Papel.ENLACE, Tipo.CENTRADO));
            lienzo.put(siguiente++, ver.conEnlace(alerta.enlace()));
        }
        if (alertas.isEmpty()) {
            lienzo.across(siguiente++, 0, derecha - 3, Celda.texto(0, "Sin alertas.", Estilo.de(Papel.NOTA)));
        }
        return siguiente - 1;
    }

    /** The last row used. */
    int pending(Tabla<DeEntrega> pendientes) {
        lienzo.section(fila, derecha, derecha + 7, "Unidades pendientes");
        List<DeEntrega> faltan =
                pendientes.filas().stream().filter(PendientesDesigner::pending).toList();
        int siguiente = fila + 1;
        for (DeEntrega e : faltan.stream().limit(PENDIENTES).toList()) {
            int origen = Cuadro.PRIMERA + pendientes.filas().indexOf(e);
            Celda codigo = Celda.texto(derecha, e.unidad(), Estilo.de(Papel.CELDA, Tipo.CODIGO));
            lienzo.put(siguiente, codigo.conEnlace(pendientes.cuadro().enlace(origen)));
            Celda nombre = Celda.texto(derecha + 1, Corto.of(e.denominacion(), LETRAS), Estilo.de(Papel.CELDA));
            lienzo.across(siguiente, derecha + 1, derecha + 5, nombre);
            String rotulo = e.situacion().rotulo();
            Celda situacion = Celda.texto(derecha + 6, rotulo, Estilo.de(Colores.papel(rotulo)));
            lienzo.across(siguiente++, derecha + 6, derecha + 7, situacion);
        }
        int resto = faltan.size() - PENDIENTES;
        if (faltan.isEmpty() || resto > 0) {
            String cierre = faltan.isEmpty() ? "Todas las unidades entregaron ►" : "y " + resto + " más ►";
            Celda celda = Celda.texto(derecha, cierre, Estilo.de(Papel.ENLACE));
            lienzo.put(siguiente++, celda.conEnlace(pendientes.cuadro().enlace(Cuadro.PRIMERA)));
        }
        return siguiente - 1;
    }
}
