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
import java.util.function.Supplier;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Page;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.Recognition;
import org.planouvert.document.UnreadableDocumentException;

/**
 * Stands between a reader and the layout: pages that are pictures are read on the way, several at a time, and all pages
 * are handed on in their order. For one document.
 */
public final class PictureVisitor implements PageVisitor {

    /** Draws a page as a picture; called on one thread at a time. */
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

    /** So many pages may wait for one that is being read; then the reader of the document waits as well. */
    private static final int MOST_WAITING = 40;

    private final PageVisitor next;
    private final Supplier<Optional<PictureReader>> reader;
    private final PictureSource pictures;
    private final Executor executor;
    private final IntConsumer progress;
    private final PictureMemory memory = new PictureMemory();
    private final Deque<CompletableFuture<PictureReader.Reading>> waiting = new ArrayDeque<>();
    private final Map<Integer, Recognition> recognitions = new TreeMap<>();
    private final Map<Integer, PageQuality> qualities = new TreeMap<>();
    private final List<ReadingNote> notes = new ArrayList<>();

    /**
     * A visitor for one document.
     *
     * @param next who takes the completed pages, in order, on the calling thread
     * @param reader asked at the first picture; empty where there is no Tesseract: pages pass as they are, and those not
     *     read are noted
     * @param pictures draws the pages of this document
     * @param executor on which pages are read; {@code Runnable::run} for one at a time
     * @param progress told the number of each page that was recognised; called on several threads
     */
    public PictureVisitor(
            PageVisitor next,
            Supplier<Optional<PictureReader>> reader,
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
        PageQuality quality = PageQuality.of(drawn);
        PageQuality.Kind kind = quality.kind();
        qualities.put(drawn.number(), quality);
        Optional<PictureReader> present = kind.needsOcr() ? reader.get() : Optional.empty();
        if (present.isPresent()) {
            PictureReader engine = present.get();
            waiting.add(CompletableFuture.supplyAsync(() -> read(engine, drawn, kind), executor));
        } else {
            List<ReadingNote> said =
                    kind.needsOcr() ? List.of(OcrNotes.notRead(drawn.number(), kind)) : List.<ReadingNote>of();
            waiting.add(CompletableFuture.completedFuture(
                    new PictureReader.Reading(drawn, new Recognition(drawn.number(), List.of()), said)));
        }
        while (!waiting.isEmpty() && (waiting.peek().isDone() || waiting.size() > MOST_WAITING)) {
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
        return new TreeMap<>(recognitions);
    }

    /** Of what kind each drawn page is, by page. */
    public Map<Integer, PageQuality> qualities() {
        return new TreeMap<>(qualities);
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
        int number = reading.page().number();
        PageQuality quality = qualities.getOrDefault(number, PageQuality.UNKNOWN);
        if (quality.kind() == PageQuality.Kind.GARBLED) {
            notes.add(OcrNotes.garbled(
                    number, quality, !reading.recognition().readings().isEmpty()));
        }
        notes.addAll(reading.notes());
        if (!reading.recognition().readings().isEmpty()) {
            recognitions.put(number, reading.recognition());
        }
        next.visit(reading.page());
    }

    private PictureReader.Reading read(PictureReader engine, GlyphPage drawn, PageQuality.Kind kind) {
        int taken = memory.take(drawn.width(), drawn.height(), engine.dpi());
        try {
            PictureReader.Scan scan;
            // One at a time: what a page's pictures unpack to is larger than all that comes after.
            synchronized (memory) {
                scan = engine.scan(pictures.draw(drawn.number(), engine.dpi()), drawn.width());
            }
            PictureReader.Reading reading = engine.complete(drawn, kind, scan);
            progress.accept(drawn.number());
            return reading;
        } catch (UnreadableDocumentException e) {
            ReadingNote note = OcrNotes.notDrawn(drawn.number(), e.reason());
            return new PictureReader.Reading(drawn, new Recognition(drawn.number(), List.of()), List.of(note));
        } finally {
            memory.giveBack(taken);
        }
    }
}
