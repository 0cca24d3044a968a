package org.planouvert.write.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Takes the cells of one row from left to right; a column calls exactly one method, exactly once. */
public interface CellSink {

    /** The value is unknown, or there is none. */
    void empty();

    /** Words, never empty. */
    void text(String value);

    void integer(long value);

    /** A number that already has the scale, and at most the precision, of its column's type. */
    void decimal(BigDecimal value);

    void date(LocalDate value);

    void truth(boolean value);
}
