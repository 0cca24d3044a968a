package org.planouvert.parse.section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.planouvert.domain.SectionKind;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.layout.TextBlock;
import org.planouvert.parse.Observation;
import org.planouvert.parse.RawSection;
import org.planouvert.profile.Profile;

/**
 * The tree of a document's sections.
 *
 * @param sections in reading order
 * @param sectionOf for each block of the layout the index of the innermost section around it, -1 for none; a heading is
 *     inside its own section
 * @param headingAt for each block the index of the section it is the heading of, -1 for none
 * @param observations what does not agree with the table of contents
 */
public record SectionTree(List<RawSection> sections, int[] sectionOf, int[] headingAt, List<Observation> observations) {

    /** Reads the tree out of a layout. */
    public static SectionTree of(Layout layout, Profile profile) {
        List<Block> blocks = layout.blocks();
        List<Heading> found = Cover.without(new HeadingFinder(profile, blocks).find(), layout);
        Contents contents = Contents.of(blocks);
        List<Heading> headings = contents.mark(found);
        List<RawSection> sections = nest(headings, new HeadingOrder(profile, headings));
        int[] headingAt = new int[blocks.size()];
        Arrays.fill(headingAt, -1);
        for (int i = 0; i < headings.size(); i++) {
            headingAt[headings.get(i).block()] = i;
        }
        int[] sectionOf = new int[blocks.size()];
        int current = -1;
        for (int b = 0; b < blocks.size(); b++) {
            current = headingAt[b] >= 0 ? headingAt[b] : current;
            sectionOf[b] = current;
        }
        return new SectionTree(ends(sections, sectionOf, blocks), sectionOf, headingAt, contents.check(headings));
    }

    private static List<RawSection> nest(List<Heading> headings, HeadingOrder order) {
        List<RawSection> sections = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            OptionalInt numbered = NumberedParent.of(headings, sections, i);
            if (numbered.isPresent()) {
                reopen(open, sections, numbered.getAsInt());
            } else {
                while (!open.isEmpty() && !order.holds(headings.get(open.peek()), heading)) {
                    open.pop();
                }
            }
            int parent = open.isEmpty() ? -1 : open.peek();
            int depth = parent < 0 ? 1 : sections.get(parent).depth() + 1;
            sections.add(section(heading, parent, depth));
            open.push(i);
        }
        return sections;
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
        return new RawSection(
                parent,
                depth,
                shape.kind().orElse(depth == 1 ? SectionKind.CHAPTER : SectionKind.SECTION),
                shape.numberAsWritten(),
                shape.numberPath(),
                shape.title(),
                text.page(),
                heading.contentsDepth().isPresent() ? 1.0 : heading.rule().confidence(),
                heading.rule().words(),
                text.place());
    }

    /** A section ends where the last block of it or of a section under it stands. */
    private static List<RawSection> ends(List<RawSection> sections, int[] sectionOf, List<Block> blocks) {
        int[] last = new int[sections.size()];
        for (int b = 0; b < blocks.size(); b++) {
            for (int s = sectionOf[b]; s >= 0; s = sections.get(s).parent()) {
                last[s] = Math.max(last[s], blocks.get(b).page());
            }
        }
        List<RawSection> ended = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            RawSection s = sections.get(i);
            ended.add(new RawSection(
                    s.parent(),
                    s.depth(),
                    s.kind(),
                    s.numberAsWritten(),
                    s.numberPath(),
                    s.title(),
                    last[i],
                    s.confidence(),
                    s.reason(),
                    s.place()));
        }
        return List.copyOf(ended);
    }
}
