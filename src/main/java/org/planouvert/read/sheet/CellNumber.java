package org.planouvert.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the number that a workbook stores, with bounds that keep hostile digits from growing. */
final class CellNumber {

    /** Longer texts are no number that a spreadsheet writes. */
    private static final int MAX_LENGTH = 40;

    /** Powers of ten beyond this count nothing on earth, and cost memory when written out. */
    private static final int MAX_EXPONENT = 30;

    /** A spreadsheet keeps fifteen digits; the sixteenth and later ones are noise of its binary arithmetic. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");

    private CellNumber() {}

    /** The number in these digits; empty when they are none or lie out of bounds. */
    static Optional<BigDecimal> parse(String digits) {
        String trimmed = digits.strip();
        if (trimmed.isEmpty()
                || trimmed.length() > MAX_LENGTH
                || !NUMBER.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(trimmed);
        int magnitude = number.precision() - number.scale();
        if (number.signum() != 0 && Math.abs(magnitude) > MAX_EXPONENT) {
            return Optional.empty();
        }
        return Optional.of(clean(number));
    }

    /** The number without binary noise; whole numbers keep all their digits. */
    private static BigDecimal clean(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        boolean noisy = number.scale() > 0 && number.precision() > KEPT.getPrecision();
        BigDecimal exact = (noisy ? number.round(KEPT) : number).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
