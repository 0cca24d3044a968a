package org.planouvert.quality;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.planouvert.domain.Contract;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.Dossier;

/** Gives findings ids made of what they are about; the second of two that are about the same thing says so. */
final class FindingIds {

    /** 48 bits: a clash among a million rows of one kind has odds of about one in 560. */
    private static final int HEX_DIGITS = 12;

    private final String prefix;
    private final String scope;
    private final Map<String, Integer> times = new HashMap<>();

    /**
     * Ids for one dossier.
     *
     * @param prefix says what kind of finding it is
     * @param scope what distinguishes the dossier from all others
     */
    FindingIds(String prefix, String scope) {
        this.prefix = prefix;
        this.scope = scope;
    }

    /** What distinguishes a dossier: its contract, or else the path of its first document. */
    static String scope(Dossier dossier) {
        return dossier.contract().map(Contract::id).orElseGet(() -> dossier.documents().stream()
                .map(DocumentRecord::path)
                .findFirst()
                .orElse(""));
    }

    String of(String rule, String key) {
        String about = rule + "\u0000" + key;
        int time = times.merge(about, 1, Integer::sum);
        byte[] bytes = (scope + "\u0000" + about + "\u0000" + time).getBytes(StandardCharsets.UTF_8);
        // The first twelve digits of a name-based UUID are plain digest; its version comes after them.
        String digest = UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
        return prefix + "-" + digest.substring(0, HEX_DIGITS);
    }
}
