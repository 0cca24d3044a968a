package org.planouvert.normalize.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.text.Words;

/**
 * Joins numbers that share a unit: two bounds of a range, or several amounts with one unit. {@code entre 150 et 170 M€}
 * is a range; {@code 60 et 75 M€} are two amounts; {@code passe de 2 à 3 M€} is an old and a new amount.
 */
final class Ranges {

    private static final Set<String> BETWEEN = Set.of("entre");
    private static final Set<String> CHANGE = Set.of(
            "passe",
            "passent",
            "passera",
            "passer",
            "passant",
            "porte",
            "portee",
            "portes",
            "portees",
            "portent",
            "porter",
            "portera",
            "portant",
            "ramene",
            "ramenee",
            "augmente",
            "augmentee",
            "releve",
            "relevee",
            "diminue",
            "baisse",
            "reduit",
            "reduite",
            "evolue",
            "progresse");
    /** How far before the first amount the verb of a change may stand, in words. */
    private static final int CHANGE_REACH = 8;

    private static final String RESPECTIVELY = "respective";

    private final Words words;
    private final String text;
    private final boolean respectively;

    Ranges(Words words) {
        this.words = words;
        this.text = words.fold().text();
        this.respectively = text.contains(RESPECTIVELY);
    }

    /** The amounts and ranges of the figures that have a unit or share one. */
    List<Span> join(List<Figure> figures) {
        List<Figure> shared = withSharedUnits(figures);
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < shared.size()) {
            Figure figure = shared.get(i);
            Optional<UnitLexicon.Found> unit = figure.unit();
            if (unit.isEmpty()) {
                i++;
                continue;
            }
            Optional<Span> range = i + 1 < shared.size() ? range(figure, shared.get(i + 1)) : Optional.empty();
            spans.add(range.orElseGet(() -> Span.of(figure, unit.get())));
            i += range.isPresent() ? 2 : 1;
        }
        return spans;
    }

    /** Gives the unit of a number to the numbers before it that are joined to it by a word of enumeration. */
    private List<Figure> withSharedUnits(List<Figure> figures) {
        List<Figure> result = new ArrayList<>(figures);
        for (int i = figures.size() - 1; i > 0; i--) {
            Figure right = result.get(i);
            Figure left = result.get(i - 1);
            if (!left.isMeasured() && right.isMeasured() && mayShare(left, right)) {
                result.set(i - 1, right.unit().map(left::sharing).orElse(left));
            }
        }
        return result;
    }

    private boolean mayShare(Figure left, Figure right) {
        if (left.isLabel() || left.number().isYear()) {
            return false;
        }
        boolean ascending = left.number().value().compareTo(right.number().value()) < 0;
        String link = link(left, right);
        return switch (link) {
            case "et", "ou" -> !hasUnitOfItsOwn(right, left);
            case "a" -> ascending || isChange(left);
            case "-" -> ascending && right.start() - left.end() == 1;
            case "," -> respectively;
            default -> false;
        };
    }

    /** A unit written before the number ({@code € 5}) cannot serve an earlier one. */
    private static boolean hasUnitOfItsOwn(Figure right, Figure left) {
        return right.unit()
                        .filter(unit -> unit.start() < right.number().start())
                        .isPresent()
                && !left.isMeasured();
    }

    private Optional<Span> range(Figure left, Figure right) {
        Optional<UnitLexicon.Found> unit = right.unit();
        if (unit.isEmpty() || !sameCurrency(left, right)) {
            return Optional.empty();
        }
        boolean ascending = left.value().compareTo(right.value()) < 0;
        boolean joined =
                switch (link(left, right)) {
                    case "et" -> isBetween(left);
                    case "a" -> ascending && !isChange(left);
                    case "ou" -> ascending && !respectively;
                    case "-" -> ascending && right.start() - left.end() == 1;
                    default -> false;
                };
        return joined ? Optional.of(Span.between(left, right, unit.get(), start(left))) : Optional.empty();
    }

    private static boolean sameCurrency(Figure left, Figure right) {
        String one = left.unit().map(unit -> unit.unit().currency()).orElse("");
        String other = right.unit().map(unit -> unit.unit().currency()).orElse("");
        return one.equals(other) || one.isEmpty();
    }

    private String link(Figure left, Figure right) {
        return left.end() > right.start()
                ? ""
                : text.substring(left.end(), right.start()).strip();
    }

    /** A range begins at its "entre" or "de", so that the quoted words are whole. */
    private int start(Figure left) {
        int index = words.indexFrom(left.start());
        String before = words.at(index - 1);
        return before.equals("entre") || before.equals("de")
                ? words.get(index - 1).start()
                : left.start();
    }

    private boolean isBetween(Figure left) {
        return BETWEEN.contains(words.at(words.indexFrom(left.start()) - 1));
    }

    private boolean isChange(Figure left) {
        int index = words.indexFrom(left.start());
        if (!words.at(index - 1).equals("de")) {
            return false;
        }
        for (int k = 2; k <= CHANGE_REACH; k++) {
            boolean byWhom = words.at(index - k + 1).equals("par");
            if (CHANGE.contains(words.at(index - k)) && !byWhom) {
                return true;
            }
        }
        return false;
    }
}
