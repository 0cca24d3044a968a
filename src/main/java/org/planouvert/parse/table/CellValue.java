package org.planouvert.parse.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.planouvert.domain.CellState;

/**
 * What a cell states.
 *
 * @param state number, zero, empty…
 * @param number the number before any unit; present for {@code NUMBER} and {@code ZERO} only
 * @param unit the unit written in the cell itself, such as {@code M€} or {@code %}; empty when there is none
 * @param note a footnote's mark or a remark in parentheses behind the number; empty when there is none
 */
public record CellValue(CellState state, Optional<BigDecimal> number, String unit, String note) {

    static CellValue without(CellState state) {
        return new CellValue(state, Optional.empty(), "", "");
    }

    static CellValue of(BigDecimal number, String unit, String note) {
        CellState state = number.signum() == 0 ? CellState.ZERO : CellState.NUMBER;
        return new CellValue(state, Optional.of(number), unit, note);
    }
}
