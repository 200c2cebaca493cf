package pe.quipu.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PliegoTest {
    @Test
    void a_narrow_table_stands_upright_and_a_wider_one_lies() {
        assertEquals(new Pliego(false, 1), Pliego.of(List.of(20, 40, 50), 1));
        assertEquals(new Pliego(true, 1), Pliego.of(List.of(20, 40, 70), 1));
    }

    @Test
    void hidden_columns_take_no_paper() {
        assertEquals(new Pliego(false, 1), Pliego.of(List.of(20, 0, 0, 0, 90), 1));
    }

    @Test
    void letters_that_would_be_too_small_go_on_to_the_next_page_beside_the_columns_that_come_again() {
        // 52 columns of 7·10+5 = 75 pixels; 1068/0.70 = 1525 pixels a page, 600 of them for the eight that come again.
        assertEquals(new Pliego(true, 1), Pliego.of(Collections.nCopies(20, 10), 8));
        assertEquals(new Pliego(true, 2), Pliego.of(Collections.nCopies(21, 10), 8));
        assertEquals(new Pliego(true, 4), Pliego.of(Collections.nCopies(52, 10), 8));
        assertEquals(new Pliego(true, 3), Pliego.of(Collections.nCopies(52, 10), 0));
    }

    @Test
    void a_column_wider_than_the_page_has_one_for_itself() {
        List<Integer> anchos = Stream.of(30, 200, 200).toList();
        assertEquals(new Pliego(true, 2), Pliego.of(anchos, 1));
    }

    @Test
    void what_is_searched_on_the_screen_takes_one_page_across_however_wide() {
        assertEquals(new Pliego(false, 1), Pliego.apretado(Collections.nCopies(21, 10)));
        assertEquals(new Pliego(true, 1), Pliego.apretado(Collections.nCopies(60, 10)));
    }
}
