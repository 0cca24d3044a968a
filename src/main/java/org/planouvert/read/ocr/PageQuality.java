package org.planouvert.read.ocr;

import java.util.List;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Glyphs;
import org.planouvert.geometry.Box;

/**
 * What kind of page a page is, which decides whether its picture must be read.
 *
 * @param kind text, picture or both
 * @param knownShare share of its words in lower case that are known, 0 to 1; 1 when there are too few to tell
 * @param imageShare share of the page under pictures, 0 to 1
 */
public record PageQuality(Kind kind, double knownShare, double imageShare) {

    /** Of a page that nobody looked at. */
    static final PageQuality UNKNOWN = new PageQuality(Kind.TEXT, 1, 0);

    /** The kinds of page. */
    public enum Kind {
        /** Text that can be trusted, and no picture that could hide a table. */
        TEXT,
        /** Neither text nor picture. */
        BLANK,
        /** A picture and no text. */
        IMAGE_ONLY,
        /** A picture with text all over it: recognised already, or a page with a background. */
        TEXT_OVER_IMAGE,
        /** Text beside a picture large enough to be a table. */
        TEXT_AND_IMAGE,
        /** Text that is not what the page shows: lost ligatures, wrong encodings. */
        GARBLED;

        /** True when a picture lies on it that is large enough to be a table. */
        public boolean hasPicture() {
            return this == IMAGE_ONLY || this == TEXT_OVER_IMAGE || this == TEXT_AND_IMAGE;
        }

        /** As people say it. */
        public String words() {
            return switch (this) {
                case TEXT -> "text";
                case BLANK -> "blank";
                case IMAGE_ONLY -> "image only";
                case TEXT_OVER_IMAGE -> "text over image";
                case TEXT_AND_IMAGE -> "text and image";
                case GARBLED -> "garbled text";
            };
        }

        /** True when the picture of the page has to be read. */
        public boolean needsOcr() {
            return this == IMAGE_ONLY || this == TEXT_AND_IMAGE || this == GARBLED;
        }
    }

    /** On a page without text, a picture of this share of it is worth reading. */
    private static final double SOME_PICTURE = 0.01;

    /** Beside text, a picture of this share could hold a table; logos and coats of arms are smaller. */
    private static final double LARGE_PICTURE = 0.08;

    /** A page of text has two thousand glyphs; fewer than this for a whole page of picture are a stamp or a footer. */
    private static final double FEW_ON_PICTURE = 250;

    /** Judges a page by what is drawn on it. */
    public static PageQuality of(GlyphPage page) {
        Spelling spelling = Spelling.of(page.glyphs());
        double pictures = Coverage.share(page.images(), page.width(), page.height());
        return new PageQuality(kind(page, spelling, pictures), spelling.knownShare(), pictures);
    }

    private static Kind kind(GlyphPage page, Spelling spelling, double pictures) {
        if (!hasVisible(page.glyphs())) {
            return pictures >= SOME_PICTURE ? Kind.IMAGE_ONLY : Kind.BLANK;
        }
        if (spelling.isGarbled()) {
            return Kind.GARBLED;
        }
        if (pictures < LARGE_PICTURE) {
            return Kind.TEXT;
        }
        return onPictures(page) >= FEW_ON_PICTURE * pictures ? Kind.TEXT_OVER_IMAGE : Kind.TEXT_AND_IMAGE;
    }

    private static boolean hasVisible(Glyphs glyphs) {
        for (int i = 0; i < glyphs.size(); i++) {
            if (!glyphs.text(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static int onPictures(GlyphPage page) {
        int on = 0;
        for (int i = 0; i < page.glyphs().size(); i++) {
            boolean visible = !page.glyphs().text(i).isBlank();
            on += visible && isOnPicture(page.images(), page.glyphs().box(i)) ? 1 : 0;
        }
        return on;
    }

    private static boolean isOnPicture(List<Box> images, Box glyph) {
        return images.stream().anyMatch(image -> image.contains(glyph.centerX(), glyph.centerY()));
    }
}
