package org.planouvert.read.ocr;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.planouvert.document.Glyphs;

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

    /** Signs that stand between letters in good text: apostrophes, hyphens, slashes, brackets, those of addresses. */
    private static final Pattern SIGN_INSIDE = Pattern.compile(
            "\\p{L}[^\\p{L}\\p{N}\\p{Mn}\\x80-\\x9f'’‘`\u00b4.,:;/\\\\()\\[\\]@_&+·•…«»\u00ad\\p{Pd}*§°?!|<>~#%\u20ac]+\\p{L}");

    /** A replacement character, one of private use, or a control; 0x80 to 0x9f are apostrophes of Windows-1252. */
    private static final Pattern NO_CHARACTER = Pattern.compile("[\ufffd\\p{Co}\\x00-\\x1f]");

    /** UTF-8 read as Latin: a capital A or E of some kind followed by a sign, or the Latin of other countries. */
    private static final Pattern MOJIBAKE =
            Pattern.compile("[\u00c3\u00c2][\u0080-\u00bf\u0152\u0153\u2018-\u2122]|[\u0100-\u0151\u0154-\u0177]");

    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Ll}\\p{Lu}\\p{L}*\\p{Ll}|\\p{Lu}\\p{Ll}\\p{Lu}");

    /** Judges the words of a page. */
    static Spelling of(Glyphs glyphs) {
        Count count = new Count();
        Tokens.each(glyphs, count);
        return new Spelling(
                count.words,
                count.lower.size(),
                (int) count.lower.stream().filter(KnownWords::knows).count(),
                count.broken);
    }

    private static final class Count implements Tokens.Sink {

        private int words;
        private int broken;
        private final Set<String> lower = new HashSet<>();

        @Override
        public void take(char[] token, int length) {
            if (!hasTwoLetters(token, length)) {
                return;
            }
            // Bullets of symbol fonts have no letters; addresses are spelt as they like.
            if (!isPlain(token, length)) {
                String text = new String(token, 0, length);
                if (ADDRESS.matcher(text).find()) {
                    return;
                }
                broken += isBroken(text) ? 1 : 0;
            }
            words++;
            addLower(token, length, lower);
        }
    }

    /**
     * True for letters of French, no capital behind a small one, with digits and the signs that stand beside words, as
     * nearly all words of a page are: such a token is neither broken nor an address.
     */
    private static boolean isPlain(char[] token, int length) {
        int before = 0;
        for (int i = 0; i < length; i++) {
            int kind = Letters.kind(token[i]);
            boolean small = (kind & Letters.FRENCH_SMALL) != 0 && before != Letters.STOP;
            boolean capital = (kind & Letters.FRENCH_CAPITAL) != 0
                    && before != Letters.STOP
                    && (before & Letters.FRENCH_SMALL) == 0;
            if (!small && !capital && (kind & Letters.PLAIN_SIGN) == 0) {
                return false;
            }
            before = kind;
        }
        return true;
    }

    private static boolean hasTwoLetters(char[] token, int length) {
        boolean letter = false;
        for (int i = 0; i < length; i++) {
            boolean next = (Letters.kind(token[i]) & Letters.LETTER) != 0;
            if (letter && next) {
                return true;
            }
            letter = next;
        }
        return false;
    }

    private static void addLower(char[] token, int length, Set<String> lower) {
        int start = -1;
        boolean small = true;
        for (int i = 0; i <= length; i++) {
            int kind = i < length ? Letters.kind(token[i]) : 0;
            if ((kind & Letters.LETTER) != 0) {
                small = start < 0 || small;
                start = start < 0 ? i : start;
                small &= (kind & Letters.LOWER) != 0;
            } else {
                if (start >= 0 && small && i - start > 1) {
                    lower.add(new String(token, start, i - start));
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
