package org.planouvert.read.sheet;

/**
 * How many cells of each sheet of a workbook are held at once. All sheets together share one allowance, because their rows
 * are published together; reading a workbook again shares it out in the same way.
 */
final class CellAllowance {

    /** Cells: what is published of one takes up to a kilobyte, and a reader of documents has 256 MB. */
    static final int ALL_CELLS = 100_000;

    /** Cells of any sheet, however many were held before it: its preamble, its headings, and enough rows to tell them. */
    static final int LEAST_CELLS = 4_000;

    private int left = ALL_CELLS;

    /** Cells of the next sheet that may be held. */
    int next() {
        return Math.max(LEAST_CELLS, left);
    }

    /** Counts the cells of a sheet that are held. */
    void take(int cells) {
        left -= cells;
    }
}
