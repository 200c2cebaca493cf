package pe.quipu.observacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pe.quipu.libro.CeldaRef;

class AgrupadorTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0, 0, ''", "1, 1, ''", "50, 50, ''", "51, 51, 1", "213, 51, 163"})
    void more_than_fifty_become_fifty_and_a_count(int recibidas, int dichas, String mas) {
        List<Observacion> todas = same(Codigo.FIL_001, "Físico", "ejecutado_04", recibidas);
        List<Observacion> salida = Agrupador.grouped(todas);
        assertEquals(dichas, salida.size());
        assertEquals(todas.subList(0, Math.min(50, recibidas)), salida.subList(0, Math.min(50, recibidas)));
        assertEquals(recibidas, Agrupador.total(salida));
        if (!mas.isEmpty()) {
            Observacion ultima = salida.get(50);
            assertEquals("… y " + mas + " más del mismo tipo.", ultima.mensaje());
            assertTrue(ultima.accion().startsWith("Corrija"), ultima.accion());
            assertEquals(Codigo.FIL_001, ultima.codigo());
            assertEquals("ejecutado_04", ultima.lugar().columna());
            assertEquals(Optional.empty(), ultima.lugar().celda());
        }
    }

    @Test
    void another_code_sheet_or_column_is_another_group() {
        List<Observacion> todas = new ArrayList<>();
        todas.addAll(same(Codigo.FIL_001, "Físico", "ejecutado_04", 50));
        todas.addAll(same(Codigo.FIL_005, "Físico", "ejecutado_04", 50));
        todas.addAll(same(Codigo.FIL_001, "Financiero", "ejecutado_04", 50));
        todas.addAll(same(Codigo.FIL_001, "Físico", "ejecutado_05", 50));
        Collections.shuffle(todas, new Random(7));
        assertEquals(todas, Agrupador.grouped(todas));
    }

    @Test
    void the_count_stands_where_the_fifty_first_stood() {
        List<Observacion> todas = new ArrayList<>(same(Codigo.FIL_001, "Físico", "ejecutado_04", 60));
        todas.add(Observacion.de(Codigo.LIB_040, Lugar.LIBRO));
        List<Observacion> salida = Agrupador.grouped(todas);
        assertEquals("10", salida.get(50).datos().get(Agrupador.MAS));
        assertEquals(Codigo.LIB_040, salida.get(51).codigo());
    }

    @Test
    void grouping_again_changes_nothing_and_late_ones_are_added() {
        List<Observacion> una = Agrupador.grouped(same(Codigo.FIL_001, "Físico", "ejecutado_04", 213));
        assertEquals(una, Agrupador.grouped(una));
        List<Observacion> juntas = new ArrayList<>(una);
        juntas.addAll(same(Codigo.FIL_001, "Físico", "ejecutado_04", 30));
        assertEquals("193", Agrupador.grouped(juntas).get(50).datos().get(Agrupador.MAS));
        assertEquals(243, Agrupador.total(Agrupador.grouped(juntas)));
        List<Observacion> tarde = new ArrayList<>(same(Codigo.FIL_001, "Físico", "ejecutado_04", 30));
        tarde.addAll(una);
        assertEquals(Agrupador.total(tarde), Agrupador.total(Agrupador.grouped(tarde)));
    }

    @Test
    void a_count_left_alone_is_not_lost() {
        List<Observacion> una = Agrupador.grouped(same(Codigo.FIL_001, "Físico", "ejecutado_04", 213));
        List<Observacion> sola = una.subList(50, 51);
        assertEquals(sola, Agrupador.grouped(sola));
        List<Observacion> dos = List.of(una.get(50), una.get(0), una.get(50));
        assertEquals(327, Agrupador.total(Agrupador.grouped(dos)));
        assertEquals(2, Agrupador.grouped(dos).size());
    }

    private static List<Observacion> same(Codigo codigo, String hoja, String columna, int veces) {
        return IntStream.range(0, veces)
                .mapToObj(i -> new Observacion(
                        codigo,
                        new Lugar(
                                hoja,
                                Optional.of(new CeldaRef(hoja, 12 + i, 5)),
                                hoja,
                                String.valueOf(i),
                                columna,
                                "Ejecutado abr"),
                        "12 reg.",
                        Map.of()))
                .toList();
    }
}
