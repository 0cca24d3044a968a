package org.planouvert.normalize.payer;

import java.util.List;

/**
 * Who pays an amount, and how that was read.
 *
 * @param bodies who pays; empty when no one is named. Several bodies that are not joint pay the amount each
 * @param joint true when several pay it together
 * @param via the operator, fund or programme through which it is paid; empty for none
 * @param rule the rule of the grammar that decided, for {@code inspect --explain}; empty when none did
 * @param words the words it read, folded to single spaces
 */
public record Payment(List<Body> bodies, boolean joint, String via, String rule, String words) {

    public Payment {
        bodies = List.copyOf(bodies);
    }

    /** No one is named. */
    public static final Payment UNNAMED = new Payment(List.of(), false, "", "", "");

    public boolean isNamed() {
        return !bodies.isEmpty();
    }
}
