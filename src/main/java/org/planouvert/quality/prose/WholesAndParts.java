package org.planouvert.quality.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Money;
import org.planouvert.domain.Qualifier;
import org.planouvert.quality.relation.Relation;
import org.planouvert.quality.relation.Tongue;

/** Amounts that name the amount they are part of ("40 M€ dont 12 M€ pour l'ANRU"). */
final class WholesAndParts {

    private final Map<String, Amount> byId = new LinkedHashMap<>();
    private final Map<String, List<Stated>> parts = new LinkedHashMap<>();

    WholesAndParts(List<Amount> amounts) {
        amounts.forEach(a -> byId.put(a.id(), a));
        for (Amount amount : amounts) {
            // In tables "dont" is a heading, whose numbers are looked at column by column with the sums.
            boolean inTable = !amount.table().tableId().isEmpty();
            if (!inTable && byId.containsKey(amount.parentId())) {
                Stated.of(amount).ifPresent(part -> parts.computeIfAbsent(amount.parentId(), id -> new ArrayList<>())
                        .add(part));
            }
        }
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        parts.forEach((id, members) -> {
            Amount whole = byId.get(id);
            if (whole != null) {
                relation(whole, members).ifPresent(relations::add);
            }
        });
        return relations;
    }

    /** Parts that do not exhaust their whole say nothing about it: "dont" names some parts, not all. */
    private static Optional<Relation> relation(Amount whole, List<Stated> members) {
        Optional<Stated> exact = Stated.of(whole);
        if (exact.isEmpty()) {
            return members.size() > 1 ? bounded(whole, members) : Optional.empty();
        }
        Addition addition = new Addition(exact.get(), members);
        if (addition.holds() && members.size() > 1) {
            String rule = whole.nature().qualifier() == Qualifier.APPROX ? "R09_APPROX_TOTAL" : "R02_PART_SUM";
            return Optional.of(Telling.sum(rule, addition, true));
        }
        boolean tooMuch = addition.sum().subtract(exact.get().value()).compareTo(addition.tolerance()) > 0;
        return tooMuch ? Optional.of(Telling.sum("R14_PART_LE_TOTAL", addition, false)) : Optional.empty();
    }

    private static Optional<Relation> bounded(Amount whole, List<Stated> members) {
        Money money = whole.money();
        boolean floor = money.min().isPresent() && money.max().isEmpty();
        Optional<BigDecimal> bound = floor ? money.min() : money.max();
        if (bound.isEmpty() || money.min().isPresent() && money.max().isPresent()) {
            return Optional.empty();
        }
        BigDecimal sum = members.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean holds = floor ? sum.compareTo(bound.get()) >= 0 : sum.compareTo(bound.get()) <= 0;
        boolean near = sum.multiply(BigDecimal.valueOf(5)).compareTo(bound.get().multiply(BigDecimal.valueOf(4))) >= 0;
        return holds || near ? Optional.of(bound(whole, members, floor, bound.get(), sum, holds)) : Optional.empty();
    }

    private static Relation bound(
            Amount whole, List<Stated> members, boolean floor, BigDecimal bound, BigDecimal sum, boolean holds) {
        List<String> ids = members.stream().map(m -> m.amount().id()).toList();
        return new Relation(
                floor ? "R10_AT_LEAST" : "R11_AT_MOST",
                holds,
                whole.provenance().documentId(),
                whole.provenance().page(),
                floor + bound.toPlainString() + "/" + sum.toPlainString(),
                whole.id(),
                List.of(),
                holds ? Telling.withFirst(whole.id(), ids) : List.of(),
                Telling.both(tongue -> told(tongue, whole, floor, bound, sum, holds)),
                bound,
                sum,
                BigDecimal.ZERO);
    }

    private static String told(
            Tongue tongue, Amount whole, boolean floor, BigDecimal bound, BigDecimal sum, boolean holds) {
        String limit = floor ? tongue.say("au moins ", "at least ") : tongue.say("au plus ", "at most ");
        return "Page " + whole.provenance().page() + tongue.colon() + tongue.say("annoncé ", "stated ") + limit
                + tongue.euros(bound) + tongue.say(" ; les parts énumérées font ", "; the parts listed make ")
                + tongue.euros(sum)
                + (holds ? "." : tongue.say(". Vérifier la borne et les parts.", ". Check the bound and the parts."));
    }
}
