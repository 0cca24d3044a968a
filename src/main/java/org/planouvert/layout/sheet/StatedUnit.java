package org.planouvert.layout.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words such as "en M€" that stand over a table; what they are worth is for the profile to say. */
final class StatedUnit {

    private static final Pattern UNIT = Pattern.compile("(?iu)(?:\\ben\\s+|\\(\\s*|\\bunités?\\s*:\\s*(?:en\\s+)?)"
            + "(?:(?:milliers|millions|milliards)\\s*(?:de\\s+|d['’]\\s*)?|[kmg]|mds?|mrds?|mlds?)?\\s*(?:d['’]\\s*)?"
            + "(?:€|euros?\\b|eur\\b|francs?\\b|f\\b)");

    private StatedUnit() {}

    /** The words that state a unit, without their opening parenthesis; empty when none do. */
    static String in(String words) {
        Matcher unit = UNIT.matcher(words);
        return unit.find() ? unit.group().replace("(", "").strip() : "";
    }
}
