package org.planouvert.read.pdf;

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
import org.apache.pdfbox.pdmodel.font.PDType3Font;
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
    private final Map<Integer, String> texts = new HashMap<>();
    private final FontFace face;
    private final FontFace boldFace;
    private final float ascent;
    private final float descent;

    FontReading(PDFont font) {
        this.font = font;
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

    /** The text of a code, ligatures expanded; never empty. */
    String text(int code) {
        String known = texts.get(code);
        if (known == null) {
            known = read(code);
            texts.put(code, known);
        }
        return known;
    }

    private String read(int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.equals("\0")) {
            return font instanceof PDSimpleFont && !(font instanceof PDType3Font) && code >= ' '
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
