package org.planouvert.quality.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.AmountKind;
import org.planouvert.quality.relation.Relation;

/**
 * Amounts that stand near each other in one document and of which one is the sum of the others: the commitments of an
 * article and their total, budgets listed under what they make together.
 */
final class SumsInText {

    /** A list of more amounts than this is a table in disguise. */
    private static final int LONGEST = 14;

    /** Digits of coincidence that an unannounced sum must show; an announced total needs only one. */
    private static final double BARE_DIGITS = 2.5;

    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> explained = new HashSet<>();

    /**
     * Looks at the amounts of prose.
     *
     * @param stated in reading order
     */
    SumsInText(List<Stated> stated) {
        Map<String, List<Stated>> byDocument = new LinkedHashMap<>();
        stated.stream().filter(s -> !s.isInTable() && s.isAddend()).forEach(s -> byDocument
                .computeIfAbsent(s.documentId(), d -> new ArrayList<>())
                .add(s));
        byDocument.values().forEach(this::look);
        byDocument.values().forEach(inOrder -> compareElsewhere(inOrder, stated));
    }

    /** The commitments of an article that states no total of its own, beside a total in a table or another document. */
    private void compareElsewhere(List<Stated> inOrder, List<Stated> everywhere) {
        List<Stated> commitments = inOrder.stream()
                .filter(s -> s.kind() == AmountKind.COMMITMENT)
                .filter(s -> s.amount().operationId().isEmpty())
                .toList();
        if (commitments.size() < 2 || commitments.size() > LONGEST) {
            return;
        }
        everywhere.stream()
                .filter(s -> s.isGrandTotal() && !explained.contains(s.amount().id()))
                .map(total -> new Addition(total, commitments))
                .filter(a -> a.holds() && a.surprise() >= BARE_DIGITS)
                .findFirst()
                .ifPresent(addition -> accept(addition, true));
    }

    List<Relation> relations() {
        return relations;
    }

    private void look(List<Stated> inOrder) {
        for (int at = 0; at < inOrder.size(); at++) {
            Stated total = inOrder.get(at);
            List<Stated> before = reversed(inOrder.subList(Math.max(0, at - LONGEST), at));
            List<Stated> after = inOrder.subList(at + 1, Math.min(inOrder.size(), at + 1 + LONGEST));
            List<Stated> sameHand = samePayer(total, inOrder, at);
            Optional<Addition> sum =
                    neighbours(total, before).or(() -> neighbours(total, after)).or(() -> neighbours(total, sameHand));
            sum.ifPresent(addition -> accept(addition, true));
        }
        for (int at = 0; at < inOrder.size(); at++) {
            Stated total = inOrder.get(at);
            if (total.isGrandTotal() && !explained.contains(total.amount().id())) {
                nearMiss(total, reversed(inOrder.subList(0, at)))
                        .or(() -> nearMiss(total, inOrder.subList(indexAfter(inOrder, total), inOrder.size())))
                        .ifPresent(addition -> accept(addition, false));
            }
        }
    }

    private static int indexAfter(List<Stated> inOrder, Stated total) {
        return inOrder.indexOf(total) + 1;
    }

    private void accept(Addition addition, boolean holds) {
        explained.add(addition.total().amount().id());
        boolean commitments = addition.addends().stream().allMatch(a -> a.kind() == AmountKind.COMMITMENT);
        relations.add(Telling.sum(commitments ? "R01_SUM_FUNDERS" : "R02_PART_SUM", addition, holds));
    }

    private static List<Stated> samePayer(Stated total, List<Stated> inOrder, int at) {
        if (total.payer().isEmpty()) {
            return List.of();
        }
        List<Stated> same = inOrder.subList(at + 1, inOrder.size()).stream()
                .filter(s -> s.payer().equals(total.payer()))
                .toList();
        return same.subList(0, Math.min(LONGEST, same.size()));
    }

    /** The run of nearest amounts whose sum is the total; a longer run is no better than a shorter one. */
    private static Optional<Addition> neighbours(Stated total, List<Stated> nearestFirst) {
        double needed = total.kind() == AmountKind.TOTAL ? 1 : BARE_DIGITS;
        for (int length = 2; length <= nearestFirst.size(); length++) {
            Addition addition = new Addition(total, nearestFirst.subList(0, length));
            if (addition.sum().compareTo(total.value().add(addition.tolerance())) > 0) {
                return Optional.empty();
            }
            boolean sameSection = addition.addends().stream()
                    .allMatch(a -> a.amount().sectionId().equals(total.amount().sectionId()));
            // Four parts of one funder that make its total to the digit are no chance, though their numbers be short.
            boolean oneHand = length > 2
                    && addition.addends().stream()
                            .allMatch(a -> a.payer().equals(total.payer())
                                    && !a.payer().isEmpty());
            double more = sameSection || oneHand ? oneHand ? -1 : 0 : 0.5;
            boolean plain = addition.off().signum() == 0 || total.kind() == AmountKind.TOTAL;
            if (addition.holds() && plain && addition.surprise() >= needed + more) {
                return Optional.of(addition);
            }
        }
        return Optional.empty();
    }

    /** All amounts of one kind and one hand beside a total, when they nearly make it. */
    private static Optional<Addition> nearMiss(Stated total, List<Stated> nearestFirst) {
        List<Stated> run = new ArrayList<>();
        for (Stated stated : nearestFirst) {
            boolean alike = run.isEmpty()
                    || stated.kind() == run.get(0).kind()
                            && stated.payer().isEmpty() == run.get(0).payer().isEmpty();
            if (!alike || stated.isGrandTotal() || run.size() == LONGEST) {
                break;
            }
            run.add(stated);
        }
        if (run.size() < 3) {
            return Optional.empty();
        }
        Addition addition = new Addition(total, run);
        // Within a tenth it was meant to be the sum; farther away the list is of something else.
        boolean near = addition.off().movePointRight(1).compareTo(total.value()) <= 0;
        return near && !addition.holds() ? Optional.of(addition) : Optional.empty();
    }

    private static List<Stated> reversed(List<Stated> list) {
        List<Stated> copy = new ArrayList<>(list);
        java.util.Collections.reverse(copy);
        return copy;
    }
}
