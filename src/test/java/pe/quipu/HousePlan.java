package pe.quipu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The drawing of the house: the block {@code house} of src/docs/architecture.md, room by room with its doors. */
record HousePlan(Map<String, List<String>> doors) {
    private static final Path DRAWING = Path.of("src", "docs", "architecture.md");
    private static final String ROOT = "pe.quipu.";

    static HousePlan drawn() {
        try {
            return parse(Files.readAllLines(DRAWING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HousePlan parse(List<String> document) {
        int start = document.indexOf("```house");
        if (start < 0) {
            throw new IllegalArgumentException("the document draws no house");
        }
        Map<String, List<String>> doors = new LinkedHashMap<>();
        for (String line : document.subList(start + 1, document.size())) {
            if (line.startsWith("```")) {
                return new HousePlan(doors);
            }
            String[] arrow = line.split("->", -1);
            if (arrow.length != 2) {
                throw new IllegalArgumentException("not a room and its doors: " + line);
            }
            doors.put(arrow[0].strip(), words(arrow[1]));
        }
        throw new IllegalArgumentException("the drawing of the house has no end");
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String inside(String room) {
        return ROOT + room + "..";
    }

    static String[] inside(List<String> rooms) {
        return rooms.stream().map(HousePlan::inside).toArray(String[]::new);
    }

    String[] everywhere() {
        return inside(List.copyOf(doors.keySet()));
    }
}
