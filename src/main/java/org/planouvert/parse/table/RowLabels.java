package org.planouvert.parse.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.planouvert.layout.Table;
import org.planouvert.parse.RawTable.Column;
import org.planouvert.profile.Profile.ColumnRole;

/** Finds the words that name a row: its section, its operation, who pays. A section said once holds until the next. */
final class RowLabels {

    /** Columns under these headings name nothing. */
    private static final Set<ColumnRole> NO_NAMES =
            EnumSet.of(ColumnRole.NOT_MONEY, ColumnRole.COMMENT, ColumnRole.SHARE, ColumnRole.STATUS);

    private final TableGrid grid;
    private final List<Integer> sections = new ArrayList<>();
    private final List<Integer> names = new ArrayList<>();
    private final List<Integer> payers = new ArrayList<>();
    private final List<Integer> programmes = new ArrayList<>();
    private final List<Column> columns;
    private final String[] carried;
    private int carriedRow = -1;

    RowLabels(TableGrid grid, List<Column> columns, ColumnContents contents) {
        this.grid = grid;
        this.columns = List.copyOf(columns);
        for (int column = 0; column < columns.size(); column++) {
            ColumnRole role = columns.get(column).role().orElse(null);
            if (columns.get(column).money() || contents.isQuantities(column)) {
                continue;
            }
            if (role == ColumnRole.SECTION) {
                sections.add(column);
            } else if (role == ColumnRole.OPERATION) {
                names.add(column);
            } else if (role == ColumnRole.PROGRAMME) {
                programmes.add(column);
            } else if (role != ColumnRole.OWNER && contents.isFunders(column)) {
                payers.add(column);
            }
        }
        if (names.isEmpty() && sections.isEmpty()) {
            firstWords(columns, contents);
        }
        carried = new String[sections.size()];
        Arrays.fill(carried, "");
    }

    /** True when the row has no name of its own, or is set off, so that it may be a sum without saying so. */
    boolean looksLikeSum(int row) {
        return isWithoutName(row)
                || grid.row(row).stream()
                        .filter(cell -> !cell.text().isBlank())
                        .findFirst()
                        .filter(Table.Cell::header)
                        .isPresent();
    }

    /** A table without known headings names its rows in its first column of words. */
    private void firstWords(List<Column> columns, ColumnContents contents) {
        for (int column = 0; column < columns.size(); column++) {
            boolean taken = columns.get(column).money() || payers.contains(column) || contents.isNumeric(column);
            boolean unfit =
                    columns.get(column).role().filter(NO_NAMES::contains).isPresent();
            if (!unfit && !taken && !contents.isBlank(column)) {
                names.add(column);
                return;
            }
        }
    }

    boolean isOperation(int column) {
        return names.contains(column) && names.size() == 1 && sections.isEmpty();
    }

    /** True for a column whose words name the rows. */
    boolean isName(int column) {
        return names.contains(column);
    }

    boolean hasSections() {
        return !sections.isEmpty();
    }

    /** True when the row names no operation of its own although the table has a place for it. */
    boolean isWithoutName(int row) {
        return Stream.concat(names.stream(), names.isEmpty() ? programmes.stream() : Stream.empty())
                .allMatch(column -> grid.text(row, column).isBlank());
    }

    /** The words of a section row. */
    String title(int row) {
        List<String> filled = grid.row(row).stream()
                .filter(cell -> !cell.text().isBlank() && cell.number().isEmpty())
                .map(Table.Cell::text)
                .toList();
        return filled.isEmpty() ? "" : filled.get(0);
    }

    /** The row's names, outermost first. Rows must be asked for from top to bottom. */
    List<String> of(int row) {
        List<String> path = new ArrayList<>();
        carry(row);
        for (String section : carried) {
            if (!section.isBlank()) {
                path.add(section);
            }
        }
        for (int column : names) {
            add(path, grid.text(row, column));
        }
        for (int column : programmes) {
            add(path, programme(column, grid.text(row, column)));
        }
        for (int column : payers) {
            add(path, grid.text(row, column));
        }
        return path;
    }

    /** A bare number under "Programme" says what it is only with its heading. */
    private String programme(int column, String words) {
        List<String> headings = columns.get(column).path();
        boolean bare =
                !words.isBlank() && words.chars().allMatch(c -> Character.isDigit(c) || Character.isWhitespace(c));
        return bare && !headings.isEmpty() ? headings.get(headings.size() - 1) + " " + words : words;
    }

    private void carry(int row) {
        if (row <= carriedRow) {
            return;
        }
        carriedRow = row;
        for (int i = 0; i < carried.length; i++) {
            String words = grid.text(row, sections.get(i));
            if (!words.isBlank() && !words.equals(carried[i])) {
                carried[i] = words;
                Arrays.fill(carried, i + 1, carried.length, "");
                for (int inner = i + 1; inner < carried.length; inner++) {
                    carried[inner] = grid.text(row, sections.get(inner));
                }
                return;
            }
        }
    }

    private static void add(List<String> path, String words) {
        if (!words.isBlank()) {
            path.add(words);
        }
    }
}
