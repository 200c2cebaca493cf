package pe.quipu.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-01-10T15:00:00Z",
                "2023-01-10T15:00:00.123456789Z",
                "1970-01-01T00:00:00Z",
                "1601-01-01T00:00:00Z",
                "2107-12-31T23:59:58Z",
                "+20000-01-01T00:00:00Z",
                "-0044-03-15T12:00:00Z"
            })
    void the_time_that_the_register_keeps_is_the_one_it_gives_back(String time) {
        Stamp stamp = new Stamp(9, FileTime.from(Instant.parse(time)), "(dev=1,ino=2)");
        assertEquals(stamp, Stamp.of(stamp.size(), stamp.time(), stamp.key()));
    }
}
