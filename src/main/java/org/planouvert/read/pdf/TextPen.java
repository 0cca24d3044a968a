package org.planouvert.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.util.Vector;

/** Where the text of a text object is written, and how it moves on (ISO 32000-1, 9.4). */
final class TextPen {

    private final FontShelf fonts;
    private final GlyphSink glyphs;
    private boolean open;
    private float a = 1;
    private float b;
    private float c;
    private float d = 1;
    private float e;
    private float f;
    private float lineE;
    private float lineF;

    TextPen(FontShelf fonts, GlyphSink glyphs) {
        this.fonts = fonts;
        this.glyphs = glyphs;
    }

    /** What the writing of a text needs to know of its surroundings: its colour, and whether anybody sees it. */
    record Look(int rgb, boolean outlined, boolean seen) {}

    void begin() {
        set(1, 0, 0, 1, 0, 0);
    }

    void end() {
        open = false;
    }

    /** False outside of text objects, where text is not drawn. */
    boolean isOpen() {
        return open;
    }

    /** Places the text, also outside of a text object, where some producers forget to begin one. */
    void set(float newA, float newB, float newC, float newD, float newE, float newF) {
        a = newA;
        b = newB;
        c = newC;
        d = newD;
        e = newE;
        f = newF;
        lineE = newE;
        lineF = newF;
        open = true;
    }

    /** Begins a line, offset from the beginning of the last one. */
    void newLine(float x, float y) {
        lineE = x * a + y * c + lineE;
        lineF = x * b + y * d + lineF;
        e = lineE;
        f = lineF;
    }

    /** Moves on by thousandths of an em, backwards along the line. */
    void adjust(PageState state, float thousandths) {
        float move = -thousandths / 1000 * state.fontSize;
        if (state.reading != null && state.reading.isVertical()) {
            move(0, move);
        } else {
            move(move * state.horizontal, 0);
        }
    }

    /**
     * Writes a string.
     *
     * @throws IOException when its font cannot be read
     */
    void show(PageState state, Look look, byte[] text, int start, int length) throws IOException {
        FontReading reading = reading(state);
        if (reading.hasOneByteCodes()) {
            for (int i = start; i < start + length; i++) {
                glyph(state, look, reading, text[i] & 0xFF, 1);
            }
        } else if (reading.hasTwoByteCodes()) {
            for (int i = start; i < start + length; i += 2) {
                int low = i + 1 < start + length ? text[i + 1] & 0xFF : 0;
                glyph(state, look, reading, (text[i] & 0xFF) << 8 | low, 2);
            }
        } else {
            InputStream in = new ByteArrayInputStream(text, start, length);
            while (in.available() > 0) {
                int before = in.available();
                int code = reading.font().readCode(in);
                glyph(state, look, reading, code, before - in.available());
            }
        }
    }

    private FontReading reading(PageState state) {
        FontReading reading = state.reading;
        if (reading == null) {
            reading = fonts.usual();
            state.reading = reading;
        }
        return reading;
    }

    private void glyph(PageState state, Look look, FontReading reading, int code, int bytes) throws IOException {
        FontReading.Glyph glyph = reading.glyph(code);
        float size = state.fontSize;
        float wide = size * state.horizontal;
        float ta = wide * a;
        float tb = wide * b;
        float tc = size * c;
        float td = size * d;
        float te = state.rise * c + e;
        float tf = state.rise * d + f;
        float ga = ta * state.a + tb * state.c;
        float gb = ta * state.b + tb * state.d;
        float gc = tc * state.a + td * state.c;
        float gd = tc * state.b + td * state.d;
        float ge = te * state.a + tf * state.c + state.e;
        float gf = te * state.b + tf * state.d + state.f;
        float wordSpacing = bytes == 1 && code == ' ' ? state.wordSpacing : 0;
        boolean vertical = reading.isVertical();
        if (vertical) {
            Vector origin = reading.font().getPositionVector(code);
            ge += origin.getX() * ga + origin.getY() * gc;
            gf += origin.getX() * gb + origin.getY() * gd;
        }
        float along = vertical ? 0 : glyph.advance();
        glyphs.add(ga, gb, gc, gd, ge, gf, reading, glyph, along, look.rgb(), look.outlined(), look.seen(), state.clip);
        if (vertical) {
            move(0, glyph.advance() * size + state.charSpacing + wordSpacing);
        } else {
            move((glyph.advance() * size + state.charSpacing + wordSpacing) * state.horizontal, 0);
        }
    }

    private void move(float x, float y) {
        float newE = x * a + y * c + e;
        f = x * b + y * d + f;
        e = newE;
    }
}
