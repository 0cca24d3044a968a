package org.planouvert.extracts;

import java.io.IOException;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.packed.PackedReader;
import org.planouvert.packed.PackedWriter;
import org.planouvert.packed.Packing;

/** How the row of a document is written and read back. */
final class DocumentPacking implements Packing<DocumentRecord> {

    private static final DocumentKind[] KINDS = DocumentKind.values();
    private static final DocumentStatus[] STATUSES = DocumentStatus.values();

    @Override
    public void write(PackedWriter out, DocumentRecord value) throws IOException {
        out.text(value.documentId());
        out.text(value.sha256());
        out.text(value.path());
        out.text(value.mediaType());
        out.integer(value.bytes());
        out.text(value.title());
        out.constant(value.kind());
        out.text(value.contractId());
        out.integer(value.pages());
        out.integer(value.textPages());
        out.integer(value.ocrPages());
        out.text(value.language());
        out.constant(value.status());
        out.text(value.reasonCode());
        out.text(value.reason());
    }

    @Override
    public DocumentRecord read(PackedReader in) throws IOException {
        return new DocumentRecord(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.longInteger(),
                in.text(),
                in.constant(KINDS),
                in.text(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.text(),
                in.constant(STATUSES),
                in.text(),
                in.text());
    }
}
