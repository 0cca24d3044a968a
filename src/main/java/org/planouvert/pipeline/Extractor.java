package org.planouvert.pipeline;

import java.io.IOException;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Dossier;

/** Turns one file into its dossier. */
@FunctionalInterface
public interface Extractor {

    /**
     * Reads one document. Its ids are local to it until consolidation. A file that cannot be read gives a dossier with a
     * quarantined document row and nothing else; the data never make this throw.
     */
    Dossier extract(SourceFile source, PageWork work);

    /** Reads one document, its pages one by one. */
    default Dossier extract(SourceFile source) {
        return extract(source, PageWork.QUIET);
    }

    /** The same in parts, none of which is too large to be held. */
    default void extract(SourceFile source, PageWork work, PartSink sink) throws IOException {
        sink.first(extract(source, work), false);
    }
}
