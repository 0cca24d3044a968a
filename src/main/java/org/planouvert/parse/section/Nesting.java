package org.planouvert.parse.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.planouvert.domain.SectionKind;
import org.planouvert.layout.Block;
import org.planouvert.layout.TextBlock;
import org.planouvert.parse.RawSection;
import org.planouvert.profile.Profile;

/**
 * Headings put one under the other.
 *
 * @param sections in reading order
 * @param sectionOf for each heading the index of the section that it opens or goes on with
 */
record Nesting(List<RawSection> sections, int[] sectionOf) {

    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");

    static Nesting of(List<Heading> headings, Profile profile, List<Block> blocks) {
        HeadingOrder order = new HeadingOrder(profile, headings, blocks);
        Continuation continuation = new Continuation(profile);
        List<RawSection> sections = new ArrayList<>();
        List<Heading> kept = new ArrayList<>();
        int[] sectionOf = new int[headings.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            kept.add(heading);
            int at = kept.size() - 1;
            OptionalInt again = continuation.of(kept, List.copyOf(open), at);
            if (again.isPresent()) {
                kept.remove(at);
                sectionOf[i] = again.getAsInt();
                reopen(open, sections, again.getAsInt());
                continue;
            }
            close(open, kept, sections, order, at);
            int parent = open.isEmpty() ? -1 : open.peek();
            int depth = parent < 0 ? 1 : sections.get(parent).depth() + 1;
            sections.add(section(heading, parent, depth));
            sectionOf[i] = at;
            open.push(at);
        }
        return new Nesting(List.copyOf(sections), sectionOf);
    }

    /** True for a heading that opens its section, false for one that only says again which it is. */
    boolean isFirst(int heading) {
        return Arrays.stream(sectionOf, 0, heading).noneMatch(s -> s == sectionOf[heading]);
    }

    private static void close(
            Deque<Integer> open, List<Heading> headings, List<RawSection> sections, HeadingOrder order, int at) {
        OptionalInt numbered = NumberedParent.of(headings, sections, at);
        if (numbered.isPresent()) {
            reopen(open, sections, numbered.getAsInt());
            return;
        }
        while (!open.isEmpty() && !order.holds(headings.get(open.peek()), headings.get(at))) {
            open.pop();
        }
    }

    /** Opens a section and those around it again, and no other. */
    private static void reopen(Deque<Integer> open, List<RawSection> sections, int section) {
        open.clear();
        for (int s = section; s >= 0; s = sections.get(s).parent()) {
            open.addLast(s);
        }
    }

    private static RawSection section(Heading heading, int parent, int depth) {
        HeadingShape shape = heading.shape();
        TextBlock text = heading.text();
        boolean list = heading.rule() == HeadingRule.OPERATIONS;
        return new RawSection(
                parent,
                depth,
                list ? SectionKind.LISTE : shape.kind().orElse(depth == 1 ? SectionKind.CHAPTER : SectionKind.SECTION),
                shape.numberAsWritten(),
                shape.numberPath(),
                COLON.matcher(shape.title()).replaceFirst(""),
                text.page(),
                heading.contentsDepth().isPresent() ? 1.0 : heading.rule().confidence(),
                heading.rule().words(),
                text.place());
    }
}
