package org.planouvert.normalize.payer;

import java.util.List;
import java.util.Optional;

/** Finds the operator, fund or programme through which a named body pays. */
final class Funds {

    /** Words between an amount and "au titre du PIA". */
    private static final int REACH = 25;

    /** Words between a body and the fund that is tied to it. */
    private static final int TIED = 5;

    private Funds() {}

    /** The fund tied to the amount of a scene by "au titre de", "issus de", "dans le cadre de", or in a bracket. */
    static Optional<String> beside(Scene scene, Group payer) {
        return bracketed(scene, payer).or(() -> titled(scene, payer));
    }

    /** "l'État (FNADT)", "État / ADEME", "État – PIA". */
    private static Optional<String> bracketed(Scene scene, Group payer) {
        String next = scene.words().at(payer.end());
        int from = next.equals("(") || next.equals("/") ? payer.end() + 1 : payer.end();
        return scene.groupAt(from)
                .filter(Group::isVia)
                .map(group -> group.mentions().get(0).body().label());
    }

    private static Optional<String> titled(Scene scene, Group payer) {
        List<Group> sentence = scene.groups().stream()
                .filter(group ->
                        group.isVia() && group.first() >= scene.sentenceStart() && group.end() <= scene.sentenceEnd())
                .filter(group -> LabelRules.isTitled(scene, group))
                .filter(group -> isTiedTo(payer, group) || isNear(scene, group))
                .toList();
        return sentence.stream()
                .min((a, b) -> Integer.compare(distance(scene, a), distance(scene, b)))
                .map(group -> group.mentions().get(0).body().label());
    }

    /** "l'État dans le cadre du PIA": the fund belongs to the body, whatever the amount. */
    private static boolean isTiedTo(Group payer, Group fund) {
        return fund.first() >= payer.end() && fund.first() - payer.end() <= TIED;
    }

    private static boolean isNear(Scene scene, Group group) {
        boolean after = group.first() >= scene.end();
        boolean apart = after
                ? scene.amountBetween(scene.end(), group.first())
                : scene.amountBetween(group.end(), scene.first());
        boolean ofPrevious =
                !after && scene.index() > 0 && group.first() - scene.previousEnd() < distance(scene, group);
        return !apart && !ofPrevious && distance(scene, group) <= REACH;
    }

    private static int distance(Scene scene, Group group) {
        return group.first() >= scene.end() ? group.first() - scene.end() : scene.first() - group.end();
    }
}
