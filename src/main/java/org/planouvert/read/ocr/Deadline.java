package org.planouvert.read.ocr;

import java.time.Duration;

/** The moment at which the reading of a page is given up. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration budget) {
        return new Deadline(System.nanoTime() + budget.toNanos());
    }

    boolean isOver() {
        return leftMillis() <= 0;
    }

    /** Milliseconds left, at least 0. */
    long leftMillis() {
        return Math.max(0, (end - System.nanoTime()) / 1_000_000);
    }
}
