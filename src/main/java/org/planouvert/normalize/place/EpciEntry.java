package org.planouvert.normalize.place;

import java.util.List;

/**
 * An intercommunality in one vintage of the list.
 *
 * @param vintage year of the list
 * @param siren nine digits
 * @param type CC, CA, CU, METRO or MET69
 * @param name as the list has it, such as {@code CA du Boulonnais}
 * @param departements codes of the départements of its members, the one with most members first
 */
public record EpciEntry(int vintage, String siren, String type, String name, List<String> departements) {

    public EpciEntry {
        departements = List.copyOf(departements);
    }

    /**
     * SIREN that begin with 200 are given out in the order of foundation. These first numbers of each year are estimates
     * set by hand from well-known bodies, not taken from the lists: they can only withhold a code, never give a wrong one.
     * Numbers that do not begin with 200 are older.
     */
    private static final String[][] FOUNDED = {
        {"200092", "2020"},
        {"200080", "2018"},
        {"200063", "2017"},
        {"200055", "2016"},
        {"200050", "2015"},
        {"200036", "2014"}
    };

    /** The earliest year in which it can have existed, as far as its number tells; 0 when the number is old. */
    int foundedAfter() {
        if (!siren.startsWith("200")) {
            return 0;
        }
        for (String[] step : FOUNDED) {
            if (siren.compareTo(step[0]) >= 0) {
                return Integer.parseInt(step[1]);
            }
        }
        return 0;
    }
}
