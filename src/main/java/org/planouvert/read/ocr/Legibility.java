package org.planouvert.read.ocr;

import java.util.List;

/**
 * How well a picture could be read, which tells the right way up from the three others.
 *
 * @param letters letters and digits of words read with some confidence
 * @param confidence mean confidence over all letters and digits, 0 to 1
 */
record Legibility(double letters, double confidence) {

    /** Upside down, Tesseract still reads words, but hardly one above this. */
    private static final double SOME = 0.6;

    /** Pages the right way up come out at 0.8 and above, turned ones below 0.5. */
    private static final double GOOD = 0.7;

    /** With fewer letters nothing can be said. */
    private static final int FEW = 15;

    static Legibility of(List<OcrWord> words) {
        double letters = 0;
        double sure = 0;
        double sum = 0;
        for (OcrWord word : words) {
            // Lone characters come out of any texture.
            int length = word.letters() > 1 ? word.letters() : 0;
            letters += length;
            sum += length * word.confidence();
            sure += word.confidence() >= SOME ? length : 0;
        }
        return new Legibility(sure, letters == 0 ? 0 : sum / letters);
    }

    boolean isGood() {
        return letters >= FEW && confidence >= GOOD;
    }

    boolean beats(Legibility other) {
        return letters >= FEW && letters * confidence > 1.2 * other.letters * other.confidence;
    }
}
