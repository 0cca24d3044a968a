package org.planouvert.quality;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Gives findings ids made of what they are about; the second of two that are about the same thing says so. */
final class FindingIds {

    /** 48 bits: a clash among a million rows of one kind has odds of about one in 560. */
    private static final int HEX_DIGITS = 12;

    private final String prefix;
    private final Map<String, Integer> times = new HashMap<>();

    FindingIds(String prefix) {
        this.prefix = prefix;
    }

    String of(String rule, String key) {
        String about = rule + "\u0000" + key;
        int time = times.merge(about, 1, Integer::sum);
        byte[] bytes = (about + "\u0000" + time).getBytes(StandardCharsets.UTF_8);
        // The first twelve digits of a name-based UUID are plain digest; its version comes after them.
        String digest = UUID.nameUUIDFromBytes(bytes).toString().replace("-", "");
        return prefix + "-" + digest.substring(0, HEX_DIGITS);
    }
}
