package org.planouvert.parse.table;

import java.util.List;
import org.planouvert.parse.Observation;
import org.planouvert.parse.RawOperation;
import org.planouvert.parse.RawTable;

/**
 * What one table gave.
 *
 * @param table with the meaning of its rows and columns
 * @param operations those that its rows describe; {@link RawTable.Row#operation} counts from the first index that was
 *     asked for
 * @param observations what is odd in it
 * @param values reads the state and number of any of its cells
 */
public record TableReading(
        RawTable table, List<RawOperation> operations, List<Observation> observations, CellValues values) {
    public TableReading {
        operations = List.copyOf(operations);
        observations = List.copyOf(observations);
    }
}
