package org.planouvert.write.report;

import java.math.BigDecimal;

/**
 * One bar of a chart of money.
 *
 * @param label who pays, or what for; empty when the text names none
 * @param euros what it sums to
 * @param proven the part of it that a relation proves
 */
public record Bar(String label, BigDecimal euros, BigDecimal proven) {

    Bar plus(Bar other) {
        return new Bar(label, euros.add(other.euros), proven.add(other.proven));
    }
}
