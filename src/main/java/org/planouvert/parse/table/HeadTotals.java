package org.planouvert.parse.table;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawTable.Column;
import org.planouvert.text.Words;

/** Finds sums that stand above what they sum: "Volet 1 … 120" followed by its operations. */
final class HeadTotals {

    /** Larger tables are lists; looking ahead in them would cost too much. */
    private static final int MAX_ROWS = 5000;

    private final TableGrid grid;
    private final CellValues values;
    private final List<Column> columns;
    private final RowLabels labels;
    private final TableWords words;
    private final BitSet heads = new BitSet();

    HeadTotals(TableGrid grid, CellValues values, List<Column> columns, RowLabels labels, TableWords words) {
        this.grid = grid;
        this.values = values;
        this.columns = columns;
        this.labels = labels;
        this.words = words;
        int rows = grid.rows() - grid.table().headerRows();
        if (rows > 2 && rows <= MAX_ROWS && columns.stream().anyMatch(Column::money)) {
            find();
        }
    }

    boolean isHead(int row) {
        return heads.get(row);
    }

    /** From bottom to top, so that the sums inside a block are known before the block's own. */
    private void find() {
        for (int row = grid.rows() - 1; row >= grid.table().headerRows(); row--) {
            if (mayHead(row) && isSumOfNext(row)) {
                heads.set(row);
            }
        }
    }

    private boolean mayHead(int row) {
        String title = labels.title(row);
        boolean wordless = labels.hasSections() && labels.isWithoutName(row);
        boolean setOff = grid.row(row).stream()
                .filter(cell -> !cell.text().isBlank())
                .findFirst()
                .filter(Table.Cell::header)
                .isPresent();
        Words opening = Words.of(title);
        return !title.isBlank()
                && words.rows().opening(opening).isEmpty()
                && (wordless || setOff || words.headings().opening(opening).isPresent());
    }

    private boolean isSumOfNext(int head) {
        BigDecimal[] wanted = Sums.numbers(grid, values, columns, head);
        Sums.Running sum = new Sums.Running(columns.size());
        for (int row = head + 1; row < grid.rows(); row++) {
            if (isSumOrPart(row)) {
                continue;
            }
            sum.add(Sums.numbers(grid, values, columns, row));
            if (sum.equalTo(wanted, Sums.Proof.LIKELY)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSumOrPart(int row) {
        return heads.get(row)
                || words.rows().opening(Words.of(labels.title(row))).isPresent();
    }
}
