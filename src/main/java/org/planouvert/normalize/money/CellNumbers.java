package org.planouvert.normalize.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Money;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/**
 * Reads the number in a cell: signs and brackets of negative numbers, note marks and notes behind it, its own unit when it
 * has one ({@code 1,2 M€} in a table in k€).
 */
public final class CellNumbers {

    private static final BigDecimal MINUS = BigDecimal.ONE.negate();

    private final AmountGrammar grammar;

    public CellNumbers(AmountGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * The number of a cell as printed, before any unit.
     *
     * @param text the cell's words
     * @param factor what the unit that holds for the cell is worth; it tells whether the point of {@code 12.500} divides
     *     thousands
     * @return empty when the cell holds no number, or more than one before any bracket
     */
    public Optional<BigDecimal> number(String text, BigDecimal factor) {
        String folded = Fold.text(text);
        List<Numeral> numbers = new DigitScanner(folded).scan();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Numeral first = numbers.get(0);
        String before = folded.substring(0, first.start()).strip();
        String between = numbers.size() > 1
                ? folded.substring(first.end(), numbers.get(1).start())
                : folded.substring(first.end());
        boolean alone = numbers.size() == 1 || between.contains("(") || between.contains("*") || between.contains("[");
        if (!alone || !isSignOnly(before)) {
            return Optional.empty();
        }
        boolean bracketed = before.endsWith("(") && between.strip().startsWith(")");
        boolean negative = before.endsWith("-") || bracketed;
        BigDecimal value = first.valueIn(factor);
        return Optional.of(negative ? value.multiply(MINUS) : value);
    }

    /**
     * The sum of money in a cell.
     *
     * @param text the cell's words
     * @param stored the exact number where the source stores one (workbooks)
     * @param unit the unit that holds for the cell; empty when none is known
     * @return empty when no number can be read; a sum without bounds when its unit is unknown
     */
    public Optional<Money> money(String text, Optional<BigDecimal> stored, Optional<Profile.Unit> unit) {
        if (stored.isEmpty()) {
            List<WrittenAmount> own = grammar.read(text, true);
            if (own.size() == 1 && !own.get(0).isWithoutCurrency() && !isSigned(text)) {
                return Optional.of(own.get(0).money());
            }
        }
        BigDecimal factor = unit.map(Profile.Unit::factor).orElse(BigDecimal.ONE);
        Optional<BigDecimal> number = stored.or(() -> number(text, factor));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return unit.map(known -> Optional.of(Money.exactly(
                        number.get().multiply(known.factor()),
                        known.currency(),
                        known.words().get(0))))
                .orElse(Optional.of(new Money(Optional.empty(), Optional.empty(), "", "")));
    }

    private static boolean isSigned(String text) {
        String folded = Fold.text(text);
        return folded.startsWith("-") || folded.startsWith("(-");
    }

    private static boolean isSignOnly(String before) {
        return before.isEmpty() || before.chars().allMatch(c -> "+-=(€*~".indexOf(c) >= 0);
    }
}
