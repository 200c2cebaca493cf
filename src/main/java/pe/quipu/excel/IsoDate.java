package pe.quipu.excel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Dates written as text ({@code t="d"}), turned into the days a spreadsheet counts. */
final class IsoDate {
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS = 24 * 60 * 60;

    private IsoDate() {}

    /** Days as decimal text with the hour as a fraction; empty when it is no date of a spreadsheet. */
    static Optional<String> days(String text, boolean date1904) {
        try {
            int t = text.indexOf('T');
            LocalDate day = LocalDate.parse(t < 0 ? text : text.substring(0, t));
            String clock = t < 0 ? "00:00" : text.substring(t + 1).replaceFirst("Z$", "");
            int seconds = LocalTime.parse(clock).toSecondOfDay();
            long days = ChronoUnit.DAYS.between(date1904 ? DAY_0_1904 : DAY_0, day);
            if (days < 0 || day.getYear() > 9999) {
                return Optional.empty();
            }
            long fraction = seconds * 100_000_000L / SECONDS; // eight decimals of a day are less than a millisecond
            return Optional.of("%d.%08d".formatted(days, fraction));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
