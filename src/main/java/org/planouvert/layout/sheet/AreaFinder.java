package org.planouvert.layout.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.planouvert.document.Sheet;

/** Finds the areas of a sheet: rows without a blank row between them, cut where a blank column parts two tables. */
final class AreaFinder {

    /** Two tables side by side have at least so many columns each. */
    private static final int MIN_COLUMNS = 2;

    private final SheetGrid grid;

    AreaFinder(SheetGrid grid) {
        this.grid = grid;
    }

    List<Area> find() {
        List<Area> areas = new ArrayList<>();
        int first = 0;
        int reach = -1;
        for (int place = 0; place < grid.size(); place++) {
            if (isBlank(place)) {
                continue;
            }
            boolean resumes = grid.index(place) == grid.sheet().resumesAt();
            if (place > first && grid.index(place) > reach + 1 && !resumes) {
                areas.addAll(cut(first, place - 1));
                first = place;
            }
            reach = Math.max(reach, bottom(place));
        }
        if (grid.size() > first) {
            areas.addAll(cut(first, grid.size() - 1));
        }
        return areas;
    }

    private boolean isBlank(int place) {
        return grid.filledColumns(place).length == 0;
    }

    /** The last row of the sheet that merged cells of this row reach. */
    private int bottom(int place) {
        int index = grid.index(place);
        return grid.mergedFrom(index).stream().mapToInt(Sheet.Merged::lastRow).reduce(index, Math::max);
    }

    /** The areas of a band of rows; one in most sheets. */
    private List<Area> cut(int first, int last) {
        BitSet occupied = new BitSet();
        BitSet everything = new BitSet();
        for (int place = first; place <= last; place++) {
            int[] filled = grid.filledColumns(place);
            for (int column : filled) {
                if (filled.length > 1) {
                    int width = Math.min(grid.width(place, column), Short.MAX_VALUE);
                    occupied.set(column, column + width);
                }
                everything.set(column);
            }
        }
        everything.or(occupied);
        if (everything.isEmpty()) {
            return List.of();
        }
        Area whole = new Area(first, last, everything.nextSetBit(0), everything.length() - 1);
        List<Area> parts = new ArrayList<>();
        int from = whole.firstColumn();
        for (int gap = occupied.nextClearBit(from); gap < occupied.length(); ) {
            int next = occupied.nextSetBit(gap);
            Area left = new Area(first, last, from, gap - 1);
            Area right = new Area(first, last, next, occupied.length() - 1);
            if (next >= 0 && standsAlone(left) && standsAlone(right)) {
                parts.add(left);
                from = next;
            }
            gap = occupied.nextClearBit(next);
        }
        parts.add(new Area(first, last, from, whole.lastColumn()));
        return parts.size() == 1 ? List.of(whole) : parts;
    }

    /** True when an area has words of its own in its first column, so that it needs nothing to its left. */
    private boolean standsAlone(Area area) {
        if (area.columns() < MIN_COLUMNS || area.last() == area.first()) {
            return false;
        }
        int words = 0;
        int rows = 0;
        for (int place = area.first(); place <= area.last(); place++) {
            List<Sheet.Cell> cells = grid.filled(place, area.firstColumn(), area.lastColumn());
            if (cells.size() > 1) {
                rows++;
                Sheet.Cell firstCell = cells.get(0);
                words += firstCell.column() == area.firstColumn() && !SheetGrid.isQuantity(firstCell) ? 1 : 0;
            }
        }
        return rows > 1 && words * 2 > rows;
    }
}
