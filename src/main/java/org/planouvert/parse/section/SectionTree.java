package org.planouvert.parse.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.planouvert.domain.SectionKind;
import org.planouvert.layout.Block;
import org.planouvert.layout.Layout;
import org.planouvert.parse.LeftOut;
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
        Contents contents = Contents.of(layout);
        HeadingFinder finder = new HeadingFinder(profile, blocks, contents);
        List<Heading> found = Cover.without(finder.find(), layout, profile);
        List<Heading> headings = contents.mark(found);
        Nesting nesting = Nesting.of(headings, profile, blocks);
        int[] headingAt = new int[blocks.size()];
        int[] opens = new int[blocks.size()];
        Arrays.fill(headingAt, -1);
        Arrays.fill(opens, -1);
        for (int i = 0; i < headings.size(); i++) {
            int section = nesting.sectionOf()[i];
            opens[headings.get(i).block()] = section;
            headingAt[headings.get(i).block()] = nesting.isFirst(i) ? section : -1;
        }
        int[] sectionOf = new int[blocks.size()];
        int current = -1;
        for (int b = 0; b < blocks.size(); b++) {
            current = opens[b] >= 0 ? opens[b] : current;
            sectionOf[b] = current;
        }
        List<RawSection> sections = ends(nesting.sections(), sectionOf, blocks);
        outOfLists(sections, sectionOf, headingAt);
        return new SectionTree(sections, sectionOf, headingAt, contents.check(headings, finder.numberedOperations()));
    }

    /** Lines that look like headings and were taken for none, and why. */
    public static List<LeftOut> leftOut(Layout layout, Profile profile) {
        return new HeadingFinder(profile, layout.blocks(), Contents.of(layout)).leftOut();
    }

    /** What stands under the heading of a list belongs to the section that the list is in; the heading is its label. */
    private static void outOfLists(List<RawSection> sections, int[] sectionOf, int[] headingAt) {
        for (int b = 0; b < sectionOf.length; b++) {
            boolean list = sectionOf[b] >= 0 && sections.get(sectionOf[b]).kind() == SectionKind.LISTE;
            if (list && headingAt[b] < 0 && sections.get(sectionOf[b]).parent() >= 0) {
                sectionOf[b] = sections.get(sectionOf[b]).parent();
            }
        }
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
