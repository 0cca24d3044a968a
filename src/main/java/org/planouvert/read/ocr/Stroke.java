package org.planouvert.read.ocr;

/**
 * A ruling line of a picture, in pixels.
 *
 * @param level true for one that runs from left to right
 * @param from its left or upper end
 * @param to its right or lower end, beyond the last pixel
 * @param low first row, or column, that it touches
 * @param high row, or column, after the last that it touches
 */
record Stroke(boolean level, int from, int to, int low, int high) {

    /** The row, or column, on which it runs. */
    double at() {
        return (low + high) / 2.0;
    }

    int length() {
        return to - from;
    }

    /** How much of the interval it covers. */
    double covers(double start, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }

    /** True when the two, one level and one upright, touch or cross, with so many pixels to spare. */
    boolean meets(Stroke other, double spare) {
        return level != other.level
                && at() >= other.from - spare
                && at() <= other.to + spare
                && other.at() >= from - spare
                && other.at() <= to + spare;
    }
}
