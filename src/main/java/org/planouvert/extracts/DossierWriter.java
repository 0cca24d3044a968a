package org.planouvert.extracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.planouvert.domain.Dossier;
import org.planouvert.extracts.DossierFile.Rows;
import org.planouvert.extracts.DossierFile.Summary;
import org.planouvert.packed.PackedWriter;

/** Writes the file of a dossier part by part; an empty part ends one that is in parts. */
public final class DossierWriter implements AutoCloseable {

    private final PackedWriter out;
    private boolean more;

    /** Opens the file; an existing one is overwritten. */
    public DossierWriter(Path file) throws IOException {
        out = new PackedWriter(Files.newOutputStream(file));
    }

    /**
     * Writes the dossier, or the first part of it.
     *
     * @param further true when parts follow
     */
    public void first(Dossier dossier, boolean further) throws IOException {
        more = further;
        DossierFile.HEAD.write(out, new Summary(dossier.documents(), dossier.contract(), further));
        DossierFile.ROWS.write(out, Rows.of(dossier));
    }

    /** Writes the rows of a further part; one without rows is left out. */
    public void further(Dossier rows) throws IOException {
        if (!rows.cells().isEmpty() || !rows.operations().isEmpty()) {
            DossierFile.ROWS.write(out, Rows.of(rows));
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (more) {
                DossierFile.ROWS.write(out, Rows.NONE);
            }
        }
    }
}
