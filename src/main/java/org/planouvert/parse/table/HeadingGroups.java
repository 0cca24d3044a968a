package org.planouvert.parse.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The headings of a table whose cells were drawn one by one: a heading over blanks under which other headings stand is
 * meant for all of them, as in "État | | Région |" over "2015 | 2016 | 2015 | 2016".
 */
final class HeadingGroups {

    private final List<List<String>> rows = new ArrayList<>();
    private final TableGrid grid;

    HeadingGroups(TableGrid grid) {
        this.grid = grid;
        int levels = grid.table().headerRows();
        for (int row = 0; row < levels; row++) {
            rows.add(row + 1 < levels && !isMerged(row) ? widened(row) : written(row));
        }
    }

    /** The heading that holds at a 0-based row and column of the table; empty for none. */
    String text(int row, int column) {
        return rows.get(row).get(column);
    }

    private List<String> written(int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            texts.add(grid.text(row, column));
        }
        return texts;
    }

    private List<String> widened(int row) {
        List<String> texts = written(row);
        List<String> below = written(row + 1);
        List<String> pattern = List.of();
        for (int column = 0; column < texts.size(); column++) {
            if (texts.get(column).isBlank() || below.get(column).isBlank() || reachesDown(row, column)) {
                continue;
            }
            int end = column + 1;
            while (end < texts.size()
                    && texts.get(end).isBlank()
                    && !below.get(end).isBlank()) {
                end++;
            }
            List<String> inner = below.subList(column, end);
            // Groups repeat: what follows the last column of the pattern stands outside.
            if (pattern.size() > 1
                    && inner.size() > pattern.size()
                    && inner.subList(0, pattern.size()).equals(pattern)) {
                end = column + pattern.size();
            }
            pattern = pattern.isEmpty() ? inner : pattern;
            for (int c = column + 1; c < end; c++) {
                texts.set(c, texts.get(column));
            }
        }
        return texts;
    }

    /** True where the cells themselves say what they span. */
    private boolean isMerged(int row) {
        return grid.row(row).stream().anyMatch(cell -> cell.columnSpan() > 1);
    }

    /** True when one cell covers this place and the one below it. */
    private boolean reachesDown(int row, int column) {
        return grid.at(row, column).equals(grid.at(row + 1, column));
    }
}
