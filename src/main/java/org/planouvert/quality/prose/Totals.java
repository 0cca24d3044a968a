package org.planouvert.quality.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Money;
import org.planouvert.domain.Period;
import org.planouvert.domain.Qualifier;
import org.planouvert.quality.relation.Relation;

/** The totals of a contract, whole and funder by funder, as each of its documents tells them. */
final class Totals {

    /** A rounded or bounded statement farther than this from the total is about something else. */
    private static final BigDecimal FARTHEST = new BigDecimal("1.25");

    private final List<Stated> stated;
    private final Discrepancy discrepancy;
    private final List<Relation> relations = new ArrayList<>();

    Totals(List<Amount> amounts, List<Stated> stated, Discrepancy discrepancy) {
        this.stated = stated;
        this.discrepancy = discrepancy;
        Map<String, List<Stated>> byDocument = new LinkedHashMap<>();
        stated.forEach(s -> byDocument
                .computeIfAbsent(s.documentId(), d -> new ArrayList<>())
                .add(s));
        List<List<Stated>> documents = List.copyOf(byDocument.values());
        compare(documents.stream().map(Totals::grandTotals).toList(), "total", s -> true);
        stated.stream()
                .filter(Totals::isFunderTotal)
                .map(Stated::payer)
                .distinct()
                .forEach(payer -> compare(
                        documents, payer, s -> isFunderTotal(s) && s.payer().equals(payer)));
        documents.stream()
                .map(Totals::whole)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(total -> amounts.forEach(a -> rounded(a, total)));
    }

    /** A total smaller than the commitments of its document is that of a part of the contract. */
    private static List<Stated> grandTotals(List<Stated> document) {
        BigDecimal committed = committed(document);
        return document.stream()
                .filter(Stated::isGrandTotal)
                .filter(s -> s.value().add(s.ulp()).compareTo(committed) >= 0)
                .toList();
    }

    private static BigDecimal committed(List<Stated> document) {
        return document.stream()
                .filter(s -> s.kind() == AmountKind.COMMITMENT && s.isAddend())
                .map(Stated::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a document says exactly of the whole contract: its total, or the sum of its commitments. */
    private static Optional<BigDecimal> whole(List<Stated> document) {
        return grandTotals(document).stream()
                .filter(s -> s.amount().nature().qualifier() == Qualifier.EXACT)
                .map(Stated::value)
                .max(Comparator.naturalOrder())
                .or(() -> Optional.of(committed(document)).filter(c -> c.signum() > 0));
    }

    List<Relation> relations() {
        return relations;
    }

    /** What one funder gives in all: its commitment in an article, or its column's total. */
    private static boolean isFunderTotal(Stated s) {
        boolean whole = s.amount().operationId().isEmpty()
                && s.amount().parentId().isEmpty()
                && !isSlice(s.amount().period());
        boolean article = s.kind() == AmountKind.COMMITMENT && !s.isInTable();
        return whole && !s.payer().isEmpty() && (article || s.kind() == AmountKind.TOTAL);
    }

    /** One year or one triennial of a contract, which all run for six years at least. */
    private static boolean isSlice(Period period) {
        return period.start().isPresent()
                && period.end().isPresent()
                && period.end().get().getYear() - period.start().get().getYear() < 3;
    }

    /** The largest of a document's statements stands for it. */
    private void compare(List<List<Stated>> documents, String about, Predicate<Stated> fits) {
        List<Stated> one = documents.stream()
                .map(d -> d.stream().filter(fits).max(Comparator.comparing(Stated::value)))
                .flatMap(Optional::stream)
                .toList();
        for (int i = 1; i < one.size(); i++) {
            Stated first = one.get(0);
            Stated other = one.get(i);
            BigDecimal off = other.value().subtract(first.value()).abs();
            BigDecimal coarsest = first.ulp().max(other.ulp());
            if (off.compareTo(Telling.half(coarsest)) > 0) {
                relations.add(
                        discrepancy.between("R17_CROSS_DOC_TOTAL", first, other, about, explaining(off, coarsest)));
            }
        }
    }

    /** An amount as large as a difference, such as the volet that one of two totals leaves out. */
    private Optional<Stated> explaining(BigDecimal off, BigDecimal ulp) {
        return stated.stream()
                .filter(s -> s.digits() > 1)
                .filter(s -> s.amount().operationId().isEmpty())
                .filter(s -> s.value().subtract(off).abs().compareTo(Telling.half(ulp)) <= 0)
                .findFirst();
    }

    /** "de l'ordre de 2 milliards", "plus de 900 millions", beside an exact total. */
    private void rounded(Amount amount, BigDecimal total) {
        boolean whole = !amount.payer().isNamed()
                && amount.operationId().isEmpty()
                && amount.parentId().isEmpty()
                && amount.table().tableId().isEmpty()
                && amount.money().currency().equals("EUR");
        AmountKind kind = amount.nature().kind();
        if (!whole || kind == AmountKind.UNIT_PRICE || kind == AmountKind.THRESHOLD || kind == AmountKind.CONTEXT) {
            return;
        }
        Money money = amount.money();
        Optional<BigDecimal> stated = money.exact().or(money::min).or(money::max);
        stated.filter(v -> isNear(v, total)).ifPresent(v -> rounded(amount, v, total));
    }

    private static boolean isNear(BigDecimal a, BigDecimal b) {
        return a.multiply(FARTHEST).compareTo(b) >= 0 && b.multiply(FARTHEST).compareTo(a) >= 0;
    }

    private void rounded(Amount amount, BigDecimal value, BigDecimal total) {
        BigDecimal ulp = Stated.ulp(value, amount.provenance().quote());
        switch (amount.nature().qualifier()) {
            case APPROX, ANNOUNCED, OBJECTIVE -> {
                // A press office rounds or cuts, so a whole unit of the last digit it kept may lie between.
                boolean holds = value.subtract(total).abs().compareTo(ulp) <= 0;
                add("R09_APPROX_TOTAL", amount, value, total, ulp, holds);
            }
            case AT_LEAST, MORE_THAN ->
                add("R10_AT_LEAST", amount, value, total, BigDecimal.ZERO, value.compareTo(total) <= 0);
            case AT_MOST -> add("R11_AT_MOST", amount, value, total, BigDecimal.ZERO, value.compareTo(total) >= 0);
            case EXACT, RANGE, CONDITIONAL -> {}
        }
    }

    private void add(
            String rule, Amount amount, BigDecimal value, BigDecimal total, BigDecimal tolerance, boolean holds) {
        relations.add(new Relation(
                rule,
                holds,
                amount.provenance().documentId(),
                amount.provenance().page(),
                value.toPlainString() + "/" + total.toPlainString(),
                amount.id(),
                List.of(),
                holds ? List.of(amount.id()) : List.of(),
                Telling.both(tongue -> "Page " + amount.provenance().page() + tongue.colon()
                        + tongue.quoted(amount.provenance().quote())
                        + tongue.say(" ; le total exact est ", "; the exact total is ")
                        + tongue.euros(total)
                        + (holds
                                ? "."
                                : tongue.say(
                                        ". Vérifier que les deux ont le même périmètre.",
                                        ". Check that both have the same perimeter."))),
                total,
                value,
                tolerance));
    }
}
