package org.planouvert.read.pdf;

import java.util.Arrays;
import java.util.function.Consumer;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/**
 * The path under construction, in points of the displayed page. Only level and upright pieces and upright rectangles are
 * of use to a reader of tables; curves and slants are remembered as being there.
 */
final class DrawnPath {

    /** A stroke that deviates by no more than this from level, in points, is level. */
    private static final float STRAIGHT = 0.5f;

    /** Two corners this near, in points, are one. */
    private static final float SAME = 0.05f;

    private float[] xs = new float[64];
    private float[] ys = new float[64];
    private byte[] kinds = new byte[64];
    private int size;

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    void moveTo(float x, float y) {
        add(MOVE, x, y);
    }

    void lineTo(float x, float y) {
        add(size == 0 ? MOVE : LINE, x, y);
    }

    void curveTo(float x, float y) {
        add(size == 0 ? MOVE : CURVE, x, y);
    }

    void close() {
        int start = startOf(size - 1);
        if (start >= 0) {
            add(CLOSE, xs[start], ys[start]);
        }
    }

    /** What two boxes have in common; a box beside the page where they have nothing. */
    static Box shared(Box one, Box other) {
        double x0 = Math.max(one.x0(), other.x0());
        double y0 = Math.max(one.y0(), other.y0());
        double x1 = Math.min(one.x1(), other.x1());
        double y1 = Math.min(one.y1(), other.y1());
        return x0 > x1 || y0 > y1 ? NOWHERE : new Box(x0, y0, x1, y1);
    }

    private static final Box NOWHERE = new Box(-1, -1, -1, -1);

    /** The box round all of it. */
    Box bounds() {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        return size == 0 ? new Box(0, 0, 0, 0) : new Box(left, top, right, bottom);
    }

    /** Hands out the level and upright pieces of its outline as rules of the given thickness. */
    void strokes(double thickness, Consumer<Rule> sink) {
        for (int i = 1; i < size; i++) {
            if (kinds[i] != LINE && kinds[i] != CLOSE) {
                continue;
            }
            float dx = Math.abs(xs[i] - xs[i - 1]);
            float dy = Math.abs(ys[i] - ys[i - 1]);
            if (dy <= STRAIGHT && dx >= 2 * dy && dx > SAME) {
                sink.accept(Rule.level(xs[i - 1], xs[i], (ys[i] + ys[i - 1]) / 2, thickness));
            } else if (dx <= STRAIGHT && dy >= 2 * dx && dy > SAME) {
                sink.accept(Rule.upright((xs[i] + xs[i - 1]) / 2, ys[i - 1], ys[i], thickness));
            }
        }
    }

    /** Hands out those of its parts that are upright rectangles. */
    void rectangles(Consumer<Box> sink) {
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && kinds[to] != MOVE) {
                to++;
            }
            if (isRectangle(from, to)) {
                sink.accept(boundsOf(from, to));
            }
            from = to;
        }
    }

    private boolean isRectangle(int from, int to) {
        if (to - from < 4) {
            return false;
        }
        Box box = boundsOf(from, to);
        for (int i = from; i < to; i++) {
            boolean onSide = Math.abs(xs[i] - box.x0()) < SAME || Math.abs(xs[i] - box.x1()) < SAME;
            boolean onLevel = Math.abs(ys[i] - box.y0()) < SAME || Math.abs(ys[i] - box.y1()) < SAME;
            if (kinds[i] == CURVE || !onSide || !onLevel) {
                return false;
            }
        }
        return true;
    }

    private Box boundsOf(int from, int to) {
        float left = xs[from];
        float top = ys[from];
        float right = left;
        float bottom = top;
        for (int i = from + 1; i < to; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        return new Box(left, top, right, bottom);
    }

    private int startOf(int at) {
        int i = at;
        while (i >= 0 && kinds[i] != MOVE) {
            i--;
        }
        return i;
    }

    private void add(byte kind, float x, float y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        xs[size] = x;
        ys[size] = y;
        kinds[size] = kind;
        size++;
    }
}
