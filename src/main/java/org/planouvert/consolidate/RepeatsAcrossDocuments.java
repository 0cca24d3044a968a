package org.planouvert.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;

/**
 * Links a commitment that a second document states again to the first statement, so that a sum over all documents counts
 * it once. Same payer and same exact value, in another document, is the same commitment.
 */
final class RepeatsAcrossDocuments {

    private RepeatsAcrossDocuments() {}

    private record Stated(String payer, BigDecimal value) {}

    /**
     * Links repeats.
     *
     * @param amounts the weightiest document's first
     */
    static List<Amount> link(List<Amount> amounts) {
        Map<Stated, Amount> first = new HashMap<>();
        List<Amount> linked = new ArrayList<>(amounts.size());
        for (Amount amount : amounts) {
            Optional<Stated> said = commitment(amount);
            Amount earlier = said.map(s -> first.putIfAbsent(s, amount)).orElse(null);
            boolean elsewhere = earlier != null
                    && !earlier.provenance()
                            .documentId()
                            .equals(amount.provenance().documentId());
            linked.add(earlier != null && elsewhere ? amount.repeating(earlier.id()) : amount);
        }
        return linked;
    }

    private static Optional<Stated> commitment(Amount a) {
        boolean counts = a.nature().kind() == AmountKind.COMMITMENT
                && a.repeatOf().isEmpty()
                && a.payer().isNamed()
                && a.operationId().isEmpty();
        return counts ? a.money().exact().map(v -> new Stated(a.payer().label(), v)) : Optional.empty();
    }
}
