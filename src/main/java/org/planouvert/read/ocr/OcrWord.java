package org.planouvert.read.ocr;

/**
 * A word as Tesseract reads it, in pixels of the picture it was shown.
 *
 * @param text not blank
 * @param x0 left edge
 * @param y0 upper edge of its ink
 * @param x1 right edge
 * @param y1 lower edge of its ink
 * @param confidence 0 to 1
 * @param baseline height of its baseline
 * @param size font size, from the lowest descender to the highest ascender of its line
 */
record OcrWord(
        String text, double x0, double y0, double x1, double y1, double confidence, double baseline, double size) {

    double centerX() {
        return (x0 + x1) / 2;
    }

    double centerY() {
        return (y0 + y1) / 2;
    }

    OcrWord withConfidence(double other) {
        return new OcrWord(text, x0, y0, x1, y1, other, baseline, size);
    }

    /** Seen from a piece of a picture, back to the whole: divided by the scale, then moved. */
    OcrWord moved(double scale, double margin, double left, double top) {
        return new OcrWord(
                text,
                (x0 - margin) / scale + left,
                (y0 - margin) / scale + top,
                (x1 - margin) / scale + left,
                (y1 - margin) / scale + top,
                confidence,
                (baseline - margin) / scale + top,
                size / scale);
    }

    boolean hasDigit() {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    int letters() {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }
}
