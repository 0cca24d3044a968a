package org.planouvert.consolidate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes published ids out of what a row says, so that the same thing has the same id in every release, whatever page it
 * stands on and whatever else is published beside it.
 */
final class StableId {

    /** 48 bits: a clash among a million rows of one kind has odds of about one in 560. */
    private static final int HEX_DIGITS = 12;

    private StableId() {}

    /**
     * An id such as {@code op-3f2a…}.
     *
     * @param prefix the kind of row
     * @param parts what the row says, in a fixed order
     */
    static String of(String prefix, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return prefix + "-" + HexFormat.of().formatHex(digest.digest()).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
