package org.planouvert.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets misread numbers right: where a sum does not come out and one number of it has one value with which all of its sums
 * come out, that value is taken. What stays wrong is named.
 */
final class Repair {

    private final FigureTable table;
    private List<Equation> equations;
    private final int decimals;
    private final List<Change> changes = new ArrayList<>();

    private Repair(FigureTable table) {
        this.table = table;
        decimals = table.all().stream()
                .flatMap(f -> f.value().stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        equations = equations(table);
    }

    private static List<Equation> equations(FigureTable table) {
        List<Equation> equations = new ArrayList<>();
        for (Relation relation : RelationFinder.find(table)) {
            int lines = relation.acrossColumns() ? table.rows() : table.columns();
            for (int line = 0; line < lines; line++) {
                Equation equation = new Equation(relation, line);
                if (equation.isStated(table) || equation.filledTerms(table) > 0) {
                    equations.add(equation);
                }
            }
        }
        return equations;
    }

    /**
     * A number set right.
     *
     * @param read as it was
     * @param taken the value with which all sums of it come out
     * @param sums how many they are
     */
    record Change(Figure read, BigDecimal taken, int sums) {}

    /**
     * What came of it.
     *
     * @param changes numbers set right, row by row
     * @param doubts numbers in a sum that does not come out, or read with little confidence and confirmed by no sum
     * @param confirmed numbers that a sum confirms
     */
    record Outcome(List<Change> changes, List<Figure> doubts, List<Figure> confirmed) {}

    static Outcome of(FigureTable table) {
        Repair repair = new Repair(table);
        boolean changed = true;
        while (changed) {
            changed = repair.changeOne();
            if (changed) {
                // Each number set right may bring out a sum that was not seen before.
                repair.equations = equations(table);
            }
        }
        return repair.outcome();
    }

    private boolean changeOne() {
        for (Equation failing : equations) {
            if (!failing.holds(table)) {
                List<Change> possible = new ArrayList<>();
                for (int[] place : failing.places()) {
                    change(failing, place).ifPresent(possible::add);
                }
                Optional<Change> best = only(possible);
                if (best.isPresent()) {
                    table.put(best.get().read().withValue(best.get().taken()));
                    changes.add(best.get());
                    return true;
                }
            }
        }
        return false;
    }

    /** The change that more sums ask for than any other; empty when there is none, or two. */
    private static Optional<Change> only(List<Change> possible) {
        int most = possible.stream().mapToInt(Change::sums).max().orElse(0);
        List<Change> best =
                possible.stream().filter(change -> change.sums() == most).toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private Optional<Change> change(Equation failing, int[] place) {
        Optional<Figure> figure = table.at(place[0], place[1]);
        // What was read surely, or printed as text, may be the document's own mistake: that is named, never changed.
        if (figure.isEmpty() || !figure.get().isDoubtful() || changes.stream().anyMatch(c -> isAt(c.read(), place))) {
            return Optional.empty();
        }
        Optional<BigDecimal> solved = failing.solvedFor(table, place[0], place[1]);
        if (solved.isEmpty()
                || solved.get().signum() < 0
                || !Resemblance.isPossible(figure.get(), solved.get(), decimals)) {
            return Optional.empty();
        }
        List<Equation> mine =
                equations.stream().filter(e -> e.contains(place[0], place[1])).toList();
        boolean allHold = mine.stream().allMatch(e -> e.solvedFor(table, place[0], place[1])
                .filter(v -> v.compareTo(solved.get()) == 0)
                .isPresent());
        // One sum alone cannot tell which of its numbers is wrong, unless only this one is doubtful.
        boolean proven = mine.size() >= 2 || isOnlyDoubt(failing, place);
        return allHold && proven ? Optional.of(new Change(figure.get(), solved.get(), mine.size())) : Optional.empty();
    }

    private boolean isOnlyDoubt(Equation equation, int[] place) {
        return equation.places().stream()
                .filter(p -> p[0] != place[0] || p[1] != place[1])
                .flatMap(p -> table.at(p[0], p[1]).stream())
                .noneMatch(f -> f.isDoubtful() && !isConfirmed(f.row(), f.column()));
    }

    private static boolean isAt(Figure figure, int[] place) {
        return figure.row() == place[0] && figure.column() == place[1];
    }

    private boolean isConfirmed(int row, int column) {
        return equations.stream().anyMatch(e -> e.contains(row, column) && e.isStated(table) && e.holds(table));
    }

    private Outcome outcome() {
        Set<Integer> doubtful = new TreeSet<>();
        for (Equation equation : equations) {
            if (!equation.holds(table)) {
                doubtful.addAll(suspects(equation));
            }
        }
        List<Figure> doubts = new ArrayList<>();
        List<Figure> confirmed = new ArrayList<>();
        for (Figure figure : table.all()) {
            boolean inFailing = doubtful.contains(figure.row() * table.columns() + figure.column());
            boolean isConfirmed = isConfirmed(figure.row(), figure.column());
            if (inFailing || figure.isDoubtful() && !isConfirmed) {
                doubts.add(figure);
            } else if (isConfirmed) {
                confirmed.add(figure);
            }
        }
        return new Outcome(List.copyOf(changes), doubts, confirmed);
    }

    /** The numbers of a failing sum that are doubtful or that no other sum confirms; all of them when there are none. */
    private List<Integer> suspects(Equation failing) {
        List<Integer> all = new ArrayList<>();
        List<Integer> unconfirmed = new ArrayList<>();
        for (int[] place : failing.places()) {
            Optional<Figure> figure = table.at(place[0], place[1]);
            if (figure.isPresent()) {
                int key = place[0] * table.columns() + place[1];
                all.add(key);
                if (figure.get().isDoubtful() || !isConfirmed(place[0], place[1])) {
                    unconfirmed.add(key);
                }
            }
        }
        return unconfirmed.isEmpty() ? all : unconfirmed;
    }
}
