package org.planouvert.worker;

import java.util.List;
import java.util.Optional;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;

/** Why a document brought its reader down, and the row that says so. */
enum Quarantine {
    TIMEOUT("reading it took more processor time than any document of its size should; have it saved anew"),
    MEMORY_LIMIT("reading it took more memory than a reader may use; split it, or have it saved anew"),
    TOO_DEEP("its parts are nested deeper than any real document; have it saved anew"),
    WORKER_CRASH("its reader broke down twice; have it saved anew, or report it"),
    INTERNAL_ERROR("the program failed on this document; please report it");

    private final String reason;

    Quarantine(String reason) {
        this.reason = reason;
    }

    /** A dossier that says that its document was not read. */
    Dossier of(SourceFile source) {
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
                name(),
                reason);
        return new Dossier(
                Optional.empty(), List.of(row), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
