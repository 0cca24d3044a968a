package org.planouvert.normalize.money;

/**
 * A number of a text that is no sum of money, and why.
 *
 * @param start index of its first character in the text as written
 * @param end index after its last character
 * @param rule why it was not taken
 * @param words the words that decided, as declared in the profile or as written; empty for none
 */
public record Refusal(int start, int end, String rule, String words) {}
