package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.planouvert.consolidate.Group;
import org.planouvert.consolidate.Head;
import org.planouvert.document.MediaType;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.worker.Reading;

/**
 * What the steps of the job call: the line from a document to a release, one facade for each part.
 *
 * @param reads says which types of files some reader reads
 * @param reading reads one document
 * @param draws says of which types of files pages can be drawn
 * @param grouping says which documents tell one contract
 * @param merging makes one dossier of the documents of a group
 * @param judging adds what the rules find
 * @param release writes a release
 */
public record Stages(
        Predicate<MediaType> reads,
        Reading reading,
        Predicate<MediaType> draws,
        Function<List<Head>, List<Group>> grouping,
        Merging merging,
        UnaryOperator<Dossier> judging,
        ReleaseOutput release) {

    /** Makes one dossier of a group's documents. */
    public interface Merging {
        Dossier merge(Group group, List<Dossier> members);

        /** Further rows of the document at a 0-based place among the group's, ready to be published. */
        default Dossier further(Group group, List<DocumentRecord> members, int member, Dossier rows) {
            throw new UnsupportedOperationException("no long sheets here");
        }
    }

    /** Begins a release in an empty folder. */
    @FunctionalInterface
    public interface ReleaseOutput {
        OpenRelease open(Path staging) throws IOException;
    }

    /** A release that is being written. */
    public interface OpenRelease extends AutoCloseable {

        /** Adds rows, each dossier those of one contract, or of one document that belongs to none. */
        void add(List<Dossier> dossiers) throws IOException;

        /**
         * Writes what can only be written at the end.
         *
         * @param previousRelease the folder of the release before this one
         * @param pictures files of pictures by document, as {@link org.planouvert.extracts.PictureFile} reads them
         */
        Summary finish(Optional<Path> previousRelease, SortedMap<String, Path> pictures) throws IOException;

        @Override
        void close() throws IOException;
    }
}
