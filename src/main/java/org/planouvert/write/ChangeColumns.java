package org.planouvert.write;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.planouvert.domain.Message;
import org.planouvert.write.table.Column;
import org.planouvert.write.table.ColumnType;

/** The columns of {@code changes.csv}. */
final class ChangeColumns {

    static final List<Column<Change>> ALL = List.of(
            text("table", "Table", "Table", Change::table),
            text("id", "Identifiant", "Identifier", Change::id),
            text("change", "Changement", "Change", c -> c.kind().name().toLowerCase(Locale.ROOT)),
            text("field", "Colonne", "Field", Change::field),
            text("old", "Avant", "Before", Change::before),
            text("new", "Après", "After", Change::after));

    private ChangeColumns() {}

    private static Column<Change> text(String name, String fr, String en, Function<Change, String> value) {
        Message title = new Message(fr, en);
        return new Column<>(name, ColumnType.TEXT, false, title, title, List.of(), (change, sink) -> {
            String text = value.apply(change);
            if (text.isEmpty()) {
                sink.empty();
            } else {
                sink.text(text);
            }
        });
    }
}
