package org.planouvert.parse.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.planouvert.domain.SectionKind;
import org.planouvert.layout.Block;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.TextStyle;
import org.planouvert.profile.Profile;

/**
 * Which of two headings stands higher. The table of contents decides where it knows both; then numbers (2 holds 2.1);
 * then the source's own levels; then type, the largest first; then level words; then how many parts a number has.
 */
final class HeadingOrder {

    /** Sizes this close, in points, are one size: producers round differently from page to page. */
    private static final double SAME_SIZE = 0.6;

    /** A size up to this many times the text's is the text's own, to the eye. */
    private static final double SMALL = 1.13;

    /** A paragraph of text has more characters than this. */
    private static final int SHORTEST_TEXT = 80;

    /** A small letter stands below numbers of any length, and above lines without any. */
    private static final int LETTERED = 10;

    private final List<TextStyle> classes;

    /** True when the table of contents shows depth by indents; a flat one says nothing of who holds whom. */
    private final boolean contentsNest;

    private final Map<SectionKind, Integer> levels = new HashMap<>();

    /** Size of most of the text, in points; 0 without geometry. */
    private final double bodySize;

    private final List<Block> blocks;

    HeadingOrder(Profile profile, List<Heading> headings, List<Block> blocks) {
        this.blocks = blocks;
        this.bodySize = bodySize(blocks);
        for (Profile.HeadingWord word : profile.headings()) {
            levels.putIfAbsent(word.kind(), levels.size());
        }
        contentsNest = headings.stream().anyMatch(h -> h.contentsDepth().orElse(1) > 1);
        List<TextStyle> found = new ArrayList<>();
        for (Heading heading : headings) {
            if (isTypeset(heading)
                    && found.stream().noneMatch(s -> alike(s, heading.text().style()))) {
                found.add(heading.text().style());
            }
        }
        found.sort(Comparator.comparingDouble((TextStyle s) -> -Math.round(s.size() / SAME_SIZE))
                .thenComparing(s -> !s.bold())
                .thenComparing(s -> !s.capitals())
                .thenComparing(TextStyle::italic));
        classes = List.copyOf(found);
    }

    /** True when {@code lower} belongs under {@code upper}, which stands before it. */
    boolean holds(Heading upper, Heading lower) {
        return compare(upper, lower) < 0;
    }

    private int compare(Heading a, Heading b) {
        OptionalInt inContents = both(a.contentsDepth(), b.contentsDepth());
        if (inContents.isPresent() && (contentsNest || inContents.getAsInt() != 0)) {
            return inContents.getAsInt();
        }
        boolean named = a.shape().kind().isPresent()
                && !a.shape().kind().equals(b.shape().kind());
        if (a.shape().numberHolds(b.shape()) && (named || rank(a) <= rank(b))) {
            return -1;
        }
        if (b.shape().kind().isPresent() && a.shape().kind().isEmpty() && opensAnother(a.shape(), b.shape())) {
            return 1;
        }
        if (isDeepNumber(a) && isSmall(b)) {
            return -1;
        }
        if (isSmall(a) && (isDeepNumber(b) || b.rule() == HeadingRule.LONE_LINE && hasText(a))) {
            return 1;
        }
        int byRank = Integer.compare(rank(a), rank(b));
        if (byRank != 0) {
            return byRank;
        }
        return Integer.compare(within(a, b), within(b, a));
    }

    /** "2-1" in the type of the text ranks above a heading that is set apart by weight or slant alone. */
    private static boolean isDeepNumber(Heading heading) {
        return heading.rule() == HeadingRule.NUMBER && heading.shape().path().size() > 1;
    }

    /** Set in the size of the text, with neither number nor level word: the least that a typist marks. */
    private boolean isSmall(Heading heading) {
        boolean bare = heading.shape().kind().isEmpty() && !heading.shape().isNumbered();
        return isTypeset(heading)
                && bare
                && heading.contentsDepth().isEmpty()
                && heading.text().style().size() <= SMALL * bodySize;
    }

    /** A line left in plain type stands beside the small heading before it once that one has had its text. */
    private boolean hasText(Heading heading) {
        int next = heading.block() + 1;
        return next < blocks.size()
                && blocks.get(next) instanceof TextBlock text
                && text.shape() == TextBlock.Shape.PARAGRAPH
                && text.text().length() > SHORTEST_TEXT;
    }

    private static double bodySize(List<Block> blocks) {
        Map<Double, Integer> letters = new HashMap<>();
        for (Block block : blocks) {
            if (block instanceof TextBlock text && text.shape() == TextBlock.Shape.PARAGRAPH) {
                letters.merge(text.style().size(), text.text().length(), Integer::sum);
            }
        }
        return letters.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    /** "Partie 3" behind "2.4": the number's first part says that it lies under another part. */
    private static boolean opensAnother(HeadingShape number, HeadingShape part) {
        return number.path().size() > 1
                && part.path().size() == 1
                && !number.path().get(0).equals(part.path().get(0));
    }

    private static OptionalInt both(OptionalInt a, OptionalInt b) {
        return a.isPresent() && b.isPresent()
                ? OptionalInt.of(Integer.compare(a.getAsInt(), b.getAsInt()))
                : OptionalInt.empty();
    }

    /** The source's level, or the class of type; headings in the type of the text come last. */
    private int rank(Heading heading) {
        if (heading.text().headingLevel() > 0) {
            return heading.text().headingLevel();
        }
        if (!isTypeset(heading)) {
            return Integer.MAX_VALUE;
        }
        for (int i = 0; i < classes.size(); i++) {
            if (alike(classes.get(i), heading.text().style())) {
                return i + 1;
            }
        }
        return classes.size() + 1;
    }

    /** Among headings of one type: level words in the profile's order, then numbers by parts, then the unnumbered. */
    private int within(Heading heading, Heading other) {
        boolean bothWords =
                heading.shape().kind().isPresent() && other.shape().kind().isPresent();
        if (bothWords) {
            return levels.getOrDefault(heading.shape().kind().get(), 0);
        }
        boolean plain = rank(heading) == Integer.MAX_VALUE;
        if (!plain) {
            boolean bothNumbers = heading.shape().isNumbered()
                    && other.shape().isNumbered()
                    && heading.shape().kind().isEmpty()
                    && other.shape().kind().isEmpty();
            return bothNumbers ? heading.shape().path().size() : 0;
        }
        return switch (heading.rule()) {
            case LEVEL_WORD -> 0;
            case NUMBER ->
                heading.shape().isLettered() ? LETTERED : heading.shape().path().size();
            case ACRONYM -> 21;
            case LONE_LINE, SOURCE_LEVEL, TYPOGRAPHY, OPERATIONS, CONTENTS, BOOKMARK -> 20;
        };
    }

    private static boolean isTypeset(Heading heading) {
        return (heading.rule() == HeadingRule.TYPOGRAPHY || heading.rule() == HeadingRule.OPERATIONS)
                && heading.text().style().size() > 0;
    }

    static boolean alike(TextStyle a, TextStyle b) {
        return Math.round(a.size() / SAME_SIZE) == Math.round(b.size() / SAME_SIZE)
                && a.bold() == b.bold()
                && a.italic() == b.italic()
                && a.rgb() == b.rgb();
    }
}
