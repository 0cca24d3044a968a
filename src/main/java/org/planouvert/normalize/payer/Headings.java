package org.planouvert.normalize.payer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.PartyCategory;
import org.planouvert.normalize.place.DepartementEntry;
import org.planouvert.normalize.place.Places;
import org.planouvert.text.Phrases;
import org.planouvert.text.Words;

/** Reads who pays from the headings of a table's columns and rows. */
final class Headings {

    /** Words that may stand beside a body in a row's heading that is that body. */
    private static final Set<String> BESIDE = Set.of(
            "la",
            "le",
            "les",
            "l",
            "de",
            "du",
            "des",
            "d",
            "pour",
            "part",
            "participation",
            "contribution",
            "total",
            "dont",
            ":",
            "financement",
            "credits",
            "subvention",
            "et",
            ",",
            "(",
            ")",
            "montant");

    private final FunderLexicon lexicon;
    private final Places places;

    Headings(FunderLexicon lexicon, Places places) {
        this.lexicon = lexicon;
        this.places = places;
    }

    Payment column(List<String> path, List<Body> known) {
        Payment found = Payment.UNNAMED;
        for (int i = path.size() - 1; i >= 0; i--) {
            Words words = Words.of(path.get(i));
            List<Group> groups = Group.of(words, lexicon.in(words));
            if (groups.isEmpty()) {
                continue;
            }
            Scene scene = scene(words, groups);
            Payment here = PayerGrammar.payment(scene, groups.get(0), "heading");
            found = found.isNamed() ? PayerGrammar.through(here, found) : here;
            if (!found.bodies().stream().allMatch(PayerGrammar::isFund)) {
                return inner(path, i, found).orElse(Resolution.of(found, scene, known));
            }
        }
        return found;
    }

    Payment row(List<String> path, List<Body> known) {
        if (path.isEmpty()) {
            return Payment.UNNAMED;
        }
        Words words = Words.of(path.get(path.size() - 1));
        List<Group> groups = Group.of(words, lexicon.in(words));
        if (groups.isEmpty() || groups.size() > 2) {
            return Payment.UNNAMED;
        }
        Scene scene = scene(words, groups);
        Group body = groups.get(0);
        Group last = groups.get(groups.size() - 1);
        boolean whole = scene.onlyBetween(0, body.first(), BESIDE)
                && scene.onlyBetween(body.end(), last.first(), BESIDE)
                && scene.onlyBetween(last.end(), words.size(), BESIDE);
        boolean fund = last != body && last.isVia() && !body.isVia();
        if (!whole || last != body && !fund) {
            return Payment.UNNAMED;
        }
        Payment named = PayerGrammar.payment(scene, body, "row heading");
        // "État (FNADT)": the State, through its fund
        Payment through = fund ? PayerGrammar.through(named, PayerGrammar.payment(scene, last, "row heading")) : named;
        return Resolution.of(through, scene, known);
    }

    private static Scene scene(Words words, List<Group> groups) {
        return new Scene(words, groups, new Phrases<>(), List.of(new int[] {words.size(), words.size()}), 0);
    }

    /** Under "Départements" a heading may be only the name or the code of one. */
    private Optional<Payment> inner(List<String> path, int outer, Payment found) {
        Body body = found.bodies().get(0);
        boolean departements = body.category() == PartyCategory.DEPARTEMENT || Resolution.isPluralOfDepartement(body);
        for (int i = outer + 1; departements && i < path.size(); i++) {
            Optional<DepartementEntry> one = places.departement(path.get(i));
            if (one.isPresent()) {
                Body named =
                        new Body("Département " + one.get().link() + one.get().name(), PartyCategory.DEPARTEMENT);
                return Optional.of(new Payment(List.of(named), false, found.via(), "heading", path.get(i)));
            }
        }
        return Optional.empty();
    }
}
