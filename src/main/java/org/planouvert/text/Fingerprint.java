package org.planouvert.text;

/** A text as one number, where keeping the text would cost too much memory. */
public final class Fingerprint {

    private static final long PRIME = 1_099_511_628_211L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    private Fingerprint() {}

    /** FNV-1a in 64 bits: among a million texts the odds of a clash are one in thirty millions. */
    public static long of(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }
}
