package org.planouvert.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A typeface of those every PDF viewer has, so that no font file is needed. Sizes and widths are points. */
public enum Face {
    REGULAR(FontName.HELVETICA),
    BOLD(FontName.HELVETICA_BOLD),
    ITALIC(FontName.HELVETICA_OBLIQUE),
    /** Arrow bullets such as ➢; it has no letters. */
    DINGBATS(FontName.ZAPF_DINGBATS);

    private final FontName name;

    Face(FontName name) {
        this.name = name;
    }

    /** A font object belongs to one document, hence a new one at each call. */
    PDFont font() {
        return new PlainFont(name);
    }

    /** The width of one line of words. */
    float width(String words, float size) {
        try {
            return Measure.FONTS.get(ordinal()).getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words cut at spaces into lines no wider than a width; a word that is wider stands alone. */
    List<String> wrap(String words, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split(" +")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Fonts used for measuring alone. */
    private static final class Measure {
        private static final List<PDFont> FONTS = List.of(REGULAR.font(), BOLD.font(), ITALIC.font(), DINGBATS.font());
    }
}
