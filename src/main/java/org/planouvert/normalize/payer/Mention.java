package org.planouvert.normalize.payer;

/**
 * A body named in a text.
 *
 * @param body who
 * @param via true for an operator, fund or programme that can stand beside the body that pays
 * @param generic true for a bare kind, such as {@code la Région}, without the name of its territory
 * @param first index of its first word
 * @param end index after its last word
 */
record Mention(Body body, boolean via, boolean generic, int first, int end) {}
