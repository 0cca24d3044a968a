package org.planouvert.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Writes the number or bullet that a browser shows before an item of a list. */
final class ListMarker {

    private static final int LETTERS = 26;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** Numbers beyond this are written in digits. */
    private static final int MAX_LETTERED = 3999;

    private ListMarker() {}

    /** The number of a list's first item. */
    static int start(Element list) {
        return number(list.attr("start"), 1);
    }

    /** The number of an item, which may state its own. */
    static int value(Element item, int expected) {
        return number(item.attr("value"), expected);
    }

    static String of(Element list, int number) {
        if (list.normalName().equals("ul")) {
            return "•";
        }
        boolean lettered = number >= 1 && number <= MAX_LETTERED;
        return switch (lettered ? list.attr("type") : "1") {
            case "a" -> letters(number).toLowerCase(Locale.ROOT) + ".";
            case "A" -> letters(number) + ".";
            case "i" -> roman(number).toLowerCase(Locale.ROOT) + ".";
            case "I" -> roman(number) + ".";
            default -> number + ".";
        };
    }

    private static int number(String written, int otherwise) {
        return written.matches("-?\\d{1,6}") ? Integer.parseInt(written) : otherwise;
    }

    private static String letters(int number) {
        StringBuilder out = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            out.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return out.toString();
    }

    private static String roman(int number) {
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
            }
        }
        return out.toString();
    }
}
