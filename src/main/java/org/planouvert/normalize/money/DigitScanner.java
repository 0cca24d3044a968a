package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.text.Words;

/**
 * Finds numbers written in digits, with French, point and space grouping in one text. It knows no exponent, and no sign:
 * in prose a minus is a dash or a bullet.
 */
final class DigitScanner {

    /** More digits than any budget has; longer runs are identifiers. */
    private static final int MOST_DIGITS = 15;

    /** Digits after the decimal mark beyond which a number is no sum of money. */
    private static final int MOST_DECIMALS = 6;

    private static final int GROUP = 3;

    /** Short words that a lost space may have glued to a number ({@code à12 M€}); after other letters digits are a name. */
    private static final Set<String> GLUED = Set.of("a", "de", "et", "dont", "soit", "pour", "hauteur", "total");

    private final String text;

    DigitScanner(String folded) {
        this.text = folded;
    }

    List<Numeral> scan() {
        List<Numeral> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Words.isDigit(text.charAt(i))) {
                i++;
            } else if (isInsideName(i)) {
                i = digitsEnd(i);
            } else {
                int end = read(i, found);
                i = Math.max(end, i + 1);
            }
        }
        return found;
    }

    /** The number that begins at a place, read without joining groups: the number of a heading or an article. */
    Numeral single(int start) {
        int end = Math.min(digitsEnd(start), start + MOST_DIGITS);
        return new Numeral(
                start, end, new BigDecimal(text.substring(start, end)), Optional.empty(), Numeral.Style.LABEL);
    }

    private boolean isInsideName(int i) {
        if (i == 0 || !Character.isLetter(text.charAt(i - 1))) {
            return i > 1 && ".,".indexOf(text.charAt(i - 1)) >= 0 && Words.isDigit(text.charAt(i - 2));
        }
        int from = i;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return !GLUED.contains(text.substring(from, i)) || (from > 0 && Words.isDigit(text.charAt(from - 1)));
    }

    private int read(int start, List<Numeral> found) {
        int head = digitsEnd(start);
        if (head - start > MOST_DIGITS) {
            return head;
        }
        char separator = separatorAt(head, head - start);
        int whole = head;
        int groups = 0;
        while (separator != 0 && hasGroup(whole, separator)) {
            whole += 1 + GROUP;
            groups++;
        }
        boolean lonePoint = separator == '.' && groups == 1 && !isDecimalMark(whole);
        if (lonePoint) {
            found.add(new Numeral(
                    start, whole, decimal(start, whole), Optional.of(integer(start, whole)), Numeral.Style.PLAIN));
            return whole;
        }
        int end = isDecimalMark(whole) && text.charAt(whole) != separator ? digitsEnd(whole + 1) : whole;
        if (end - whole - 1 > MOST_DECIMALS) {
            return end;
        }
        Numeral.Style style = groups > 0 ? Numeral.Style.GROUPED : Numeral.Style.PLAIN;
        found.add(new Numeral(start, end, number(start, whole, end), Optional.empty(), style));
        return end;
    }

    /** The sign between the groups of three that follow a head of one to three digits; 0 for none. */
    private char separatorAt(int head, int headLength) {
        if (headLength > GROUP || head >= text.length() || " .,'".indexOf(text.charAt(head)) < 0) {
            return 0;
        }
        char separator = text.charAt(head);
        if (!hasGroup(head, separator)) {
            return 0;
        }
        // One comma before three digits is a decimal mark in French; two are an English million.
        int next = head + 1 + GROUP;
        boolean english = hasGroup(next, separator) || (isDecimalMark(next) && text.charAt(next) == '.');
        boolean decimal = separator == ',' && !english;
        return decimal ? 0 : separator;
    }

    private boolean hasGroup(int at, char separator) {
        int end = at + 1 + GROUP;
        if (end > text.length() || text.charAt(at) != separator) {
            return false;
        }
        return digitsEnd(at + 1) == end;
    }

    private boolean isDecimalMark(int at) {
        return at + 1 < text.length()
                && (text.charAt(at) == ',' || text.charAt(at) == '.')
                && Words.isDigit(text.charAt(at + 1));
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && Words.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private BigDecimal number(int start, int whole, int end) {
        BigDecimal integer = integer(start, whole);
        if (end == whole) {
            return integer;
        }
        String decimals = text.substring(whole + 1, end);
        return integer.add(new BigDecimal(decimals).movePointLeft(decimals.length()));
    }

    private BigDecimal integer(int start, int end) {
        StringBuilder digits = new StringBuilder();
        text.substring(start, end).chars().filter(c -> Words.isDigit((char) c)).forEach(c -> digits.append((char) c));
        return new BigDecimal(digits.toString());
    }

    private BigDecimal decimal(int start, int end) {
        return integer(start, end).movePointLeft(GROUP);
    }
}
