package pe.quipu.auditoria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import pe.quipu.auditoria.Publicado.Fila;
import pe.quipu.ejemplo.IloEstructura;
import pe.quipu.ejemplo.LibroPublicado;
import pe.quipu.ficha.Normal;

/**
 * The published tables of Ilo against the list of their inconsistencies, each at its cell; {@code ilo-2022.tsv} is that
 * list, made by hand from a recomputation of the report, {@code ilo-2022-ademas.tsv} what is also there.
 */
final class AuditoriaIloTest {
    /** @param donde where the recomputation of the report says it */
    private record Esperado(
            String tabla,
            String fila,
            String columna,
            String impreso,
            String recalculado,
            String prueba,
            String donde) {}

    private static Publicado publicado;
    private static List<Reparo> hallados;

    @BeforeAll
    static void audit_with_and_without_the_structure() {
        publicado = Mesa.read(LibroPublicado.ilo());
        // Only the structure says who depends on whom; and with it no direction is in doubt.
        List<Reparo> todos =
                new ArrayList<>(Auditoria.of(publicado, Optional.empty()).reparos());
        Auditoria.of(publicado, Optional.of(IloEstructura.read()))
                .de(Prueba.GRAN_001)
                .forEach(todos::add);
        hallados = List.copyOf(todos);
    }

    @Test
    void every_inconsistency_of_the_list_is_found_at_its_cell_with_its_value() throws IOException {
        List<Esperado> lista = read("ilo-2022");
        List<Esperado> faltan =
                lista.stream().filter(e -> matching(e).isEmpty()).toList();
        System.out.println("inconsistencies found / listed: " + (lista.size() - faltan.size()) + " / " + lista.size()
                + "; findings in all: " + hallados.size());
        assertEquals(List.of(), faltan);
    }

    @Test
    void nothing_is_found_that_is_not_listed() throws IOException {
        List<Reparo> listados = Stream.concat(read("ilo-2022").stream(), read("ilo-2022-ademas").stream())
                .flatMap(e -> matching(e).stream())
                .toList();
        assertEquals(
                List.of(), hallados.stream().filter(r -> !listados.contains(r)).toList());
    }

    @Test
    void what_is_only_inferred_says_that_it_is_possible() {
        List<Prueba> inferidas = List.of(Prueba.SCALE_001, Prueba.GRAN_001);
        hallados.stream()
                .filter(r -> inferidas.contains(r.prueba()))
                .forEach(r -> assertTrue(r.frase().contains("Posible"), r.frase()));
        assertTrue(hallados.stream().anyMatch(r -> r.frase().contains("Posible código: 03.04.")));
    }

    @Test
    void without_the_structure_the_check_of_dependants_is_left_out_and_said() {
        Auditoria sin = Auditoria.of(publicado, Optional.empty());
        assertEquals(0, sin.de(Prueba.GRAN_001).count());
        assertTrue(
                sin.omitidas().get(Prueba.GRAN_001).contains("estructura.xlsx"),
                sin.omitidas().toString());
        assertTrue(Auditoria.of(publicado, Optional.of(IloEstructura.read()))
                .omitidas()
                .isEmpty());
    }

    @Test
    void with_the_structure_no_direction_is_in_doubt_and_the_reached_goals_are_judged_by_it() {
        Auditoria con = Auditoria.of(publicado, Optional.of(IloEstructura.read()));
        assertEquals(0, con.de(Prueba.DIR_001).count());
        assertEquals(
                List.of("IND.01.OEI.08", "IND.01.AEI.04.02", "IND.01.AEI.07.01"),
                con.de(Prueba.ACH_001)
                        .map(r -> r.frase().substring(0, r.frase().indexOf(' ')))
                        .toList());
    }

    private static List<Reparo> matching(Esperado e) {
        Impreso celda = row(e).celda(e.columna());
        return hallados.stream()
                .filter(r -> r.prueba().id().equals(e.prueba()))
                .filter(r -> r.celdas().contains(celda.celda()))
                .filter(r -> e.impreso().equals("*")
                        || celda.texto().equals(e.impreso())
                        || r.impreso().equals(e.impreso()))
                .filter(r -> (r.recalculado() + " " + r.frase()).contains(e.recalculado()))
                .toList();
    }

    /** By code, by name, by concept, or the total; {@code (2)} for the second one of a code. */
    private static Fila row(Esperado e) {
        boolean segunda = e.fila().endsWith(" (2)");
        String clave = e.fila().replace(" (2)", "");
        List<Fila> filas = publicado.tabla(e.tabla()).filas().stream()
                .filter(f -> clave.equals("TOTAL")
                        ? f.clase().resume()
                        : f.codigo().equals(clave)
                                || f.codigo().isEmpty() && Normal.of(f.nombre()).contains(Normal.of(clave)))
                .toList();
        return filas.get(segunda ? 1 : 0);
    }

    private static List<Esperado> read(String nombre) throws IOException {
        try (InputStream in = AuditoriaIloTest.class.getResourceAsStream("/auditoria/" + nombre + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(l -> l.split("\t", -1))
                    .map(c -> new Esperado(c[0], c[1], c[2], c[3], c[4], c[5], c[6]))
                    .toList();
        }
    }
}
