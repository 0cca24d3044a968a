package org.planouvert.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.planouvert.document.SourceFile;

/** Reads one document and leaves its dossier in a file, as {@link org.planouvert.extracts.DossierFile} writes it. */
public interface Reading extends AutoCloseable {

    /**
     * Says how much is ahead, before the first document; how it is read may depend on it, never what is read.
     *
     * @param bytes of all documents together
     */
    default void expect(long bytes) {}

    /**
     * Reads a document. One that cannot be read leaves a dossier that says so.
     *
     * @param draft where to leave the dossier
     * @param recognised told the number of each page whose picture was read, on any thread
     * @throws IOException when the dossier cannot be written
     * @throws InterruptedException when {@link #close} cut it short
     */
    void read(SourceFile source, Path draft, IntConsumer recognised) throws IOException, InterruptedException;

    /**
     * Draws the pages that a document's amounts cite. Pictures are a help and no data: what cannot be drawn is left out.
     *
     * @param extract the document's dossier, where {@link #read} and its caller left it
     * @param most how many pages at most
     * @param draft where to leave the pictures, as {@link org.planouvert.extracts.PictureFile} writes them
     * @throws IOException when the pictures cannot be written
     * @throws InterruptedException when {@link #close} cut it short
     */
    void draw(SourceFile source, Path extract, int most, Path draft) throws IOException, InterruptedException;

    /** Ends what is being read. */
    @Override
    default void close() {}
}
