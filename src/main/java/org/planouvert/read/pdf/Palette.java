package org.planouvert.read.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;

/** The colours that the operators of a content stream choose (ISO 32000-1, 8.6.8). */
final class Palette {

    /** The device's colour spaces by resources: a page may name others in their place. */
    private final Map<PDResources, Map<COSName, PDColorSpace>> spaces = new IdentityHashMap<>();

    private final Ink fillInk = new Ink();
    private final Ink strokeInk = new Ink();

    int fill(PageState state) {
        PDColor color = state.fillColor;
        return color == null ? 0 : fillInk.rgb(color);
    }

    int stroke(PageState state) {
        PDColor color = state.strokeColor;
        return color == null ? 0 : strokeInk.rgb(color);
    }

    /** A colour of one of the device's spaces, given by its components alone. */
    void device(PageState state, PDResources resources, COSName name, Operands operands, boolean stroke)
            throws IOException {
        set(state, space(resources, name), stroke);
        components(state, operands, stroke);
    }

    /** A colour space by name, with the colour it begins with. */
    void space(PageState state, PDResources resources, Operands operands, boolean stroke) throws IOException {
        if (operands.isName(operands.count() - 1)) {
            PDColorSpace space = resources.getColorSpace(operands.name(operands.count() - 1));
            if (space != null) {
                set(state, space, stroke);
            }
        }
    }

    /** A colour of the space that holds. */
    void components(PageState state, Operands operands, boolean stroke) {
        PDColorSpace chosen = stroke ? state.strokeSpace : state.fillSpace;
        PDColorSpace space = chosen == null ? PDDeviceGray.INSTANCE : chosen;
        if (space instanceof PDPattern) {
            put(state, space.getInitialColor(), stroke);
            return;
        }
        int wanted = operands.count();
        if (wanted < space.getNumberOfComponents() || !operands.endsWithNumbers(wanted)) {
            return;
        }
        float[] values = new float[wanted];
        for (int i = 0; i < wanted; i++) {
            values[i] = operands.number(i);
        }
        put(state, new PDColor(values, space), stroke);
    }

    private PDColorSpace space(PDResources resources, COSName name) throws IOException {
        Map<COSName, PDColorSpace> known = spaces.computeIfAbsent(resources, key -> new IdentityHashMap<>());
        PDColorSpace space = known.get(name);
        if (space == null) {
            space = resources.getColorSpace(name);
            known.put(name, space);
        }
        return space;
    }

    private static void set(PageState state, PDColorSpace space, boolean stroke) {
        if (stroke) {
            state.strokeSpace = space;
        } else {
            state.fillSpace = space;
        }
        put(state, space.getInitialColor(), stroke);
    }

    private static void put(PageState state, PDColor color, boolean stroke) {
        if (stroke) {
            state.strokeColor = color;
        } else {
            state.fillColor = color;
        }
    }
}
