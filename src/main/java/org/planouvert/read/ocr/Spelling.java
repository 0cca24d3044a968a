package org.planouvert.read.ocr;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the words of a page are spelt.
 *
 * @param words with two letters or more
 * @param lower different words all in lower case, among which names are rare
 * @param known of the words in lower case, how many are known
 * @param broken how many hold what no word holds: a sign between letters, a capital after small letters, a letter that
 *     French has not
 */
record Spelling(int words, int lower, int known, int broken) {

    /** With fewer words a share says nothing. */
    private static final int FEWEST = 20;

    /** Running text has more than half of its words known, names and codes apart; a shifted alphabet a tenth. */
    private static final double KNOWN = 0.25;

    /** Lost ligatures break a word in fifteen; good text one in five hundred. */
    private static final double BROKEN = 0.04;

    private static final Pattern ADDRESS = Pattern.compile("://|@|www|\\.gouv|\\.fr");

    private static final String PLAIN_SIGNS = ",.;:()'\u2019\u00ab\u00bb-";

    /** Signs that stand between letters in good text: apostrophes, hyphens, slashes, brackets, those of addresses. */
    private static final Pattern SIGN_INSIDE = Pattern.compile(
            "\\p{L}[^\\p{L}\\p{N}\\p{Mn}\\x80-\\x9f'’‘`\u00b4.,:;/\\\\()\\[\\]@_&+·•…«»\u00ad\\p{Pd}*§°?!|<>~#%\u20ac]+\\p{L}");

    /** A replacement character, one of private use, or a control; 0x80 to 0x9f are apostrophes of Windows-1252. */
    private static final Pattern NO_CHARACTER = Pattern.compile("[\ufffd\\p{Co}\\x00-\\x1f]");

    /** UTF-8 read as Latin: a capital A or E of some kind followed by a sign, or the Latin of other countries. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("[\u00c3\u00c2][\u0080-\u00bf\u0152\u0153\u2018-\u2122]|[\u0100-\u0151\u0154-\u0177]");

    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}\\p{Lu}\\p{L}*\\p{Ll}|\\p{Lu}\\p{Ll}\\p{Lu}");

    static Spelling of(List<String> tokens) {
        int words = 0;
        int broken = 0;
        Set<String> lower = new HashSet<>();
        for (String token : tokens) {
            boolean plain = isPlain(token);
            // Bullets of symbol fonts have no letters; addresses are spelt as they like.
            if (hasTwoLetters(token) && (plain || !ADDRESS.matcher(token).find())) {
                words++;
                broken += !plain && isBroken(token) ? 1 : 0;
                addLower(token, lower);
            }
        }
        return new Spelling(
                words,
                lower.size(),
                (int) lower.stream().filter(KnownWords::knows).count(),
                broken);
    }

    /**
     * True for letters of French, no capital behind a small one, with digits and the signs that stand beside words, as
     * nearly all words of a page are: such a token is neither broken nor an address.
     */
    private static boolean isPlain(String token) {
        char before = ' ';
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            boolean small = isSmall(c) && before != '.';
            boolean capital = isCapital(c) && before != '.' && !isSmall(before);
            if (!small && !capital && !(c >= '0' && c <= '9') && PLAIN_SIGNS.indexOf(c) < 0) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z' && c != 'w' || c >= '\u00df' && c <= '\u00ff' && c != '\u00f7';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c >= '\u00c7' && c <= '\u00cf' || c == '\u00c0';
    }

    private static boolean hasTwoLetters(String token) {
        boolean letter = false;
        for (int i = 0; i < token.length(); i++) {
            boolean next = Character.isLetter(token.charAt(i));
            if (letter && next) {
                return true;
            }
            letter = next;
        }
        return false;
    }

    private static void addLower(String token, Set<String> lower) {
        int start = -1;
        boolean small = true;
        for (int i = 0; i <= token.length(); i++) {
            boolean letter = i < token.length() && Character.isLetter(token.charAt(i));
            if (letter) {
                small = start < 0 || small;
                start = start < 0 ? i : start;
                small &= Character.isLowerCase(token.charAt(i));
            } else {
                if (start >= 0 && small && i - start > 1) {
                    lower.add(token.substring(start, i));
                }
                start = -1;
            }
        }
    }

    private static boolean isBroken(String token) {
        return NO_CHARACTER.matcher(token).find()
                || SIGN_INSIDE.matcher(token).find()
                || MOJIBAKE.matcher(token).find()
                || CAPITAL_INSIDE.matcher(token).find();
    }

    /** Share of the words in lower case that are known; 1 when there are too few to tell. */
    double knownShare() {
        return lower < FEWEST ? 1 : (double) known / lower;
    }

    boolean isGarbled() {
        boolean manyBroken = words >= FEWEST && broken >= 3 && broken > BROKEN * words;
        return manyBroken || knownShare() < KNOWN;
    }
}
