package org.planouvert.domain;

/**
 * A sentence for people, in both languages of the product.
 *
 * @param fr French
 * @param en English
 */
public record Message(String fr, String en) {}
