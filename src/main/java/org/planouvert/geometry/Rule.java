package org.planouvert.geometry;

/**
 * A ruling line: an upright or level stroke, or a filled rectangle thin enough to be read as one.
 *
 * @param x0 left end, in points
 * @param y0 top end, in points
 * @param x1 right end; equal to {@code x0} for an upright rule
 * @param y1 bottom end; equal to {@code y0} for a level rule
 * @param thickness width of the stroke in points, at least 0
 */
public record Rule(double x0, double y0, double x1, double y1, double thickness) {

    /** A level rule at height {@code y}. */
    public static Rule level(double x0, double x1, double y, double thickness) {
        return new Rule(Math.min(x0, x1), y, Math.max(x0, x1), y, thickness);
    }

    /** An upright rule at {@code x}. */
    public static Rule upright(double x, double y0, double y1, double thickness) {
        return new Rule(x, Math.min(y0, y1), x, Math.max(y0, y1), thickness);
    }

    public boolean isLevel() {
        return y0 == y1;
    }

    /** Length in points. */
    public double length() {
        return isLevel() ? x1 - x0 : y1 - y0;
    }

    public Box box() {
        return new Box(x0, y0, x1, y1);
    }
}
