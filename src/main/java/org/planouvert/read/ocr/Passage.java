package org.planouvert.read.ocr;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words read from one place, and what other passes made of the same place.
 *
 * @param place in pixels of the upright picture
 * @param words left first; empty where there is ink that could not be read
 * @param confidence 0 to 1
 * @param others what other passes read; empty when all agree
 */
record Passage(PixelBox place, List<OcrWord> words, double confidence, List<String> others) {

    Passage {
        words = List.copyOf(words);
        others = List.copyOf(others);
    }

    String text() {
        return textOf(words);
    }

    /** Below this confidence, what is no known word and no number is a scrawl. */
    private static final double NOISE = 0.3;

    /** What an amount is counted in, however unsurely read: without it the amount would be lost. */
    private static final Pattern UNIT = Pattern.compile("\\(?(?:[MKk]?\u20ac|[MK]E)[).,:;]*");

    /** True for what a signature, a drawing or a row of dots was taken for; it is named but not published as text. */
    boolean isNoise() {
        return confidence < NOISE
                && !words.isEmpty()
                && words.stream()
                        .noneMatch(w -> w.hasDigit()
                                || KnownWords.knows(w.text())
                                || UNIT.matcher(w.text()).matches());
    }

    static String textOf(List<OcrWord> words) {
        return words.stream().map(OcrWord::text).collect(Collectors.joining(" "));
    }

    static double confidenceOf(List<OcrWord> words) {
        return words.stream().mapToDouble(OcrWord::confidence).min().orElse(0);
    }
}
