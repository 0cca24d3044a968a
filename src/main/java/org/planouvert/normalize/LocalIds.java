package org.planouvert.normalize;

import java.util.HashMap;
import java.util.Map;
import org.planouvert.text.Fold;

/**
 * Ids that are local to one document and made of what a row says, never of where it stands: they survive shifted pages
 * and a new typesetting. Of rows that say the same the second has {@code #2} behind it.
 */
final class LocalIds {

    private final Map<String, Integer> used = new HashMap<>();

    /** The id of the next row that says this. */
    String of(String... parts) {
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            key.append(key.length() == 0 ? "" : "|").append(Fold.text(part));
        }
        int times = used.merge(key.toString(), 1, Integer::sum);
        return times == 1 ? key.toString() : key + "#" + times;
    }
}
