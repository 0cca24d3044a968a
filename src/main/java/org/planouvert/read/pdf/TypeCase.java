package org.planouvert.read.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The stamps of a document: each glyph is drawn once for each font, size and quarter of a point, however often it stands on
 * its pages. Along the line glyphs stand on quarters of a point; lines stand on whole points, as on screens.
 */
final class TypeCase {

    /** Places within a point, along a line of text. */
    static final int STEPS = 4;

    /** Some megabytes; a document with more begins anew. */
    private static final int MOST_STAMPS = 20_000;

    private final Map<Cut, Face> faces = new HashMap<>();
    private final GlyphMould mould = new GlyphMould();
    private int stamps;

    /** The glyphs of a font, taken from a thousandth of an em, or what the font has for it, to points of the picture. */
    Face face(PDFont font, AffineTransform linear) {
        if (stamps > MOST_STAMPS) {
            faces.clear();
            stamps = 0;
        }
        Cut cut = new Cut(font, linear.getScaleX(), linear.getShearY(), linear.getShearX(), linear.getScaleY());
        return faces.computeIfAbsent(cut, c -> new Face(font, linear));
    }

    private record Cut(PDFont font, double m00, double m10, double m01, double m11) {}

    /** A font at one size and in one direction. */
    final class Face {

        /** Places within a point across and down. */
        final int across;

        final int down;
        private final PDFont font;
        private final AffineTransform linear;
        private final Map<Integer, Optional<GlyphStamp>> cast = new HashMap<>();

        private Face(PDFont font, AffineTransform linear) {
            this.font = font;
            this.linear = linear;
            this.across = linear.getScaleX() == 0 ? 1 : STEPS;
            this.down = linear.getShearY() == 0 ? 1 : STEPS;
        }

        /**
         * The stamp of a glyph whose origin lies so many quarters of a point right of and below a whole one.
         *
         * @param advance how far the document goes on after the glyph: a font that is not its own is stretched to it
         * @throws IOException when the font is damaged
         */
        Optional<GlyphStamp> stamp(int code, int right, int below, Vector advance) throws IOException {
            int key = (code * STEPS + right) * STEPS + below;
            Optional<GlyphStamp> known = cast.get(key);
            if (known == null) {
                known = cast(code, right, below, advance);
                cast.put(key, known);
                stamps++;
            }
            return known;
        }

        private Optional<GlyphStamp> cast(int code, int right, int below, Vector advance) throws IOException {
            Shape outline = outline(code);
            if (outline == null) {
                return Optional.empty();
            }
            AffineTransform place =
                    AffineTransform.getTranslateInstance((double) right / STEPS, (double) below / STEPS);
            place.concatenate(linear);
            place.scale(stretch(code, advance), 1);
            return mould.cast(place.createTransformedShape(outline));
        }

        private @Nullable Shape outline(int code) {
            try {
                return ((PDVectorFont) font).getNormalizedPath(code);
            } catch (IOException e) {
                // PDFBox leaves such a glyph out, and goes on with the page.
                return null;
            }
        }

        /** As PDFBox stretches them, so that both ways of drawing agree. */
        private double stretch(int code, Vector advance) throws IOException {
            if (font.isEmbedded() || font.isVertical() || font.isStandard14() || !font.hasExplicitWidth(code)) {
                return 1;
            }
            float width = font.getWidthFromFont(code);
            return width > 0 && advance.getX() > 0 ? advance.getX() * 1000 / width : 1;
        }
    }
}
