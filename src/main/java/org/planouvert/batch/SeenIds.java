package org.planouvert.batch;

import java.util.HashSet;
import java.util.Set;

/**
 * Ids that rows have already. A long sheet names hundreds of thousands of operations, so an id such as {@code op-} and
 * twelve hexadecimal digits is kept as the number it is; any other as it is written.
 */
final class SeenIds {

    private static final int FIRST_PLACES = 1 << 10;

    private static final int HEX_DIGITS = 12;

    private static final int HEX = 16;

    private static final int LONGEST_PREFIX = 3;

    private static final int LETTER_BITS = 5;

    /** Open addressing; 0 is a free place. */
    private long[] places = new long[FIRST_PLACES];

    private int size;
    private final Set<String> others = new HashSet<>();

    /** True when the id was not there before. */
    boolean add(String id) {
        long number = number(id);
        if (number == 0) {
            return others.add(id);
        }
        if (!put(places, number)) {
            return false;
        }
        size++;
        if (size > places.length / 2) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] more = new long[2 * places.length];
        for (long number : places) {
            if (number != 0) {
                put(more, number);
            }
        }
        places = more;
    }

    private static boolean put(long[] places, long number) {
        // The digits are those of a hash, the last ones as good as any.
        int at = (int) number & places.length - 1;
        while (places[at] != 0) {
            if (places[at] == number) {
                return false;
            }
            at = at + 1 & places.length - 1;
        }
        places[at] = number;
        return true;
    }

    /** Letters and digits of an id in 63 bits, different for each; 0 for one of another form. */
    private static long number(String id) {
        int dash = id.length() - HEX_DIGITS - 1;
        if (dash < 1 || dash > LONGEST_PREFIX || id.charAt(dash) != '-') {
            return 0;
        }
        long number = 0;
        for (int i = 0; i < dash; i++) {
            int letter = id.charAt(i) - 'a' + 1;
            if (letter < 1 || letter >= 1 << LETTER_BITS) {
                return 0;
            }
            number = number << LETTER_BITS | letter;
        }
        for (int i = dash + 1; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean lower = c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
            if (!lower) {
                return 0;
            }
            number = number << 4 | Character.digit(c, HEX);
        }
        return number;
    }
}
