package org.planouvert.parse.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.parse.Observation;
import org.planouvert.text.Fold;

/**
 * The table of contents and the bookmarks of a document, as a skeleton: they name headings, give them their depth, and are
 * checked against them. The depth of contents is read from the indents.
 */
final class Contents {

    static final String RULE = "R36_TOC_MATCH";

    /** Indents closer than this, in points, are one level. */
    private static final double SAME_INDENT = 4;

    /** Bookmarks of which fewer stand in the text were made by a program and not by a reader. */
    private static final double TRUSTED = 0.5;

    /** A shorter title is found in too many places to be known by. */
    private static final int SHORTEST = 4;

    private static final Pattern LEADER =
            Pattern.compile("[\\s.\u2026_\u00b7]*(?:(?<=[\\s.\u2026_\u00b7])[pP](?:age)?\\.?\\s?)?\\d*[\\s.]*$");

    private record Entry(String key, String title, int depth, int page) {}

    /** Entries of the printed table of contents. */
    private final List<Entry> entries;

    private final List<Entry> bookmarks;

    private final Set<String> keys;
    private final int longest;

    private Contents(List<Entry> entries, List<Entry> bookmarks) {
        this.entries = entries;
        this.bookmarks = bookmarks;
        this.keys = entries.stream().map(Entry::key).collect(Collectors.toSet());
        this.longest = Stream.concat(entries.stream(), bookmarks.stream())
                .mapToInt(e -> e.key().length())
                .max()
                .orElse(0);
    }

    static Contents of(Layout layout) {
        List<TextBlock> lines = layout.blocks().stream()
                .filter(b -> b instanceof TextBlock text && text.shape() == Shape.CONTENTS_ENTRY)
                .map(TextBlock.class::cast)
                .toList();
        List<Double> indents = levels(lines);
        List<Entry> entries = new ArrayList<>();
        for (TextBlock line : lines) {
            String title = LEADER.matcher(line.text()).replaceFirst("");
            if (!title.isBlank()) {
                entries.add(new Entry(Fold.bare(title), title, 1 + level(indents, line.indent()), line.page()));
            }
        }
        List<Entry> bookmarks = layout.info().outline().stream()
                .map(o -> new Entry(Fold.bare(o.title()), o.title(), o.depth(), o.page()))
                .filter(e -> e.key().length() >= SHORTEST)
                .toList();
        return new Contents(entries, areTrusted(bookmarks, layout) ? bookmarks : List.of());
    }

    private static boolean areTrusted(List<Entry> bookmarks, Layout layout) {
        if (bookmarks.isEmpty()) {
            return false;
        }
        int longest = bookmarks.stream().mapToInt(e -> e.key().length()).max().orElse(0);
        Set<String> said = new HashSet<>();
        for (Block block : layout.blocks()) {
            if (block instanceof TextBlock text && text.shape() != Shape.CONTENTS_ENTRY && mayBe(text, longest)) {
                said.add(keyOf(text));
            }
        }
        long found = bookmarks.stream().filter(e -> said.contains(e.key())).count();
        return found >= TRUSTED * bookmarks.size();
    }

    /** The rule by which a line is a heading because contents or bookmarks name it; empty when neither does. */
    Optional<HeadingRule> names(TextBlock text) {
        if (!mayBe(text, longest)) {
            return Optional.empty();
        }
        String key = keyOf(text);
        if (key.length() < SHORTEST) {
            return Optional.empty();
        }
        if (keys.contains(key)) {
            return Optional.of(HeadingRule.CONTENTS);
        }
        boolean marked = bookmarks.stream()
                .anyMatch(e -> e.key().equals(key) && (e.page() == 0 || Math.abs(e.page() - text.page()) <= 1));
        return marked ? Optional.of(HeadingRule.BOOKMARK) : Optional.empty();
    }

    /** A text loses spaces, marks and signs on its way to a key, but hardly half of itself. */
    private static boolean mayBe(TextBlock text, int longestKey) {
        return text.text().length() <= 2 * longestKey + SHORTEST;
    }

    private static List<Double> levels(List<TextBlock> lines) {
        List<Double> levels = new ArrayList<>();
        TreeSet<Double> indents = new TreeSet<>();
        lines.forEach(l -> indents.add(l.indent()));
        for (double indent : indents) {
            if (levels.isEmpty() || indent - levels.get(levels.size() - 1) > SAME_INDENT) {
                levels.add(indent);
            }
        }
        return levels;
    }

    private static int level(List<Double> levels, double indent) {
        int level = 0;
        while (level + 1 < levels.size() && indent >= levels.get(level + 1) - SAME_INDENT / 2) {
            level++;
        }
        return level;
    }

    private static boolean nests(List<Entry> list) {
        return list.stream().anyMatch(e -> e.depth() > 1);
    }

    /** Gives each heading its depth in the contents, or in the bookmarks where these alone have depth; an entry is used once. */
    List<Heading> mark(List<Heading> headings) {
        List<Entry> known = entries.isEmpty() || !nests(entries) && nests(bookmarks) ? bookmarks : entries;
        Map<String, List<Entry>> byKey = new HashMap<>();
        known.forEach(
                e -> byKey.computeIfAbsent(e.key(), k -> new ArrayList<>()).add(e));
        List<Heading> marked = new ArrayList<>();
        for (Heading heading : headings) {
            List<Entry> candidates = byKey.getOrDefault(keyOf(heading), List.of());
            marked.add(
                    candidates.isEmpty()
                            ? heading
                            : heading.at(OptionalInt.of(candidates.remove(0).depth())));
        }
        return marked;
    }

    /**
     * What is announced and stands nowhere, and what stands in the text and is not announced although its like is.
     *
     * @param others lines of the document that are no headings of sections and may be announced all the same
     */
    List<Observation> check(List<Heading> headings, List<String> others) {
        List<String> found =
                new ArrayList<>(headings.stream().map(Contents::keyOf).toList());
        others.forEach(other -> found.add(Fold.bare(other)));
        List<Observation> seen = new ArrayList<>();
        for (Entry entry : entries.isEmpty() ? bookmarks : entries) {
            if (!found.remove(entry.key())) {
                seen.add(new Observation(
                        RULE,
                        Severity.WARNING,
                        entry.page(),
                        new Message(
                                "Le sommaire annonce « " + entry.title()
                                        + " », qui ne se trouve nulle part comme titre.",
                                "The table of contents announces \"" + entry.title()
                                        + "\", which stands nowhere as a heading.")));
            }
        }
        seen.addAll(unannounced(headings));
        return seen;
    }

    /** Headings in a type of which most headings are in the contents, and which are not there themselves. */
    private List<Observation> unannounced(List<Heading> headings) {
        Set<String> announced = entries.stream().map(Entry::key).collect(Collectors.toSet());
        List<Heading> typeset = headings.stream()
                .filter(h -> h.rule() == HeadingRule.TYPOGRAPHY)
                .toList();
        List<Boolean> listed =
                typeset.stream().map(h -> announced.contains(keyOf(h))).toList();
        Map<TextBlock.TextStyle, Boolean> expected = new HashMap<>();
        List<Observation> seen = new ArrayList<>();
        for (int i = 0; i < typeset.size(); i++) {
            TextBlock heading = typeset.get(i).text();
            if (!listed.get(i)
                    && expected.computeIfAbsent(heading.style(), style -> areListed(style, typeset, listed))) {
                seen.add(new Observation(
                        RULE,
                        Severity.INFO,
                        heading.page(),
                        new Message(
                                "Le titre « " + heading.text() + " » manque au sommaire.",
                                "The heading \"" + heading.text() + "\" is missing from the table of contents.")));
            }
        }
        return seen;
    }

    /** True when the contents list most headings that look like this. */
    private static boolean areListed(TextBlock.TextStyle style, List<Heading> headings, List<Boolean> listed) {
        int alike = 0;
        int announced = 0;
        for (int i = 0; i < headings.size(); i++) {
            if (HeadingOrder.alike(headings.get(i).text().style(), style)) {
                alike++;
                announced += listed.get(i) ? 1 : 0;
            }
        }
        return announced > 1 && announced > alike / 2;
    }

    private static String keyOf(Heading heading) {
        boolean joined =
                heading.shape().title().length() > heading.text().text().length();
        return joined ? Fold.bare(heading.shape().title()) : keyOf(heading.text());
    }

    private static String keyOf(TextBlock text) {
        return Fold.bare(text.marker()) + Fold.bare(text.text());
    }
}
