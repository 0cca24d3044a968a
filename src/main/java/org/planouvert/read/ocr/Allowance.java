package org.planouvert.read.ocr;

import java.time.Duration;

/**
 * What the reading of one page may still cost: processor time of Tesseract, so that a busy machine is no reason to give a
 * page up, and far above it a limit of time for a program that only sleeps.
 */
final class Allowance {

    /** On a machine this many times too busy a page is given up all the same. */
    private static final int PATIENCE = 10;

    private final long end;
    private long nanos;

    private Allowance(Duration processor) {
        nanos = processor.toNanos();
        end = System.nanoTime() + PATIENCE * nanos;
    }

    static Allowance of(Duration processor) {
        return new Allowance(processor);
    }

    boolean isUsedUp() {
        return nanos <= 0 || System.nanoTime() >= end;
    }

    /** True when a program that has used so much so far must be ended. */
    boolean isExceededBy(Duration used) {
        return used.toNanos() >= nanos || System.nanoTime() >= end;
    }

    /** Takes off what a program has used. */
    void spend(Duration used) {
        nanos -= used.toNanos();
    }
}
