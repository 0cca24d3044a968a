package org.planouvert.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.document.SourceFile;

class PagePicturesTest {

    private final Path file;

    PagePicturesTest(@TempDir Path folder) {
        this.file = folder.resolve("drawn.pdf");
    }

    @Test
    void wordsInAFontThatIsNotEmbeddedAreDrawnWhereTheyStand() throws IOException {
        for (FontName font : List.of(FontName.HELVETICA, FontName.TIMES_ROMAN, FontName.COURIER_BOLD)) {
            write(PDRectangle.A4, 0, new PDType1Font(font));
            Picture picture = drawn(1).get(0);
            // "893,486 M€" stands 100 points from the left, 200 from the top, 14 points high.
            assertThat(picture.ink(100, 188, 180, 202)).as(font.getName()).isGreaterThan(80);
            assertThat(picture.ink(100, 220, 180, 400)).as(font.getName()).isZero();
        }
    }

    @Test
    void aPageIsDrawnAsItIsDisplayed() throws IOException {
        write(PDRectangle.A4, 90, new PDType1Font(FontName.HELVETICA));
        Picture picture = drawn(1).get(0);
        assertThat(picture.width).isCloseTo(842, within(1.0));
        assertThat(picture.height).isCloseTo(595, within(1.0));
        assertThat(picture.image.getWidth()).isGreaterThan(picture.image.getHeight());
    }

    @Test
    void aPlanOfTwoMetresIsNoLargerThanAPage() throws IOException {
        write(new PDRectangle(5700, 3400), 0, new PDType1Font(FontName.HELVETICA));
        assertThat(drawn(1).get(0).image.getWidth()).isLessThanOrEqualTo(1100);
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        write(PDRectangle.A4, 0, new PDType1Font(FontName.HELVETICA));
        assertThat(Arrays.equals(drawn(1).get(0).png, drawn(1).get(0).png)).isTrue();
    }

    @Test
    void onlyThePagesAskedForAreDrawn() throws IOException {
        write(PDRectangle.A4, 0, new PDType1Font(FontName.HELVETICA));
        assertThat(drawn(2)).extracting(p -> p.page).containsExactly(2);
    }

    @Test
    void aFileThatCannotBeOpenedHasNoPictures() throws IOException {
        Files.writeString(file, "%PDF-1.4 and nothing more");
        assertThat(drawn(1)).isEmpty();
    }

    private void write(PDRectangle size, int rotation, PDFont font) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage(size);
                page.setRotation(rotation);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 14);
                    content.newLineAtOffset(100, size.getHeight() - 200);
                    content.showText("893,486 M€");
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
    }

    private List<Picture> drawn(int page) throws IOException {
        List<Picture> drawn = new ArrayList<>();
        PagePictures.draw(
                SourceFile.of(file),
                List.of(page),
                (n, width, height, png) -> drawn.add(new Picture(n, width, height, png)));
        return drawn;
    }

    private static final class Picture {

        private final int page;
        private final double width;
        private final double height;
        private final byte[] png;
        private final BufferedImage image;

        private Picture(int page, double width, double height, byte[] png) throws IOException {
            this.page = page;
            this.width = width;
            this.height = height;
            this.png = png;
            this.image = ImageIO.read(new ByteArrayInputStream(png));
        }

        /** Dark dots in a box of the page, in points. */
        private int ink(double x0, double y0, double x1, double y1) {
            double scale = image.getWidth() / width;
            int dark = 0;
            for (int y = (int) (y0 * scale); y < y1 * scale; y++) {
                for (int x = (int) (x0 * scale); x < x1 * scale; x++) {
                    dark += (image.getRGB(x, y) & 255) < 128 ? 1 : 0;
                }
            }
            return dark;
        }
    }
}
