package org.planouvert.pipeline;

import java.io.IOException;
import org.planouvert.domain.Dossier;

/** Takes a document in parts: first its dossier, then the rows of sheets that are too long to be held with it. */
public interface PartSink {

    /**
     * Takes the dossier; all there is of most documents.
     *
     * @param more true when parts follow
     */
    void first(Dossier dossier, boolean more) throws IOException;

    /** Takes further rows: parties, operations, amounts and cells. */
    void further(Dossier rows) throws IOException;
}
