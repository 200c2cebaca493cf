package pe.quipu.consolidado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pe.quipu.libro.Celda;
import pe.quipu.libro.Libro;
import pe.quipu.plan.Estructura;
import pe.quipu.plan.Oei;

/** Sheet Mapa: where each objective stands, what it contributes to, and how an action reaches the citizen. */
final class MapaTest {
    private static Oei oei(int n, String perspectiva, String... contribuyeA) {
        return new Oei("OEI.0" + n, "Objetivo " + n, n, perspectiva, List.of(contribuyeA));
    }

    private static String bands(Oei... objetivos) {
        return new MapaRules(List.of(objetivos))
                .bandas().stream()
                        .map(b -> b.perspectiva() + ": "
                                + b.objetivos().stream().map(Oei::codigo).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void the_citizen_stands_above_and_the_entitys_own_words_below() {
        assertEquals(
                """
                Ciudadanía: OEI.04 OEI.05
                Procesos internos: OEI.03
                Recursos: OEI.02
                Cultura: OEI.01
                Sin perspectiva: OEI.06
                """,
                bands(
                        oei(1, "Cultura"),
                        oei(2, "recursos"),
                        oei(3, "Procesos  internos"),
                        oei(4, "CIUDADANIA"),
                        oei(5, "Ciudadanía"),
                        oei(6, "")));
    }

    @Test
    void an_entity_that_placed_nothing_has_no_bands() {
        assertEquals("\n", bands(oei(1, ""), oei(2, " ", "OEI.01")));
    }

    @Test
    void the_way_up_is_the_shortest_and_a_circle_leads_nowhere() {
        Oei ciudadania = oei(1, "Ciudadanía");
        Oei proceso = oei(2, "Procesos internos", "OEI.01");
        Oei recurso = oei(3, "Recursos", "OEI.04", "OEI.02", "OEI.99");
        Oei largo = oei(4, "Recursos", "OEI.02");
        Oei circulo = oei(5, "Recursos", "OEI.06");
        Oei vuelta = oei(6, "Recursos", "OEI.05");
        MapaRules mapa = new MapaRules(List.of(ciudadania, proceso, recurso, largo, circulo, vuelta));
        assertEquals(List.of(ciudadania), mapa.camino(ciudadania).orElseThrow());
        assertEquals(List.of(recurso, proceso, ciudadania), mapa.camino(recurso).orElseThrow());
        assertEquals(true, mapa.camino(circulo).isEmpty());
        assertEquals(List.of(largo, proceso), mapa.destinos(recurso), "a code nobody has is no link");
    }

    private static Libro libro(List<Oei> objetivos) {
        Consolidado c = Sintetico.consolidado();
        Estructura e = c.estructura();
        return ConsolidadoDesigner.design(new Consolidado(
                new Estructura(
                        e.parametros(),
                        e.unidades(),
                        objetivos,
                        e.acciones(),
                        e.indicadores(),
                        e.enlaces(),
                        e.techos(),
                        e.plazos(),
                        e.feriados(),
                        e.catalogos(),
                        e.ajustes(),
                        e.documento(),
                        e.huella()),
                c.plan(),
                c.resultados(),
                c.entregas(),
                c.observaciones(),
                c.fecha()));
    }

    private static String page(Libro libro) {
        return new Dibujo(libro, "Mapa")
                .filas().stream()
                        .filter(f -> f.numero() > 3)
                        .map(f -> f.celdas().stream()
                                .map(c -> Dibujo.shown(c.contenido()))
                                .filter(t -> !t.isEmpty())
                                .collect(Collectors.joining(" | ")))
                        .filter(l -> !l.isEmpty())
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void each_block_shows_its_state_and_leads_to_what_it_contributes_to() {
        Libro libro = libro(
                List.of(oei(1, "Procesos internos", "OEI.02", "OEI.03"), oei(2, "Ciudadanía"), oei(3, "Ciudadanía")));
        assertEquals("""
                Ciudadanía | OEI.02 | ◌ En curso | OEI.03 | ◌ Sin indicador
                Objetivo 2 | Objetivo 3
                Indicadores | 0.25 | Físico | 0.9 | Indicadores | Físico
                ↑
                Procesos internos | OEI.01 | ◌ En curso
                Objetivo 1
                Indicadores | 0.5 | Físico | 0.59375
                contribuye a ► | OEI.02 | OEI.03
                Cómo llega mi actividad al ciudadano: busque su acción (AEI) y suba por su objetivo
                OEI.01 | OEI.02 | OEI.03
                Llega por OEI.02 ► Ciudadanía | Llega de frente: Ciudadanía | Llega de frente: Ciudadanía
                AEI.01.01 | ▲ Ámbar | 3 act. | AEI.02.01 | ▲ Ámbar | 5 act.
                Trámites simplificados | Patrullaje integrado
                AEI.01.02 | ✖ Rojo | 3 act. | AEI.02.02 | ◌ Sin actividades | 0 act.
                Sistemas integrados | Juntas vecinales
                """, page(libro));
        List<String> enlaces = new Dibujo(libro, "Mapa")
                .celdas()
                .filter(c -> Dibujo.shown(c.contenido()).equals("OEI.03"))
                .map(Celda::enlace)
                .map(e -> e.orElse(""))
                .toList();
        assertEquals(List.of("#'Objetivos'!A9", "#'Mapa'!H5", "#'Objetivos'!A9"), enlaces);
    }

    @Test
    void without_perspectives_one_line_says_how_to_fill_them_and_the_reading_stays() {
        Libro libro = ConsolidadoDesigner.design(Sintetico.consolidado());
        assertTrue(
                new Dibujo(libro, "Mapa").celdas().anyMatch(c -> Dibujo.shown(c.contenido())
                        .startsWith("Para ver el mapa, escriba en la hoja Objetivos de estructura.xlsx")),
                page(libro));
        assertTrue(page(libro).startsWith("Cómo llega mi actividad al ciudadano"), page(libro));
    }

    /** The third objective stands under the second and helps the first one: an arrow over it would point at another. */
    @Test
    void an_arrow_is_drawn_only_under_what_it_points_at() {
        assertEquals(1, arrows(oei(3, "Procesos internos", "OEI.02")));
        assertEquals(0, arrows(oei(3, "Procesos internos", "OEI.01")));
    }

    private static long arrows(Oei tercero) {
        return new Dibujo(libro(List.of(oei(2, "Ciudadanía"), oei(1, "Ciudadanía"), tercero)), "Mapa")
                .celdas()
                .filter(c -> Dibujo.shown(c.contenido()).equals("↑"))
                .count();
    }
}
