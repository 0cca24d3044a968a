package org.planouvert.normalize.payer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for bodies that stand right beside their amount: as a label before it, or after "de". */
final class LabelRules {

    private static final Set<String> LABEL_NOUNS = Set.of(
            "budget",
            "part",
            "participation",
            "contribution",
            "financement",
            "credits",
            "subvention",
            "montant",
            "dotation",
            "engagement",
            "apport",
            "cotes",
            "enveloppe",
            "total",
            "cofinancement",
            "financements",
            "aide",
            "concours");
    private static final Set<String> STARTS = Set.of(
            ";", ",", "-", ":", "(", ")", "•", "➢", "●", "▪", "·", "–", "*", "⇒", "→", "dont", "et", ".", "", "pour",
            "par", "[", "aux", "entre");
    private static final Set<String> TOUCHING =
            Set.of("(", "-", "=", ":", ",", "a", "hauteur", "de", "d", "pour", "un", "montant");
    private static final Set<String> CHAIN = Set.of(
            "de",
            "du",
            "des",
            "d",
            "la",
            "l",
            "le",
            "les",
            "credit",
            "credits",
            "subvention",
            "subventions",
            "fonds",
            "dotation",
            "participation",
            "contribution",
            "contributions",
            "financement",
            "financements",
            "aide",
            "aides",
            "part",
            "prets",
            "pret",
            "contractualises",
            "contractualise",
            "valorises",
            "regionalises",
            "cumules",
            "nouveaux",
            "specifiques",
            "budgetaires",
            "publics",
            "issu",
            "issus",
            "issue",
            "issues",
            "provenant",
            "en",
            "provenance",
            "au",
            "titre",
            "pour",
            "compte",
            ")");
    private static final Set<String> CHAIN_STARTS =
            Set.of("de", "du", "des", "d", "issus", "issu", "issues", "provenant", "en", "au", "pour", ")", "credits");
    /** Longest chain of words between an amount and "de l'État". */
    private static final int CHAIN_LENGTH = 11;
    /** Longest bracket between a label and its colon. */
    private static final int BRACKET = 8;
    /** Words between "au titre de" a fund and its amount. */
    private static final int TITLE_REACH = 12;

    static final List<Rule> RULES = List.of(
            new Rule("on-the-part-of", LabelRules::onThePartOf),
            new Rule("of-funder", LabelRules::ofFunder),
            new Rule("label", LabelRules::label));

    static final List<Rule> LAST = List.of(new Rule("title-of-fund", LabelRules::titleOfFund));

    private LabelRules() {}

    /** "de la part de l'État, 100 M€". */
    private static Optional<Group> onThePartOf(Scene scene) {
        for (Group group : scene.before()) {
            int i = scene.beforeArticle(group);
            int part = scene.words().at(i).equals("de")
                            || scene.words().at(i).equals("du")
                            || scene.words().at(i).equals("des")
                    ? i - 1
                    : i;
            boolean fits = scene.words().at(part).equals("part")
                    && scene.words().at(part - 1).equals("la");
            if (fits) {
                return scene.amountBetween(group.end(), scene.first()) ? Optional.empty() : Optional.of(group);
            }
        }
        return scene.after().stream()
                .filter(group -> group.first() - scene.end() <= 5
                        && scene.onlyBetween(
                                scene.end(), group.first(), Set.of("de", "la", "part", "du", "l", "des", ",")))
                .filter(group -> scene.words().at(scene.end() + 2).equals("part"))
                .findFirst();
    }

    /** "10 M€ de crédits de l'État": after the amount only words of money lead to the body. */
    private static Optional<Group> ofFunder(Scene scene) {
        if (!CHAIN_STARTS.contains(scene.words().at(scene.end()))) {
            return Optional.empty();
        }
        Optional<Group> fund = Optional.empty();
        int from = scene.end();
        for (Group group : scene.after()) {
            boolean near = group.first() < scene.nextFirst() && group.first() - from <= CHAIN_LENGTH;
            if (!near || !isChain(scene, from, group)) {
                break;
            }
            if (!group.isVia()) {
                return isPlace(scene, group) ? fund : Optional.of(group);
            }
            fund = fund.isPresent() ? fund : Optional.of(group);
            from = group.end();
        }
        return fund;
    }

    /** "25 M€ de crédits de l'État et 25 M€": the body is that of the first amount. */
    static boolean belongsToAmountBefore(Scene scene, Group group) {
        int end = scene.previousEnd();
        return end > 0 && end < group.first() && scene.onlyBetween(end, group.first(), CHAIN);
    }

    private static boolean isChain(Scene scene, int from, Group group) {
        return scene.onlyBetween(from, group.first(), CHAIN);
    }

    /** "12 M€ pour la Région": what an amount is for is as often the place as the payer; the State is no place. */
    private static boolean isPlace(Scene scene, Group group) {
        boolean forWhom = scene.words().at(scene.beforeArticle(group)).equals("pour");
        return forWhom
                && group.mentions().stream()
                        .anyMatch(m -> m.body().category() != org.planouvert.domain.PartyCategory.STATE);
    }

    /** "État : 12 M€", "Budget MEL : 12 M€", "Région (FEDER) : 12 M€", "État 12 M€", "l'État verse 3 M€ ; la Région, 2 M€". */
    private static Optional<Group> label(Scene scene) {
        for (Group group : scene.before()) {
            int colon = colonAfter(scene, group);
            boolean colonned = colon >= 0 && colon < scene.first() && !hasLabelOfItsOwn(scene, group);
            boolean touching = isTouching(scene, group);
            boolean starts = isLabelStart(scene, group) || isOneOfBracketed(scene, group);
            if ((colonned || touching) && starts) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** Between the body and its amount: marks, its share, and the words of "à hauteur de". */
    private static boolean isTouching(Scene scene, Group group) {
        for (int i = group.end(); i < scene.first(); i++) {
            String word = scene.words().at(i);
            boolean share = word.equals("%") || Character.isDigit(word.charAt(0));
            if (!share && !TOUCHING.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** "associe l'ADEME (150 M€) et la Région (150 M€)": each bracket says what the body before it pays. */
    private static boolean isOneOfBracketed(Scene scene, Group group) {
        return isBracketed(scene, group, scene.first())
                && scene.groups().stream()
                        .filter(other -> !other.equals(group))
                        .anyMatch(other -> scene.amounts().stream().anyMatch(a -> isBracketed(scene, other, a[0])));
    }

    private static boolean isBracketed(Scene scene, Group group, int amount) {
        return scene.words().at(group.end()).equals("(") && group.end() + 1 == amount;
    }

    /** "Région : 13 M€ – Autres : 1,5 M€": behind the amount before it another label stands. */
    private static boolean hasLabelOfItsOwn(Scene scene, Group group) {
        if (!scene.amountBetween(group.end(), scene.first())) {
            return false;
        }
        for (int i = scene.previousEnd(); i < scene.first(); i++) {
            if (scene.words().at(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    private static int colonAfter(Scene scene, Group group) {
        int i = group.end();
        if (scene.words().at(i).equals("(")) {
            int limit = i + BRACKET;
            while (i < limit && !scene.words().at(i).equals(")")) {
                i++;
            }
            i++;
        }
        return scene.words().at(i).equals(":") ? i : -1;
    }

    private static boolean isLabelStart(Scene scene, Group group) {
        int i = scene.beforeArticle(group);
        while (i >= 0 && LABEL_NOUNS.contains(scene.words().at(i))
                || Set.of("de", "du", "des", "d", "l", "la", "le", "les")
                        .contains(scene.words().at(i))) {
            i--;
        }
        return i < scene.sentenceStart() || STARTS.contains(scene.words().at(i)) || startsLine(scene, i + 1);
    }

    /** True when a dash that only separates words stands before a word. */
    private static boolean startsLine(Scene scene, int index) {
        int start = scene.words().get(Math.min(index, scene.words().size() - 1)).start();
        String before = scene.words().fold().text().substring(0, start).stripTrailing();
        return before.endsWith("-");
    }

    /** "au titre du FNADT, 12 M€": a fund alone is the payer when no body is named. */
    private static Optional<Group> titleOfFund(Scene scene) {
        for (Group group : scene.before()) {
            boolean titled = isTitled(scene, group) && scene.first() - group.end() <= TITLE_REACH;
            if (group.isVia() && titled && !scene.amountBetween(group.end(), scene.first())) {
                return Optional.of(group);
            }
        }
        return scene.after().stream()
                .filter(group -> group.isVia() && isTitled(scene, group))
                .filter(group -> group.first() - scene.end() <= TITLE_REACH && group.first() < scene.nextFirst())
                .findFirst();
    }

    /** True when "au titre de" or "dans le cadre de" stands before a fund. */
    static boolean isTitled(Scene scene, Group group) {
        int i = scene.beforeArticle(group);
        while (i >= 0 && Set.of("du", "de", "des", "d").contains(scene.words().at(i))) {
            i--;
        }
        return Set.of("titre", "cadre", "issus", "issu", "issue", "issues", "via", "travers", "biais")
                .contains(scene.words().at(i));
    }
}
