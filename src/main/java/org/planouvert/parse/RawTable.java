package org.planouvert.parse;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CellState;
import org.planouvert.domain.CreditKind;
import org.planouvert.layout.Table;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.RowRole;

/**
 * A table with the meaning of its rows and columns, and the money in it.
 *
 * @param table as laid out
 * @param section index of the section around it; -1 for none
 * @param columns one for each column
 * @param rows one for each row
 * @param figures the cells that state money, row by row
 */
public record RawTable(Table table, int section, List<Column> columns, List<Row> rows, List<Figure> figures) {

    public RawTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        figures = figures instanceof Figures ? figures : List.copyOf(figures);
    }

    /** Figures that are made when asked for, because a maquette can have millions; immutable, equal at each asking. */
    public abstract static class Figures extends AbstractList<Figure> implements RandomAccess {}

    /**
     * A column's meaning.
     *
     * @param path its headings, outermost first
     * @param role what its cells hold; empty for a column of money whose heading is none of the known words
     * @param money true when its cells may state money
     * @param unit the unit in its heading; empty when it has none of its own
     * @param stage AE, CP, AP where the heading says so
     * @param credit contractualised, valorised… where the heading says so
     * @param years the years named in its heading, as written, such as {@code 2015-2017}; empty for none
     */
    public record Column(
            List<String> path,
            Optional<ColumnRole> role,
            boolean money,
            String unit,
            BudgetStage stage,
            CreditKind credit,
            String years) {
        public Column {
            path = List.copyOf(path);
        }
    }

    /**
     * A row's meaning.
     *
     * @param path its headings and the section rows above it, outermost first
     * @param role total, sub-total, part or section; empty for a line of data
     * @param header true for a heading row
     * @param operation index of the operation it describes; -1 for none
     */
    public record Row(List<String> path, Optional<RowRole> role, boolean header, int operation) {
        public Row {
            path = List.copyOf(path);
        }
    }

    /**
     * A cell that states money, or could.
     *
     * @param cell as laid out
     * @param state number, zero, empty…
     * @param unit the unit that holds for it, as written; empty when none is known
     */
    public record Figure(Table.Cell cell, CellState state, String unit) {}
}
