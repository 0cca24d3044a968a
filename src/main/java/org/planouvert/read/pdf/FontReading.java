package org.planouvert.read.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.planouvert.document.FontFace;

/** What one font of a document says of its glyphs: face, vertical extent in ems, and the text of each code. */
final class FontReading {

    /** Extents outside these are mistakes of the font's maker; in ems. */
    private static final float MIN_ASCENT = 0.6f;

    private static final float MAX_ASCENT = 1f;
    private static final float MIN_DESCENT = 0.1f;
    private static final float MAX_DESCENT = 0.35f;
    private static final float USUAL_ASCENT = 0.75f;
    private static final float USUAL_DESCENT = 0.22f;

    /** A font weight from which type counts as bold (600 is semi-bold). */
    private static final float BOLD_WEIGHT = 600;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What stands for a glyph whose meaning the file does not tell. */
    private static final String UNKNOWN = "\uFFFD";

    private final PDFont font;
    private final @Nullable Glyph[][] glyphs = new Glyph[256][];
    /** Codes of more than two bytes; no font of a contract has them. */
    private final Map<Integer, Glyph> rare = new HashMap<>();

    private final boolean oneByte;
    private final boolean twoBytes;
    private final boolean vertical;
    private final FontFace face;
    private final FontFace boldFace;
    private final float ascent;
    private final float descent;

    /**
     * What a font says of one code.
     *
     * @param text ligatures expanded; never empty
     * @param advance how far it moves on, in ems; downwards (negative) in vertical writing
     * @param blank true when nothing is drawn
     */
    record Glyph(String text, float advance, boolean blank) {}

    FontReading(PDFont font) {
        this.font = font;
        oneByte = font instanceof PDSimpleFont || font instanceof OneByteFont;
        twoBytes = font instanceof TwoByteFont || isIdentity(font);
        vertical = font.isVertical();
        Optional<PDFontDescriptor> descriptor = descriptorOf(font);
        face = faceOf(font, descriptor);
        boldFace = new FontFace(face.name(), true, face.italic());
        ascent = within(descriptor.map(d -> d.getAscent() / 1000).orElse(0f), MIN_ASCENT, MAX_ASCENT, USUAL_ASCENT);
        descent = within(
                descriptor.map(d -> Math.abs(d.getDescent()) / 1000).orElse(0f),
                MIN_DESCENT,
                MAX_DESCENT,
                USUAL_DESCENT);
    }

    /** The face; bold too when the glyph is drawn with an outline of its own colour. */
    FontFace face(boolean outlined) {
        return outlined ? boldFace : face;
    }

    float ascent() {
        return ascent;
    }

    float descent() {
        return descent;
    }

    PDFont font() {
        return font;
    }

    /** True when each code is one byte; {@link #hasTwoByteCodes} the same for two. Else codes must be asked for. */
    boolean hasOneByteCodes() {
        return oneByte;
    }

    boolean hasTwoByteCodes() {
        return twoBytes;
    }

    /** True when lines run downwards. */
    boolean isVertical() {
        return vertical;
    }

    /**
     * What the font says of a code.
     *
     * @throws IOException when its widths cannot be read
     */
    Glyph glyph(int code) throws IOException {
        if (code < 0 || code > 0xFFFF) {
            Glyph known = rare.get(code);
            if (known == null) {
                known = measured(code);
                rare.put(code, known);
            }
            return known;
        }
        Glyph[] row = glyphs[code >> 8];
        if (row == null) {
            row = new Glyph[256];
            glyphs[code >> 8] = row;
        }
        Glyph known = row[code & 0xFF];
        if (known == null) {
            known = measured(code);
            row[code & 0xFF] = known;
        }
        return known;
    }

    private Glyph measured(int code) throws IOException {
        Vector advance = font.getDisplacement(code);
        String text = read(code);
        return new Glyph(text, vertical ? advance.getY() : advance.getX(), text.isBlank());
    }

    private String read(int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.equals("\0")) {
            return oneByte && !(font instanceof PDType3Font) && code >= ' '
                    ? expand(String.valueOf((char) code))
                    : UNKNOWN;
        }
        return expand(text);
    }

    private static String expand(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                return " ".repeat(text.length());
            }
            // Several producers write the signs of Windows-1252 (’ – œ €) as if they were Unicode controls.
            if (c >= '\u0080' && c <= '\u009F') {
                return new String(text.getBytes(StandardCharsets.ISO_8859_1), WINDOWS);
            }
            // Latin ligatures fi fl ff ffi ffl st: letters that were drawn as one shape.
            if (c >= '\uFB00' && c <= '\uFB06') {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }

    private static boolean isIdentity(PDFont font) {
        return font instanceof PDType0Font composite
                && composite.getCMap() != null
                && String.valueOf(composite.getCMap().getName()).startsWith("Identity-");
    }

    private static Optional<PDFontDescriptor> descriptorOf(PDFont font) {
        try {
            return Optional.ofNullable(font.getFontDescriptor());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static FontFace faceOf(PDFont font, Optional<PDFontDescriptor> descriptor) {
        String name = Optional.ofNullable(font.getName()).orElse("");
        int plus = name.indexOf('+');
        String plain = plus == 6 ? name.substring(plus + 1) : name;
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean bold = lower.contains("bold")
                || lower.contains("black")
                || lower.contains("heavy")
                || lower.contains("demi")
                || descriptor
                        .map(d -> d.isForceBold() || d.getFontWeight() >= BOLD_WEIGHT)
                        .orElse(false);
        boolean italic = lower.contains("italic")
                || lower.contains("oblique")
                || descriptor.map(d -> d.isItalic() || d.getItalicAngle() != 0).orElse(false);
        return new FontFace(plain, bold, italic);
    }

    private static float within(float value, float min, float max, float otherwise) {
        return value < min ? otherwise : Math.min(value, max);
    }
}
