package org.planouvert.layout;

import java.util.Arrays;

/**
 * Where the characters of a line stand: the left edge of each and the right edge of the last, in points. What is published
 * of them has one decimal, and so have they: mostly a byte for each, because a long document has millions. Immutable.
 */
public final class Edges {

    /** A line without geometry. */
    public static final Edges NONE = new Edges(0, new byte[0], new float[0]);

    private static final float[] NOT_EXACT = new float[0];

    /** Edges are kept in tenths of a point. */
    private static final int UNIT = 10;

    /** Behind this sign stands no distance but a place, in two bytes. */
    private static final byte ESCAPE = Byte.MIN_VALUE;

    private static final int ESCAPED = 3;

    /** The first edge, in tenths. */
    private final int first;

    /** For each further edge its distance to the one before, in tenths. */
    private final byte[] steps;

    /** All edges, where one lies left of the page or too far right for two bytes; empty otherwise. */
    private final float[] exact;

    private Edges(int first, byte[] steps, float[] exact) {
        this.first = first;
        this.steps = steps;
        this.exact = exact;
    }

    /**
     * The edges of a line's characters.
     *
     * @param all in points; at least one
     */
    public static Edges of(float[] all) {
        byte[] steps = new byte[(all.length - 1) * ESCAPED];
        int size = 0;
        int before = 0;
        for (int i = 0; i < all.length; i++) {
            if (!(all[i] >= 0 && all[i] * UNIT < Character.MAX_VALUE)) {
                return new Edges(0, new byte[0], all.clone());
            }
            int place = tenths(all[i]);
            int step = place - before;
            before = place;
            if (i > 0 && step > ESCAPE && step <= Byte.MAX_VALUE) {
                steps[size++] = (byte) step;
            } else if (i > 0) {
                size = escape(steps, size, place);
            }
        }
        return new Edges(tenths(all[0]), Arrays.copyOf(steps, size), NOT_EXACT);
    }

    /** Rounded as figures are published: half a tenth goes up. */
    private static int tenths(float points) {
        return (int) Math.floor((double) points * UNIT + 0.5);
    }

    private static int escape(byte[] steps, int at, int place) {
        steps[at] = ESCAPE;
        steps[at + 1] = (byte) (place >> Byte.SIZE);
        steps[at + 2] = (byte) place;
        return at + ESCAPED;
    }

    /** True for a line without geometry. */
    public boolean isEmpty() {
        return steps.length == 0 && exact.length == 0;
    }

    /** The left edge of the character at {@code index}; beyond the last one, its right edge. */
    public double at(int index) {
        if (exact.length > 0) {
            return exact[Math.min(index, exact.length - 1)];
        }
        return (double) new Cursor().to(index).place / UNIT;
    }

    /** The edges without the first {@code count}. */
    public Edges without(int count) {
        if (count == 0) {
            return this;
        }
        if (exact.length > 0) {
            return new Edges(0, steps, Arrays.copyOfRange(exact, Math.min(count, exact.length - 1), exact.length));
        }
        Cursor kept = new Cursor().to(count);
        return new Edges(kept.place, Arrays.copyOfRange(steps, kept.at, steps.length), NOT_EXACT);
    }

    /** These edges and behind them those of a line to the right. */
    public Edges with(Edges right) {
        if (exact.length > 0 || right.exact.length > 0) {
            float[] own = all();
            float[] others = right.all();
            float[] both = Arrays.copyOf(own, own.length + others.length);
            System.arraycopy(others, 0, both, own.length, others.length);
            return new Edges(0, new byte[0], both);
        }
        byte[] both = Arrays.copyOf(steps, steps.length + ESCAPED + right.steps.length);
        int at = escape(both, steps.length, right.first);
        System.arraycopy(right.steps, 0, both, at, right.steps.length);
        return new Edges(first, both, NOT_EXACT);
    }

    private float[] all() {
        if (exact.length > 0) {
            return exact;
        }
        float[] all = new float[steps.length + 1];
        Cursor cursor = new Cursor();
        int size = 0;
        all[size++] = (float) cursor.place / UNIT;
        while (cursor.at < steps.length) {
            cursor.step();
            all[size++] = (float) cursor.place / UNIT;
        }
        return Arrays.copyOf(all, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edges e
                && first == e.first
                && Arrays.equals(steps, e.steps)
                && Arrays.equals(exact, e.exact);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + first;
    }

    @Override
    public String toString() {
        return isEmpty() ? "[]" : Arrays.toString(all());
    }

    /** Goes through the steps. */
    private final class Cursor {

        private int place = first;
        private int at;

        Cursor to(int index) {
            for (int i = 0; i < index && at < steps.length; i++) {
                step();
            }
            return this;
        }

        void step() {
            if (steps[at] == ESCAPE) {
                place = Byte.toUnsignedInt(steps[at + 1]) << Byte.SIZE | Byte.toUnsignedInt(steps[at + 2]);
                at += ESCAPED;
            } else {
                place += steps[at];
                at++;
            }
        }
    }
}
