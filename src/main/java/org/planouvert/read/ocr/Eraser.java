package org.planouvert.read.ocr;

import java.util.List;

/** Takes ruling lines out of a picture and leaves the letters that touch or cross them. */
final class Eraser {

    /** How much further than the rule, in inches, ink may reach and still be the rule's own blur. */
    private static final double BLUR = 0.008;

    private final Grey grey;
    private final Ink ink;
    private final int blur;

    private Eraser(Grey grey, Ink ink, double dpi) {
        this.grey = grey;
        this.ink = ink;
        blur = Math.max(1, (int) Math.round(BLUR * dpi));
    }

    /** Erases in both the picture and its ink; level rules first, so that crossings go with the upright ones. */
    static void erase(Grey grey, Ink ink, List<Stroke> strokes, double dpi) {
        Eraser eraser = new Eraser(grey, ink, dpi);
        for (Stroke stroke : strokes) {
            for (int along = Math.max(0, stroke.from() - eraser.blur);
                    along < Math.min(eraser.length(stroke.level()), stroke.to() + eraser.blur);
                    along++) {
                eraser.eraseAcross(stroke, along);
            }
        }
    }

    private int length(boolean level) {
        return level ? ink.width() : ink.height();
    }

    private boolean isInk(boolean level, int along, int across) {
        return across >= 0 && across < length(!level) && (level ? ink.at(along, across) : ink.at(across, along));
    }

    private void eraseAcross(Stroke s, int along) {
        int start = s.low();
        while (start < s.high() && !isInk(s.level(), along, start)) {
            start++;
        }
        if (start == s.high()) {
            start = s.low();
        }
        int end = start;
        while (isInk(s.level(), along, start - 1)) {
            start--;
        }
        while (isInk(s.level(), along, end)) {
            end++;
        }
        if (end - start > s.high() - s.low() + 2 * blur) {
            return;
        }
        int from = Math.max(0, Math.min(start, s.low()) - blur);
        int to = Math.min(length(!s.level()), Math.max(end, s.high()) + blur);
        int ground = Math.max(value(s.level(), along, from), value(s.level(), along, to - 1));
        for (int across = from; across < to; across++) {
            if (s.level()) {
                grey.set(along, across, Math.max(ground, grey.at(along, across)));
                ink.clear(along, across);
            } else {
                grey.set(across, along, Math.max(ground, grey.at(across, along)));
                ink.clear(across, along);
            }
        }
    }

    private int value(boolean level, int along, int across) {
        return level ? grey.at(along, across) : grey.at(across, along);
    }
}
