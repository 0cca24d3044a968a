package org.planouvert.layout.sheet;

import java.util.BitSet;
import java.util.List;
import org.planouvert.document.Sheet;

/** Finds where the headings of a table begin and end: rows of words above columns of values. */
final class HeaderFinder {

    /** More levels of headings than these are data. */
    private static final int MAX_LEVELS = 4;

    /** A row of headings covers at least this share of the columns that its rows fill. */
    private static final double COVER = 0.5;

    /** A row of so many words right above the headings groups them, whatever its columns hold. */
    private static final int MANY_GROUPS = 3;

    /** What a column holds shows in so many rows. */
    private static final int SAMPLE = 400;

    private final SheetGrid grid;
    private final Area area;
    private final BitSet valueColumns = new BitSet();
    private final int typicalWidth;

    HeaderFinder(SheetGrid grid, Area area) {
        this.grid = grid;
        this.area = area;
        this.typicalWidth = study();
    }

    /**
     * Where the table begins.
     *
     * @param first place of its first row, headings included; after the area's last row when it is no table
     * @param levels rows of headings, possibly none
     */
    record Header(int first, int levels) {}

    Header find() {
        int start = firstWideRow();
        if (start > area.last()) {
            return new Header(start, 0);
        }
        if (start == area.last()) {
            int words =
                    grid.filled(start, area.firstColumn(), area.lastColumn()).size();
            return new Header(words < MANY_GROUPS && !isData(start) ? start + 1 : start, isData(start) ? 0 : 1);
        }
        if (isData(start)) {
            return new Header(start, 0);
        }
        int first = start;
        while (first > area.first() && start - first < MAX_LEVELS - 1 && isGroupRow(first - 1)) {
            first--;
        }
        int levels = start - first + 1;
        while (levels < MAX_LEVELS && first + levels <= area.last() && isNextLevel(first, first + levels)) {
            levels++;
        }
        return new Header(first, first + levels > area.last() ? Math.max(0, area.last() - first) : levels);
    }

    /** Learns which columns hold values, and gives the usual number of filled cells in a row. */
    private int study() {
        int[] values = new int[area.columns()];
        int[] words = new int[area.columns()];
        int[] widths = new int[Math.min(SAMPLE, area.last() - area.first() + 1)];
        for (int i = 0; i < widths.length; i++) {
            List<Sheet.Cell> cells = grid.filled(area.first() + i, area.firstColumn(), area.lastColumn());
            widths[i] = cells.size();
            for (Sheet.Cell cell : cells) {
                int column = cell.column() - area.firstColumn();
                values[column] += SheetGrid.isValue(cell) ? 1 : 0;
                words[column] += SheetGrid.isValue(cell) || SheetGrid.isYear(cell) ? 0 : 1;
            }
        }
        for (int column = 0; column < values.length; column++) {
            // Two rows of headings stand in most columns: they do not outvote a short column of values.
            if (values[column] > 0 && values[column] >= words[column] - 2) {
                valueColumns.set(column + area.firstColumn());
            }
        }
        java.util.Arrays.sort(widths);
        return widths[widths.length / 2];
    }

    private int firstWideRow() {
        int wanted = Math.max(2, (int) Math.ceil(typicalWidth * COVER));
        for (int place = area.first(); place <= area.last(); place++) {
            List<Sheet.Cell> cells = grid.filled(place, area.firstColumn(), area.lastColumn());
            int from = place;
            int covered =
                    cells.stream().mapToInt(cell -> grid.width(from, cell)).sum();
            if (cells.size() >= 2 && covered >= wanted) {
                return place;
            }
        }
        return area.last() + 1;
    }

    /** True when half or more of what stands in columns of values are values. */
    private boolean isData(int place) {
        List<Sheet.Cell> above = grid.filled(place, area.firstColumn(), area.lastColumn()).stream()
                .filter(cell -> valueColumns.get(cell.column()))
                .toList();
        long values = above.stream().filter(SheetGrid::isValue).count();
        return values > 0 && values * 2 >= above.size();
    }

    /** True for a row above the headings that groups some of them: words over columns of values, none at the left. */
    private boolean isGroupRow(int place) {
        List<Sheet.Cell> cells = grid.filled(place, area.firstColumn(), area.lastColumn());
        return grid.index(place) == grid.index(place + 1) - 1
                && !cells.isEmpty()
                && cells.stream().noneMatch(SheetGrid::isValue)
                && (cells.size() >= MANY_GROUPS || isOverValues(place, cells));
    }

    private boolean isOverValues(int place, List<Sheet.Cell> cells) {
        return cells.get(0).column() > area.firstColumn()
                && cells.stream()
                        .allMatch(cell -> isOverValues(place, cell) && grid.width(place, cell) < area.columns())
                && (cells.size() > 1 || grid.width(place, cells.get(0)) > 1);
    }

    private boolean isOverValues(int place, Sheet.Cell cell) {
        int at = valueColumns.nextSetBit(cell.column());
        return at >= 0 && at < cell.column() + grid.width(place, cell);
    }

    private boolean isNextLevel(int first, int place) {
        if (isMergedDown(first, place)) {
            return true;
        }
        List<Sheet.Cell> cells = grid.filled(place, area.firstColumn(), area.lastColumn());
        if (cells.isEmpty() || cells.stream().anyMatch(SheetGrid::isValue)) {
            return false;
        }
        if (cells.size() > 1 && cells.stream().allMatch(SheetGrid::isYear)) {
            return true;
        }
        boolean leftBlank = cells.get(0).column() > area.firstColumn() || isBlankAbove(first, place);
        return leftBlank
                && cells.stream().anyMatch(cell -> isUnderGroup(place - 1, cell.column()) || stands(cell))
                && cells.stream()
                        .filter(cell -> cell.column() != area.firstColumn())
                        .allMatch(this::standsOrLabels);
    }

    private boolean stands(Sheet.Cell cell) {
        return valueColumns.get(cell.column());
    }

    private boolean standsOrLabels(Sheet.Cell cell) {
        return !valueColumns.isEmpty() || cell.bold();
    }

    private boolean isBlankAbove(int first, int place) {
        for (int above = first; above < place; above++) {
            if (grid.cell(above, area.firstColumn())
                    .filter(c -> !c.text().isBlank())
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnderGroup(int place, int column) {
        return grid.mergedFrom(grid.index(place)).stream()
                .anyMatch(m -> m.firstColumn() <= column
                        && m.lastColumn() >= column
                        && m.lastColumn() > m.firstColumn()
                        && m.lastRow() == m.firstRow());
    }

    /** True when a heading that begins in the first row reaches down to this row. */
    private boolean isMergedDown(int first, int place) {
        return grid.mergedFrom(grid.index(first)).stream()
                .anyMatch(m -> m.lastRow() >= grid.index(place)
                        && m.firstColumn() >= area.firstColumn()
                        && m.lastColumn() <= area.lastColumn()
                        && m.lastRow() - m.firstRow() < MAX_LEVELS);
    }
}
