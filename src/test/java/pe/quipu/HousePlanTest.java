package pe.quipu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HousePlanTest {
    @Test
    void a_drawing_says_which_doors_each_room_has() {
        HousePlan plan =
                HousePlan.parse(List.of("# Title", "```house", "plan ->", "ficha -> plan  libro", "```", "x -> y"));
        assertEquals(Map.of("plan", List.of(), "ficha", List.of("plan", "libro")), plan.doors());
    }

    @Test
    void a_document_that_draws_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> HousePlan.parse(List.of("# Title", "plan ->")));
        assertThrows(IllegalArgumentException.class, () -> HousePlan.parse(List.of("```house", "plan ->")));
        assertThrows(IllegalArgumentException.class, () -> HousePlan.parse(List.of("```house", "plan", "```")));
    }

    @Test
    void every_door_of_the_house_leads_to_a_room() {
        HousePlan plan = HousePlan.drawn();
        plan.doors().forEach((room, doors) -> assertTrue(plan.doors().keySet().containsAll(doors), room + " " + doors));
    }
}
