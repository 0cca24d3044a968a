package org.planouvert.extracts;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.planouvert.domain.Dossier;
import org.planouvert.extracts.DossierFile.Summary;

/** Writes the file of a dossier part by part; an empty part ends one that is in parts. */
public final class DossierWriter implements AutoCloseable {

    private final BufferedWriter out;
    private boolean more;

    /** Opens the file; an existing one is overwritten. */
    public DossierWriter(Path file) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    /**
     * Writes the dossier, or the first part of it.
     *
     * @param further true when parts follow
     */
    public void first(Dossier dossier, boolean further) throws IOException {
        more = further;
        out.write(DossierFile.text(new Summary(dossier.documents(), dossier.contract(), further)));
        out.newLine();
        part(dossier);
    }

    /** Writes the rows of a further part; one without rows is left out. */
    public void further(Dossier rows) throws IOException {
        if (!rows.cells().isEmpty() || !rows.operations().isEmpty()) {
            part(rows);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (more) {
                out.write("e0");
                out.newLine();
            }
        }
    }

    private void part(Dossier dossier) throws IOException {
        long rows = rows('p', dossier.parties())
                + rows('s', dossier.sections())
                + rows('o', dossier.operations())
                + rows('a', dossier.amounts())
                + rows('c', dossier.cells())
                + rows('f', dossier.findings());
        out.write("e" + rows);
        out.newLine();
    }

    private long rows(char letter, List<?> rows) throws IOException {
        for (Object row : rows) {
            out.write(letter);
            out.write(DossierFile.text(row));
            out.newLine();
        }
        return rows.size();
    }
}
