package pe.quipu.plantilla;

import java.util.List;
import java.util.Map;
import pe.quipu.formato.Columna;
import pe.quipu.libro.Estilo;
import pe.quipu.libro.Estilo.Papel;
import pe.quipu.libro.FormatoCondicional;
import pe.quipu.libro.FormatoCondicional.Regla;

/** The looks of a form: which style a declared column has, and the live colours of a state. */
final class Looks {
    private static final Map<Columna.Tipo, Estilo.Tipo> TIPOS = Map.ofEntries(
            Map.entry(Columna.Tipo.TEXTO, Estilo.Tipo.TEXTO),
            Map.entry(Columna.Tipo.CODIGO, Estilo.Tipo.CODIGO),
            Map.entry(Columna.Tipo.LISTA, Estilo.Tipo.TEXTO),
            Map.entry(Columna.Tipo.ENTERO, Estilo.Tipo.ENTERO),
            Map.entry(Columna.Tipo.CANTIDAD, Estilo.Tipo.CANTIDAD),
            Map.entry(Columna.Tipo.LOGRO, Estilo.Tipo.CANTIDAD),
            Map.entry(Columna.Tipo.SOLES, Estilo.Tipo.SOLES),
            Map.entry(Columna.Tipo.PORCENTAJE, Estilo.Tipo.CANTIDAD),
            Map.entry(Columna.Tipo.RAZON, Estilo.Tipo.PORCENTAJE),
            Map.entry(Columna.Tipo.FECHA, Estilo.Tipo.FECHA),
            Map.entry(Columna.Tipo.ESTADO, Estilo.Tipo.CENTRADO),
            Map.entry(Columna.Tipo.FALTA, Estilo.Tipo.FALTA));

    private Looks() {}

    static Estilo cell(Columna c, boolean open) {
        Papel papel = c.calculada() ? Papel.CALCULO : open ? Papel.ENTRADA : Papel.BLOQUEADO;
        return Estilo.de(papel, TIPOS.get(c.tipo()));
    }

    static FormatoCondicional semaforo(String rango, String celda) {
        return new FormatoCondicional(
                rango,
                List.of(
                        new Regla("LEFT(" + celda + ",1)=\"✔\"", Papel.VERDE),
                        new Regla("LEFT(" + celda + ",1)=\"▲\"", Papel.AMBAR),
                        new Regla("LEFT(" + celda + ",1)=\"✖\"", Papel.ROJO),
                        new Regla("LEFT(" + celda + ",1)=\"◌\"", Papel.SIN_DATO)));
    }
}
