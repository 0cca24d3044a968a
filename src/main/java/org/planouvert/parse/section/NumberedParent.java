package org.planouvert.parse.section;

import java.util.List;
import java.util.OptionalInt;
import org.planouvert.parse.RawSection;

/**
 * Where a heading set in the type of the text belongs, by its number or its level word: typists who number "3-2" often
 * leave it in plain type, under whatever bold heading came before.
 */
final class NumberedParent {

    private NumberedParent() {}

    /**
     * The section that holds the heading at {@code at}: the last one whose number it goes on with (3 for 3.2), or the
     * parent of the last one that it follows (2 for 3, Sous-objectif 2 for Sous-objectif 3), in the same chapter.
     *
     * @return -1 for the top; empty when numbers do not say
     */
    static OptionalInt of(List<Heading> headings, List<RawSection> sections, int at) {
        Heading heading = headings.get(at);
        boolean plain = heading.rule() == HeadingRule.NUMBER || heading.rule() == HeadingRule.LEVEL_WORD;
        if (!plain || !heading.shape().isNumbered() || heading.contentsDepth().isPresent()) {
            return OptionalInt.empty();
        }
        for (int i = at - 1; i >= 0; i--) {
            HeadingShape earlier = headings.get(i).shape();
            if (earlier.kind().equals(heading.shape().kind())) {
                if (earlier.numberHolds(heading.shape())) {
                    return OptionalInt.of(i);
                }
                boolean alike = earlier.isLettered() == heading.shape().isLettered();
                if (alike && precedes(earlier.path(), heading.shape().path())) {
                    return OptionalInt.of(sections.get(i).parent());
                }
            }
            if (sections.get(i).depth() == 1) {
                break;
            }
        }
        return OptionalInt.empty();
    }

    /** True for 2.1 before 2.2, also over a number left out, and for 1 before 3. */
    private static boolean precedes(List<String> earlier, List<String> later) {
        int last = later.size() - 1;
        return earlier.size() == later.size()
                && last >= 0
                && earlier.subList(0, last).equals(later.subList(0, last))
                && isBefore(earlier.get(last), later.get(last));
    }

    private static boolean isBefore(String a, String b) {
        boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
        return numbers ? Integer.parseInt(a) < Integer.parseInt(b) : a.compareTo(b) < 0;
    }
}
