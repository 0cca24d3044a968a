package org.planouvert.read.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.planouvert.document.GlyphPage;
import org.planouvert.geometry.Box;

/** One pass over the content stream of one page: glyphs, ruling lines, shaded areas and where pictures lie. */
final class PageScan extends PDFGraphicsStreamEngine {

    private final Placement placement;
    private final Layers layers;
    private final GlyphSink glyphs;
    private final DrawnMarks marks = new DrawnMarks();
    private final DrawnPath path = new DrawnPath();
    private final Ink fillInk = new Ink();
    private final Ink strokeInk = new Ink();
    private final Deque<Boolean> hiddenContent = new ArrayDeque<>();
    private int hiddenDepth;
    private boolean clipPending;
    private final ClipBox shown;

    PageScan(PDPage page, Layers layers, FontShelf fonts) {
        super(page);
        this.layers = layers;
        placement = Placement.of(page);
        glyphs = new GlyphSink(placement, fonts);
        shown = new ClipBox(placement);
        addOperator(new XObjectOperator(this, layers));
        addOperator(new InlineImageOperator(this));
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

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean seen = hiddenDepth == 0 && (mode.isFill() || mode.isStroke()) && state.getNonStrokeAlphaConstant() > 0;
        int rgb = mode.isFill() ? fillRgb() : strokeRgb();
        boolean outlined = mode == RenderingMode.FILL_STROKE;
        glyphs.add(matrix, font, code, displacement.getX(), rgb, outlined, seen, clip());
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean hidden = COSName.OC.equals(tag) && layers.hides(properties);
        hiddenContent.push(hidden);
        hiddenDepth += hidden ? 1 : 0;
    }

    @Override
    public void endMarkedContentSequence() {
        if (!hiddenContent.isEmpty() && hiddenContent.pop()) {
            hiddenDepth--;
        }
    }

    @Override
    protected void processSoftMask(PDTransparencyGroup group) {
        // What a soft mask draws is not to be read.
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        path.close();
    }

    @Override
    public void moveTo(float x, float y) {
        current.setLocation(x, y);
        path.moveTo(placement.x(x, y), placement.y(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        current.setLocation(x, y);
        path.lineTo(placement.x(x, y), placement.y(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current.setLocation(x3, y3);
        path.curveTo(placement.x(x3, y3), placement.y(x3, y3));
    }

    private final Point2D.Float current = new Point2D.Float();

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        clipPending = true;
    }

    @Override
    public void endPath() {
        if (clipPending) {
            clipPending = false;
            intersectClip();
        }
        path.clear();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    @Override
    public void shadingFill(COSName name) {
        if (hiddenDepth == 0) {
            marks.fill(clip(), SHADING, clip());
        }
    }

    /** What a colour gradient is taken for: a light grey. */
    private static final int SHADING = 0xC0C0C0;

    @Override
    public void drawImage(PDImage image) {
        drawUnitImage();
    }

    /** Notes a picture on the unit square of the current transformation. */
    void drawUnitImage() {
        if (hiddenDepth > 0) {
            return;
        }
        Matrix m = getGraphicsState().getCurrentTransformationMatrix();
        float x = m.getTranslateX();
        float y = m.getTranslateY();
        float farX = x + m.getScaleX() + m.getShearX();
        float farY = y + m.getScaleY() + m.getShearY();
        marks.image(
                new Box(placement.x(x, y), placement.y(x, y), placement.x(farX, farY), placement.y(farX, farY)),
                clip());
    }

    private void stroke() {
        if (hiddenDepth > 0 || path.isEmpty() || getGraphicsState().getAlphaConstant() == 0) {
            return;
        }
        int rgb = strokeRgb();
        Box seen = clip();
        path.strokes(Math.abs(transformWidth(getGraphicsState().getLineWidth())), r -> marks.stroke(r, rgb, seen));
    }

    private void fill() {
        if (hiddenDepth > 0 || path.isEmpty() || getGraphicsState().getNonStrokeAlphaConstant() == 0) {
            return;
        }
        int rgb = fillRgb();
        Box seen = clip();
        path.rectangles(box -> marks.fill(box, rgb, seen));
    }

    private int fillRgb() {
        return fillInk.rgb(getGraphicsState().getNonStrokingColor());
    }

    private int strokeRgb() {
        return strokeInk.rgb(getGraphicsState().getStrokingColor());
    }

    /** Replaces the clip by the box round it: enough for text and rules, and much cheaper than its exact shape. */
    private void intersectClip() {
        Box box = path.bounds();
        Rectangle2D area = new Rectangle2D.Double(box.x0(), box.y0(), box.width(), box.height());
        getGraphicsState().intersectClippingPath(toPageSpace(area));
    }

    private GeneralPath toPageSpace(Rectangle2D displayed) {
        GeneralPath result = new GeneralPath();
        // The placement is a turn and a flip, so its inverse takes the two corners to the two corners.
        double dx0 = displayed.getMinX() - placement.x0();
        double dx1 = displayed.getMaxX() - placement.x0();
        double dy0 = displayed.getMinY() - placement.y0();
        double dy1 = displayed.getMaxY() - placement.y0();
        result.moveTo(placement.xx() * dx0 + placement.yx() * dy0, placement.xy() * dx0 + placement.yy() * dy0);
        result.lineTo(placement.xx() * dx1 + placement.yx() * dy1, placement.xy() * dx1 + placement.yy() * dy1);
        return result;
    }

    private Box clip() {
        return shown.box(getGraphicsState().getCurrentClippingPaths());
    }
}
