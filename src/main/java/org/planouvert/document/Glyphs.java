package org.planouvert.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planouvert.geometry.Box;

/**
 * The glyphs of a page in drawing order, held in columns of numbers because a contract has hundreds of thousands.
 * Positions are points from the top left corner of the page as displayed. Immutable once built.
 */
public final class Glyphs {

    /** A page without text. */
    public static final Glyphs NONE = new Builder().build();

    private final int size;
    private final float[] geometry;
    private final String[] texts;
    private final short[] faceIndex;
    private final int[] colors;
    private final byte[] turns;
    private final List<FontFace> faces;

    private Glyphs(Builder b) {
        size = b.size;
        geometry = Arrays.copyOf(b.geometry, size * FIELDS);
        texts = Arrays.copyOf(b.texts, size);
        faceIndex = Arrays.copyOf(b.faceIndex, size);
        colors = Arrays.copyOf(b.colors, size);
        turns = Arrays.copyOf(b.turns, size);
        faces = List.copyOf(b.faces);
    }

    private static final int FIELDS = 6;

    public int size() {
        return size;
    }

    /** What the glyph stands for: one character, or several for a ligature; never empty. */
    public String text(int glyph) {
        return texts[glyph];
    }

    public float x0(int glyph) {
        return geometry[glyph * FIELDS];
    }

    /** Top edge by the font's ascent. */
    public float y0(int glyph) {
        return geometry[glyph * FIELDS + 1];
    }

    public float x1(int glyph) {
        return geometry[glyph * FIELDS + 2];
    }

    /** Bottom edge by the font's descent. */
    public float y1(int glyph) {
        return geometry[glyph * FIELDS + 3];
    }

    /** Height of the baseline; for a turned glyph its x. */
    public float baseline(int glyph) {
        return geometry[glyph * FIELDS + 4];
    }

    /** Font size as displayed, in points. */
    public float fontSize(int glyph) {
        return geometry[glyph * FIELDS + 5];
    }

    public FontFace face(int glyph) {
        return faces.get(faceIndex[glyph]);
    }

    /** Fill colour, 0xRRGGBB. */
    public int rgb(int glyph) {
        return colors[glyph];
    }

    /** Quarter turns clockwise of its writing direction on the displayed page: 0 is upright, 1 reads downwards. */
    public int turn(int glyph) {
        return turns[glyph];
    }

    public Box box(int glyph) {
        return new Box(x0(glyph), y0(glyph), x1(glyph), y1(glyph));
    }

    /** Collects glyphs; not safe for threads. */
    public static final class Builder {
        private static final int FIRST_CAPACITY = 2048;

        private int size;
        private float[] geometry = new float[FIRST_CAPACITY * FIELDS];
        private String[] texts = new String[FIRST_CAPACITY];
        private short[] faceIndex = new short[FIRST_CAPACITY];
        private int[] colors = new int[FIRST_CAPACITY];
        private byte[] turns = new byte[FIRST_CAPACITY];
        private final List<FontFace> faces = new ArrayList<>();
        private @Nullable FontFace lastFace;
        private int lastIndex;

        /** Adds one glyph; see the accessors of {@link Glyphs} for the meaning of each number. */
        public Builder add(
                String text,
                float x0,
                float y0,
                float x1,
                float y1,
                float baseline,
                float fontSize,
                FontFace face,
                int rgb,
                int turn) {
            if (size == texts.length) {
                grow();
            }
            int at = size * FIELDS;
            geometry[at] = x0;
            geometry[at + 1] = y0;
            geometry[at + 2] = x1;
            geometry[at + 3] = y1;
            geometry[at + 4] = baseline;
            geometry[at + 5] = fontSize;
            texts[size] = text;
            faceIndex[size] = (short) indexOf(face);
            colors[size] = rgb;
            turns[size] = (byte) turn;
            size++;
            return this;
        }

        public Glyphs build() {
            return new Glyphs(this);
        }

        private int indexOf(FontFace face) {
            // Runs of one face are the rule.
            if (face != lastFace) {
                lastFace = face;
                lastIndex = faces.indexOf(face);
                if (lastIndex < 0) {
                    lastIndex = faces.size();
                    faces.add(face);
                }
            }
            return lastIndex;
        }

        private void grow() {
            int capacity = texts.length * 2;
            geometry = Arrays.copyOf(geometry, capacity * FIELDS);
            texts = Arrays.copyOf(texts, capacity);
            faceIndex = Arrays.copyOf(faceIndex, capacity);
            colors = Arrays.copyOf(colors, capacity);
            turns = Arrays.copyOf(turns, capacity);
        }
    }
}
