package org.planouvert.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.document.RelativeFormula;

/**
 * A word or sign of a formula.
 *
 * @param text a number, a name in capitals or a sign; empty for a reference
 * @param reference the piece it comes from
 */
record FormulaToken(String text, RelativeFormula.Piece reference) {

    private static final Pattern WORD = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?|[A-Za-z_.]+|\"[^\"]*\"|'[^']*'|\\S)");

    static List<FormulaToken> of(RelativeFormula formula) {
        List<FormulaToken> tokens = new ArrayList<>();
        for (RelativeFormula.Piece piece : formula.pieces()) {
            if (piece.words().isEmpty()) {
                tokens.add(new FormulaToken("", piece));
                continue;
            }
            Matcher word = WORD.matcher(piece.words());
            while (word.find()) {
                tokens.add(new FormulaToken(word.group(1).toUpperCase(java.util.Locale.ROOT), piece));
            }
        }
        return tokens;
    }

    boolean isReference() {
        return text.isEmpty();
    }
}
