package org.planouvert.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.extracts.DossierFile;
import org.planouvert.pipeline.Extractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads documents in this process. */
public final class InProcessReading implements Reading {

    private static final Logger LOG = LoggerFactory.getLogger(InProcessReading.class);

    private final Extractor extractor;

    public InProcessReading(Extractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public void read(SourceFile source, Path draft) throws IOException {
        DossierFile.write(draft, extract(source));
    }

    /** An extractor that throws is our mistake; the document is set aside by name, so that it is not lost. */
    private Dossier extract(SourceFile source) {
        try {
            return extractor.extract(source);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Reading {} failed", source.path(), e);
            return quarantined(source, "INTERNAL_ERROR", "the program failed on this document; please report it");
        }
    }

    /** A dossier that says that its document was not read. */
    static Dossier quarantined(SourceFile source, String reasonCode, String reason) {
        DocumentRecord row = new DocumentRecord(
                source.documentId(),
                source.sha256(),
                source.path(),
                source.mediaType().mime(),
                source.bytes(),
                "",
                DocumentKind.OTHER,
                "",
                0,
                0,
                0,
                "",
                DocumentStatus.QUARANTINED,
                reasonCode,
                reason);
        return new Dossier(
                Optional.empty(), List.of(row), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
