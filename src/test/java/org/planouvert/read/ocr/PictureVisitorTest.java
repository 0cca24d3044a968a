package org.planouvert.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Glyphs;
import org.planouvert.document.Page;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.geometry.Box;

class PictureVisitorTest {

    private final List<Page> seen = new ArrayList<>();

    private static GlyphPage page(int number, boolean picture) {
        List<Box> images = picture ? List.of(new Box(0, 0, Picture.WIDTH, Picture.HEIGHT)) : List.of();
        return new GlyphPage(number, Picture.WIDTH, Picture.HEIGHT, Glyphs.NONE, List.of(), List.of(), images);
    }

    private static Optional<PictureReader> reader() {
        Optional<Tesseract> engine = Tesseract.find(OcrSettings.DEFAULT);
        assumeTrue(engine.isPresent(), "Tesseract is not installed here");
        return engine.map(e -> new PictureReader(e, OcrSettings.DEFAULT));
    }

    private static BufferedImage draw(int page, int dpi) {
        return new Picture()
                .words(60, 100, 14, "Page numéro " + (40 + page) + " du contrat")
                .at(dpi);
    }

    @Test
    void withoutTesseractPagesPassAndThoseNotReadAreNamed() {
        PictureVisitor visitor =
                new PictureVisitor(seen::add, Optional::empty, PictureVisitorTest::draw, Runnable::run, page -> {});
        visitor.visit(page(1, false));
        visitor.visit(page(2, true));
        visitor.finish();
        assertThat(seen).extracting(Page::number).containsExactly(1, 2);
        assertThat(visitor.notes()).extracting(ReadingNote::code).containsExactly("OCR_NOT_AVAILABLE");
        assertThat(visitor.notes().get(0).page()).isEqualTo(2);
        assertThat(visitor.notes().get(0).damage()).isTrue();
        assertThat(visitor.qualities().values())
                .extracting(PageQuality::kind)
                .containsExactly(PageQuality.Kind.BLANK, PageQuality.Kind.IMAGE_ONLY);
    }

    @Test
    void pagesReadAtTheSameTimeAreHandedOnInTheirOrder() {
        Optional<PictureReader> reader = reader();
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Integer> done = java.util.Collections.synchronizedList(new ArrayList<>());
        try {
            PictureVisitor visitor =
                    new PictureVisitor(seen::add, () -> reader, PictureVisitorTest::draw, two, done::add);
            for (int number = 1; number <= 4; number++) {
                visitor.visit(page(number, number != 3));
            }
            visitor.finish();
            assertThat(seen).extracting(Page::number).containsExactly(1, 2, 3, 4);
            assertThat(visitor.recognitions()).containsOnlyKeys(1, 2, 4);
            assertThat(visitor.recognitions().values().stream().flatMap(r -> r.readings().stream()))
                    .anyMatch(reading -> reading.text().contains("44") && reading.confidence() > 0.8);
            assertThat(done).containsExactlyInAnyOrder(1, 2, 4);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void aPageThatCannotBeDrawnIsNamedAndPassed() {
        Optional<PictureReader> reader = reader();
        PictureVisitor visitor = new PictureVisitor(
                seen::add,
                () -> reader,
                (page, dpi) -> {
                    throw new UnreadableDocumentException("PAGE_NOT_DRAWN", "no decoder");
                },
                Runnable::run,
                page -> {});
        visitor.visit(page(1, true));
        visitor.finish();
        assertThat(seen).hasSize(1);
        assertThat(visitor.notes()).extracting(ReadingNote::code).containsExactly("OCR_NOT_DRAWN");
    }
}
