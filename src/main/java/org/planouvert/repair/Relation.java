package org.planouvert.repair;

import java.util.List;

/**
 * A column that is the sum of other columns in every row, or a row that is the sum of other rows in every column.
 *
 * @param acrossColumns true when it is about columns
 * @param total 0-based column or row that holds the sum
 * @param terms 0-based columns or rows that are summed
 */
record Relation(boolean acrossColumns, int total, List<Integer> terms) {

    Relation {
        terms = List.copyOf(terms);
    }
}
