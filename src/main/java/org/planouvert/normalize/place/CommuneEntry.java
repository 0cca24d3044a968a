package org.planouvert.normalize.place;

/**
 * A commune, of today or former.
 *
 * @param code INSEE code of five characters
 * @param name official name
 * @param current true for a commune of today in its own right
 */
public record CommuneEntry(String code, String name, boolean current) {

    /** The code of the département it lies in. */
    public String departement() {
        return departementOf(code);
    }

    /** The code of the département in which a commune lies, by the first three characters of its own. */
    static String departementOf(String code) {
        return code.startsWith("97") ? code.substring(0, 3) : code.substring(0, 2);
    }
}
