package org.planouvert.read.ocr;

import java.util.concurrent.Semaphore;

/** Keeps pages that are read at the same time within the heap: large pages are read one after the other. */
final class PictureMemory {

    /** Grey pictures, sums and masks of a page, in bytes for each of its pixels. */
    private static final int BYTES_PER_PIXEL = 16;

    /** Share of the heap for pages being read; the rest is for drawing one, and for the document. */
    private static final double SHARE = 0.45;

    /** Counted in thousands of pixels. */
    private final int all = (int) Math.max(1, Runtime.getRuntime().maxMemory() * SHARE / BYTES_PER_PIXEL / 1000);

    private final Semaphore free = new Semaphore(all, true);

    /**
     * Waits until there is room for a page, and takes it.
     *
     * @param width in points
     * @param height in points
     */
    int take(double width, double height, int dpi) {
        double thousands = width * height * dpi * dpi / (72 * 72) / 1000;
        int wanted = (int) Math.max(1, Math.min(all, thousands));
        free.acquireUninterruptibly(wanted);
        return wanted;
    }

    void giveBack(int taken) {
        free.release(taken);
    }
}
