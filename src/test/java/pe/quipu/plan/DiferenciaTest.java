package pe.quipu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiferenciaTest {
    private static final ActividadOperativa BASE = Muestra.actividad(
            "AO.0001",
            "03/1",
            "03",
            "AEI.01.01",
            "Recaudación",
            TipoMeta.INCREMENTAL,
            Medicion.MENSUAL,
            level(10),
            level(100));

    @Test
    void an_activity_does_not_differ_from_itself_written_otherwise() {
        Presupuesto partido = BASE.presupuesto()
                .conLineas(List.of(Muestra.linea("2.3", "07", level(40)), Muestra.linea("2.3", "07", level(60))));
        assertEquals(List.of(), Diferencia.entre(BASE, BASE.conProgramacion(level(10), partido)));
        assertEquals(
                List.of(), Diferencia.entre(BASE, BASE.conCodigo("AO.9").conVida(Vida.TODO_EL_ANIO.anuladaDesde(4))));
    }

    @Test
    void art_8_2_3_every_change_says_where_and_what() {
        ActividadOperativa otra = BASE.conCentroCosto("04")
                .conProgramacion(
                        with(level(10), 3, "12.50"),
                        BASE.presupuesto()
                                .conLineas(List.of(
                                        Muestra.linea("2.3", "07", with(level(100), 12, "0")),
                                        Muestra.linea("2.6", "18", with(Programacion.NINGUNA, 7, "900.00")))));
        List<Diferencia> hay = Diferencia.entre(BASE, otra);
        assertEquals(
                List.of(
                        new Diferencia("centro_costo", "", "03", "04"),
                        new Diferencia("meta_03", "", "10", "12.5"),
                        new Diferencia("soles_12", "0001 · 2.3 · 07", "100", ""),
                        new Diferencia("soles_07", "0001 · 2.6 · 18", "", "900")),
                hay);
        assertEquals(List.of(0, 3, 12, 7), hay.stream().map(Diferencia::mes).toList());
    }

    private static Programacion level(long cada) {
        return new Programacion(Collections.nCopies(12, BigDecimal.valueOf(cada)));
    }

    private static Programacion with(Programacion base, int mes, String valor) {
        List<BigDecimal> meses = new ArrayList<>(base.meses());
        meses.set(mes - 1, new BigDecimal(valor));
        return new Programacion(meses);
    }
}
