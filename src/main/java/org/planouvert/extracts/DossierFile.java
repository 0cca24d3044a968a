package org.planouvert.extracts;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.Operation;
import org.planouvert.domain.Party;
import org.planouvert.domain.Section;
import org.planouvert.domain.TableCell;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.Packing;

/**
 * A dossier in few bytes. First comes its head: the documents and the contract, readable without the rest. Then its rows,
 * table by table, the fields of each in the order of its record; they have no names, since the file's own name tells which
 * code wrote it. A file that is cut off ends before its rows.
 */
public final class DossierFile {

    static final Packing<Summary> HEAD = new HeadPacking();
    static final Packing<Rows> ROWS = new RowsPacking();

    private DossierFile() {}

    /**
     * What is known of a document without reading all of it.
     *
     * @param documents its row, or those of all that were merged
     * @param contract the contract it tells
     * @param more true when the file holds further parts behind the first
     */
    public record Summary(List<DocumentRecord> documents, Optional<Contract> contract, boolean more) {
        public Summary {
            documents = List.copyOf(documents);
        }
    }

    /** Writes a dossier that is all there is of its document; an existing file is overwritten. */
    public static void write(Path file, Dossier dossier) throws IOException {
        try (DossierWriter out = new DossierWriter(file)) {
            out.first(dossier, false);
        }
    }

    /** Reads the head alone. */
    public static Summary readSummary(Path file) throws IOException {
        try (PackedReader values = values(file)) {
            return next(file, values, HEAD);
        }
    }

    /**
     * Reads a dossier, of one in parts the first.
     *
     * @throws IOException also when the file is not whole
     */
    public static Dossier read(Path file) throws IOException {
        try (PackedReader values = values(file)) {
            Summary head = next(file, values, HEAD);
            return next(file, values, ROWS).under(head);
        }
    }

    /** Does something with a part of a dossier. */
    @FunctionalInterface
    public interface PartUse {
        void of(Dossier part) throws IOException;
    }

    /**
     * Reads the parts behind the first, one at a time.
     *
     * @throws IOException also when the file is not whole
     */
    public static void readFurther(Path file, PartUse use) throws IOException {
        try (PackedReader values = values(file)) {
            if (!next(file, values, HEAD).more()) {
                return;
            }
            Summary none = new Summary(List.of(), Optional.empty(), false);
            // Further parts name texts that the first one said.
            next(file, values, ROWS);
            for (Rows rows = next(file, values, ROWS); !rows.isEmpty(); rows = next(file, values, ROWS)) {
                use.of(rows.under(none));
            }
        }
    }

    private static PackedReader values(Path file) throws IOException {
        return new PackedReader(Files.newInputStream(file));
    }

    private static <T> T next(Path file, PackedReader values, Packing<T> part) throws IOException {
        try {
            return part.read(values);
        } catch (EOFException e) {
            throw new IOException(file + " is cut off", e);
        } catch (IOException e) {
            throw new IOException(file + " cannot be understood", e);
        }
    }

    /** The rows of a dossier, or of one part of it. */
    record Rows(
            List<Party> parties,
            List<Section> sections,
            List<Operation> operations,
            List<Amount> amounts,
            List<TableCell> cells,
            List<Finding> findings) {

        /** What ends a file in parts. */
        static final Rows NONE = new Rows(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        static Rows of(Dossier dossier) {
            return new Rows(
                    dossier.parties(),
                    dossier.sections(),
                    dossier.operations(),
                    dossier.amounts(),
                    dossier.cells(),
                    dossier.findings());
        }

        private boolean isEmpty() {
            return equals(NONE);
        }

        private Dossier under(Summary head) {
            return new Dossier(
                    head.contract(), head.documents(), parties, sections, operations, amounts, cells, findings);
        }
    }
}
