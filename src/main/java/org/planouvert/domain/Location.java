package org.planouvert.domain;

/**
 * Where an operation lies, as far as the text says it; every field is empty when unknown.
 *
 * @param asWritten the place's words
 * @param departementCode two or three characters, such as {@code 59} or {@code 2A}
 * @param epci the intercommunality's name as written
 * @param epciSiren nine digits
 * @param commune the commune's name as written
 * @param inseeCode the commune's five-character code
 * @param district the quarter's name as written
 * @param method how the codes were found
 */
public record Location(
        String asWritten,
        String departementCode,
        String epci,
        String epciSiren,
        String commune,
        String inseeCode,
        String district,
        GeoMethod method) {

    /** No place is named. */
    public static final Location NONE = new Location("", "", "", "", "", "", "", GeoMethod.NONE);
}
