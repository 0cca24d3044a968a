package org.planouvert.read.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Computes one formula by recursive descent; gives nothing as soon as it meets something it does not know. */
final class FormulaValue {

    /** Deeper nesting than this is not computed. */
    private static final int MAX_DEPTH = 50;

    private final List<FormulaToken> tokens;
    private final FormulaCheck.Cells cells;
    private int at;
    private int depth;

    FormulaValue(List<FormulaToken> tokens, FormulaCheck.Cells cells) {
        this.tokens = tokens;
        this.cells = cells;
    }

    Optional<BigDecimal> compute() {
        Optional<BigDecimal> value = sum();
        return at == tokens.size() ? value : Optional.empty();
    }

    private Optional<BigDecimal> sum() {
        Optional<BigDecimal> value = product();
        while (value.isPresent() && (is("+") || is("-"))) {
            boolean plus = is("+");
            at++;
            value = join(value, product(), plus ? BigDecimal::add : BigDecimal::subtract);
        }
        return value;
    }

    private Optional<BigDecimal> product() {
        Optional<BigDecimal> value = factor();
        while (value.isPresent() && (is("*") || is("/"))) {
            boolean times = is("*");
            at++;
            Optional<BigDecimal> next = factor();
            if (!times && next.filter(divisor -> divisor.signum() != 0).isEmpty()) {
                return Optional.empty();
            }
            value = join(value, next, times ? BigDecimal::multiply : (a, b) -> a.divide(b, FormulaCheck.PRECISION));
        }
        return value;
    }

    private Optional<BigDecimal> factor() {
        if (at >= tokens.size() || ++depth > MAX_DEPTH) {
            return Optional.empty();
        }
        FormulaToken token = tokens.get(at);
        at++;
        if (token.isReference()) {
            return cells.at(token.reference());
        }
        return switch (token.text()) {
            case "-" -> factor().map(BigDecimal::negate);
            case "+" -> factor();
            case "(" -> closed(sum());
            case "SUM" -> is("(") ? sumOfArguments() : Optional.empty();
            default -> CellNumber.parse(token.text());
        };
    }

    private Optional<BigDecimal> sumOfArguments() {
        BigDecimal total = BigDecimal.ZERO;
        do {
            at++;
            Optional<BigDecimal> argument = isRange() ? range() : sum();
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(argument.get());
        } while (is(",") || is(";"));
        return closed(Optional.of(total));
    }

    private boolean isRange() {
        return at + 2 < tokens.size()
                && tokens.get(at).isReference()
                && tokens.get(at + 1).text().equals(":")
                && tokens.get(at + 2).isReference();
    }

    private Optional<BigDecimal> range() {
        BigDecimal sum =
                cells.sum(tokens.get(at).reference(), tokens.get(at + 2).reference());
        at += 3;
        return Optional.of(sum);
    }

    private Optional<BigDecimal> closed(Optional<BigDecimal> value) {
        boolean closes = is(")");
        at++;
        return closes ? value : Optional.empty();
    }

    private boolean is(String sign) {
        return at < tokens.size() && tokens.get(at).text().equals(sign);
    }

    private static Optional<BigDecimal> join(
            Optional<BigDecimal> left, Optional<BigDecimal> right, BinaryOperator<BigDecimal> operation) {
        return left.isPresent() && right.isPresent()
                ? Optional.of(operation.apply(left.get(), right.get()))
                : Optional.empty();
    }
}
