package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.extracts.DossierFile.Summary;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;

/** How the head of a dossier is written and read back. */
final class HeadPacking implements Packing<Summary> {

    private static final Packing<DocumentRecord> DOCUMENT = new DocumentPacking();
    private static final Packing<Contract> CONTRACT = new ContractPacking();

    /** No file of zeros is a dossier. */
    private static final int BEGIN = 'D';

    @Override
    public void write(PackedWriter out, Summary value) throws IOException {
        out.mark(BEGIN);
        out.list(value.documents(), DOCUMENT);
        out.optional(value.contract(), CONTRACT);
        out.bool(value.more());
    }

    @Override
    public Summary read(PackedReader in) throws IOException {
        in.mark(BEGIN);
        return new Summary(in.list(DOCUMENT), in.optional(CONTRACT), in.bool());
    }
}
