package org.planouvert.read.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.PDFontSetting;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.planouvert.geometry.Box;

/** Carries out the operators of content streams on the state they come with. */
final class Operators {

    /** What a colour gradient is taken for: a light grey. */
    private static final int SHADING = 0xC0C0C0;

    private final PageScan scan;
    private final Placement placement;
    private final Layers layers;
    private final FontShelf fonts;
    private final DrawnMarks marks;
    private final TextOperators text;
    private final DrawnPath path = new DrawnPath();
    private final Palette palette = new Palette();
    private final Deque<Boolean> hiddenContent = new ArrayDeque<>();
    private int hiddenDepth;
    private boolean clipPending;

    Operators(PageScan scan, Placement placement, Layers layers, FontShelf fonts, GlyphSink glyphs, DrawnMarks marks) {
        this.scan = scan;
        this.placement = placement;
        this.layers = layers;
        this.fonts = fonts;
        this.marks = marks;
        text = new TextOperators(fonts, palette, glyphs);
    }

    /** Carries out one operator; those that draw nothing to be read, and those with too few operands, do nothing. */
    void run(int operator, Operands in, PageState state, PDResources resources, int depth) throws IOException {
        switch (operator) {
            case 'c' << 8 | 'm' -> {
                if (in.endsWithNumbers(6)) {
                    state.concatenate(
                            in.number(0), in.number(1), in.number(2), in.number(3), in.number(4), in.number(5));
                }
            }
            case 'w' -> state.lineWidth = in.endsWithNumbers(1) ? in.number(0) : state.lineWidth;
            case 'g' << 8 | 's' -> extend(in, state, resources);
            case 'D' << 8 | 'o' -> draw(in, state, resources, depth);
            case 's' << 8 | 'h' -> {
                if (hiddenDepth == 0) {
                    marks.fill(state.clip, SHADING, state.clip);
                }
            }
            case 'B' << 16 | 'M' << 8 | 'C' -> hiddenContent.push(false);
            case 'B' << 16 | 'D' << 8 | 'C' -> beginContent(in, resources);
            case 'E' << 16 | 'M' << 8 | 'C' -> hiddenDepth -= !hiddenContent.isEmpty() && hiddenContent.pop() ? 1 : 0;
            default -> {
                if (!path(operator, in, state) && !text.run(operator, in, state, resources, hiddenDepth > 0)) {
                    colour(operator, in, state, resources);
                }
            }
        }
    }

    private boolean path(int operator, Operands in, PageState state) {
        switch (operator) {
            case 'm', 'l' -> {
                if (in.endsWithNumbers(2)) {
                    point(state, in.number(0), in.number(1), operator);
                }
            }
            case 'c', 'v', 'y' -> {
                int last = operator == 'c' ? 6 : 4;
                if (in.endsWithNumbers(last)) {
                    point(state, in.number(last - 2), in.number(last - 1), 'c');
                }
            }
            case 'r' << 8 | 'e' -> rectangle(in, state);
            case 'h' -> path.close();
            case 'W', 'W' << 8 | '*' -> clipPending = true;
            case 'n' -> endPath(state);
            case 'S', 's' -> paint(state, operator == 's', false, true);
            case 'f', 'F', 'f' << 8 | '*' -> paint(state, false, true, false);
            case 'B', 'B' << 8 | '*' -> paint(state, false, true, true);
            case 'b', 'b' << 8 | '*' -> paint(state, true, true, true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void point(PageState state, float x, float y, int kind) {
        float px = state.x(x, y);
        float py = state.y(x, y);
        float dx = placement.x(px, py);
        float dy = placement.y(px, py);
        switch (kind) {
            case 'm' -> path.moveTo(dx, dy);
            case 'l' -> path.lineTo(dx, dy);
            default -> path.curveTo(dx, dy);
        }
    }

    private void rectangle(Operands in, PageState state) {
        if (in.endsWithNumbers(4)) {
            float x = in.number(0);
            float y = in.number(1);
            float farX = x + in.number(2);
            float farY = y + in.number(3);
            point(state, x, y, 'm');
            point(state, farX, y, 'l');
            point(state, farX, farY, 'l');
            point(state, x, farY, 'l');
            path.close();
        }
    }

    private void paint(PageState state, boolean close, boolean fill, boolean stroke) {
        if (close) {
            path.close();
        }
        if (hiddenDepth == 0 && !path.isEmpty()) {
            Box seen = state.clip;
            if (fill && state.fillAlpha != 0) {
                int rgb = palette.fill(state);
                path.rectangles(box -> marks.fill(box, rgb, seen));
            }
            if (stroke && state.strokeAlpha != 0) {
                int rgb = palette.stroke(state);
                path.strokes(Math.abs(state.width(state.lineWidth)), rule -> marks.stroke(rule, rgb, seen));
            }
        }
        endPath(state);
    }

    /** Replaces a clip by the box round it: enough for text and rules, and much cheaper than its exact shape. */
    private void endPath(PageState state) {
        if (clipPending) {
            clipPending = false;
            state.clip = DrawnPath.shared(state.clip, path.bounds());
        }
        path.clear();
    }

    private void colour(int operator, Operands in, PageState state, PDResources resources) throws IOException {
        switch (operator) {
            case 'g' -> palette.device(state, resources, COSName.DEVICEGRAY, in, false);
            case 'G' -> palette.device(state, resources, COSName.DEVICEGRAY, in, true);
            case 'r' << 8 | 'g' -> palette.device(state, resources, COSName.DEVICERGB, in, false);
            case 'R' << 8 | 'G' -> palette.device(state, resources, COSName.DEVICERGB, in, true);
            case 'k' -> palette.device(state, resources, COSName.DEVICECMYK, in, false);
            case 'K' -> palette.device(state, resources, COSName.DEVICECMYK, in, true);
            case 'c' << 8 | 's' -> palette.space(state, resources, in, false);
            case 'C' << 8 | 'S' -> palette.space(state, resources, in, true);
            case 's' << 8 | 'c', 's' << 16 | 'c' << 8 | 'n' -> palette.components(state, in, false);
            case 'S' << 8 | 'C', 'S' << 16 | 'C' << 8 | 'N' -> palette.components(state, in, true);
            default -> {
                // Dashes, joins, marked points and the like: nothing to be read.
            }
        }
    }

    private void beginContent(Operands in, PDResources resources) {
        boolean hidden = false;
        if (in.isName(0) && in.isName(1) && COSName.OC.equals(in.name(0))) {
            PDPropertyList properties = resources.getProperties(in.name(1));
            hidden = properties != null && layers.hides(properties.getCOSObject());
        }
        hiddenContent.push(hidden);
        hiddenDepth += hidden ? 1 : 0;
    }

    private void extend(Operands in, PageState state, PDResources resources) throws IOException {
        if (!in.isName(0)) {
            return;
        }
        PDExtendedGraphicsState extended = resources.getExtGState(in.name(0));
        if (extended == null) {
            return;
        }
        COSDictionary given = extended.getCOSObject();
        state.lineWidth = given.getFloat(COSName.LW, state.lineWidth);
        state.strokeAlpha = given.getFloat(COSName.CA, state.strokeAlpha);
        state.fillAlpha = given.getFloat(COSName.CA_NS, state.fillAlpha);
        if (given.getDictionaryObject(COSName.FONT) instanceof COSArray setting
                && setting.getObject(0) instanceof COSDictionary font) {
            state.reading = fonts.of(font);
            state.fontSize = new PDFontSetting(setting).getFontSize();
        }
    }

    private void draw(Operands in, PageState state, PDResources resources, int depth) throws IOException {
        if (!in.isName(0)) {
            return;
        }
        COSName name = in.name(0);
        COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        COSStream stream = objects == null ? null : objects.getCOSStream(name);
        COSBase layer = stream == null ? null : stream.getDictionaryObject(COSName.OC);
        if (stream == null || layers.hides(layer)) {
            return;
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            image(state);
        } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            form(resources.getXObject(name), state, resources, depth);
        }
    }

    private void form(PDXObject form, PageState state, PDResources resources, int depth) throws IOException {
        if (form instanceof PDFormXObject drawn) {
            PageState inside = state.copy();
            if (form instanceof PDTransparencyGroup) {
                inside.fillAlpha = 1;
                inside.strokeAlpha = 1;
            }
            scan.showForm(drawn, inside, resources, depth);
        }
    }

    /** Notes a picture on the unit square of the transformation. */
    void image(PageState state) {
        if (hiddenDepth > 0) {
            return;
        }
        float farX = state.e + state.a + state.c;
        float farY = state.f + state.d + state.b;
        marks.image(
                new Box(
                        placement.x(state.e, state.f),
                        placement.y(state.e, state.f),
                        placement.x(farX, farY),
                        placement.y(farX, farY)),
                state.clip);
    }
}
