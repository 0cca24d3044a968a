package org.planouvert.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relation in one row or one column: this number is the sum of those.
 *
 * @param relation the rule
 * @param line the row it is applied to, for columns; the column, for rows
 */
record Equation(Relation relation, int line) {

    private int row(int index) {
        return relation.acrossColumns() ? line : index;
    }

    private int column(int index) {
        return relation.acrossColumns() ? index : line;
    }

    /** The places it ties together, the sum first: row and column of each. */
    List<int[]> places() {
        List<int[]> places = new ArrayList<>();
        places.add(new int[] {row(relation.total()), column(relation.total())});
        relation.terms().forEach(term -> places.add(new int[] {row(term), column(term)}));
        return places;
    }

    /** Sum of the terms less the total; empty when a number is not known. */
    Optional<BigDecimal> residue(FigureTable table) {
        BigDecimal residue = BigDecimal.ZERO;
        boolean first = true;
        for (int[] place : places()) {
            Optional<BigDecimal> amount = table.amount(place[0], place[1]);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            residue = first ? residue.subtract(amount.get()) : residue.add(amount.get());
            first = false;
        }
        return Optional.of(residue);
    }

    boolean holds(FigureTable table) {
        return residue(table).filter(r -> r.signum() == 0).isPresent();
    }

    boolean contains(int row, int column) {
        return places().stream().anyMatch(place -> place[0] == row && place[1] == column);
    }

    /** The one value of a place with which it holds; empty when another place is not known either. */
    Optional<BigDecimal> solvedFor(FigureTable table, int row, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean isTotal = false;
        boolean first = true;
        for (int[] place : places()) {
            if (place[0] == row && place[1] == column) {
                isTotal = first;
            } else {
                Optional<BigDecimal> amount = table.amount(place[0], place[1]);
                if (amount.isEmpty()) {
                    return Optional.empty();
                }
                sum = first ? sum.subtract(amount.get()) : sum.add(amount.get());
            }
            first = false;
        }
        return Optional.of(isTotal ? sum : sum.negate());
    }

    /** True when it says something: a sum stands there, or at least two terms do. */
    boolean isStated(FigureTable table) {
        List<int[]> places = places();
        int[] total = places.get(0);
        return table.at(total[0], total[1]).isPresent();
    }

    /** How many of its terms are there. */
    long filledTerms(FigureTable table) {
        return places().stream()
                .skip(1)
                .filter(p -> table.at(p[0], p[1]).isPresent())
                .count();
    }
}
