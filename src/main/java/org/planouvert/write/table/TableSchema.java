package org.planouvert.write.table;

import java.util.List;
import java.util.function.Function;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Message;

/**
 * A published table.
 *
 * @param name as in the file name
 * @param title what people call it
 * @param description what one row is
 * @param columns in published order
 * @param primaryKey the columns that together name a row
 * @param foreignKeys columns that refer to rows of other tables
 * @param rows the table's rows in a dossier, in published order
 */
public record TableSchema<T>(
        String name,
        Message title,
        Message description,
        List<Column<T>> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        Function<Dossier, List<T>> rows) {

    /** Between the words of a cell that holds several; codes and ids never contain it. */
    public static final String LIST_SEPARATOR = ";";

    public TableSchema {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Column names in published order. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** Passes every cell of a row to the sink, left to right. */
    public void emit(T row, CellSink sink) {
        for (Column<T> column : columns) {
            column.reading().emit(row, sink);
        }
    }
}
