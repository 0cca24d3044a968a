package org.planouvert.normalize.payer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planouvert.text.Words;

/**
 * Bodies named side by side, as in {@code l'État, la Région et les deux Départements}; often only one.
 *
 * @param mentions in the text's order, at least one
 */
record Group(List<Mention> mentions) {

    private static final Set<String> BETWEEN = Set.of(
            ",", "et", "/", "&", "+", "la", "le", "les", "l", "de", "du", "des", "d", "ainsi", "que", "future", "futur",
            "ou");
    private static final Set<String> JOINING = Set.of(",", "et", "/", "&", "+", "ou");

    private static final Set<String> ASIDE = Set.of("outre", "cotes", "avec", "hormis", "complement", "sans");

    Group {
        mentions = List.copyOf(mentions);
    }

    int first() {
        return mentions.get(0).first();
    }

    int end() {
        return mentions.get(mentions.size() - 1).end();
    }

    boolean isVia() {
        return mentions.stream().allMatch(Mention::via);
    }

    /** Joins neighbours: bodies with bodies, funds with funds. */
    static List<Group> of(Words words, List<Mention> mentions) {
        List<Group> groups = new ArrayList<>();
        List<Mention> open = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean joined = !open.isEmpty() && isJoined(words, open.get(open.size() - 1), mention);
            if (!joined && !open.isEmpty()) {
                groups.add(new Group(open));
                open = new ArrayList<>();
            }
            open.add(mention);
        }
        if (!open.isEmpty()) {
            groups.add(new Group(open));
        }
        return groups;
    }

    private static boolean isJoined(Words words, Mention one, Mention other) {
        boolean joining = false;
        for (int i = one.end(); i < other.first(); i++) {
            if (!BETWEEN.contains(words.at(i))) {
                return false;
            }
            joining |= JOINING.contains(words.at(i));
        }
        return joining && !isAside(words, one) && one.via() == other.via() && other.first() - one.end() <= 4;
    }

    /** "outre l'État, la Région apporte": the first is set aside. */
    private static boolean isAside(Words words, Mention mention) {
        for (int i = mention.first() - 1; i >= Math.max(0, mention.first() - 3); i--) {
            if (ASIDE.contains(words.at(i))) {
                return true;
            }
        }
        return false;
    }
}
