package org.planouvert.parse.section;

import java.util.List;
import java.util.Optional;
import org.planouvert.domain.SectionKind;

/**
 * A heading's words taken apart.
 *
 * @param kind the level word that opens it; empty when none does
 * @param numberAsWritten such as {@code 2 – 2} or {@code I.1.1}; empty without a number
 * @param path the number's parts, outermost first
 * @param separated true when a sign or a second part shows that the number is one of a heading
 * @param title its words; a bare number in front is taken off
 */
record HeadingShape(
        Optional<SectionKind> kind, String numberAsWritten, List<String> path, boolean separated, String title) {

    HeadingShape {
        path = List.copyOf(path);
    }

    /** The same with other words. */
    HeadingShape titled(String words) {
        return new HeadingShape(kind, numberAsWritten, path, separated, words);
    }

    /** Numbered by one small letter: below all that has a figure. */
    boolean isLettered() {
        return path.size() == 1 && numberAsWritten.length() == 1 && Character.isLowerCase(numberAsWritten.charAt(0));
    }

    boolean isNumbered() {
        return !path.isEmpty();
    }

    String numberPath() {
        return String.join(".", path);
    }

    /** True when the other's number lies under this one's, as 2.1 under 2. */
    boolean numberHolds(HeadingShape other) {
        return isNumbered() && path.size() < other.path.size() && path.equals(other.path.subList(0, path.size()));
    }
}
