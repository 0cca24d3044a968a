package org.planouvert.geometry;

/**
 * An upright rectangle on a page, in points, origin at the top left corner of the page as displayed.
 *
 * @param x0 left edge, at most {@code x1}
 * @param y0 top edge, at most {@code y1}
 * @param x1 right edge
 * @param y1 bottom edge
 */
public record Box(double x0, double y0, double x1, double y1) {

    /** Turns the corners round where they come in the wrong order, so that width and height are never negative. */
    public Box {
        if (x0 > x1) {
            double left = x1;
            x1 = x0;
            x0 = left;
        }
        if (y0 > y1) {
            double top = y1;
            y1 = y0;
            y0 = top;
        }
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public double area() {
        return width() * height();
    }

    public double centerX() {
        return (x0 + x1) / 2;
    }

    public double centerY() {
        return (y0 + y1) / 2;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    /** True when the two boxes share more than an edge. */
    public boolean overlaps(Box other) {
        return x0 < other.x1 && other.x0 < x1 && y0 < other.y1 && other.y0 < y1;
    }

    /** The length, in points, that both boxes share on the x axis; zero when they lie side by side. */
    public double overlapX(Box other) {
        return Math.max(0, Math.min(x1, other.x1) - Math.max(x0, other.x0));
    }

    /** The length, in points, that both boxes share on the y axis; zero when one lies above the other. */
    public double overlapY(Box other) {
        return Math.max(0, Math.min(y1, other.y1) - Math.max(y0, other.y0));
    }

    /** True when the point lies inside or on the edge. */
    public boolean contains(double x, double y) {
        return x >= x0 && x <= x1 && y >= y0 && y <= y1;
    }

    /** True when the other box lies inside this one, with {@code slack} points allowed on every side. */
    public boolean contains(Box other, double slack) {
        return other.x0 >= x0 - slack && other.x1 <= x1 + slack && other.y0 >= y0 - slack && other.y1 <= y1 + slack;
    }

    /** This box grown by so many points on every side. */
    public Box grown(double points) {
        return new Box(x0 - points, y0 - points, x1 + points, y1 + points);
    }
}
