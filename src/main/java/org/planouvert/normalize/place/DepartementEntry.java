package org.planouvert.normalize.place;

/**
 * A département.
 *
 * @param code two or three characters, such as {@code 59}, {@code 2A}, {@code 974}
 * @param name official name
 * @param link words that tie it to a noun, with the space where one belongs: {@code "du "}, {@code "de l'"}
 * @param siren nine digits of the département as a body; empty when not known for sure
 */
public record DepartementEntry(String code, String name, String link, String siren) {}
