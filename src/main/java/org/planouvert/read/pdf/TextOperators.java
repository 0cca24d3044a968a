package org.planouvert.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDResources;

/** Carries out the operators of text objects (ISO 32000-1, 9.3 and 9.4). */
final class TextOperators {

    private final FontShelf fonts;
    private final Palette palette;
    private final TextPen pen;

    TextOperators(FontShelf fonts, Palette palette, GlyphSink glyphs) {
        this.fonts = fonts;
        this.palette = palette;
        pen = new TextPen(fonts, glyphs);
    }

    /**
     * Carries out an operator on text.
     *
     * @param hidden true inside content of a layer that is switched off
     * @return false when it is no operator on text
     * @throws IOException when a font cannot be read
     */
    boolean run(int operator, Operands in, PageState state, PDResources resources, boolean hidden) throws IOException {
        switch (operator) {
            case 'B' << 8 | 'T' -> pen.begin();
            case 'E' << 8 | 'T' -> pen.end();
            case 'T' << 8 | 'f' -> font(in, state, resources);
            case 'T' << 8 | 'm' -> {
                if (in.endsWithNumbers(6)) {
                    pen.set(in.number(0), in.number(1), in.number(2), in.number(3), in.number(4), in.number(5));
                }
            }
            case 'T' << 8 | 'd' -> newLine(in);
            case 'T' << 8 | 'D' -> {
                state.leading = in.endsWithNumbers(2) ? -in.number(1) : state.leading;
                newLine(in);
            }
            case 'T' << 8 | '*' -> pen.newLine(0, -state.leading);
            case 'T' << 8 | 'j', 'T' << 8 | 'J' -> show(in, state, hidden);
            case '\'' -> {
                pen.newLine(0, -state.leading);
                show(in, state, hidden);
            }
            case '"' -> {
                if (in.count() >= 3) {
                    state.wordSpacing = in.number(0);
                    state.charSpacing = in.number(1);
                    pen.newLine(0, -state.leading);
                    show(in, state, hidden);
                }
            }
            default -> {
                return spacing(operator, in, state);
            }
        }
        return true;
    }

    private void newLine(Operands in) {
        if (in.endsWithNumbers(2)) {
            pen.newLine(in.number(0), in.number(1));
        }
    }

    private static boolean spacing(int operator, Operands in, PageState state) {
        boolean given = in.endsWithNumbers(1);
        float value = given ? in.number(in.count() - 1) : 0;
        switch (operator) {
            case 'T' << 8 | 'c' -> state.charSpacing = given ? value : state.charSpacing;
            case 'T' << 8 | 'w' -> state.wordSpacing = given ? value : state.wordSpacing;
            case 'T' << 8 | 'z' -> state.horizontal = given ? value / 100 : state.horizontal;
            case 'T' << 8 | 'L' -> state.leading = given ? value : state.leading;
            case 'T' << 8 | 's' -> state.rise = given ? value : state.rise;
            case 'T' << 8 | 'r' -> state.mode = given && value >= 0 && value <= 7 ? (int) value : state.mode;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void font(Operands in, PageState state, PDResources resources) throws IOException {
        if (in.isName(0) && in.count() > 1 && in.kind(1) == Operands.Kind.NUMBER) {
            state.fontSize = in.number(1);
            state.reading = fonts.named(resources, in.name(0));
        }
    }

    private void show(Operands in, PageState state, boolean hidden) throws IOException {
        if (!pen.isOpen()) {
            return;
        }
        boolean seen = !hidden && (state.fillsText() || state.strokesText()) && state.fillAlpha > 0;
        int rgb = state.fillsText() ? palette.fill(state) : palette.stroke(state);
        TextPen.Look look = new TextPen.Look(rgb, state.mode == 2, seen);
        for (int i = 0; i < in.count(); i++) {
            if (in.kind(i) == Operands.Kind.STRING) {
                pen.show(state, look, in.text(), in.start(i), in.length(i));
            } else if (in.kind(i) == Operands.Kind.NUMBER && in.kind(0) == Operands.Kind.ARRAY_START) {
                pen.adjust(state, in.number(i));
            }
        }
    }
}
