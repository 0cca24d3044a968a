package org.planouvert.quality.rule.body;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.planouvert.domain.Party;
import org.planouvert.domain.PartyCategory;
import org.planouvert.quality.rule.Evidence;
import org.planouvert.text.Fold;

/** Who signs and who commits money, by their usual names. */
final class Signatories {

    private Signatories() {}

    /** The parties whose role says that they sign. */
    static Set<String> of(Evidence evidence) {
        return evidence.dossier().parties().stream()
                .filter(p -> Fold.text(p.roleAsWritten()).contains("signat"))
                .map(Party::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The payers of the contract's commitments. */
    static Set<String> committed(Evidence evidence) {
        return evidence.commitments().stream()
                .filter(a -> a.payer().isNamed() && a.payer().category() != PartyCategory.COLLECTIVE)
                .filter(a -> a.parentId().isEmpty())
                .map(a -> a.payer().label())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
