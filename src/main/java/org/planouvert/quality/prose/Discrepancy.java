package org.planouvert.quality.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.planouvert.quality.relation.Relation;
import org.planouvert.quality.relation.Tongue;

/** Two statements of one thing that differ, with what may explain it. */
final class Discrepancy {

    private final UnaryOperator<String> documentNames;

    /**
     * Tells differences.
     *
     * @param documentNames the name of a document by its id
     */
    Discrepancy(UnaryOperator<String> documentNames) {
        this.documentNames = documentNames;
    }

    /**
     * The relation that fails.
     *
     * @param rule under which it is published
     * @param first the weightier statement
     * @param other the one that differs from it
     * @param about what both are about, for the finding's id
     * @param explanation an amount that is as large as the difference; empty for none
     */
    Relation between(String rule, Stated first, Stated other, String about, Optional<Stated> explanation) {
        boolean explained = explanation.isPresent();
        return new Relation(
                rule,
                explained,
                other.documentId(),
                other.amount().provenance().page(),
                about + "/" + Telling.key(first) + "/" + Telling.key(other),
                other.amount().id(),
                List.of(),
                List.of(),
                Telling.both(tongue -> told(tongue, first, other, explanation)),
                first.value(),
                other.value(),
                Telling.half(first.ulp().max(other.ulp())));
    }

    private String told(Tongue tongue, Stated first, Stated other, Optional<Stated> explanation) {
        String both = Telling.named(tongue, first)
                + place(tongue, first)
                + tongue.say(", mais ", ", but ")
                + Telling.named(tongue, other)
                + place(tongue, other)
                + tongue.say(" : écart de ", ": a difference of ")
                + tongue.euros(other.value().subtract(first.value()).abs());
        return both
                + explanation
                        .map(e -> tongue.say(", ce que vaut ", ", which is ")
                                + Telling.named(tongue, e)
                                + place(tongue, e)
                                + tongue.say(" : les périmètres diffèrent.", ": the perimeters differ."))
                        .orElse(tongue.say(
                                ". Voir lequel des deux documents fait foi, ou préciser le périmètre de chacun.",
                                ". See which of the two documents holds, or state the perimeter of each."));
    }

    String place(Tongue tongue, Stated stated) {
        String perimeter = stated.amount().perimeter();
        return " (" + documentNames.apply(stated.documentId()) + ", p. "
                + stated.amount().provenance().page()
                + (perimeter.isEmpty() ? "" : ", " + tongue.quoted(perimeter)) + ")";
    }
}
