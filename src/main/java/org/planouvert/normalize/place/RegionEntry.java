package org.planouvert.normalize.place;

import java.util.List;

/**
 * A region in the years of one code.
 *
 * @param code INSEE code of two characters
 * @param name official name
 * @param firstYear first year in which the code is valid
 * @param lastYear last year in which it is valid; {@link Integer#MAX_VALUE} while it is
 * @param siren nine digits; empty when not known for sure
 * @param departements codes of its départements
 */
public record RegionEntry(
        String code, String name, int firstYear, int lastYear, String siren, List<String> departements) {

    public RegionEntry {
        departements = List.copyOf(departements);
    }

    boolean isValidIn(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
