package org.planouvert.quality.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planouvert.domain.Amount;
import org.planouvert.domain.BudgetStage;
import org.planouvert.quality.relation.CellPlace;
import org.planouvert.quality.relation.Relation;
import org.planouvert.quality.relation.Tongue;

/** The same figure said by two documents, or by one in its text and in a table; and repeats that are no repeats. */
final class SameFigures {

    /** Figures with fewer digits meet by chance among the hundreds of a contract, unless they pay for one operation. */
    private static final int TELLING_DIGITS = 4;

    private final List<Relation> relations = new ArrayList<>();

    private record Figure(String payer, String operation, String value) {}

    private record Share(String payer, String operation) {}

    private final Discrepancy discrepancy;

    SameFigures(List<Amount> amounts, List<Stated> stated, Discrepancy discrepancy) {
        this.discrepancy = discrepancy;
        equal(stated);
        different(stated);
        repeats(amounts);
    }

    List<Relation> relations() {
        return relations;
    }

    private static String source(Stated s) {
        return s.documentId() + (s.isInTable() ? "/table" : "/text");
    }

    private static String value(Stated stated) {
        return stated.value().stripTrailingZeros().toPlainString();
    }

    private void equal(List<Stated> stated) {
        if (stated.stream().map(SameFigures::source).distinct().count() < 2) {
            return;
        }
        Map<Figure, List<Stated>> groups = new LinkedHashMap<>();
        for (Stated s : stated) {
            String operation = s.amount().operationId();
            boolean telling = s.digits() >= TELLING_DIGITS || !operation.isEmpty() && s.digits() > 1;
            if (telling && (operation.isEmpty() || !s.payer().isEmpty())) {
                groups.computeIfAbsent(new Figure(s.payer(), operation, value(s)), f -> new ArrayList<>())
                        .add(s);
            }
        }
        for (List<Stated> group : groups.values()) {
            List<Stated> oncePerSource = oncePerSource(group);
            if (oncePerSource.size() > 1) {
                relations.add(same(oncePerSource));
            }
        }
    }

    /** A figure that stands five times in one table is there for five reasons. */
    private static List<Stated> oncePerSource(List<Stated> group) {
        if (group.size() == 1) {
            return group;
        }
        Map<String, List<Stated>> bySource = group.stream()
                .collect(Collectors.groupingBy(SameFigures::source, LinkedHashMap::new, Collectors.toList()));
        boolean ambiguous = bySource.values().stream().anyMatch(l -> l.size() > 2);
        return ambiguous
                ? List.of()
                : bySource.values().stream().map(l -> l.get(0)).toList();
    }

    private Relation same(List<Stated> group) {
        Stated first = group.get(0);
        return new Relation(
                first.isGrandTotal() ? "R17_CROSS_DOC_TOTAL" : "R15_REPEAT_EQUAL",
                true,
                first.documentId(),
                first.amount().provenance().page(),
                "same/" + Telling.key(first) + "/" + first.amount().operationId(),
                first.amount().id(),
                cells(group),
                group.stream().map(s -> s.amount().id()).toList(),
                Telling.both(tongue -> Telling.named(tongue, first)
                        + tongue.say(" est écrit de même en ", " is written alike in ") + group.size()
                        + tongue.say(" endroits indépendants : ", " independent places: ") + places(tongue, group)
                        + "."),
                first.value(),
                first.value(),
                java.math.BigDecimal.ZERO);
    }

    private static List<CellPlace> cells(List<Stated> group) {
        List<CellPlace> cells = new ArrayList<>();
        for (Stated s : group) {
            if (s.amount().table().row().isPresent()
                    && s.amount().table().column().isPresent()) {
                cells.add(new CellPlace(
                        s.amount().table().tableId(),
                        s.amount().table().row().getAsInt(),
                        s.amount().table().column().getAsInt()));
            }
        }
        return cells;
    }

    private String places(Tongue tongue, List<Stated> group) {
        return group.stream()
                .map(s -> tongue.say(s.isInTable() ? "tableau" : "texte", s.isInTable() ? "table" : "text")
                        + discrepancy.place(tongue, s))
                .collect(Collectors.joining(", "));
    }

    /** One funder's share of one operation, said once by each of two documents, and not alike. */
    private void different(List<Stated> stated) {
        Map<Share, List<Stated>> shares = new LinkedHashMap<>();
        for (Stated s : stated) {
            boolean whole = s.amount().nature().stage() == BudgetStage.UNSTATED
                    && !s.amount().period().isKnown()
                    && s.isAddend();
            if (whole && !s.payer().isEmpty() && !s.amount().operationId().isEmpty()) {
                shares.computeIfAbsent(new Share(s.payer(), s.amount().operationId()), k -> new ArrayList<>())
                        .add(s);
            }
        }
        for (List<Stated> group : shares.values()) {
            Map<String, List<Stated>> byDocument = group.stream()
                    .collect(Collectors.groupingBy(Stated::documentId, LinkedHashMap::new, Collectors.toList()));
            boolean onceEach = byDocument.values().stream().allMatch(l -> l.size() == 1);
            if (onceEach && byDocument.size() > 1) {
                differing(group).ifPresent(relations::add);
            }
        }
    }

    private Optional<Relation> differing(List<Stated> group) {
        Stated first = group.get(0);
        return group.stream()
                .filter(s -> s.value()
                                .subtract(first.value())
                                .abs()
                                .compareTo(Telling.half(s.ulp().max(first.ulp())))
                        > 0)
                .findFirst()
                .map(other -> discrepancy.between(
                        "R15_REPEAT_EQUAL", first, other, first.amount().operationId(), Optional.empty()));
    }

    private void repeats(List<Amount> amounts) {
        List<Amount> repeating =
                amounts.stream().filter(a -> !a.repeatOf().isEmpty()).toList();
        if (repeating.isEmpty()) {
            return;
        }
        Map<String, Amount> byId = new HashMap<>();
        amounts.forEach(a -> byId.put(a.id(), a));
        for (Amount amount : repeating) {
            Optional<Stated> again = Stated.of(amount);
            Optional<Stated> first =
                    Optional.ofNullable(byId.get(amount.repeatOf())).flatMap(Stated::of);
            if (again.isPresent() && first.isPresent()) {
                boolean alike = again.get()
                                .value()
                                .subtract(first.get().value())
                                .abs()
                                .compareTo(Telling.half(
                                        again.get().ulp().max(first.get().ulp())))
                        <= 0;
                if (!alike) {
                    relations.add(discrepancy.between(
                            "R15_REPEAT_EQUAL", first.get(), again.get(), "repeat", Optional.empty()));
                }
            }
        }
    }
}
