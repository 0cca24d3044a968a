package org.planouvert.normalize.payer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.PartyCategory;

/** Rules for bodies tied to an amount by a verb or a noun of paying. */
final class VerbRules {

    private static final Set<String> PREPOSITIONS = Set.of(
            "de", "du", "des", "d", "par", "avec", "a", "au", "aux", "pour", "entre", "chez", "sur", "dans", "hors",
            "sans", "aupres", "envers", "selon", "outre", "sous", "vers", "en", "hormis", "contre", "cotes", "via");
    /** What a body gives, where no word of paying stands beside it: "un prêt de la Banque des territoires de 20 M€". */
    private static final Set<String> GIVEN = Set.of("fonds", "pret", "prets", "avance", "dotation", "enveloppe");

    private static final Set<String> TO_ITS_SUM = Set.of("(", "a", "hauteur", "de", "d", "pour");
    private static final Set<String> BREAKS = Set.of(",", ";", "et");
    private static final Set<String> ARTICLES = Set.of("la", "le", "l", "les");
    private static final Set<String> OF = Set.of("de", "du", "des", "d");
    private static final Set<String> THAT_ONE = Set.of("celle", "celles", "celui", "ceux");
    /** Words that make the amount the price of a thing, not what the subject pays. */
    private static final Set<String> COSTS = Set.of(
            "cout",
            "couts",
            "projet",
            "projets",
            "operation",
            "operations",
            "travaux",
            "investissement",
            "investissements",
            "programme",
            "chantier",
            "marche");

    private static final Set<String> LINKS =
            Set.of("de", "d", "un", "une", "montant", "total", "environ", "estime", "a", "evalue");
    /** Words between "par la Région" and the amount. */
    private static final int BY_REACH = 8;
    /** Words between an amount and "financés par". */
    private static final int PASSIVE_REACH = 14;
    /** Words between "la participation de la Région" and the amount. */
    private static final int NOUN_REACH = 16;

    static final List<Rule> RULES = List.of(
            new Rule("paid-by-after", VerbRules::paidByAfter),
            new Rule("paid-by-before", VerbRules::paidByBefore),
            new Rule("share-of", VerbRules::shareOf),
            new Rule("subject", VerbRules::subject),
            new Rule("for-account-of", VerbRules::forAccountOf));

    private VerbRules() {}

    /** "17 M€ consacrés par l'État", "800 millions sont programmés par SNCF Réseau". */
    private static Optional<Group> paidByAfter(Scene scene) {
        for (Group group : scene.after()) {
            boolean near = group.first() < scene.nextFirst() && group.first() - scene.end() <= PASSIVE_REACH;
            int by = scene.beforeArticle(group);
            if (!near) {
                return Optional.empty();
            }
            if (scene.words().at(by).equals("par")) {
                boolean paid = by == scene.end() || isPaidBefore(scene, by);
                return paid && !hasSumOfItsOwn(scene, group) ? Optional.of(group) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "financés par l'État (26,75 M€)", "complété par la Région à hauteur de 7 M€": what the body pays is said behind it. */
    private static boolean hasSumOfItsOwn(Scene scene, Group group) {
        boolean next = scene.nextFirst() < scene.words().size();
        return next && scene.onlyBetween(group.end(), scene.nextFirst(), TO_ITS_SUM);
    }

    /** "abondée par les collectivités à hauteur de 90 M€". */
    private static Optional<Group> paidByBefore(Scene scene) {
        for (Group group : scene.before()) {
            int by = scene.beforeArticle(group);
            boolean near = scene.first() - group.end() <= BY_REACH && !scene.amountBetween(group.end(), scene.first());
            if (near && scene.words().at(by).equals("par") && (isPaidBefore(scene, by) || isAgain(scene, by))) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** A word of paying right before "par", an adverb between allowed. */
    private static boolean isPaidBefore(Scene scene, int by) {
        if (scene.words().at(by - 1).equals("parite")
                && scene.words().at(by - 2).equals("a")) {
            return scene.paysBetween(by - 3, by - 2);
        }
        boolean halves = scene.words().at(by - 1).equals("50")
                && scene.words().at(by - 2).equals("/");
        if (halves) {
            return scene.paysBetween(by - 5, by - 3);
        }
        return scene.paysBetween(by - 1, by)
                || (scene.words().at(by - 1).endsWith("ment") && scene.paysBetween(by - 2, by - 1));
    }

    /** "financé par l'État à hauteur de 12 M€ et par la Région à hauteur de 6 M€": the verb is not said again. */
    private static boolean isAgain(Scene scene, int by) {
        if (!Set.of("et", ",").contains(scene.words().at(by - 1))) {
            return false;
        }
        for (int i = by - 2; i > scene.sentenceStart(); i--) {
            if (scene.words().at(i).equals("par") && isPaidBefore(scene, i)) {
                return true;
            }
        }
        return false;
    }

    /** "la contribution de la Région à hauteur de 50 % (75 M€)", "celles de chaque Département". */
    private static Optional<Group> shareOf(Scene scene) {
        for (Group group : scene.before()) {
            int of = scene.beforeArticle(group);
            boolean near =
                    scene.first() - group.end() <= NOUN_REACH && !scene.amountBetween(group.end(), scene.first());
            boolean ofAnother = LabelRules.belongsToAmountBefore(scene, group);
            if (near && !ofAnother && OF.contains(scene.words().at(of)) && isShareNoun(scene, of) && !isCost(scene)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private static boolean isShareNoun(Scene scene, int of) {
        for (int i = of - 1; i >= Math.max(0, of - 3); i--) {
            if (scene.pay().at(scene.words(), i).isPresent()
                    || GIVEN.contains(scene.words().at(i))
                    || THAT_ONE.contains(scene.words().at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "l'État mobilisera 12,5 milliards d'euros": the nearest body in the place of a subject, then a verb of paying. */
    private static Optional<Group> subject(Scene scene) {
        if (isCost(scene)) {
            return Optional.empty();
        }
        for (Group group : scene.before()) {
            if (isSubject(scene, group)
                    && !hasSubjectOfItsOwn(scene, group)
                    && scene.paysBetween(group.end(), scene.first())) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** "L'ARS apporte 4 M€ et la maison de santé 2 M€": behind another amount, an article opens another one's share, and a total is nobody's. */
    private static boolean hasSubjectOfItsOwn(Scene scene, Group group) {
        if (!scene.amountBetween(group.end(), scene.first())) {
            return false;
        }
        if (scene.words().at(scene.first() - 1).equals("total")
                || scene.words().at(scene.first() - 2).equals("total")) {
            return true;
        }
        int last = scene.first() - 1;
        while (last >= scene.previousEnd() && !BREAKS.contains(scene.words().at(last))) {
            last--;
        }
        String next = scene.words().at(last + 1);
        return last >= scene.previousEnd() && last + 1 < scene.first() && ARTICLES.contains(next);
    }

    private static boolean isSubject(Scene scene, Group group) {
        int before = scene.beforeArticle(group);
        Optional<Group> joined = scene.groups().stream()
                .filter(other ->
                        other.end() == before && scene.words().at(before).equals("et"))
                .findFirst();
        if (joined.isPresent()) {
            return isSubject(scene, joined.get());
        }
        boolean contracted =
                Set.of("du", "des", "au", "aux").contains(scene.words().at(group.first() - 1));
        boolean relative = scene.words().at(group.end()).equals(",")
                && scene.words().at(group.end() + 1).equals("qui");
        return relative
                || before < scene.sentenceStart()
                || (!contracted && !PREPOSITIONS.contains(scene.words().at(before)));
    }

    private static boolean isCost(Scene scene) {
        int i = scene.first() - 1;
        while (i > 0 && LINKS.contains(scene.words().at(i))) {
            i--;
        }
        return i < scene.first() - 1 && COSTS.contains(scene.words().at(i));
    }

    /** "pour le compte de l'État", and "pour l'État" after the amount; a territory after "pour" may be only a place. */
    private static Optional<Group> forAccountOf(Scene scene) {
        for (Group group : scene.before()) {
            if (isOnAccount(scene, group)) {
                return Optional.of(group);
            }
        }
        return scene.after().stream()
                .filter(group -> group.first() < scene.nextFirst())
                .filter(group -> isOnAccount(scene, group)
                        || (scene.words().at(scene.beforeArticle(group)).equals("pour") && isState(group)))
                .findFirst();
    }

    private static boolean isOnAccount(Scene scene, Group group) {
        int of = scene.beforeArticle(group);
        return OF.contains(scene.words().at(of)) && scene.words().at(of - 1).equals("compte");
    }

    private static boolean isState(Group group) {
        return group.mentions().stream().allMatch(mention -> mention.body().category() == PartyCategory.STATE);
    }
}
