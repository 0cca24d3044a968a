package org.planouvert.read.ocr;

import java.util.List;

/** Tells words from the specks and scraps of rules that Tesseract takes for marks. */
final class Marks {

    /** A mark without letters and digits needs this confidence. */
    private static final double SURE = 0.5;

    private Marks() {}

    static List<OcrWord> withoutSpecks(List<OcrWord> words, Ink ink, double dpi) {
        LineSplitter splitter = new LineSplitter(ink, dpi, 0);
        return words.stream()
                .filter(w -> w.letters() > 0
                        || w.confidence() >= SURE
                                && splitter.hasInk(new PixelBox(
                                        Math.max(0, (int) w.x0()),
                                        Math.max(0, (int) w.y0()),
                                        Math.min(ink.width(), (int) w.x1() + 1),
                                        Math.min(ink.height(), (int) w.y1() + 1))))
                .toList();
    }
}
