package org.planouvert.read.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import org.planouvert.document.GlyphPage;
import org.planouvert.geometry.Box;

/**
 * One pass over the content streams of one page: glyphs, ruling lines, shaded areas and where pictures lie.
 *
 * <p>The operators of ISO 32000-1, annex A, are carried out as far as text, rules and their visibility need them. The
 * engine of PDFBox does all of them with objects for each operand and matrix, at four times the cost.
 */
final class PageScan {

    /** Forms nested deeper than this are a trap. */
    private static final int MAX_DEPTH = 28;

    private final PDPage page;
    private final Placement placement;
    private final GlyphSink glyphs;
    private final DrawnMarks marks = new DrawnMarks();
    private final Operators operators;

    PageScan(PDPage page, Layers layers, FontShelf fonts) {
        this.page = page;
        placement = Placement.of(page);
        glyphs = new GlyphSink(placement);
        operators = new Operators(this, placement, layers, fonts, glyphs, marks);
    }

    /** The page as far as it has been scanned; {@code number} is 1-based. */
    GlyphPage page(int number) {
        return new GlyphPage(
                number,
                placement.width(),
                placement.height(),
                glyphs.build(),
                marks.rules(),
                marks.fills(),
                marks.images());
    }

    GlyphSink glyphs() {
        return glyphs;
    }

    /**
     * Scans the page's own content.
     *
     * @throws IOException when a part of it cannot be read; what came before has been taken
     */
    void processPage(ContentBytes content) throws IOException {
        PDResources resources = page.getResources();
        PageState state = new PageState(new Box(0, 0, placement.width(), placement.height()));
        run(content, state, resources == null ? new PDResources() : resources, 0);
    }

    /**
     * Scans what an annotation shows, fitted into its place (ISO 32000-1, 12.5.5).
     *
     * @throws IOException when its appearance cannot be read
     */
    void showAnnotation(PDAnnotation annotation) throws IOException {
        PDAppearanceStream appearance = annotation.getNormalAppearanceStream();
        PDRectangle place = annotation.getRectangle();
        PDRectangle box = appearance == null ? null : appearance.getBBox();
        if (appearance == null || box == null || isFlat(place) || isFlat(box)) {
            return;
        }
        Matrix own = appearance.getMatrix();
        Rectangle2D drawn = box.transform(own).getBounds2D();
        Matrix fit = Matrix.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
        fit.concatenate(Matrix.getScaleInstance(
                (float) (place.getWidth() / drawn.getWidth()), (float) (place.getHeight() / drawn.getHeight())));
        fit.concatenate(Matrix.getTranslateInstance((float) -drawn.getX(), (float) -drawn.getY()));
        PageState state = new PageState(new Box(0, 0, placement.width(), placement.height()));
        concatenate(state, Matrix.concatenate(fit, own));
        enter(appearance, box, state, page.getResources(), 0);
    }

    private static boolean isFlat(@Nullable PDRectangle box) {
        return box == null || box.getWidth() <= 0 || box.getHeight() <= 0;
    }

    /** Scans a form with its matrix and its box, as part of what draws it. */
    void showForm(PDContentStream form, PageState outer, PDResources around, int depth) throws IOException {
        if (depth < MAX_DEPTH) {
            PageState state = outer.copy();
            concatenate(state, form.getMatrix());
            enter(form, form.getBBox(), state, around, depth + 1);
        }
    }

    private void enter(
            PDContentStream form, @Nullable PDRectangle box, PageState state, @Nullable PDResources around, int depth)
            throws IOException {
        if (box != null) {
            state.clip = DrawnPath.shared(state.clip, displayed(box, state));
        }
        PDResources own = form.getResources();
        PDResources resources = own != null ? own : around != null ? around : new PDResources();
        try (InputStream content = form.getContents()) {
            run(ContentBytes.of(content), state, resources, depth);
        }
    }

    private Box displayed(PDRectangle box, PageState state) {
        DrawnPath corners = new DrawnPath();
        float[] xs = {box.getLowerLeftX(), box.getUpperRightX()};
        float[] ys = {box.getLowerLeftY(), box.getUpperRightY()};
        for (float x : xs) {
            for (float y : ys) {
                float px = state.x(x, y);
                float py = state.y(x, y);
                corners.lineTo(placement.x(px, py), placement.y(px, py));
            }
        }
        return corners.bounds();
    }

    private static void concatenate(PageState state, Matrix m) {
        state.concatenate(
                m.getScaleX(), m.getShearY(), m.getShearX(), m.getScaleY(), m.getTranslateX(), m.getTranslateY());
    }

    private void run(ContentBytes bytes, PageState state, PDResources resources, int depth) throws IOException {
        ContentTokens tokens = new ContentTokens(bytes.content(), bytes.length());
        Deque<PageState> saved = new ArrayDeque<>();
        PageState now = state;
        for (int operator = tokens.next(); operator != 0; operator = tokens.next()) {
            switch (operator) {
                case 'q' -> saved.push(now.copy());
                case 'Q' -> now = saved.isEmpty() ? now : saved.pop();
                case 'B' << 8 | 'I' -> {
                    tokens.skipInlineImage();
                    operators.image(now);
                }
                default -> operators.run(operator, tokens.operands(), now, resources, depth);
            }
        }
        if (bytes.failure() != null) {
            throw bytes.failure();
        }
    }
}
