package pe.quipu.auditoria;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/** SUM-001: a printed total is not the sum of its rows. */
final class SumaDistinta implements Comprobacion {
    @Override
    public Stream<Reparo> check(Caso caso) {
        return SumaRules.of(caso.publicado()).stream()
                .filter(s -> !s.cuadra())
                .filter(s -> TotalCopiado.source(s, caso.publicado()).isEmpty())
                // Right with the point of a row where it has to be: that row is the cause.
                .filter(s -> caso.corrimientos()
                                .suma(s.sumandos())
                                .compareTo(s.impreso().oCero())
                        != 0)
                .map(SumaDistinta::told);
    }

    private static Reparo told(Suma s) {
        BigDecimal diferencia = s.diferencia();
        Reparo r = Reparo.inconsistencia(Prueba.SUM_001, s.impreso(), Cifras.de(s.columna(), s.suma()));
        return (s.deDinero() ? r.mueve(diferencia) : r)
                .dice(
                        "mensaje",
                        Map.of(
                                "fila", s.fila().rotulo(),
                                "impreso", s.impreso().texto(),
                                "suma", Cifras.de(s.columna(), s.suma()),
                                "filas", rows(s),
                                "diferencia", Cifras.de(s.columna(), diferencia.abs()),
                                "blancos", blanks(s)));
    }

    /** Of a subtotal also which: another would take others. */
    private static String rows(Suma s) {
        int cuantas = s.sumandos().size();
        String desde = s.sumandos().get(0).celda().a1();
        String hasta = s.sumandos().get(cuantas - 1).celda().a1();
        boolean parte = s.fila().clase() == Publicado.Clase.SUBTOTAL;
        return cuantas == 1
                ? "de su única fila" + (parte ? " (" + desde + ")" : "")
                : "de sus " + cuantas + " filas" + (parte ? " (de " + desde + " a " + hasta + ")" : "");
    }

    private static String blanks(Suma s) {
        return s.enBlanco().isEmpty() ? "" : " En blanco, y sin sumar: " + Cifras.celdas(s.enBlanco()) + ".";
    }
}
