package org.planouvert.parse.section;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planouvert.profile.Profile;
import org.planouvert.text.Fold;

/**
 * Headings that only say again where the reader is: "Annexe financière (suite)", and a chapter's title at the top of each
 * of its pages. They open no section of their own.
 */
final class Continuation {

    private final Pattern goesOn;

    Continuation(Profile profile) {
        String words = profile.tableContinued().stream()
                .map(Fold::text)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        goesOn = Pattern.compile("\\s*[(\\[\u2013-]\\s*(?:" + words + ")\\b[^)\\]]{0,12}[)\\]]?\\s*[:.]?$");
    }

    /**
     * The heading before {@code at} that it says again.
     *
     * @param open indices of the headings whose sections are open, in any order
     */
    OptionalInt of(List<Heading> headings, List<Integer> open, int at) {
        String text = Fold.text(words(headings.get(at)));
        String stem = goesOn.matcher(text).replaceFirst("");
        boolean said = !stem.equals(text);
        List<Integer> candidates = said ? all(at) : open;
        String wanted = Fold.bare(stem);
        for (int i : candidates) {
            boolean same = Fold.bare(words(headings.get(i))).equals(wanted);
            if (same && (said || isRunning(headings.get(i), headings.get(at)))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The same words on a later page, and not in larger type. */
    private static boolean isRunning(Heading first, Heading again) {
        return again.text().page() > first.text().page()
                && again.text().headingLevel() == 0
                && again.text().style().size() <= first.text().style().size();
    }

    private static List<Integer> all(int before) {
        List<Integer> indices = new ArrayList<>();
        for (int i = before - 1; i >= 0; i--) {
            indices.add(i);
        }
        return indices;
    }

    private static String words(Heading heading) {
        return heading.text().marker() + " " + heading.text().text();
    }
}
