package org.planouvert.read.pdf;

import org.planouvert.document.Glyphs;
import org.planouvert.geometry.Box;

/** Places glyphs on the displayed page and leaves out those that no reader of the page would see. */
final class GlyphSink {

    /** Sine of the steepest slant, about 9°, at which text still counts as level: scans lie less askew, watermarks more. */
    private static final float MAX_SLANT = 0.15f;

    private final Placement placement;
    private final Glyphs.Builder builder = new Glyphs.Builder();
    private int hidden;
    private int slanted;
    private int visible;

    GlyphSink(Placement placement) {
        this.placement = placement;
    }

    /**
     * Adds a glyph, unless it is not seen or lies outside the clip. The transformation takes ems to the page:
     * {@code x' = a·x + c·y + e}, {@code y' = b·x + d·y + f}.
     *
     * @param along how far it moves on along the line, in ems
     */
    void add(
            float a,
            float b,
            float c,
            float d,
            float e,
            float f,
            FontReading reading,
            FontReading.Glyph glyph,
            float along,
            int rgb,
            boolean outlined,
            boolean seen,
            Box clip) {
        float xx = placement.xx() * a + placement.xy() * b;
        float yx = placement.yx() * a + placement.yy() * b;
        float xy = placement.xx() * c + placement.xy() * d;
        float yy = placement.yx() * c + placement.yy() * d;
        float originX = placement.x(e, f);
        float originY = placement.y(e, f);
        float centerX = originX + xx * along / 2 + xy * reading.ascent() / 2;
        float centerY = originY + yx * along / 2 + yy * reading.ascent() / 2;
        if (!seen || !clip.contains(centerX, centerY)) {
            hidden += glyph.blank() ? 0 : 1;
            return;
        }
        float length = length(xx, yx);
        if (Math.min(Math.abs(xx), Math.abs(yx)) > MAX_SLANT * length) {
            slanted += glyph.blank() ? 0 : 1;
            return;
        }
        boolean upright = Math.abs(xx) >= Math.abs(yx);
        int turn = upright ? xx >= 0 ? 0 : 2 : yx > 0 ? 1 : 3;
        float size = length(xy, yy);
        float up = reading.ascent();
        float down = -reading.descent();
        float endX = originX + xx * along;
        float endY = originY + yx * along;
        // Across the line the box runs from descent to ascent, along it from origin to advance.
        float across0 = upright ? yy * up : xy * up;
        float across1 = upright ? yy * down : xy * down;
        float x0 = upright ? Math.min(originX, endX) : originX + Math.min(across0, across1);
        float x1 = upright ? Math.max(originX, endX) : originX + Math.max(across0, across1);
        float y0 = upright ? originY + Math.min(across0, across1) : Math.min(originY, endY);
        float y1 = upright ? originY + Math.max(across0, across1) : Math.max(originY, endY);
        visible += glyph.blank() ? 0 : 1;
        builder.add(glyph.text(), x0, y0, x1, y1, upright ? originY : originX, size, reading.face(outlined), rgb, turn);
    }

    /** Of a vector; {@code Math.hypot} guards against what squares of floats cannot reach, and costs more than all else. */
    private static float length(float x, float y) {
        return (float) Math.sqrt((double) x * x + (double) y * y);
    }

    /** How many glyphs, blanks apart, were left out because nobody sees them. */
    int hidden() {
        return hidden;
    }

    /** How many glyphs, blanks apart, were left out because they run askew, as a watermark does. */
    int slanted() {
        return slanted;
    }

    /** How many glyphs, blanks apart, were taken. */
    int visible() {
        return visible;
    }

    Glyphs build() {
        return builder.build();
    }
}
