package org.planouvert.read.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Page;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.Recognition;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.domain.Message;

/**
 * Stands between a reader and the layout: pages that are pictures are read on the way, several at a time, and all pages
 * are handed on in their order. For one document.
 */
public final class PictureVisitor implements PageVisitor {

    /** Draws a page as a picture; called on several threads at once. */
    @FunctionalInterface
    public interface PictureSource {

        /**
         * Draws one page as displayed.
         *
         * @param page 1-based
         * @param dpi dots per inch
         * @throws UnreadableDocumentException when it cannot be drawn
         */
        BufferedImage draw(int page, int dpi) throws UnreadableDocumentException;
    }

    /** Finer pictures cost more and give no more digits; coarser ones begin to lose them. */
    public static final int DPI = 200;

    private final PageVisitor next;
    private final Optional<PictureReader> reader;
    private final PictureSource pictures;
    private final Executor executor;
    private final IntConsumer progress;
    private final Deque<CompletableFuture<PictureReader.Reading>> waiting = new ArrayDeque<>();
    private final Map<Integer, Recognition> recognitions = new TreeMap<>();
    private final List<ReadingNote> notes = new ArrayList<>();

    /**
     * A visitor for one document.
     *
     * @param next who takes the completed pages, in order, on the calling thread
     * @param reader empty where there is no Tesseract: pages pass as they are, and those not read are noted
     * @param pictures draws the pages of this document
     * @param executor on which pages are read; {@code Runnable::run} for one at a time
     * @param progress told the number of each page that was recognised; called on several threads
     */
    public PictureVisitor(
            PageVisitor next,
            Optional<PictureReader> reader,
            PictureSource pictures,
            Executor executor,
            IntConsumer progress) {
        this.next = next;
        this.reader = reader;
        this.pictures = pictures;
        this.executor = executor;
        this.progress = progress;
    }

    @Override
    public void visit(Page page) {
        if (!(page instanceof GlyphPage drawn)) {
            finish();
            next.visit(page);
            return;
        }
        PageQuality.Kind kind = PageQuality.of(drawn).kind();
        if (kind == PageQuality.Kind.GARBLED) {
            notes.add(OcrNotes.garbled(drawn.number()));
        }
        if (kind.needsOcr() && reader.isPresent()) {
            PictureReader present = reader.get();
            waiting.add(CompletableFuture.supplyAsync(() -> read(present, drawn, kind), executor));
        } else {
            List<ReadingNote> said =
                    kind.needsOcr() ? List.of(OcrNotes.notRead(drawn.number(), kind)) : List.<ReadingNote>of();
            waiting.add(CompletableFuture.completedFuture(
                    new PictureReader.Reading(drawn, new Recognition(drawn.number(), List.of()), said)));
        }
        while (!waiting.isEmpty() && waiting.peek().isDone()) {
            handOn();
        }
    }

    /** Waits for the pages still being read; to be called after the last page. */
    public void finish() {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    /** What was recognised, by page; only pages that were. */
    public Map<Integer, Recognition> recognitions() {
        return Map.copyOf(recognitions);
    }

    /** What is to be said of the pictures, page by page. */
    public List<ReadingNote> notes() {
        return List.copyOf(notes);
    }

    private void handOn() {
        PictureReader.Reading reading;
        try {
            reading = waiting.remove().join();
        } catch (CompletionException e) {
            waiting.clear();
            throw e.getCause() instanceof RuntimeException ours ? ours : e;
        }
        notes.addAll(reading.notes());
        if (!reading.recognition().readings().isEmpty()) {
            recognitions.put(reading.page().number(), reading.recognition());
        }
        next.visit(reading.page());
    }

    private PictureReader.Reading read(PictureReader present, GlyphPage drawn, PageQuality.Kind kind) {
        try {
            PictureReader.Reading reading = present.complete(drawn, kind, pictures.draw(drawn.number(), DPI));
            progress.accept(drawn.number());
            return reading;
        } catch (UnreadableDocumentException e) {
            Message message = new Message(
                    "La page " + drawn.number() + " n'a pu être dessinée pour être reconnue (" + e.getMessage()
                            + ") ; comparer avec l'original.",
                    "Page " + drawn.number() + " could not be drawn to be recognised (" + e.getMessage()
                            + "); compare with the original.");
            ReadingNote note = new ReadingNote("OCR_NOT_DRAWN", true, drawn.number(), message);
            return new PictureReader.Reading(drawn, new Recognition(drawn.number(), List.of()), List.of(note));
        }
    }
}
