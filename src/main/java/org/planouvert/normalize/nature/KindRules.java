package org.planouvert.normalize.nature;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Period;
import org.planouvert.domain.Qualifier;
import org.planouvert.normalize.money.WrittenAmount.Link;
import org.planouvert.normalize.time.Periods;
import org.planouvert.profile.Profile;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/** Decides the kind of an amount: the first rule that fits, in the order of {@link #decide}. */
final class KindRules {

    /** Words between a cue and its amount. */
    private static final int NEAR_BEFORE = 8;

    private static final int NEAR_AFTER = 1;
    private static final int CLOSE_BEFORE = 4;
    private static final int CLOSE_AFTER = 3;

    private static final Set<AmountKind> TOTALS = EnumSet.of(AmountKind.SUBTOTAL, AmountKind.TOTAL);

    private static final Set<AmountKind> UNPAID = EnumSet.of(AmountKind.ENVELOPE, AmountKind.ESTIMATE);

    private static final Set<AmountKind> PAID =
            EnumSet.of(AmountKind.ENVELOPE, AmountKind.ESTIMATE, AmountKind.CONTRIBUTION, AmountKind.COMMITMENT);

    /** Before an envelope these words refer to one that was named before. */
    private static final Set<String> DEFINITE = Set.of("cette", "ces", "ladite", "l", "leur", "lesdites");

    private final Phrases<AmountKind> phrases;
    private final Phrases<Boolean> contract = new Phrases<>();
    private final Phrases<Boolean> change = new Phrases<>();

    KindRules(Profile profile) {
        this.phrases = Cues.phrases(profile.kindCues());
        profile.recognise().forEach(name -> contract.add(name, true));
        profile.changeCues().forEach(cue -> change.add(cue, true));
    }

    /** A kind, the rule that gave it and the words that made it fit. */
    record Decision(AmountKind kind, boolean article, String rule, String cue) {

        static Decision of(AmountKind kind, String rule, String cue) {
            return new Decision(kind, false, rule, cue);
        }
    }

    Decision decide(Case one) {
        Cues<AmountKind> cues = Cues.in(one.words(), phrases).without(cue -> isKnownEnvelope(one.words(), cue));
        return replaced(one)
                .or(() -> unitPrice(one, cues))
                .or(() -> close(one, cues, AmountKind.THRESHOLD))
                .or(() -> close(one, cues, AmountKind.LOAN))
                .or(() -> loanOf(one, cues))
                .or(() -> context(one, cues))
                .or(() -> total(one, cues))
                .or(() -> committed(one))
                // what a body gives is no part of the contract where its background is told; what is promised there may
                // be
                .or(() -> nearest(one, cues).filter(d -> d.kind() != AmountKind.CONTRIBUTION))
                .or(() -> background(one))
                .or(() -> nearest(one, cues))
                .or(() -> paid(one, cues))
                .or(() -> opened(one))
                .or(() -> about(one))
                .orElse(Decision.of(AmountKind.ENVELOPE, "default", ""));
    }

    /** "passe de 18 M€ à 16 M€": the first is what was, and is no part of any sum. */
    private Optional<Decision> replaced(Case one) {
        return change.in(one.words()).stream()
                .filter(cue -> cue.end() == one.spot().first())
                .findFirst()
                .map(cue -> Decision.of(AmountKind.CONTEXT, "replaced by another amount", cue.phrase()));
    }

    private static boolean isKnownEnvelope(Words words, Phrases.Match<AmountKind> cue) {
        boolean oneWord = cue.end() - cue.first() == 1;
        return cue.meaning() == AmountKind.ENVELOPE && oneWord && DEFINITE.contains(words.at(cue.first() - 1));
    }

    private static Optional<Decision> unitPrice(Case one, Cues<AmountKind> cues) {
        Optional<Phrases.Match<AmountKind>> ofAnAid =
                cues.within(AmountKind.THRESHOLD, one.spot().first(), one.spot().end());
        if (ofAnAid.isPresent()) {
            return Optional.of(Decision.of(
                    AmountKind.THRESHOLD, "bound of an aid", ofAnAid.get().phrase()));
        }
        boolean bounded =
                one.amount().qualifier() == Qualifier.AT_MOST || one.amount().qualifier() == Qualifier.AT_LEAST;
        if (bounded && one.amount().per().startsWith("par ")) {
            return Optional.of(Decision.of(
                    AmountKind.THRESHOLD, "bound of an aid", one.amount().per()));
        }
        return one.amount().isUnitPrice()
                ? Optional.of(Decision.of(
                        AmountKind.UNIT_PRICE, "price of one", one.amount().per()))
                : cues.near(one.spot(), AmountKind.UNIT_PRICE, 0, 1)
                        .map(cue -> Decision.of(AmountKind.UNIT_PRICE, "price of one", cue.phrase()));
    }

    private static Optional<Decision> close(Case one, Cues<AmountKind> cues, AmountKind kind) {
        return cues.near(one.spot(), kind, CLOSE_BEFORE, CLOSE_AFTER)
                .map(cue -> Decision.of(kind, "cue at the amount", cue.phrase()));
    }

    /** "un prêt de la Banque des territoires de 20 M€": the lender's name stands between. */
    private static Optional<Decision> loanOf(Case one, Cues<AmountKind> cues) {
        return cues.near(one.spot(), AmountKind.LOAN, NEAR_BEFORE, 0)
                .filter(cue -> one.payment().isNamed()
                        && one.words().at(cue.end()).equals("de")
                        && one.words().at(one.spot().first() - 1).equals("de"))
                .map(cue -> Decision.of(AmountKind.LOAN, "loan of a body", cue.phrase()));
    }

    /** Said of the whole country, of an earlier contract or of earlier years. A cue of one word holds for titles only. */
    private static Optional<Decision> context(Case one, Cues<AmountKind> cues) {
        Spot spot = one.spot();
        Optional<Decision> said = cues.all().stream()
                .filter(cue -> cue.meaning() == AmountKind.CONTEXT && cue.end() - cue.first() > 1)
                .filter(cue -> cue.first() >= spot.sentenceFrom() && cue.end() <= spot.sentenceTo())
                .findFirst()
                .map(cue -> Decision.of(AmountKind.CONTEXT, "cue in the sentence", cue.phrase()));
        return said.isPresent() || !isEarlier(one)
                ? said
                : Optional.of(Decision.of(AmountKind.CONTEXT, "years before the contract", ""));
    }

    /** Years that begin before the contract's and end before its end; those of an earlier list end with the contract. */
    private static boolean isEarlier(Case one) {
        Period contract = one.setting().contractPeriod();
        Period stated = one.period().map(Periods.Found::period).orElse(Period.UNKNOWN);
        return isBefore(stated.start(), contract.start()) && isBefore(stated.end(), contract.end());
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.filter(one.get()::isBefore).isPresent();
    }

    /** A sum of others, whoever pays it; in a list of commitments it is none of them. */
    private static Optional<Decision> total(Case one, Cues<AmountKind> cues) {
        return cues.near(one.spot(), TOTALS, NEAR_BEFORE, 0)
                .map(cue -> Decision.of(cue.meaning(), "nearest cue", cue.phrase()));
    }

    /** A body's line in the list or the article that holds the contract's commitments. */
    private Optional<Decision> committed(Case one) {
        boolean part = one.amount().link() == Link.PART || isPartOfLeadIn(one.setting());
        if (!one.payment().isNamed() || part) {
            return Optional.empty();
        }
        return firstIn(one.setting().leadIns(), AmountKind.COMMITMENT)
                .or(() -> firstIn(one.setting().titles(), AmountKind.COMMITMENT))
                .map(cue -> new Decision(AmountKind.COMMITMENT, true, "list of commitments", cue));
    }

    /** "Pour l'État : 362 M€ dont :" opens a list of parts. */
    private static boolean isPartOfLeadIn(Setting setting) {
        if (setting.leadIns().isEmpty()) {
            return false;
        }
        Words words = Words.of(setting.leadIns().get(setting.leadIns().size() - 1));
        return words.at(words.size() - 1).equals("dont")
                || words.at(words.size() - 2).equals("dont");
    }

    private Optional<String> firstIn(List<String> texts, AmountKind kind) {
        for (String text : texts) {
            Words words = Words.of(text);
            Optional<String> cue =
                    Cues.in(words, phrases).within(kind, 0, words.size()).map(Phrases.Match::phrase);
            if (cue.isPresent()) {
                return cue;
            }
        }
        return Optional.empty();
    }

    /** The nearest of the cues that compete for an amount. */
    private static Optional<Decision> nearest(Case one, Cues<AmountKind> cues) {
        boolean paid = one.payment().isNamed();
        Optional<Phrases.Match<AmountKind>> cue = cues.near(one.spot(), paid ? PAID : UNPAID, NEAR_BEFORE, NEAR_AFTER);
        if (cue.isEmpty()) {
            return Optional.empty();
        }
        boolean labelled = one.payment().rule().startsWith("label");
        AmountKind kind = cue.get().meaning();
        boolean share = paid && (kind == AmountKind.ENVELOPE && (labelled || one.isShared()));
        if (labelled && kind == AmountKind.ESTIMATE) {
            return Optional.empty();
        }
        return Optional.of(Decision.of(
                share ? AmountKind.CONTRIBUTION : kind, "nearest cue", cue.get().phrase()));
    }

    private static Optional<Decision> paid(Case one, Cues<AmountKind> cues) {
        if (!one.payment().isNamed()) {
            return Optional.empty();
        }
        Optional<Phrases.Match<AmountKind>> promised = cues.within(
                AmountKind.COMMITMENT, one.spot().sentenceFrom(), one.spot().first());
        return Optional.of(promised.map(
                        cue -> Decision.of(AmountKind.COMMITMENT, "promise in the sentence", cue.phrase()))
                .orElse(Decision.of(
                        AmountKind.CONTRIBUTION, "paid by a body", one.payment().words())));
    }

    /** What a sum opens is of its kind: the parts of an estimate are estimates. */
    private Optional<Decision> opened(Case one) {
        List<String> leadIns = one.setting().leadIns();
        for (int i = leadIns.size() - 1; i >= 0; i--) {
            Words words = Words.of(leadIns.get(i));
            Optional<Phrases.Match<AmountKind>> cue = Cues.in(words, phrases).all().stream()
                    .filter(found -> found.meaning() == AmountKind.ESTIMATE || found.meaning() == AmountKind.CONTEXT)
                    .reduce((first, second) -> second);
            if (cue.isPresent()) {
                return Optional.of(Decision.of(
                        cue.get().meaning(), "opened by a sum", cue.get().phrase()));
            }
        }
        return Optional.empty();
    }

    /** In a preamble or a diagnosis, unless the sentence speaks of the contract itself before the amount's clause ends. */
    private Optional<Decision> background(Case one) {
        if (namesContract(one.words(), one.spot().sentenceFrom(), clauseEnd(one))) {
            return Optional.empty();
        }
        return firstIn(one.setting().titles(), AmountKind.CONTEXT)
                .map(cue -> Decision.of(AmountKind.CONTEXT, "title of background", cue));
    }

    private static int clauseEnd(Case one) {
        int end = one.spot().end();
        while (end < one.spot().sentenceTo() && !one.words().at(end).equals(",")) {
            end++;
        }
        return end;
    }

    /** True when words name this family of contracts. */
    boolean namesContract(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (contract.at(words, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A sum "of the order of" without any other word about it is an evaluation. */
    private static Optional<Decision> about(Case one) {
        return one.amount().qualifier() == Qualifier.APPROX
                ? Optional.of(Decision.of(AmountKind.ESTIMATE, "approximate", ""))
                : Optional.empty();
    }
}
