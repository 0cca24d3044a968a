package org.planouvert.normalize.nature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Period;
import org.planouvert.normalize.money.WrittenAmount;
import org.planouvert.normalize.payer.Payment;
import org.planouvert.normalize.time.Periods;
import org.planouvert.profile.Profile;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/** Judges what amounts are from the profile's cues in their sentence, in what it hangs on, and in the titles above it. */
public final class Classifier {

    /** Words in "12 M€ de crédits valorisés" between the amount and what its credits are: these before any other cue. */
    private static final int OF_CREDITS = 2;

    private final KindRules kinds;
    private final Phrases<CreditKind> credits;
    private final Perimeters perimeters;

    private Classifier(Profile profile) {
        this.kinds = new KindRules(profile);
        this.credits = Cues.phrases(profile.creditCues());
        this.perimeters = new Perimeters(profile);
    }

    public static Classifier of(Profile profile) {
        return new Classifier(profile);
    }

    /**
     * Judges the amounts of a text.
     *
     * @param setting where the text stands
     * @param amounts its amounts, in order
     * @param payments who pays each of them
     */
    public List<Judgement> judge(Setting setting, List<WrittenAmount> amounts, List<Payment> payments) {
        Words words = Words.of(setting.text());
        List<Spot> spots = Spot.of(words, amounts);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Optional<Periods.Found> period = Periods.near(
                    words,
                    spots.get(i).sentenceFrom(),
                    spots.get(i).sentenceTo(),
                    spots.get(i).first());
            Case one = new Case(setting, words, spots, amounts, payments, i, period);
            judgements.add(judge(one, kinds.decide(one)));
        }
        return judgements;
    }

    /** True when a text names this family of contracts, such as {@code le CPER}. */
    public boolean namesContract(String text) {
        Words words = Words.of(text);
        return kinds.namesContract(words, 0, words.size());
    }

    private Judgement judge(Case one, KindRules.Decision decision) {
        Nature nature = new Nature(
                decision.kind(),
                one.amount().qualifier(),
                creditKind(one, decision),
                Stages.beside(one.words(), one.spot()));
        Period stated = one.period().map(Periods.Found::period).orElse(Period.UNKNOWN);
        boolean whole = decision.kind() == AmountKind.COMMITMENT && !stated.isKnown();
        return new Judgement(
                nature,
                perimeters.beside(one.words(), one.spot()),
                whole ? one.setting().contractPeriod() : stated,
                Programmes.beside(one.words(), one.spot()),
                decision.article(),
                decision.rule(),
                decision.cue());
    }

    private CreditKind creditKind(Case one, KindRules.Decision decision) {
        Cues<CreditKind> own = Cues.in(one.words(), credits);
        Spot spot = one.spot();
        Set<CreditKind> all = Set.of(CreditKind.values());
        Optional<CreditKind> said = own.near(spot, all, -1, OF_CREDITS)
                .or(() -> own.near(spot, all, Integer.MAX_VALUE, Integer.MAX_VALUE))
                .map(Phrases.Match::meaning)
                .or(() -> firstIn(one.setting().leadIns()))
                .or(() -> firstIn(one.setting().titles()));
        boolean committed = decision.kind() == AmountKind.COMMITMENT;
        return said.orElse(committed ? CreditKind.CONTRACTUALISED : CreditKind.UNKNOWN);
    }

    /** The credit kind that the innermost of some texts names. */
    private Optional<CreditKind> firstIn(List<String> texts) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            List<Phrases.Match<CreditKind>> found = credits.in(Words.of(texts.get(i)));
            if (!found.isEmpty()) {
                return Optional.of(found.get(0).meaning());
            }
        }
        return Optional.empty();
    }
}
