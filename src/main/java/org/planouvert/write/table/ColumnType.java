package org.planouvert.write.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What a column holds. Decimal types fix how many digits are published, in CSV and in Parquet alike. */
public enum ColumnType {
    TEXT(0, 0),
    /** Several words in one cell, joined by {@link TableSchema#LIST_SEPARATOR}. */
    LIST(0, 0),
    /** Fits 32 bits. */
    INTEGER(0, 0),
    /** Fits 64 bits. */
    LONG(0, 0),
    /** Units of the row's currency with two places; 16 digits before the point are three thousand times the public debt. */
    MONEY(18, 2),
    /** A percentage, 0 to 100. */
    PERCENT(9, 4),
    /** A number as printed, in whatever unit; spreadsheets hold 15 significant digits, so ten places lose none that count. */
    NUMBER(38, 10),
    /** A degree of belief, 0 to 1. */
    CONFIDENCE(3, 2),
    DATE(0, 0),
    BOOLEAN(0, 0);

    private final int precision;
    private final int scale;

    ColumnType(int precision, int scale) {
        this.precision = precision;
        this.scale = scale;
    }

    /** Decimal digits in all; 0 for a type that is no decimal. */
    public int precision() {
        return precision;
    }

    /** Digits after the decimal point. */
    public int scale() {
        return scale;
    }

    public boolean isDecimal() {
        return precision > 0;
    }

    /** True for numbers of every kind. */
    public boolean isNumeric() {
        return isDecimal() || this == INTEGER || this == LONG;
    }

    /** The value at this type's scale; empty when it has more digits than the type can hold. */
    public Optional<BigDecimal> fit(BigDecimal value) {
        BigDecimal scaled = value.setScale(scale, RoundingMode.HALF_UP);
        return scaled.precision() <= precision ? Optional.of(scaled) : Optional.empty();
    }

    /** The published digits: money always with two places, other decimals without trailing zeros. */
    public String plain(BigDecimal value) {
        if (this == MONEY) {
            return value.toPlainString();
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
