package org.planouvert.write.table;

import java.util.List;
import org.planouvert.domain.Message;

/**
 * A published column: what it is called, what it holds, and how it is read from a row.
 *
 * @param name as in the CSV header
 * @param type what it holds
 * @param required true when no row may leave it empty
 * @param title what people call it
 * @param description what it says, with unit and meaning of an empty cell
 * @param words the closed vocabulary it draws from; empty for an open one
 * @param reading passes the value of a row to the sink
 */
public record Column<T>(
        String name,
        ColumnType type,
        boolean required,
        Message title,
        Message description,
        List<String> words,
        Reading<T> reading) {

    public Column {
        words = List.copyOf(words);
    }

    /** Passes one value of a row to a sink. */
    @FunctionalInterface
    public interface Reading<T> {
        void emit(T row, CellSink sink);
    }

    Column<T> asRequired() {
        return new Column<>(name, type, true, title, description, words, reading);
    }
}
