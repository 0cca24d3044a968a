package org.planouvert.read.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers every request for a font that the file does not bring with the one bundled with PDFBox. Widths come from the
 * file, so the shapes do not matter; and the machine's own fonts, whose scan takes seconds, cannot change a result.
 */
final class PlainFontMapper implements FontMapper {

    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont bundled;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(bundled(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(new Shapeless(baseFont, StandardWidths.of(baseFont, descriptor)), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo info) {
        return new CIDFontMapping(null, bundled(), true);
    }

    private synchronized TrueTypeFont bundled() {
        if (bundled == null) {
            try (InputStream in = PlainFontMapper.class.getResourceAsStream(BUNDLED)) {
                bundled = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException("The font bundled with PDFBox cannot be read", e);
            }
        }
        return bundled;
    }

    /** A font of which only the widths are known, for type that is never drawn. */
    private record Shapeless(String getName, StandardWidths widths) implements FontBoxFont {

        @Override
        public BoundingBox getFontBBox() {
            return new BoundingBox(0, -220, 1000, 900);
        }

        @Override
        public List<Number> getFontMatrix() {
            return List.of(0.001, 0, 0, 0.001, 0, 0);
        }

        @Override
        public GeneralPath getPath(String name) {
            return new GeneralPath();
        }

        @Override
        public float getWidth(String name) {
            return widths.of(name);
        }

        @Override
        public boolean hasGlyph(String name) {
            return true;
        }
    }
}
