package org.planouvert.pipeline;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.Recognition;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.read.ocr.PageQuality;
import org.planouvert.read.ocr.PictureVisitor;
import org.planouvert.read.pdf.PageImages;

/** Reads the pages of one document that are pictures, on their way to the layout. */
final class Pictures implements AutoCloseable {

    private final Path file;
    private final ExecutorService threads;
    private final PictureVisitor visitor;
    private @Nullable PageImages images;

    Pictures(SourceFile source, PageVisitor next, Recognising recognising, PageWork work) {
        file = source.file();
        threads = Executors.newFixedThreadPool(work.threads(), task -> {
            Thread thread = new Thread(task, "pictures");
            thread.setDaemon(true);
            return thread;
        });
        visitor = new PictureVisitor(next, recognising::reader, this::draw, threads, work.recognised());
    }

    PageVisitor visitor() {
        return visitor;
    }

    /** The file is opened a second time, and only when it has a picture to read. */
    private synchronized BufferedImage draw(int page, int dpi) throws UnreadableDocumentException {
        if (images == null) {
            images = PageImages.open(file);
        }
        return images.draw(page, dpi);
    }

    /** Waits for all pages; what the reader learnt of the document, with what became of its pictures. */
    DocumentInfo finish(DocumentInfo read) {
        visitor.finish();
        List<ReadingNote> notes = new ArrayList<>(read.notes());
        // Each picture has its own note where it was not read, and none where it was.
        notes.removeIf(
                n -> n.code().equals(Incomplete.PICTURE) && visitor.qualities().containsKey(n.page()));
        notes.addAll(visitor.notes());
        notes.sort(Comparator.comparingInt(ReadingNote::page));
        return new DocumentInfo(
                read.title(),
                read.pages(),
                read.textPages(),
                visitor.recognitions().size(),
                read.outline(),
                notes);
    }

    Map<Integer, Recognition> recognitions() {
        return visitor.recognitions();
    }

    Map<Integer, PageQuality> qualities() {
        return visitor.qualities();
    }

    @Override
    public void close() throws UnreadableDocumentException {
        threads.shutdownNow();
        Optional<PageImages> open = Optional.ofNullable(images);
        if (open.isPresent()) {
            open.get().close();
        }
    }
}
