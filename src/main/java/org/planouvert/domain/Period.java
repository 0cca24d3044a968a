package org.planouvert.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A span of time; either end may be unknown.
 *
 * @param start first day
 * @param end last day, included
 */
public record Period(Optional<LocalDate> start, Optional<LocalDate> end) {

    /** The period of which nothing is known. */
    public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

    /** From 1 January of the first year to 31 December of the last. */
    public static Period ofYears(int first, int last) {
        return new Period(
                Optional.of(LocalDate.of(first, Month.JANUARY, 1)),
                Optional.of(LocalDate.of(last, Month.DECEMBER, 31)));
    }

    public boolean isKnown() {
        return start.isPresent() || end.isPresent();
    }
}
