package org.planouvert.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Draws a page as PDFBox does, but for plain text: its glyphs are stamped instead of being filled as shapes one by one, which
 * is nine tenths of the work. Text that is outlined, transparent, patterned, clipped by more than a rectangle, or part of
 * what may be hidden is left to PDFBox.
 */
final class StampingDrawer extends PageDrawer {

    private final TypeCase stamps;
    private final GlyphStamp.Sheet sheet;
    private @Nullable Graphics2D page;
    private @Nullable AffineTransform toSheet;
    private Optional<Rectangle> clip = Optional.empty();
    private int marked;
    private int optionalSince;
    private @Nullable PDColor colour;
    private Optional<Integer> ink = Optional.empty();
    private @Nullable PDFont font;
    private @Nullable Matrix size;
    private TypeCase.@Nullable Face face;

    StampingDrawer(PageDrawerParameters parameters, TypeCase stamps, GlyphStamp.Sheet sheet) throws IOException {
        super(parameters);
        this.stamps = stamps;
        this.sheet = sheet;
    }

    @Override
    public void drawPage(Graphics2D graphics, PDRectangle size) throws IOException {
        page = graphics;
        super.drawPage(graphics, size);
    }

    @Override
    protected void transferClip(Graphics2D graphics) {
        Optional<Rectangle2D> box = ClipBox.of(getGraphicsState().getCurrentClippingPaths());
        if (box.isPresent()) {
            graphics.setClip(box.get());
        } else {
            super.transferClip(graphics);
        }
        if (graphics == page) {
            clip = box.map(b ->
                    points(graphics.getTransform().createTransformedShape(b).getBounds2D()));
        }
    }

    /** The points of the sheet whose middle lies within. */
    private Rectangle points(Rectangle2D bounds) {
        int left = (int) Math.ceil(bounds.getMinX() - 0.5);
        int top = (int) Math.ceil(bounds.getMinY() - 0.5);
        int right = (int) Math.ceil(bounds.getMaxX() - 0.5);
        int bottom = (int) Math.ceil(bounds.getMaxY() - 0.5);
        return new Rectangle(left, top, right - left, bottom - top)
                .intersection(new Rectangle(sheet.width(), sheet.height()));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        marked++;
        if (optionalSince == 0 && COSName.OC.equals(tag)) {
            optionalSince = marked;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (marked == optionalSince) {
            optionalSince = 0;
        }
        marked = Math.max(0, marked - 1);
    }

    @Override
    protected void showFontGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
        if (!isPlain() || !stamped(place, font, code, advance)) {
            super.showFontGlyph(place, font, code, advance);
        }
    }

    private boolean isPlain() throws IOException {
        PDGraphicsState state = getGraphicsState();
        if (getGraphics() != page
                || optionalSince != 0
                || state.getTextState().getRenderingMode() != RenderingMode.FILL
                || state.getNonStrokeAlphaConstant() != 1
                || state.getSoftMask() != null
                || state.getBlendMode() != BlendMode.NORMAL) {
            return false;
        }
        setClip();
        mixInk(state.getNonStrokingColor());
        return clip.isPresent() && ink.isPresent();
    }

    /** Colours are long to make out, and seldom change. */
    private void mixInk(PDColor wanted) throws IOException {
        if (wanted != colour) {
            colour = wanted;
            ink = !(wanted.getColorSpace() instanceof PDPattern)
                            && getPaint(wanted) instanceof Color plain
                            && plain.getAlpha() == 255
                    ? Optional.of(plain.getRGB() & 0xffffff)
                    : Optional.empty();
        }
    }

    private boolean stamped(Matrix place, PDFont wanted, int code, Vector advance) throws IOException {
        AffineTransform onto = toSheet == null ? getGraphics().getTransform() : toSheet;
        toSheet = onto;
        TypeCase.Face cut = face(place, wanted, onto);
        Point2D.Double origin = new Point2D.Double(place.getTranslateX(), place.getTranslateY());
        onto.transform(origin, origin);
        int x = (int) Math.floor(origin.x * cut.across + 0.5);
        int y = (int) Math.floor(origin.y * cut.down + 0.5);
        int right = Math.floorMod(x, cut.across) * TypeCase.STEPS / cut.across;
        int below = Math.floorMod(y, cut.down) * TypeCase.STEPS / cut.down;
        Optional<GlyphStamp> stamp = cut.stamp(code, right, below, advance);
        stamp.ifPresent(s -> s.press(
                sheet,
                clip.orElseThrow(),
                Math.floorDiv(x, cut.across),
                Math.floorDiv(y, cut.down),
                ink.orElseThrow()));
        return stamp.isPresent();
    }

    private TypeCase.Face face(Matrix place, PDFont wanted, AffineTransform onto) {
        TypeCase.Face last = face;
        if (last != null && wanted == font && sameSize(place)) {
            return last;
        }
        AffineTransform linear = new AffineTransform(onto);
        linear.concatenate(place.createAffineTransform());
        linear.concatenate(wanted.getFontMatrix().createAffineTransform());
        TypeCase.Face found = stamps.face(
                wanted,
                new AffineTransform(
                        linear.getScaleX(), linear.getShearY(), linear.getShearX(), linear.getScaleY(), 0, 0));
        font = wanted;
        size = place;
        face = found;
        return found;
    }

    private boolean sameSize(Matrix place) {
        return size != null
                && size.getScaleX() == place.getScaleX()
                && size.getShearY() == place.getShearY()
                && size.getShearX() == place.getShearX()
                && size.getScaleY() == place.getScaleY();
    }
}
