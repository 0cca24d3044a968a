package org.planouvert.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula with its references counted from its own cell, so that a column of equal formulas is one object.
 *
 * @param pieces words and references, in order
 */
public record RelativeFormula(List<Piece> pieces) {

    // Quoted words are taken first, so that nothing inside them is read as a reference.
    private static final Pattern REFERENCE = Pattern.compile(
            "\"[^\"]*\"|'[^']*'|(?<![A-Za-z0-9_.])(\\$?)([A-Z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_(.!])");

    public RelativeFormula {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of a formula.
     *
     * @param words as written; empty for a reference
     * @param fixedRow true when {@code row} counts from the top of the sheet
     * @param row rows from the formula's own cell, or 0-based when fixed
     * @param fixedColumn true when {@code column} counts from the left of the sheet
     * @param column columns from the formula's own cell, or 0-based when fixed
     */
    public record Piece(String words, boolean fixedRow, int row, boolean fixedColumn, int column) {
        static Piece of(String words) {
            return new Piece(words, false, 0, false, 0);
        }
    }

    /**
     * Reads a formula in A1 notation.
     *
     * @param formula without its equals sign
     * @param row 0-based row of its cell
     * @param column 0-based column of its cell
     */
    public static RelativeFormula parse(String formula, int row, int column) {
        List<Piece> pieces = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(formula);
        int done = 0;
        while (reference.find()) {
            if (reference.group(2) == null) {
                continue;
            }
            if (reference.start() > done) {
                pieces.add(Piece.of(formula.substring(done, reference.start())));
            }
            boolean fixedColumn = !reference.group(1).isEmpty();
            boolean fixedRow = !reference.group(3).isEmpty();
            int toColumn = CellName.column(reference.group(2)) - (fixedColumn ? 0 : column);
            int toRow = Integer.parseInt(reference.group(4)) - 1 - (fixedRow ? 0 : row);
            pieces.add(new Piece("", fixedRow, toRow, fixedColumn, toColumn));
            done = reference.end();
        }
        if (done < formula.length()) {
            pieces.add(Piece.of(formula.substring(done)));
        }
        return new RelativeFormula(pieces);
    }

    /** The formula in A1 notation as it stands in the cell at this row and column, both 0-based. */
    public String at(int row, int column) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (!piece.words().isEmpty()) {
                out.append(piece.words());
                continue;
            }
            out.append(piece.fixedColumn() ? "$" : "");
            out.append(CellName.letters(Math.max(0, piece.column() + (piece.fixedColumn() ? 0 : column))));
            out.append(piece.fixedRow() ? "$" : "");
            out.append(Math.max(0, piece.row() + (piece.fixedRow() ? 0 : row)) + 1);
        }
        return out.toString();
    }
}
