package org.planouvert.quality.version;

import java.math.BigDecimal;
import java.util.Optional;
import org.planouvert.domain.Amount;
import org.planouvert.domain.TableCell;

/**
 * What a version says at the crossing of a row and a column.
 *
 * @param row the row's own name, as written
 * @param column the column's headings, as written
 * @param cell where it stands
 * @param amount the amount published of it; empty for "pm", zero and the like
 */
public record Figure(String row, String column, TableCell cell, Optional<Amount> amount) {

    /** In euros; empty when it is no number or has no known unit. */
    public Optional<BigDecimal> euros() {
        return amount.filter(a -> a.money().currency().equals("EUR"))
                .flatMap(a -> a.money().exact());
    }

    /** True when both say the same, whatever unit they are counted in. */
    boolean says(Figure other) {
        if (euros().isPresent() && other.euros().isPresent()) {
            return euros().get().compareTo(other.euros().get()) == 0;
        }
        boolean counted = cell.number().isPresent() && other.cell.number().isPresent();
        boolean zeros = counted
                && cell.number().get().signum() == 0
                && other.cell.number().get().signum() == 0;
        boolean sameUnit = cell.unit().equals(other.cell.unit());
        return counted
                ? zeros
                        || sameUnit
                                && cell.number()
                                                .get()
                                                .compareTo(other.cell.number().get())
                                        == 0
                : cell.state() == other.cell.state();
    }
}
