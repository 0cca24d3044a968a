package org.planouvert.document;

/** The names of cells, such as {@code B7}: letters for columns, 1-based numbers for rows. */
public final class CellName {

    private static final int LETTERS = 26;

    private CellName() {}

    /** The name of the cell at a 0-based row and column. */
    public static String of(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** The name of a range, all bounds 0-based and included; of one cell when it holds one. */
    public static String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        String first = of(firstRow, firstColumn);
        return firstRow == lastRow && firstColumn == lastColumn ? first : first + ":" + of(lastRow, lastColumn);
    }

    /** The letters of a 0-based column. */
    public static String letters(int column) {
        StringBuilder out = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            out.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return out.toString();
    }

    /** The 0-based column that a name such as {@code B7} or {@code B} begins with; -1 when it begins with none. */
    public static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z'; i++) {
            column = column * LETTERS + name.charAt(i) - 'A' + 1;
            if (column > Short.MAX_VALUE) {
                return -1;
            }
        }
        return column - 1;
    }

    /** The 0-based row that a name such as {@code B7} ends with; -1 when it ends with none. */
    public static int row(String name) {
        int at = 0;
        while (at < name.length() && !Character.isDigit(name.charAt(at))) {
            at++;
        }
        int row = 0;
        for (; at < name.length(); at++) {
            int digit = name.charAt(at) - '0';
            if (digit < 0 || digit > 9 || row > 10_000_000) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return row - 1;
    }
}
