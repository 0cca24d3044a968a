package org.planouvert.read.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/** Draws the pages of a document for people to look at: quickly, and small. */
final class PageSketch extends PDFRenderer {

    private final PDDocument document;
    private final TypeCase stamps = new TypeCase();
    private GlyphStamp.@Nullable Sheet sheet;

    PageSketch(PDDocument document) {
        super(document);
        this.document = document;
        document.setResourceCache(new SketchFonts());
        setSubsamplingAllowed(true);
        setRenderingHints(new RenderingHints(Map.of(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR,
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_SPEED)));
    }

    /**
     * Draws one page as displayed.
     *
     * @param page 0-based
     * @param scale points of the picture for each point of the page
     * @throws IOException when the page is damaged
     */
    BufferedImage draw(int page, float scale) throws IOException {
        if (mayBlend(document.getPage(page).getResources())) {
            // What shines through needs the picture below it, which PDFBox has only of pictures it makes itself.
            return renderImage(page, scale, ImageType.RGB);
        }
        Placement placement = Placement.of(document.getPage(page));
        int width = Math.max(1, (int) (placement.width() * scale));
        int height = Math.max(1, (int) (placement.height() * scale));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.setBackground(Color.WHITE);
            graphics.clearRect(0, 0, width, height);
            sheet = new GlyphStamp.Sheet(
                    ((DataBufferInt) picture.getRaster().getDataBuffer()).getData(), width, height);
            renderPageToGraphics(page, graphics, scale);
        } finally {
            sheet = null;
            graphics.dispose();
        }
        return picture;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return sheet == null ? super.createPageDrawer(parameters) : new StampingDrawer(parameters, stamps, sheet);
    }

    private static boolean mayBlend(@Nullable PDResources resources) {
        try {
            return blends(resources, Collections.newSetFromMap(new IdentityHashMap<>()));
        } catch (IOException e) {
            // Some part of the page is damaged; PDFBox leaves it out where it is drawn.
            return true;
        }
    }

    private static boolean blends(@Nullable PDResources resources, Set<Object> seen) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return false;
        }
        for (COSName name : resources.getExtGStateNames()) {
            PDExtendedGraphicsState state = resources.getExtGState(name);
            if (state != null && state.getBlendMode() != BlendMode.NORMAL) {
                return true;
            }
        }
        for (COSName name : resources.getXObjectNames()) {
            if (!resources.isImageXObject(name)
                    && resources.getXObject(name) instanceof PDFormXObject form
                    && blends(form.getResources(), seen)) {
                return true;
            }
        }
        return false;
    }
}
