package org.planouvert.read.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.planouvert.document.NumberStyle;
import org.planouvert.document.SheetRows;

/** Puts a stored number into a sheet: as a number, as a day, or in the words of an unusual format. */
final class NumberCell {

    private NumberCell() {}

    static void add(SheetRows.Builder rows, int column, BigDecimal stored, Styles.Style style, boolean since1904) {
        CellFormat format = style.format();
        if (format.date()) {
            Optional<String> day = SerialDate.text(stored, since1904);
            if (day.isPresent()) {
                rows.text(column, day.get(), style.bold());
                return;
            }
        }
        rows.number(column, stored, format.style().orElse(NumberStyle.GENERAL), style.bold());
        if (format.style().isEmpty() && !format.date()) {
            rows.shownAs(format.shown(stored));
        }
    }
}
