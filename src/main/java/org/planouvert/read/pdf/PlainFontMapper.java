package org.planouvert.read.pdf;

import java.awt.geom.AffineTransform;
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
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers every request for a font that the file does not bring with the one bundled with PDFBox. Widths come from the
 * file, so the shapes matter to the eye alone; and the machine's own fonts, whose scan takes seconds, cannot change a
 * result.
 */
final class PlainFontMapper implements FontMapper {

    private static final String BUNDLED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont bundled;

    private PlainFontMapper() {}

    /** Makes it answer in this process; more than once does no harm. */
    static synchronized void install() {
        if (!installed) {
            FontMappers.set(new PlainFontMapper());
            installed = true;
        }
    }

    private static boolean installed;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(bundled(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(new Stand(baseFont, StandardWidths.of(baseFont, descriptor), bundled()), true);
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

    /** A font of which only the widths are known; drawn, its glyphs are the bundled font's, drawn out to these widths. */
    private record Stand(String getName, StandardWidths widths, TrueTypeFont shapes) implements FontBoxFont {

        /** Fonts of this kind measure glyphs in thousandths of an em. */
        private static final double EM = 1000;

        @Override
        public BoundingBox getFontBBox() {
            return new BoundingBox(0, -220, 1000, 900);
        }

        @Override
        public List<Number> getFontMatrix() {
            return List.of(0.001, 0, 0, 0.001, 0, 0);
        }

        @Override
        public GeneralPath getPath(String name) throws IOException {
            if (!shapes.hasGlyph(name)) {
                // Most often a space under one of its many names; a box would be taken for a word.
                return new GeneralPath();
            }
            GeneralPath path = (GeneralPath) shapes.getPath(name).clone();
            double unit = EM / shapes.getUnitsPerEm();
            double drawn = shapes.getWidth(name) * unit;
            double stretch = drawn > 0 ? widths.of(name) / drawn : 1;
            path.transform(AffineTransform.getScaleInstance(unit * stretch, unit));
            return path;
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
