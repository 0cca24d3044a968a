package org.planouvert.parse.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
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
    /** The rows that their words call sums or parts. */
    private final BitSet named = new BitSet();
    /** The numbers of each row by column, read once. */
    private final BigDecimal[][] numbers;

    private final boolean onlyPositive;
    /** By column what the rows looked at so far come to that are no sums themselves, and what it was after each of them. */
    private final BigDecimal[] rest;

    private final List<NavigableSet<BigDecimal>> rests = new ArrayList<>();

    HeadTotals(TableGrid grid, CellValues values, List<Column> columns, RowLabels labels, TableWords words) {
        this.grid = grid;
        this.values = values;
        this.columns = columns;
        this.labels = labels;
        this.words = words;
        int rows = grid.rows() - grid.table().headerRows();
        boolean small = rows > 2 && rows <= MAX_ROWS && columns.stream().anyMatch(Column::money);
        numbers = new BigDecimal[small ? grid.rows() : 0][];
        if (small) {
            readRows();
        }
        onlyPositive = Arrays.stream(numbers)
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .allMatch(n -> n == null || n.signum() >= 0);
        rest = new BigDecimal[columns.size()];
        Arrays.fill(rest, BigDecimal.ZERO);
        columns.forEach(column -> rests.add(new TreeSet<>(List.of(BigDecimal.ZERO))));
        if (small) {
            find();
        }
    }

    private void readRows() {
        for (int row = grid.table().headerRows(); row < grid.rows(); row++) {
            numbers[row] = Sums.numbers(grid, values, columns, row);
            named.set(row, words.rows().opening(Words.of(labels.title(row))).isPresent());
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
            } else if (!named.get(row)) {
                add(numbers[row]);
            }
        }
    }

    private void add(BigDecimal[] row) {
        for (int i = 0; i < rest.length; i++) {
            if (row[i] != null && row[i].signum() != 0) {
                rest[i] = rest[i].add(row[i]);
                rests.get(i).add(rest[i]);
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
        return !title.isBlank()
                && !named.get(row)
                && (wordless
                        || setOff
                        || words.headings().opening(Words.of(title)).isPresent());
    }

    private boolean isSumOfNext(int head) {
        Sums.Wanted wanted = new Sums.Wanted(numbers[head]);
        if (!mayComeTo(wanted)) {
            return false;
        }
        Sums.Running sum = new Sums.Running(columns.size());
        for (int row = head + 1; row < grid.rows(); row++) {
            if (heads.get(row) || named.get(row)) {
                continue;
            }
            sum.add(numbers[row]);
            if (sum.equalTo(wanted, Sums.Proof.LIKELY)) {
                return true;
            }
            if (onlyPositive && sum.isPast(wanted)) {
                return false;
            }
        }
        return false;
    }

    /** False when no number of rows below adds up to a number wanted: what they leave out would be one of the rests. */
    private boolean mayComeTo(Sums.Wanted wanted) {
        int column = wanted.firstColumn();
        if (column < 0 || !wanted.canProve(Sums.Proof.LIKELY)) {
            return false;
        }
        BigDecimal all = rest[column];
        BigDecimal left = rests.get(column).ceiling(all.subtract(wanted.most(column)));
        return left != null && left.compareTo(all.subtract(wanted.least(column))) <= 0;
    }
}
