package org.planouvert.repair;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number in a table as it was read.
 *
 * @param row 0-based
 * @param column 0-based
 * @param value as read; empty where something stands that could not be read
 * @param confidence 0 to 1
 * @param others what other readings of the same place gave
 */
record Figure(int row, int column, Optional<BigDecimal> value, double confidence, List<BigDecimal> others) {

    /** Below this, a reading that no sum confirms is doubtful: passes differed, or the engine was not sure. */
    private static final double SURE = 0.9;

    Figure {
        others = List.copyOf(others);
    }

    boolean isDoubtful() {
        return value.isEmpty() || confidence < SURE || !others.isEmpty();
    }

    Figure withValue(BigDecimal corrected) {
        return new Figure(row, column, Optional.of(corrected), confidence, others);
    }
}
