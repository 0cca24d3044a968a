package org.planouvert.layout.sheet;

/**
 * A rectangle of a sheet in which cells stand together.
 *
 * @param first place of its first row
 * @param last place of its last row
 * @param firstColumn 0-based
 * @param lastColumn 0-based
 */
record Area(int first, int last, int firstColumn, int lastColumn) {

    Area rows(int from, int to) {
        return new Area(from, to, firstColumn, lastColumn);
    }

    boolean spans(int column) {
        return column >= firstColumn && column <= lastColumn;
    }

    int columns() {
        return lastColumn - firstColumn + 1;
    }
}
