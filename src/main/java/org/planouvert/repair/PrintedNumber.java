package org.planouvert.repair;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as cells of a table print it: spaces or dots between thousands, a comma or a dot before the decimals. */
final class PrintedNumber {

    private static final Pattern UNIT = Pattern.compile("(?i)\\s*(?:[kmg]?\\s?€|euros?)$");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+|-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern DOT = Pattern.compile("-?\\d+(?:\\.\\d+)?|-?\\d{1,3}(?:,\\d{3})+\\.\\d+");

    private PrintedNumber() {}

    /**
     * The number in a text.
     *
     * @return empty for anything but one number with or without its unit, such as a date, a share or words
     */
    static Optional<BigDecimal> parse(String text) {
        String bare = SPACES.matcher(UNIT.matcher(text.strip()).replaceFirst(""))
                .replaceAll("")
                .replace('\u2212', '-')
                .replace('\u2013', '-');
        if (COMMA.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        if (DOT.matcher(bare).matches()) {
            return Optional.of(new BigDecimal(bare.replace(",", "")));
        }
        return Optional.empty();
    }

    /** As its neighbours print it: so many decimals after a comma, a space between thousands where they have one. */
    static String print(BigDecimal value, int decimals, boolean spaced) {
        String plain = value.setScale(
                        Math.max(decimals, value.stripTrailingZeros().scale()))
                .toPlainString();
        int dot = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(dot < 0 ? plain : plain.substring(0, dot));
        int first = whole.charAt(0) == '-' ? 1 : 0;
        for (int at = whole.length() - 3; spaced && at > first; at -= 3) {
            whole.insert(at, ' ');
        }
        return dot < 0 ? whole.toString() : whole + "," + plain.substring(dot + 1);
    }
}
