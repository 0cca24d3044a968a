package org.planouvert.read.sheet;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.NumberStyle;

/**
 * One section of a number format, taken apart.
 *
 * @param prefix words before the digits
 * @param pattern the digits' places, such as {@code #,##0.00}
 * @param suffix words after the digits
 * @param percents how many percent signs it has
 * @param isPlain false for powers of ten, fractions and conditions, which this class does not read
 */
record FormatCode(String prefix, String pattern, String suffix, int percents, boolean isPlain) {

    /** The sections of a code, cut at semicolons outside quotes. */
    static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    static FormatCode read(String section) {
        Reading reading = new Reading();
        for (int i = 0; i < section.length(); i++) {
            i = reading.take(section, i);
        }
        return new FormatCode(
                reading.prefix.toString(),
                reading.pattern.toString(),
                reading.suffix.toString(),
                reading.percents,
                reading.plain && reading.pattern.length() > 0);
    }

    /** The same as a style; commas after the last digit count thousands, percent signs hundreds. */
    NumberStyle style(boolean parentheses, String zero) {
        String places = pattern;
        int thousands = 0;
        while (places.endsWith(",")) {
            places = places.substring(0, places.length() - 1);
            thousands++;
        }
        int point = places.indexOf('.');
        String whole = point < 0 ? places : places.substring(0, point);
        String fraction = point < 0 ? "" : places.substring(point + 1);
        return new NumberStyle(
                count(fraction, '0'),
                count(fraction, '0') + count(fraction, '#') + count(fraction, '?'),
                count(whole, '0'),
                whole.contains(",") || whole.contains(" "),
                2 * percents - 3 * thousands,
                prefix.replace("(", "").stripLeading(),
                suffix.replace(")", "").stripTrailing(),
                parentheses,
                zero);
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    /** The state of reading one section. */
    private static final class Reading {
        private final StringBuilder prefix = new StringBuilder();
        private final StringBuilder pattern = new StringBuilder();
        private final StringBuilder suffix = new StringBuilder();
        private int percents;
        private boolean plain = true;

        /** Takes what stands at {@code i} and gives the index of its last character. */
        int take(String code, int i) {
            char c = code.charAt(i);
            return switch (c) {
                case '"' -> literal(code, i + 1, code.indexOf('"', i + 1));
                case '[' -> bracket(code, i, code.indexOf(']', i));
                case '\\' -> literal(code, i + 1, i + 2) - 1;
                case '_' -> literal(" ", 0, 1) + i;
                case '*' -> i + 1;
                case '#', '0', '?', '.', ',' -> place(c, i);
                case 'E', 'e', '/' -> odd(i);
                default -> other(c, code, i);
            };
        }

        private int literal(String code, int from, int to) {
            int end = to < 0 || to > code.length() ? code.length() : to;
            (pattern.length() == 0 ? prefix : suffix).append(code, Math.min(from, end), end);
            return end;
        }

        /** Colours say nothing; {@code [$€-40C]} carries a currency; anything else is a condition. */
        private int bracket(String code, int from, int to) {
            int end = to < 0 ? code.length() : to;
            String inside = code.substring(from + 1, end);
            if (inside.startsWith("$")) {
                int dash = inside.indexOf('-');
                literal(inside, 1, dash < 0 ? inside.length() : dash);
            } else if (inside.startsWith("<") || inside.startsWith(">") || inside.startsWith("=")) {
                plain = false;
            }
            return end;
        }

        private int place(char c, int i) {
            if (!suffix.toString().isBlank()) {
                plain = false;
            }
            if (suffix.length() > 0 && plain) {
                // A blank between digits is the French thousands mark written out.
                pattern.append(' ');
                suffix.setLength(0);
            }
            pattern.append(c);
            return i;
        }

        private int odd(int i) {
            plain = false;
            return i;
        }

        private int other(char c, String code, int i) {
            percents += c == '%' ? 1 : 0;
            literal(code, i, i + 1);
            return i;
        }
    }
}
