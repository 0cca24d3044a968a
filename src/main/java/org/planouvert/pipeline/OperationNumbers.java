package org.planouvert.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.planouvert.text.Fingerprint;

/** Numbers operations of one name over the parts of a long sheet; it keeps what names are worth as numbers, not the names. */
final class OperationNumbers {

    private final Map<Long, Integer> times = new HashMap<>();

    /** The id with a number behind it from its second use on. */
    String of(String id) {
        int used = times.merge(Fingerprint.of(id), 1, Integer::sum);
        return used == 1 ? id : id + "@" + used;
    }
}
