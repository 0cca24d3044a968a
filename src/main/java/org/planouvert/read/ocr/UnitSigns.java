package org.planouvert.read.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A euro sign that was read as an E behind M or k, as in "en ME", or as a pound sign is set right; the reading as it was is
 * kept.
 */
final class UnitSigns {

    private static final Pattern UNIT = Pattern.compile("(\\(?[MKk])E([).,:;]*)");

    /** Plans of French regions are not paid in pounds. */
    private static final Pattern POUND = Pattern.compile("(\\(?[MKk]?)\u00a3\u20ac?([).,:;]*)");

    private static final Pattern IN = Pattern.compile("(?i)\\(?en");

    /** The change is no proof. */
    private static final double CONFIDENCE = 0.75;

    private UnitSigns() {}

    static List<Passage> settled(List<Passage> passages) {
        boolean euros = passages.stream().anyMatch(p -> p.text().indexOf('\u20ac') >= 0);
        return passages.stream().map(p -> settled(p, euros)).toList();
    }

    private static Passage settled(Passage p, boolean euros) {
        List<OcrWord> words = new ArrayList<>();
        boolean changed = false;
        boolean afterIn = euros;
        for (OcrWord w : p.words()) {
            boolean isPound = POUND.matcher(w.text()).matches();
            boolean isUnit = isPound || afterIn && UNIT.matcher(w.text()).matches();
            Pattern misread = isPound ? POUND : UNIT;
            String text = isUnit ? misread.matcher(w.text()).replaceFirst("$1\u20ac$2") : w.text();
            words.add(new OcrWord(text, w.x0(), w.y0(), w.x1(), w.y1(), w.confidence(), w.baseline(), w.size()));
            changed |= isUnit;
            afterIn = euros || IN.matcher(w.text()).matches();
        }
        if (!changed) {
            return p;
        }
        List<String> others = new ArrayList<>(p.others());
        others.remove(Passage.textOf(words));
        others.add(p.text());
        return new Passage(p.place(), words, Math.min(CONFIDENCE, p.confidence()), others);
    }
}
