package org.planouvert.parse.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.CellState;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawTable.Column;
import org.planouvert.parse.RawTable.Row;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.RowRole;
import org.planouvert.text.Words;

/** Tells what each row is, and under which headings it stands: by its words, and by what its numbers add up to. */
final class RowReader {

    /** A level for titles without a level word, below all that have one. */
    private static final int UNNAMED_LEVEL = 1000;

    private static final Set<ColumnRole> ELSEWHERE = EnumSet.of(
            ColumnRole.PLACE,
            ColumnRole.DEPARTEMENT,
            ColumnRole.EPCI,
            ColumnRole.COMMUNE,
            ColumnRole.DISTRICT,
            ColumnRole.COMMENT);

    private final TableGrid grid;
    private final TableWords words;
    private final CellValues values;
    private final List<Column> columns;
    private final RowLabels labels;
    private final Sums sums;
    private final Deque<Title> titles = new ArrayDeque<>();

    RowReader(TableGrid grid, TableWords words, CellValues values, List<Column> columns, RowLabels labels) {
        this.grid = grid;
        this.words = words;
        this.values = values;
        this.columns = columns;
        this.labels = labels;
        this.sums = new Sums(grid, values, columns);
    }

    /** A cell whose words say what its row is. */
    private record Opening(String text, RowRole role) {}

    /** A section row that is still open. */
    private record Title(int level, boolean capitals, String words) {}

    /** One for each row; their operations are still to be found. */
    List<Row> read() {
        List<Row> rows = new ArrayList<>(grid.rows());
        for (int row = 0; row < grid.table().headerRows(); row++) {
            rows.add(new Row(List.of(), Optional.empty(), true, -1));
        }
        HeadTotals heads = new HeadTotals(grid, values, columns, labels, words);
        List<Integer> undecided = new ArrayList<>();
        for (int row = grid.table().headerRows(); row < grid.rows(); row++) {
            Row before = rows.isEmpty() ? new Row(List.of(), Optional.empty(), true, -1) : rows.get(rows.size() - 1);
            rows.add(read(row, before, heads, undecided));
        }
        settle(rows, undecided);
        return rows;
    }

    private Row read(int row, Row before, HeadTotals heads, List<Integer> undecided) {
        if (heads.isHead(row)) {
            open(row, false);
            return new Row(path(row, false), Optional.of(RowRole.SUBTOTAL), false, -1);
        }
        Optional<RowRole> word = byWords(row);
        boolean empty = isWithoutValues(row);
        if (empty && isTitle(row, before, word)) {
            open(row, before.role().filter(role -> role == RowRole.SECTION).isPresent());
            return new Row(path(row, false), Optional.of(RowRole.SECTION), false, -1);
        }
        if (word.filter(role -> role == RowRole.PART).isPresent()) {
            return new Row(path(row, true), word, false, -1);
        }
        boolean likely = word.isPresent() || labels.looksLikeSum(row);
        Sums.Verdict verdict = empty ? Sums.Verdict.NONE : sums.judge(row, likely);
        Optional<RowRole> role = role(word, verdict, row, undecided);
        if (role.isEmpty()) {
            sums.addData(row);
        } else {
            sums.close(row);
        }
        if (role.filter(r -> r == RowRole.TOTAL).isPresent() && verdict != Sums.Verdict.BLOCK) {
            titles.clear();
        }
        return new Row(path(row, true), role, false, -1);
    }

    /** Words decide; where they are silent, a row that is the sum of the rows before it is no row of data. */
    private Optional<RowRole> role(Optional<RowRole> word, Sums.Verdict verdict, int row, List<Integer> undecided) {
        boolean total = word.filter(role -> role == RowRole.TOTAL).isPresent();
        if (total && (verdict == Sums.Verdict.BLOCK || verdict == Sums.Verdict.ALL)) {
            undecided.add(row);
        }
        if (word.filter(role -> role != RowRole.SECTION).isPresent()) {
            return word;
        }
        return switch (verdict) {
            case NONE -> Optional.empty();
            case BLOCK -> Optional.of(RowRole.SUBTOTAL);
            case ALL -> Optional.of(row == grid.rows() - 1 ? RowRole.TOTAL : RowRole.SUBTOTAL);
            case GRAND -> Optional.of(RowRole.TOTAL);
        };
    }

    /** A total of one block is a sub-total as soon as another total follows. */
    private static void settle(List<Row> rows, List<Integer> undecided) {
        int last = -1;
        for (int row = 0; row < rows.size(); row++) {
            last = rows.get(row).role().filter(role -> role == RowRole.TOTAL).isPresent() ? row : last;
        }
        for (int row : undecided) {
            if (row < last) {
                Row total = rows.get(row);
                rows.set(row, new Row(total.path(), Optional.of(RowRole.SUBTOTAL), false, -1));
            }
        }
    }

    private Optional<RowRole> byWords(int row) {
        return opening(row).map(Opening::role);
    }

    /** The first cell outside columns of money that begins with a word for a row that is no data. */
    private Optional<Opening> opening(int row) {
        for (Table.Cell cell : grid.row(row)) {
            if (cell.text().isBlank() || cell.column() >= columns.size() || namesSomething(cell.column())) {
                continue;
            }
            Optional<Vocabulary.Match<RowRole>> match = words.rows().opening(Words.of(cell.text()));
            if (match.isPresent()) {
                return Optional.of(new Opening(cell.text(), match.get().meaning()));
            }
        }
        return Optional.empty();
    }

    /** True for columns of money, and of places that name no row: a word there never says what the row is. */
    private boolean namesSomething(int column) {
        Column read = columns.get(column);
        return read.money() || read.role().filter(ELSEWHERE::contains).isPresent() && !labels.isName(column);
    }

    /** True when no column of money states anything in this row. */
    private boolean isWithoutValues(int row) {
        return grid.row(row).stream()
                .filter(cell -> cell.column() < columns.size()
                        && columns.get(cell.column()).money())
                .allMatch(cell -> cell.text().isBlank() || values.read(cell).state() == CellState.TEXT);
    }

    private boolean isTitle(int row, Row before, Optional<RowRole> word) {
        List<Table.Cell> filled =
                grid.row(row).stream().filter(cell -> !cell.text().isBlank()).toList();
        if (filled.size() != 1 || row + 1 >= grid.rows() || word.isPresent()) {
            return word.filter(role -> role == RowRole.SECTION).isPresent() && filled.size() == 1;
        }
        Table.Cell title = filled.get(0);
        if (words.isFunder(title.text())) {
            return false;
        }
        boolean named = words.headings().opening(Words.of(title.text())).isPresent();
        boolean setOff = title.header() || named || isCapitals(title.text());
        boolean first = before.header() || before.role().isPresent();
        boolean hasMoney = columns.stream().anyMatch(Column::money);
        return setOff || first && hasMoney && !labels.isOperation(title.column());
    }

    private static boolean isCapitals(String text) {
        return text.chars().filter(Character::isLetter).count() > 3
                && text.chars().noneMatch(Character::isLowerCase);
    }

    private void open(int row, boolean afterTitle) {
        String title = labels.title(row);
        Optional<Vocabulary.Match<Integer>> named = words.headings().opening(Words.of(title));
        boolean capitals = isCapitals(title);
        int level = named.isPresent() ? named.get().meaning() : unnamedLevel(capitals, afterTitle);
        while (!titles.isEmpty() && titles.getLast().level() >= level) {
            titles.removeLast();
        }
        titles.addLast(new Title(level, capitals, title));
    }

    /** A title without a level word stands beside the last one that looks like it, or under the one just opened. */
    private int unnamedLevel(boolean capitals, boolean afterTitle) {
        for (Title open : titles) {
            if (!afterTitle && open.level() >= UNNAMED_LEVEL && open.capitals() == capitals) {
                return open.level();
            }
        }
        return titles.isEmpty()
                ? UNNAMED_LEVEL
                : Math.max(UNNAMED_LEVEL, titles.getLast().level() + 1);
    }

    private List<String> path(int row, boolean withLabels) {
        List<String> path = new ArrayList<>();
        for (Iterator<Title> it = titles.iterator(); it.hasNext(); ) {
            path.add(it.next().words());
        }
        if (withLabels) {
            for (String label : labels.of(row)) {
                if (!path.contains(label)) {
                    path.add(label);
                }
            }
            opening(row).map(Opening::text).filter(text -> !path.contains(text)).ifPresent(path::add);
        }
        return path;
    }
}
