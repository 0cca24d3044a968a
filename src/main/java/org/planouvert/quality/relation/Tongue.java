package org.planouvert.quality.relation;

import java.math.BigDecimal;

/** The two languages of messages: their quotation marks, numbers and the few words that sums are told with. */
public enum Tongue {
    FRENCH("« ", " »", " : "),
    ENGLISH("“", "”", ": ");

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /** Characters of a label before it is cut. */
    private static final int LABEL_LENGTH = 60;

    private final String open;
    private final String close;
    private final String colon;

    Tongue(String open, String close, String colon) {
        this.open = open;
        this.close = close;
        this.colon = colon;
    }

    /** The colon with the spaces that it takes. */
    public String colon() {
        return colon;
    }

    /** A number with the decimals that it has. */
    public String number(BigDecimal number) {
        return this == FRENCH ? Figures.french(number) : Figures.english(number);
    }

    /** A sum in millions of euros where it counts millions, in euros below, without idle zeros. */
    public String euros(BigDecimal euros) {
        boolean millions = euros.abs().compareTo(MILLION) >= 0;
        BigDecimal shown = (millions ? euros.movePointLeft(6) : euros).stripTrailingZeros();
        String unit = millions ? "\u00a0M€" : "\u00a0€";
        return number(shown.scale() < 0 ? shown.setScale(0) : shown) + unit;
    }

    /** One of two wordings. */
    public String say(String french, String english) {
        return this == FRENCH ? french : english;
    }

    /** A label in quotation marks, cut when it is long. */
    public String quoted(String label) {
        String line = label.indexOf('\n') < 0
                ? label.strip()
                : label.replace('\n', ' ').strip();
        String cut = line.length() <= LABEL_LENGTH ? line : line.substring(0, LABEL_LENGTH - 1) + "…";
        return open + cut + close;
    }
}
