package org.planouvert.normalize.payer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.PartyCategory;
import org.planouvert.normalize.money.WrittenAmount;
import org.planouvert.normalize.place.Places;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/**
 * Reads who pays an amount from the sentence it stands in, else from what the sentence hangs on. The rules are tried in
 * order and the first that finds a body decides. Where no rule does, no one pays: a section's title names no payer.
 */
public final class PayerGrammar {

    private static final List<Rule> RULES = Stream.of(LabelRules.RULES, VerbRules.RULES, LabelRules.LAST)
            .flatMap(List::stream)
            .toList();

    /** Rules that can tie a lead-in's body to what the lead-in opens. */
    private static final Set<String> OPENING =
            Set.of("on-the-part-of", "label", "paid-by-before", "share-of", "subject", "for-account-of");

    private final FunderLexicon lexicon;
    private final Headings headings;
    private final Phrases<Boolean> pay = new Phrases<>();
    private final Phrases<Boolean> change = new Phrases<>();

    private PayerGrammar(Profile profile, Places places) {
        this.lexicon = new FunderLexicon(profile, places);
        this.headings = new Headings(lexicon, places);
        for (AmountKind kind : List.of(AmountKind.CONTRIBUTION, AmountKind.COMMITMENT)) {
            profile.kindCues().getOrDefault(kind, List.of()).forEach(cue -> pay.add(cue, true));
        }
        profile.changeCues().forEach(cue -> change.add(cue, true));
    }

    public static PayerGrammar of(Profile profile, Places places) {
        return new PayerGrammar(profile, places);
    }

    /**
     * Who pays each amount of a text.
     *
     * @param text as written
     * @param leadIns what it hangs on, outermost first
     * @param amounts the amounts of the text
     * @param known bodies that the document names as parties; they give a bare "la Région" its name
     * @return one payment for each amount, in order
     */
    public List<Payment> read(String text, List<String> leadIns, List<WrittenAmount> amounts, List<Body> known) {
        Words words = Words.of(text);
        List<Group> groups = Group.of(words, lexicon.in(words));
        List<int[]> places = places(words, amounts);
        List<Payment> payments = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Scene scene = new Scene(words, groups, pay, places, i);
            boolean same = i > 0 && isSame(amounts.get(i - 1), amounts.get(i));
            boolean after = same || i > 0 && isAfterOfAChange(words, places.get(i - 1), places.get(i));
            Payment own = own(after ? new Scene(words, groups, pay, places, i - 1) : scene);
            Payment whole = under(own, leadIns, known);
            Payment named = Resolution.of(whole, scene, known);
            boolean part = i > 0 && amounts.get(i).link() == WrittenAmount.Link.PART;
            payments.add(part ? ofThePart(named, payments.get(i - 1)) : named);
        }
        return payments;
    }

    /**
     * The body that a column's headings name.
     *
     * @param path headings, outermost first; the innermost that names a body decides, and a fund in it is paid through
     *     by the State of an outer one
     * @param known bodies that the document names as parties
     */
    public Payment column(List<String> path, List<Body> known) {
        return headings.column(path, known);
    }

    /** The body that a row's heading is, not only mentions: operations name bodies as well. */
    public Payment row(List<String> path, List<Body> known) {
        return headings.row(path, known);
    }

    private static List<int[]> places(Words words, List<WrittenAmount> amounts) {
        List<int[]> places = new ArrayList<>();
        for (WrittenAmount amount : amounts) {
            places.add(new int[] {indexOf(words, amount.start()), indexOf(words, amount.end())});
        }
        return places;
    }

    /** Index of the first word at or after a place of the text as written. */
    private static int indexOf(Words words, int written) {
        Fold fold = words.fold();
        int index = 0;
        while (index < words.size() && fold.writtenStart(words.get(index).start()) < written) {
            index++;
        }
        return index;
    }

    /** "État : 42 M€ (dont DSIL : 18 M€, ADEME : 11 M€)": a fund's part of what the State pays is paid by the State. */
    private static Payment ofThePart(Payment part, Payment before) {
        boolean fund = part.isNamed() && part.bodies().stream().allMatch(PayerGrammar::isFund);
        boolean state = before.bodies().size() == 1 && before.bodies().get(0).category() == PartyCategory.STATE;
        return fund && state ? through(before, part) : part;
    }

    /** "12 millions d'euros (12 000 000 €)": one sum said twice. */
    private static boolean isSame(WrittenAmount first, WrittenAmount again) {
        return again.link() == WrittenAmount.Link.SAME
                && again.min().equals(first.min())
                && again.max().equals(first.max());
    }

    /** "La part de l'État passe de 18 M€ à 16 M€": who paid the first pays the second. */
    private boolean isAfterOfAChange(Words words, int[] before, int[] amount) {
        boolean paired = amount[0] - before[1] == 1 && words.at(before[1]).equals("a");
        return paired && change.in(words).stream().anyMatch(cue -> cue.end() == before[0]);
    }

    private static Payment own(Scene scene) {
        Payment fund = Payment.UNNAMED;
        for (Rule rule : RULES) {
            Optional<Group> group = rule.find(scene);
            if (group.isEmpty()) {
                continue;
            }
            Payment found = payment(scene, group.get(), rule.name());
            if (!group.get().isVia()) {
                return fund.isNamed() ? through(found, fund) : found;
            }
            fund = fund.isNamed() ? fund : found;
        }
        return fund;
    }

    /** "L'État apporte 3 M€ de crédits du FNADT": the State pays, through its fund. A fund of others pays by itself. */
    static Payment through(Payment body, Payment fund) {
        boolean state = body.bodies().stream().allMatch(one -> one.category() == PartyCategory.STATE)
                && fund.bodies().stream().allMatch(PayerGrammar::isFund);
        return state
                ? new Payment(body.bodies(), body.joint(), fund.bodies().get(0).label(), body.rule(), body.words())
                : fund;
    }

    static Payment payment(Scene scene, Group group, String rule) {
        List<Body> bodies =
                group.mentions().stream().map(Mention::body).distinct().toList();
        boolean collective = bodies.size() > 1 || bodies.get(0).category() == PartyCategory.COLLECTIVE;
        String via = group.isVia() ? "" : Funds.beside(scene, group).orElse("");
        String said = FunderLexicon.written(scene.words(), group.first(), group.end());
        return new Payment(bodies, collective, via, rule, said);
    }

    /** A fund or an operator alone is paid through by the State that a lead-in names; no body at all takes the lead-in's. */
    private Payment under(Payment own, List<String> leadIns, List<Body> known) {
        boolean fund = own.isNamed() && own.bodies().stream().allMatch(PayerGrammar::isFund);
        if (own.isNamed() && !fund) {
            return own;
        }
        for (int i = leadIns.size() - 1; i >= 0; i--) {
            Payment opened = opening(leadIns.get(i));
            if (!opened.isNamed()) {
                continue;
            }
            if (!fund) {
                return opened;
            }
            boolean state = opened.bodies().stream().anyMatch(body -> body.category() == PartyCategory.STATE);
            if (state && !opened.joint()) {
                return new Payment(opened.bodies(), false, own.bodies().get(0).label(), opened.rule(), opened.words());
            }
        }
        return own;
    }

    static boolean isFund(Body body) {
        return body.category() == PartyCategory.STATE_FUND || body.category() == PartyCategory.STATE_OPERATOR;
    }

    /** The body that a lead-in makes the payer of what follows it. */
    private Payment opening(String leadIn) {
        Words words = Words.of(leadIn);
        List<Group> groups = Group.of(words, lexicon.in(words));
        Scene scene = new Scene(words, groups, pay, List.of(new int[] {words.size(), words.size()}), 0);
        for (Rule rule : RULES) {
            Optional<Group> group = OPENING.contains(rule.name()) ? rule.find(scene) : Optional.empty();
            if (group.isPresent()) {
                return payment(scene, group.get(), "lead-in " + rule.name());
            }
        }
        return Payment.UNNAMED;
    }
}
