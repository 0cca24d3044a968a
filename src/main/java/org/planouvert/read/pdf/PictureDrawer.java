package org.planouvert.read.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;

/**
 * Draws pages and remembers what it could not draw: PDFBox goes on without a picture that it cannot decode, and the page
 * would look blank. Very large pictures are read in part, so that one page does not take all memory.
 */
final class PictureDrawer extends PDFRenderer {

    /** Bytes to which a picture may unpack before only every second, third… of its pixels is read: A4 in colour, 350 dpi. */
    private static final double MOST_BYTES = 36e6;

    private static final int COARSEST = 8;

    /** More pixels than A0 at 300 dots per inch are no scan. */
    private static final long MOST_PIXELS = 150_000_000;

    /** One-bit masks unpack to four bytes a pixel and cannot be read in part. */
    private static final long MOST_MASK_PIXELS = 20_000_000;

    private @Nullable IOException failure;

    PictureDrawer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /** Why a picture of the last page was not drawn; empty when all were. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    void forget() {
        failure = null;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        private Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            try {
                check(image);
                super.drawImage(image);
            } catch (IOException e) {
                failure = e;
            } catch (RuntimeException e) {
                // Decoders meet damaged data with whatever exception comes to hand.
                failure = new IOException("a picture is damaged: " + e, e);
            }
        }

        private void check(PDImage image) throws IOException {
            long pixels = (long) image.getWidth() * image.getHeight();
            if (pixels > MOST_PIXELS || image.isStencil() && pixels > MOST_MASK_PIXELS) {
                throw new IOException("a picture of " + image.getWidth() + " × " + image.getHeight()
                        + " pixels is too large; scan it at 300 dots per inch");
            }
        }

        @Override
        protected int getSubsampling(PDImage image, AffineTransform at) {
            double bytes = (double) image.getWidth() * image.getHeight() * components(image);
            return (int) Math.max(1, Math.min(COARSEST, Math.ceil(Math.sqrt(bytes / MOST_BYTES))));
        }

        private static int components(PDImage image) {
            try {
                return image.getColorSpace().getNumberOfComponents();
            } catch (IOException | RuntimeException e) {
                return 4;
            }
        }
    }
}
