package org.planouvert.write.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.planouvert.domain.Message;

/** Numbers as people read them; locale data of the platform is not asked, since it changes between Java versions. */
public final class NumberText {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    /** Narrow no-break space: French groups digits with it. */
    private static final char NARROW_SPACE = '\u202F';
    /** No-break space: between a number and its unit. */
    private static final char SPACE = '\u00A0';

    private NumberText() {}

    /** Euros in the unit that fits: M€ with one place from a million on, k€ from a thousand on. */
    public static Message euros(BigDecimal euros) {
        BigDecimal size = euros.abs();
        if (size.compareTo(MILLION) >= 0) {
            return inUnit(euros.divide(MILLION, 1, RoundingMode.HALF_UP), "#,##0.0", "M€");
        }
        if (size.compareTo(THOUSAND) >= 0) {
            return inUnit(euros.divide(THOUSAND, 1, RoundingMode.HALF_UP), "#,##0.0", "k€");
        }
        return inUnit(euros.setScale(2, RoundingMode.HALF_UP), "#,##0.##", "€");
    }

    /** A count with grouped digits. */
    public static Message count(long count) {
        return new Message(french("#,##0", count), english("#,##0", count));
    }

    /** A count and what is counted; French counts zero as one. */
    public static Message counted(long count, String fr, String frMany, String en, String enMany) {
        Message digits = count(count);
        return new Message(
                digits.fr() + SPACE + (count < 2 ? fr : frMany), digits.en() + SPACE + (count == 1 ? en : enMany));
    }

    /** A share, 0 to 1, as a whole percentage rounded down: 99,9 % is not everything. */
    public static Message percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(0, RoundingMode.DOWN);
        return new Message(percent.toPlainString() + NARROW_SPACE + "%", percent.toPlainString() + "%");
    }

    private static Message inUnit(BigDecimal value, String pattern, String unit) {
        return new Message(french(pattern, value) + SPACE + unit, english(pattern, value) + SPACE + unit);
    }

    private static String french(String pattern, Number value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(NARROW_SPACE);
        symbols.setDecimalSeparator(',');
        symbols.setMinusSign('-');
        return new DecimalFormat(pattern, symbols).format(value);
    }

    private static String english(String pattern, Number value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(',');
        symbols.setDecimalSeparator('.');
        symbols.setMinusSign('-');
        return new DecimalFormat(pattern, symbols).format(value);
    }
}
