package org.planouvert.read.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Turns the day counts of spreadsheets into ISO 8601 text. */
final class SerialDate {

    private static final int SECONDS_PER_DAY = 86_400;

    /** Days from 1900 on; 9999-12-31 is the last that a spreadsheet knows. */
    private static final int LAST_SERIAL = 2_958_465;

    /** Spreadsheets since 1900 count a 29 February 1900 that never was, as number 60. */
    private static final int FALSE_LEAP_DAY = 60;

    private SerialDate() {}

    /**
     * The date or time as text: {@code 2015-03-31}, {@code 2015-03-31T10:30:00} or {@code 10:30:00}.
     *
     * @param serial days since the epoch
     * @param since1904 true for workbooks that count from 1904
     */
    static Optional<String> text(BigDecimal serial, boolean since1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return Optional.empty();
        }
        long days = serial.longValue();
        int seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(SECONDS_PER_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        if (seconds == SECONDS_PER_DAY) {
            seconds = 0;
            days++;
        }
        LocalTime time = LocalTime.ofSecondOfDay(seconds);
        String clock = String.format(
                java.util.Locale.ROOT, "%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
        if (days == 0) {
            return Optional.of(clock);
        }
        LocalDate date = since1904
                ? LocalDate.of(1904, 1, 1).plusDays(days)
                : LocalDate.of(1899, 12, days < FALSE_LEAP_DAY ? 31 : 30).plusDays(days);
        return Optional.of(seconds == 0 ? date.toString() : date + "T" + clock);
    }
}
