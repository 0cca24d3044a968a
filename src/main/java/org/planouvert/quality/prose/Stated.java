package org.planouvert.quality.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;

/**
 * An amount in euros that is one number, with how finely it was printed.
 *
 * @param amount the row
 * @param value euros
 * @param ulp what one unit of its last printed digit is worth, in euros
 */
record Stated(Amount amount, BigDecimal value, BigDecimal ulp) {

    static Optional<Stated> of(Amount amount) {
        return amount.money().currency().equals("EUR")
                ? amount.money()
                        .exact()
                        .filter(v -> v.signum() > 0)
                        .map(value -> new Stated(
                                amount, value, ulp(value, amount.provenance().quote())))
                : Optional.empty();
    }

    /** The unit of the last digit with which a value is written in its quote; of its last digit other than 0 if in none. */
    static BigDecimal ulp(BigDecimal value, String quote) {
        BigDecimal bare = value.stripTrailingZeros();
        String wanted = bare.unscaledValue().toString();
        int at = 0;
        while (at < quote.length()) {
            int end = endOfNumber(quote, at);
            int zeros = end > at ? zerosAfter(wanted, quote, at, end) : -1;
            if (zeros >= 0) {
                return BigDecimal.ONE.movePointLeft(bare.scale() + zeros);
            }
            at = Math.max(at + 1, end);
        }
        return BigDecimal.ONE.movePointLeft(Math.min(bare.scale(), 2));
    }

    /** Where the number that begins at a place ends; the place itself when none begins there. */
    private static int endOfNumber(String quote, int at) {
        int end = at;
        while (end < quote.length() && (isDigit(quote.charAt(end)) || end > at && joins(quote.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean joins(char c) {
        return c == ' ' || c == '.' || c == ',' || c == '\'' || c == '\u00a0' || c == '\u202f';
    }

    /** How many zeros follow the digits of a value as it is printed; -1 when what is printed is not that value. */
    private static int zerosAfter(String wanted, String quote, int from, int to) {
        int matched = 0;
        int zeros = 0;
        for (int i = from; i < to; i++) {
            char c = quote.charAt(i);
            if (!isDigit(c) || c == '0' && matched == 0) {
                continue;
            }
            if (matched < wanted.length() && c == wanted.charAt(matched)) {
                matched++;
            } else if (matched == wanted.length() && c == '0') {
                zeros++;
            } else {
                return -1;
            }
        }
        return matched == wanted.length() ? zeros : -1;
    }

    /** Digits printed from the first to the last, zeros at the end not counted. */
    int digits() {
        return value.stripTrailingZeros().precision();
    }

    AmountKind kind() {
        return amount.nature().kind();
    }

    boolean isInTable() {
        return !amount.table().tableId().isEmpty();
    }

    String documentId() {
        return amount.provenance().documentId();
    }

    String payer() {
        return amount.payer().label();
    }

    /** True when it says anew what is part of nothing and priced by nothing, so that it may be added to others. */
    boolean isAddend() {
        return switch (kind()) {
            case COMMITMENT, CONTRIBUTION, ENVELOPE, ESTIMATE, TOTAL, SUBTOTAL, LOAN ->
                amount.parentId().isEmpty() && amount.repeatOf().isEmpty();
            case THRESHOLD, UNIT_PRICE, CONTEXT -> false;
        };
    }

    /** True for the whole of something rather than of one operation or one funder. */
    boolean isGrandTotal() {
        return kind() == AmountKind.TOTAL
                && !amount.payer().isNamed()
                && amount.operationId().isEmpty();
    }

    /** The number of times a value contains a unit, rounded: for odds of coincidence, not for money. */
    static double ratio(BigDecimal value, BigDecimal unit) {
        return value.divide(unit, 3, RoundingMode.HALF_UP).doubleValue();
    }
}
