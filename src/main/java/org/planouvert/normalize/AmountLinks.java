package org.planouvert.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.Nature;
import org.planouvert.domain.PartyCategory;
import org.planouvert.normalize.money.WrittenAmount.Link;
import org.planouvert.parse.Statement;
import org.planouvert.text.Fold;

/** Ties amounts of one document: parts to their whole, repeats to the first statement, promises to the list of them. */
final class AmountLinks {

    /** Statements between the contract's total and a share of it, or between two shares. */
    private static final int SHARE_REACH = 2;

    private final List<Statement> statements;

    private final Predicate<String> namesContract;

    /**
     * Ties the amounts of a document's statements.
     *
     * @param namesContract tells whether a sentence speaks of the contract itself
     */
    AmountLinks(List<Statement> statements, Predicate<String> namesContract) {
        this.statements = statements;
        this.namesContract = namesContract;
    }

    List<Amount> tie(List<Draft> drafts) {
        List<Draft> judged = sumsOfAll(promisesBesideAList(sharesOfTheContract(drafts)));
        List<Draft> parted = withParents(judged);
        return Repeats.link(parted);
    }

    /** Bodies with their percentages under the contract's total commit these sums: "État : 994 M€ (36 %)". */
    private List<Draft> sharesOfTheContract(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>();
        Optional<Draft> total = Optional.empty();
        int last = 0;
        for (Draft draft : drafts) {
            boolean opens = draft.amount().nature().kind() == AmountKind.TOTAL
                    && namesContract.test(draft.statement().text());
            boolean share = draft.amount().sharePercent().isPresent()
                    && draft.amount().payer().isNamed()
                    && draft.amount().parentId().isEmpty();
            if (opens) {
                total = Optional.of(draft);
            } else if (!share || draft.index() - last > SHARE_REACH) {
                total = Optional.empty();
            }
            last = draft.index();
            boolean committed = !opens && total.isPresent();
            result.add(
                    committed ? draft.with(shareOf(draft.amount(), total.get().amount())) : draft);
        }
        return result;
    }

    /** Where an article or a list holds the commitments, what a sentence elsewhere promises is a share of an action. */
    private static List<Draft> promisesBesideAList(List<Draft> drafts) {
        boolean listed = drafts.stream().anyMatch(draft -> draft.judgement().article());
        if (!listed) {
            return drafts;
        }
        return drafts.stream()
                .map(draft -> isPromise(draft) ? draft.with(ofKind(draft.amount(), AmountKind.CONTRIBUTION)) : draft)
                .toList();
    }

    /** What the parties commit together, said beside what each of them commits, is their sum and no further commitment. */
    private static List<Draft> sumsOfAll(List<Draft> drafts) {
        BigDecimal each = drafts.stream()
                .map(Draft::amount)
                .filter(a ->
                        a.nature().kind() == AmountKind.COMMITMENT && a.payer().category() != PartyCategory.COLLECTIVE)
                .flatMap(a -> a.money().exact().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return drafts.stream()
                .map(draft ->
                        isSumOf(draft.amount(), each) ? draft.with(ofKind(draft.amount(), AmountKind.TOTAL)) : draft)
                .toList();
    }

    private static boolean isSumOf(Amount amount, BigDecimal each) {
        return amount.nature().kind() == AmountKind.COMMITMENT
                && amount.payer().category() == PartyCategory.COLLECTIVE
                && amount.money()
                        .exact()
                        .filter(value -> value.compareTo(each) == 0)
                        .isPresent();
    }

    private static boolean isPromise(Draft draft) {
        return draft.amount().nature().kind() == AmountKind.COMMITMENT
                && !draft.judgement().article();
    }

    private List<Draft> withParents(List<Draft> drafts) {
        Map<String, Integer> statementOf = new HashMap<>();
        List<Draft> tied = new ArrayList<>();
        Map<Integer, Draft> lastOfStatement = new HashMap<>();
        int seen = 0;
        for (Draft draft : drafts) {
            while (seen <= draft.index()) {
                statementOf.put(Fold.text(statements.get(seen).text()), seen);
                seen++;
            }
            Optional<Draft> parent = parent(draft, tied, statementOf, lastOfStatement);
            Draft row = parent.map(whole ->
                            draft.with(partOf(draft.amount(), whole.amount().id())))
                    .orElse(draft);
            tied.add(row);
            lastOfStatement.put(draft.index(), row);
        }
        return tied;
    }

    /** "dont" ties to the whole before it in the sentence; the first sum of a list item to the one sum that opens the list. */
    private static Optional<Draft> parent(
            Draft draft, List<Draft> earlier, Map<String, Integer> statementOf, Map<Integer, Draft> lastOfStatement) {
        if (draft.written().link() == Link.PART) {
            for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).index() == draft.index(); i--) {
                boolean whole = earlier.get(i).written().link() != Link.PART
                        && earlier.get(i).place() < draft.place();
                if (whole) {
                    return Optional.of(earlier.get(i));
                }
            }
        }
        boolean opened = !draft.leadIn().isEmpty() && isOpening(draft.leadIn());
        if (!opened || draft.place() > 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(statementOf.get(Fold.text(draft.leadIn())))
                .or(() -> sentenceIn(draft.leadIn(), statementOf))
                .filter(index -> index < draft.index())
                .flatMap(index -> Optional.ofNullable(lastOfStatement.get(index)))
                .filter(whole -> isAtLeast(whole.amount(), draft.amount()));
    }

    /** A lead-in may be a whole paragraph, of which the last sentence opens the list. */
    private static Optional<Integer> sentenceIn(String leadIn, Map<String, Integer> statementOf) {
        String folded = Fold.text(leadIn);
        return statementOf.entrySet().stream()
                .filter(entry -> folded.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .max(Integer::compare);
    }

    private static boolean isOpening(String leadIn) {
        return Fold.text(leadIn).endsWith(":");
    }

    private static boolean isAtLeast(Amount whole, Amount part) {
        return whole.money()
                .max()
                .or(() -> whole.money().min())
                .flatMap(most -> part.money().min().map(least -> least.compareTo(most) <= 0))
                .orElse(false);
    }

    private static Amount partOf(Amount a, String parent) {
        return copy(a, a.nature(), parent);
    }

    /** A body's share of the contract: committed, and with the perimeter of the total it is a part of. */
    private static Amount shareOf(Amount share, Amount total) {
        Nature nature = share.nature();
        Nature committed =
                new Nature(AmountKind.COMMITMENT, nature.qualifier(), CreditKind.CONTRACTUALISED, nature.stage());
        return copy(share, committed, total.id(), total.perimeter());
    }

    private static Amount ofKind(Amount a, AmountKind kind) {
        Nature nature = a.nature();
        return copy(a, new Nature(kind, nature.qualifier(), nature.creditKind(), nature.stage()), a.parentId());
    }

    private static Amount copy(Amount a, Nature nature, String parent) {
        return copy(a, nature, parent, a.perimeter());
    }

    private static Amount copy(Amount a, Nature nature, String parent, String perimeter) {
        return new Amount(
                a.id(),
                a.contractId(),
                a.sectionId(),
                a.operationId(),
                a.payer(),
                nature,
                a.money(),
                a.sharePercent(),
                a.programmeCode(),
                a.period(),
                perimeter,
                parent,
                a.repeatOf(),
                a.table(),
                a.verifiedBy(),
                a.provenance());
    }
}
