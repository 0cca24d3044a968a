package org.planouvert.write;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;

/** Small texts that drafts of dossiers are made of. */
final class DraftText {

    private DraftText() {}

    /** The row of a file whose content hashes like those words. */
    static DocumentRecord document(
            String contractId,
            String path,
            String content,
            String mediaType,
            DocumentKind kind,
            int pages,
            DocumentStatus status,
            String reasonCode,
            String reason) {
        String sha256 = hex(content) + hex(content + "2") + hex(content + "3") + hex(content + "4");
        return new DocumentRecord(
                sha256.substring(0, 16),
                sha256,
                path,
                mediaType,
                pages * 41_872L,
                title(path),
                kind,
                contractId,
                pages,
                pages,
                0,
                "fr",
                status,
                reasonCode,
                reason);
    }

    static Optional<BigDecimal> decimal(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }

    static String title(String path) {
        return path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("\\.[a-z]+$", "")
                .replace('-', ' ');
    }

    /** Sixteen hex digits that differ for different words. */
    static String hex(String words) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
        }
        return String.format(Locale.ROOT, "%016x", hash);
    }
}
