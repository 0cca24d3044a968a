package org.planouvert.quality.relation;

import java.math.BigDecimal;

/** The two languages of messages: their quotation marks, numbers and the few words that sums are told with. */
enum Tongue {
    FRENCH("« ", " »", " : "),
    ENGLISH("“", "”", ": ");

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

    String colon() {
        return colon;
    }

    String number(BigDecimal number) {
        return this == FRENCH ? Figures.french(number) : Figures.english(number);
    }

    /** One of two wordings. */
    String say(String french, String english) {
        return this == FRENCH ? french : english;
    }

    /** A label in quotation marks, cut when it is long. */
    String quoted(String label) {
        String line = label.indexOf('\n') < 0
                ? label.strip()
                : label.replace('\n', ' ').strip();
        String cut = line.length() <= LABEL_LENGTH ? line : line.substring(0, LABEL_LENGTH - 1) + "…";
        return open + cut + close;
    }
}
