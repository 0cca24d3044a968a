package org.planouvert.layout;

import java.util.Arrays;
import java.util.List;

/** Where the characters of a line stand: the left edge of each and the right edge of the last, in points. Immutable. */
public final class Edges {

    /** A line without geometry. */
    public static final Edges NONE = new Edges(new float[0]);

    private final float[] edges;

    private Edges(float[] edges) {
        this.edges = edges;
    }

    /** The edges of a line's characters, without the first {@code skip}. */
    public static Edges of(List<Float> all, int skip) {
        float[] edges = new float[all.size() - skip];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = all.get(i + skip);
        }
        return new Edges(edges);
    }

    public boolean isEmpty() {
        return edges.length == 0;
    }

    /** The left edge of the character at {@code index}; beyond the last one, its right edge. */
    public double at(int index) {
        return edges[Math.min(index, edges.length - 1)];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edges e && Arrays.equals(edges, e.edges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(edges);
    }

    @Override
    public String toString() {
        return Arrays.toString(edges);
    }
}
