package org.planouvert.parse.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.layout.Block;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.parse.Observation;
import org.planouvert.text.Fold;

/** The table of contents, as a skeleton to check the headings against. Its depth is read from the indents. */
final class Contents {

    static final String RULE = "R36_TOC_MATCH";

    /** Indents closer than this, in points, are one level. */
    private static final double SAME_INDENT = 4;

    private static final Pattern LEADER = Pattern.compile("[\\s.\u2026_\u00b7]*\\d*[\\s.]*$");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");

    private record Entry(String key, String title, int depth, int page) {}

    private final List<Entry> entries;

    private Contents(List<Entry> entries) {
        this.entries = entries;
    }

    static Contents of(List<Block> blocks) {
        List<TextBlock> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof TextBlock text && text.shape() == Shape.CONTENTS_ENTRY) {
                lines.add(text);
            }
        }
        List<Double> indents = levels(lines);
        List<Entry> entries = new ArrayList<>();
        for (TextBlock line : lines) {
            String title = LEADER.matcher(line.text()).replaceFirst("");
            if (!title.isBlank()) {
                entries.add(new Entry(key(title), title, 1 + level(indents, line.indent()), line.page()));
            }
        }
        return new Contents(entries);
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

    /** Titles are compared without spaces, marks and accents: contents lose spaces and glue numbers to words. */
    private static String key(String title) {
        return NO_LETTER.matcher(Fold.text(title)).replaceAll("");
    }

    /** Gives each heading its depth in the contents; an entry is used once, in order. */
    List<Heading> mark(List<Heading> headings) {
        Map<String, List<Entry>> byKey = new HashMap<>();
        entries.forEach(
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
     * What is announced and stands nowhere.
     *
     * @param others lines of the document that are no headings of sections and may be announced all the same
     */
    List<Observation> check(List<Heading> headings, List<String> others) {
        List<String> found =
                new ArrayList<>(headings.stream().map(Contents::keyOf).toList());
        others.forEach(other -> found.add(key(other)));
        List<Observation> missing = new ArrayList<>();
        for (Entry entry : entries) {
            if (!found.remove(entry.key())) {
                missing.add(new Observation(
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
        return missing;
    }

    private static String keyOf(Heading heading) {
        String marker = heading.text().marker();
        return key(marker + heading.text().text());
    }
}
