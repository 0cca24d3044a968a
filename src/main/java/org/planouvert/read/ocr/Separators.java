package org.planouvert.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A decimal comma that was read as a dot or a semicolon, on a page whose other numbers are all written with commas, is
 * set right; the reading as it was is kept beside it.
 */
final class Separators {

    private static final Pattern COMMA = Pattern.compile("[\\d ]*\\d,\\d+");

    private static final Pattern BLURRED = Pattern.compile("([\\d ]*\\d)[.;:](\\d+)");

    private static final Pattern DOT_AND_COMMA = Pattern.compile(".*\\d\\.\\d{3}(?:\\.\\d{3})*,\\d.*");

    /** So many numbers with a comma for each one without, and at least so many in all, make a habit. */
    private static final int HABIT = 8;

    /** The change is no proof. */
    private static final double CONFIDENCE = 0.75;

    private Separators() {}

    static List<Passage> settled(List<Passage> passages) {
        int commas = 0;
        int blurred = 0;
        for (Passage p : passages) {
            if (DOT_AND_COMMA.matcher(p.text()).matches()) {
                return passages;
            }
            commas += COMMA.matcher(p.text()).matches() ? 1 : 0;
            blurred += BLURRED.matcher(p.text()).matches() ? 1 : 0;
        }
        return blurred == 0 || commas < HABIT * blurred
                ? passages
                : passages.stream().map(Separators::settled).toList();
    }

    private static Passage settled(Passage p) {
        if (!BLURRED.matcher(p.text()).matches()) {
            return p;
        }
        List<OcrWord> words = new ArrayList<>();
        for (OcrWord w : p.words()) {
            String text = w.text().replaceAll("(?<=\\d)[.;:](?=\\d)", ",");
            words.add(new OcrWord(text, w.x0(), w.y0(), w.x1(), w.y1(), w.confidence(), w.baseline(), w.size()));
        }
        List<String> others = new ArrayList<>(p.others());
        others.remove(Passage.textOf(words));
        others.add(p.text());
        return new Passage(p.place(), words, Math.min(CONFIDENCE, p.confidence()), others);
    }
}
