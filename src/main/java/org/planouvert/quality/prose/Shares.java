package org.planouvert.quality.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Money;
import org.planouvert.quality.relation.Relation;
import org.planouvert.quality.relation.Tongue;

/** Amounts with a share beside them: a share of a base ("50 % (75 M€)"), or of what its siblings make together. */
final class Shares {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** How many amounts back the base of a share may stand when nothing names it. */
    private static final int REACH = 4;

    /** Shares that add to less or more than this were never meant to make a whole. */
    private static final BigDecimal WHOLE_FROM = new BigDecimal(97);

    private static final BigDecimal WHOLE_TO = new BigDecimal(103);

    private final List<Amount> amounts;
    private final Map<String, Amount> byId = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    Shares(List<Amount> amounts) {
        this.amounts =
                amounts.stream().filter(a -> a.table().tableId().isEmpty()).toList();
        amounts.forEach(a -> byId.put(a.id(), a));
        siblings().forEach(this::together);
        for (int at = 0; at < this.amounts.size(); at++) {
            ofBase(at);
        }
    }

    List<Relation> relations() {
        return relations;
    }

    /** Runs of amounts of one section that all have a share. */
    private List<List<Stated>> siblings() {
        List<List<Stated>> runs = new ArrayList<>();
        List<Stated> run = new ArrayList<>();
        for (Amount amount : amounts) {
            Optional<Stated> stated = amount.sharePercent().isPresent() ? Stated.of(amount) : Optional.empty();
            boolean follows = stated.isPresent()
                    && (run.isEmpty()
                            || run.get(0).amount().sectionId().equals(amount.sectionId())
                                    && run.get(0)
                                            .documentId()
                                            .equals(stated.get().documentId()));
            if (!follows && !run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
            stated.ifPresent(run::add);
        }
        runs.add(run);
        return runs.stream().filter(r -> r.size() > 1).toList();
    }

    private void together(List<Stated> run) {
        BigDecimal shares = run.stream().map(Shares::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.compareTo(WHOLE_FROM) < 0 || shares.compareTo(WHOLE_TO) > 0) {
            return;
        }
        BigDecimal half = run.stream().map(s -> Telling.half(shareUlp(s))).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean holds = HUNDRED.subtract(shares).abs().compareTo(half) <= 0;
        relations.add(relation(
                "R06_PCT_SUM",
                run.get(0),
                run,
                holds,
                HUNDRED,
                shares,
                half,
                tongue -> tongue.say("les parts font ", "the shares make ") + tongue.number(shares) + " %"));
        BigDecimal total = run.stream().map(Stated::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        run.forEach(stated -> recomputed(stated, total));
    }

    private void recomputed(Stated stated, BigDecimal total) {
        BigDecimal percent = stated.value().multiply(HUNDRED).divide(total, MathContext.DECIMAL64);
        BigDecimal half = Telling.half(shareUlp(stated));
        boolean holds = percent.subtract(share(stated)).abs().compareTo(half) <= 0;
        BigDecimal shown = percent.setScale(share(stated).scale() + 1, java.math.RoundingMode.HALF_UP);
        relations.add(relation(
                "R08_PCT_RECOMPUTED",
                stated,
                List.of(),
                holds,
                shown,
                share(stated),
                half,
                tongue -> Telling.named(tongue, stated) + tongue.say(" sur ", " of ") + tongue.euros(total)
                        + tongue.say(" font ", " is ") + tongue.number(shown)
                        + tongue.say(" %, le texte porte ", "%, the text says ") + tongue.number(share(stated))
                        + " %"));
    }

    private void ofBase(int at) {
        Amount amount = amounts.get(at);
        Optional<Stated> stated = amount.sharePercent().isPresent() ? Stated.of(amount) : Optional.empty();
        if (stated.isEmpty()) {
            return;
        }
        Optional<Amount> parent = Optional.ofNullable(byId.get(amount.parentId()));
        if (parent.isPresent()) {
            ofBase(stated.get(), parent.get(), true);
            return;
        }
        for (int back = at - 1; back >= Math.max(0, at - REACH); back--) {
            Amount base = amounts.get(back);
            boolean near = base.sectionId().equals(amount.sectionId())
                    && base.provenance().documentId().equals(amount.provenance().documentId());
            if (near && base.sharePercent().isEmpty() && ofBase(stated.get(), base, false)) {
                return;
            }
        }
    }

    /** True when the amount is that share of the base; a failure is told only of a base that is named. */
    private boolean ofBase(Stated stated, Amount base, boolean named) {
        Money money = base.money();
        if (money.min().isEmpty() || money.max().isEmpty() || !money.currency().equals("EUR")) {
            return false;
        }
        BigDecimal share = share(stated).movePointLeft(2);
        BigDecimal least = share.multiply(money.min().get());
        BigDecimal most = share.multiply(money.max().get());
        BigDecimal tolerance = Telling.half(stated.ulp())
                .add(Telling.half(shareUlp(stated))
                        .movePointLeft(2)
                        .multiply(money.max().get()));
        boolean holds = stated.value().compareTo(least.subtract(tolerance)) >= 0
                && stated.value().compareTo(most.add(tolerance)) <= 0;
        if (holds || named) {
            BigDecimal nearest = stated.value().max(least).min(most);
            relations.add(relation(
                    "R07_PCT_OF_BASE",
                    stated,
                    holds ? List.of(stated) : List.of(),
                    holds,
                    nearest,
                    stated.value(),
                    tolerance,
                    tongue -> tongue.number(share(stated))
                            + tongue.say(" % de ", "% of ")
                            + tongue.euros(money.min().get())
                            + (least.equals(most)
                                    ? ""
                                    : tongue.say(" à ", " to ")
                                            + tongue.euros(money.max().get()))
                            + tongue.say(" ; le texte porte ", "; the text says ")
                            + tongue.euros(stated.value())));
        }
        return holds;
    }

    private static Relation relation(
            String rule,
            Stated subject,
            List<Stated> proven,
            boolean holds,
            BigDecimal expected,
            BigDecimal observed,
            BigDecimal tolerance,
            java.util.function.Function<Tongue, String> told) {
        return new Relation(
                rule,
                holds,
                subject.documentId(),
                subject.amount().provenance().page(),
                Telling.key(subject),
                subject.amount().id(),
                List.of(),
                rule.equals("R07_PCT_OF_BASE")
                        ? proven.stream().map(s -> s.amount().id()).toList()
                        : List.of(),
                Telling.both(tongue -> Telling.place(tongue, subject)
                        + tongue.colon()
                        + told.apply(tongue)
                        + (holds
                                ? "."
                                : tongue.say(". Relire la part et le montant.", ". Read share and amount again."))),
                expected,
                observed,
                tolerance);
    }

    private static BigDecimal share(Stated stated) {
        BigDecimal share = stated.amount().sharePercent().orElseThrow().stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }

    private static BigDecimal shareUlp(Stated stated) {
        int printed = Math.max(
                0,
                stated.amount()
                        .sharePercent()
                        .orElseThrow()
                        .stripTrailingZeros()
                        .scale());
        return BigDecimal.ONE.movePointLeft(printed);
    }
}
