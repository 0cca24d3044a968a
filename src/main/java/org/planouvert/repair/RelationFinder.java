package org.planouvert.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which columns and which rows are sums, by trying: a total stands next to a run of terms, before or behind it, and
 * terms already summed inside that run are left out. No heading is looked at, so that it works in any language.
 */
final class RelationFinder {

    /** Of the lines that can be tested, so many must come out; the others are misread. Chance brings out none. */
    private static final double HOLDING = 0.4;

    /** At least so many lines must come out. */
    private static final int LEAST = 3;

    /** ... and in so many of them the sum must be a sum: two terms or more. */
    private static final int LEAST_TRUE_SUMS = 2;

    /** Longer tables are not tried by rows: the trials grow with the square. */
    private static final int MOST_LINES = 300;

    private final FigureTable table;
    private final boolean acrossColumns;
    private final int size;
    private final int lines;
    private final List<Relation> found = new ArrayList<>();

    private RelationFinder(FigureTable table, boolean acrossColumns) {
        this.table = table;
        this.acrossColumns = acrossColumns;
        size = acrossColumns ? table.columns() : table.rows();
        lines = acrossColumns ? table.rows() : table.columns();
    }

    /** All relations of a table, those between columns first. */
    static List<Relation> find(FigureTable table) {
        List<Relation> all = new ArrayList<>(new RelationFinder(table, true).find());
        all.addAll(new RelationFinder(table, false).find());
        return all;
    }

    private List<Relation> find() {
        if (size > MOST_LINES) {
            return List.of();
        }
        Optional<Trial> next = best();
        while (next.isPresent()) {
            found.add(next.get().relation);
            next = best();
        }
        return found;
    }

    /** The best run of each place, and of these the shortest, so that sums of sums come after the sums. */
    private Optional<Trial> best() {
        List<Trial> accepted = new ArrayList<>();
        for (int total = 0; total < size; total++) {
            int at = total;
            if (found.stream().noneMatch(r -> r.total() == at)) {
                trials(total).stream()
                        .filter(Trial::isAccepted)
                        .max(Comparator.comparingInt((Trial t) -> t.holding - t.failing)
                                .thenComparingInt(t -> -t.relation.terms().size()))
                        .ifPresent(accepted::add);
            }
        }
        return accepted.stream()
                .min(Comparator.comparingInt((Trial t) -> t.length).thenComparingInt(t -> t.relation.total()));
    }

    private List<Trial> trials(int total) {
        List<Trial> trials = new ArrayList<>();
        for (int end = total + 2; end < size; end++) {
            trial(total, total + 1, end).ifPresent(trials::add);
        }
        for (int start = total - 2; start >= 0; start--) {
            trial(total, start, total - 1).ifPresent(trials::add);
        }
        return trials;
    }

    private Optional<Trial> trial(int total, int start, int end) {
        Set<Integer> summed = new HashSet<>();
        for (Relation relation : found) {
            if (relation.total() >= start && relation.total() <= end) {
                summed.addAll(relation.terms());
            }
        }
        List<Integer> terms = new ArrayList<>();
        for (int i = start; i <= end; i++) {
            if (!summed.contains(i)) {
                terms.add(i);
            }
        }
        if (terms.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Trial(new Relation(acrossColumns, total, terms), end - start + 1));
    }

    /** A run of terms tried against a total. */
    private final class Trial {
        private final Relation relation;
        private final int length;
        private int holding;
        private int failing;
        private int trueSums;

        private Trial(Relation relation, int length) {
            this.relation = relation;
            this.length = length;
            for (int line = 0; line < lines; line++) {
                test(new Equation(relation, line));
            }
        }

        private void test(Equation equation) {
            long terms = equation.filledTerms(table);
            boolean stated = equation.isStated(table);
            if (!stated && terms == 0 || equation.residue(table).isEmpty()) {
                return;
            }
            if (stated && equation.holds(table)) {
                holding++;
                trueSums += terms >= 2 ? 1 : 0;
            } else {
                failing++;
            }
        }

        private boolean isAccepted() {
            return holding >= LEAST && trueSums >= LEAST_TRUE_SUMS && holding >= HOLDING * (holding + failing);
        }
    }
}
