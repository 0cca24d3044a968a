package org.planouvert.read.ocr;

/** What characters are to spelling, looked up: it is asked several times of each letter of a document. */
final class Letters {

    static final int LETTER = 1;
    static final int LOWER = 2;

    /** Of the French alphabet and its neighbours; no w, which French has in names and addresses only. */
    static final int FRENCH_SMALL = 4;

    static final int FRENCH_CAPITAL = 8;

    /** Digits and the signs that stand beside words. */
    static final int PLAIN_SIGN = 16;

    /** The kind of the full stop, behind which a letter makes an address or an abbreviation. */
    static final int STOP = PLAIN_SIGN | 32;

    private static final String PLAIN_SIGNS = ",;:()'\u00ab\u00bb-";
    private static final byte[] LATIN = new byte[256];

    static {
        for (char c = 0; c < LATIN.length; c++) {
            int signs = c == '.' ? STOP : PLAIN_SIGNS.indexOf(c) >= 0 || c >= '0' && c <= '9' ? PLAIN_SIGN : 0;
            int letters = (isSmall(c) ? FRENCH_SMALL : 0) | (isCapital(c) ? FRENCH_CAPITAL : 0);
            LATIN[c] = (byte) (signs | letters | looked(c));
        }
    }

    private Letters() {}

    /** What a character is: several of the above. */
    static int kind(char c) {
        if (c < LATIN.length) {
            return LATIN[c];
        }
        return c == '\u2019' ? PLAIN_SIGN : looked(c);
    }

    private static int looked(char c) {
        return (Character.isLetter(c) ? LETTER : 0) | (Character.isLowerCase(c) ? LOWER : 0);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z' && c != 'w' || c >= '\u00df' && c <= '\u00ff' && c != '\u00f7';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c >= '\u00c7' && c <= '\u00cf' || c == '\u00c0';
    }
}
