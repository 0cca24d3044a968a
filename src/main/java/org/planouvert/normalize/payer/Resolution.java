package org.planouvert.normalize.payer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.planouvert.domain.PartyCategory;
import org.planouvert.text.Words;

/** Gives bare kinds of body the names of the document's parties, and one amount to each of several where the text says so. */
final class Resolution {

    private static final Set<String> EACH = Set.of("chacun", "chacune");
    /** Words between an amount and its "chacun". */
    private static final int EACH_REACH = 4;
    /** Words between "chacun" and the amount after it: "chacun à une hauteur totale de". */
    private static final int EACH_BEFORE = 8;

    private Resolution() {}

    static Payment of(Payment payment, Scene scene, List<Body> known) {
        if (!payment.isNamed()) {
            return payment;
        }
        boolean each = isEach(scene);
        List<Body> bodies = new ArrayList<>(new LinkedHashSet<>(payment.bodies().stream()
                .flatMap(body -> named(body, each, known).stream())
                .toList()));
        boolean oneKind = bodies.stream().noneMatch(body -> body.category() == PartyCategory.COLLECTIVE);
        if (each && oneKind) {
            return new Payment(bodies, false, payment.via(), payment.rule() + " each", payment.words());
        }
        if (!payment.joint()) {
            return new Payment(bodies, bodies.size() > 1, payment.via(), payment.rule(), payment.words());
        }
        if (isRespective(scene) && oneKind) {
            return respective(payment, scene, bodies);
        }
        return new Payment(bodies, true, payment.via(), payment.rule(), payment.words());
    }

    /** "l'État et la Région apportent respectivement 60 et 75 M€": the first pays the first. */
    private static Payment respective(Payment payment, Scene scene, List<Body> bodies) {
        boolean pairs = bodies.size() == scene.amounts().size();
        List<Body> one = pairs ? List.of(bodies.get(scene.index())) : bodies;
        return new Payment(one, !pairs, payment.via(), payment.rule() + " respectively", payment.words());
    }

    private static List<Body> named(Body body, boolean each, List<Body> known) {
        List<Body> same = known.stream()
                .filter(party -> party.category() == kind(body) && !party.equals(body))
                .toList();
        if (isBare(body) && same.size() == 1 && body.category() != PartyCategory.COLLECTIVE) {
            return same;
        }
        return isBare(body) && each && same.size() > 1 ? same : List.of(body);
    }

    /** A plural of départements stands for the départements that are parties. */
    private static PartyCategory kind(Body body) {
        return isPluralOfDepartement(body) ? PartyCategory.DEPARTEMENT : body.category();
    }

    static boolean isPluralOfDepartement(Body body) {
        return body.category() == PartyCategory.COLLECTIVE
                && Words.of(body.label()).list().stream()
                        .anyMatch(word -> word.text().startsWith("departement")
                                || word.text().equals("generaux"));
    }

    /** A kind of territory without a name of its own. */
    private static boolean isBare(Body body) {
        return switch (body.category()) {
            case REGION, DEPARTEMENT, METROPOLE -> Words.of(body.label()).size() == 1;
            case COLLECTIVE -> kind(body) == PartyCategory.DEPARTEMENT;
            default -> false;
        };
    }

    private static boolean isEach(Scene scene) {
        Words words = scene.words();
        for (int i = scene.end(); i < Math.min(words.size(), scene.end() + EACH_REACH); i++) {
            if (EACH.contains(words.at(i))) {
                return true;
            }
        }
        for (int i = Math.max(scene.previousEnd(), scene.first() - EACH_BEFORE); i < scene.first(); i++) {
            if (EACH.contains(words.at(i))) {
                return true;
            }
        }
        return words.at(scene.end() - 2).equals("par")
                && words.at(scene.end() - 1).startsWith("departement");
    }

    private static boolean isRespective(Scene scene) {
        return scene.words().list().stream().anyMatch(word -> word.text().startsWith("respective"));
    }
}
