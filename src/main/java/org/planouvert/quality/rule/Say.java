package org.planouvert.quality.rule;

import java.math.BigDecimal;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Message;
import org.planouvert.quality.relation.Tongue;

/** Short forms for messages in both languages. */
public final class Say {

    private Say() {}

    public static Message both(String french, String english) {
        return new Message(french, english);
    }

    /** A place before a sentence: {@code contrat.pdf, p. 12 : }. */
    public static Message at(Evidence evidence, Subject subject, String french, String english) {
        String name = evidence.nameOf(subject.documentId());
        String place = subject.page() == 0 ? name : name + ", p. " + subject.page();
        return place.isEmpty()
                ? new Message(french, english)
                : new Message(place + Tongue.FRENCH.colon() + french, place + Tongue.ENGLISH.colon() + english);
    }

    public static String fr(BigDecimal euros) {
        return Tongue.FRENCH.euros(euros);
    }

    public static String en(BigDecimal euros) {
        return Tongue.ENGLISH.euros(euros);
    }

    /** A text in French quotation marks, cut when it is long. */
    public static String fr(String quoted) {
        return Tongue.FRENCH.quoted(quoted);
    }

    /** A text in English quotation marks, cut when it is long. */
    public static String en(String quoted) {
        return Tongue.ENGLISH.quoted(quoted);
    }

    /** What makes an amount recognisable in another typesetting. */
    public static String key(Amount a) {
        return a.payer().label() + "/" + a.nature().kind().word() + "/"
                + a.money()
                        .min()
                        .or(a.money()::max)
                        .map(BigDecimal::toPlainString)
                        .orElse(a.provenance().quote());
    }
}
