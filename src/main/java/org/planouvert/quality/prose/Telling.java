package org.planouvert.quality.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planouvert.domain.Message;
import org.planouvert.quality.relation.Relation;
import org.planouvert.quality.relation.Tongue;
import org.planouvert.text.Fold;

/** Makes relations between amounts of prose, and tells them in both languages. */
final class Telling {

    /** More members than these are told by their number. */
    private static final int MOST_MEMBERS = 8;

    private Telling() {}

    static Message both(Function<Tongue, String> told) {
        return new Message(told.apply(Tongue.FRENCH), told.apply(Tongue.ENGLISH));
    }

    static Relation sum(String rule, Addition addition, boolean holds) {
        Stated total = addition.total();
        List<String> members =
                addition.addends().stream().map(a -> a.amount().id()).toList();
        return new Relation(
                rule,
                holds,
                total.documentId(),
                total.amount().provenance().page(),
                key(total) + "/" + addition.addends().size(),
                total.amount().id(),
                List.of(),
                withFirst(total.amount().id(), members),
                both(tongue -> sum(tongue, addition, holds)),
                addition.sum(),
                total.value(),
                addition.tolerance());
    }

    private static String sum(Tongue tongue, Addition addition, boolean holds) {
        Stated total = addition.total();
        String told = place(tongue, total) + tongue.colon() + members(tongue, addition.addends()) + " = "
                + tongue.euros(addition.sum());
        String observed = named(tongue, total);
        return holds
                ? told + tongue.say(", comme annoncé (", ", as stated (") + observed + ")."
                : told
                        + tongue.say(", mais le texte annonce ", ", but the text states ")
                        + observed
                        + tongue.say(" (écart ", " (difference ")
                        + tongue.euros(total.value().subtract(addition.sum()))
                        + tongue.say(
                                "). Relire ces nombres dans le document.",
                                "). Read these numbers again in the document.");
    }

    private static String members(Tongue tongue, List<Stated> addends) {
        return addends.size() > MOST_MEMBERS
                ? tongue.say("somme de ", "sum of ") + addends.size() + tongue.say(" montants", " amounts")
                : addends.stream().map(a -> named(tongue, a)).collect(Collectors.joining(" + "));
    }

    static String named(Tongue tongue, Stated stated) {
        String euros = tongue.euros(stated.value());
        return stated.payer().isEmpty() ? euros : stated.payer() + " " + euros;
    }

    static String place(Tongue tongue, Stated stated) {
        int page = stated.amount().provenance().page();
        return page == 0 ? tongue.say("Dans le texte", "In the text") : "Page " + page;
    }

    static List<String> withFirst(String first, List<String> others) {
        java.util.ArrayList<String> all = new java.util.ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }

    /** What an amount says, without where: it survives a new typesetting. */
    static String key(Stated stated) {
        return stated.documentId().isEmpty()
                ? ""
                : Fold.text(stated.payer()) + "/" + stated.kind() + "/"
                        + stated.value().toPlainString();
    }

    static BigDecimal half(BigDecimal value) {
        return value.divide(BigDecimal.valueOf(2));
    }
}
