package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.GlyphPage.Fill;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Frame;
import org.planouvert.layout.text.Line;
import org.planouvert.layout.text.Word;

/**
 * Finds the tables of a page, in named steps: rules joined, regions suggested by crossing rules, by stacked rules and by
 * aligned text, a grid for each, the likeliest of those that overlap.
 */
public final class TableFinder {

    /** Grids less likely than this are dropped. */
    private static final double LIKELY = 0.5;

    private TableFinder() {}

    /** The tables of a page, frame by frame, top first. */
    public static List<PageTable> find(GlyphPage page, TableWords words) {
        return find(Frame.of(page), words);
    }

    /** The tables of a page whose frames are known already. */
    public static List<PageTable> find(List<Frame> frames, TableWords words) {
        List<PageTable> tables = new ArrayList<>();
        for (Frame frame : frames) {
            tables.addAll(find(frame, words));
        }
        return tables;
    }

    /** Where on the page as displayed tables were looked for, whether one was found there or not. */
    public static List<Box> candidates(GlyphPage page) {
        List<Box> boxes = new ArrayList<>();
        for (Frame frame : Frame.of(page)) {
            Rulings rulings = Rulings.of(frame.page().rules(), frame.lines());
            Set<Line> prose = ProseLines.find(frame.lines());
            List<Box> found = new ArrayList<>(LatticeRegions.find(rulings));
            found.addAll(BandRegions.find(rulings.level(), frame.lines(), prose));
            found.addAll(TextRegions.find(frame.lines(), prose));
            found.forEach(box -> boxes.add(frame.onPage(box)));
        }
        return boxes;
    }

    /** The tables of one frame of a page, top first. */
    private static List<PageTable> find(Frame frame, TableWords words) {
        Rulings rulings = Rulings.of(frame.page().rules(), frame.lines());
        List<Candidate> taken = new ArrayList<>();
        fromCrossingRules(frame, rulings, taken);
        fromStackedRulesAndText(frame, rulings, taken);
        taken.sort(Comparator.comparingDouble((Candidate c) -> c.region().box().y0())
                .thenComparingDouble(c -> c.region().box().x0()));
        PageTables tables = new PageTables(frame, free(frame.lines(), taken), words);
        return taken.stream()
                .map(c -> tables.of(c.region(), c.title(), c.grid(), c.likely()))
                .toList();
    }

    private static void fromCrossingRules(Frame frame, Rulings rulings, List<Candidate> taken) {
        for (Box box : StackedLattices.join(LatticeRegions.find(rulings), rulings, frame.lines())) {
            propose(region(Region.Origin.LATTICE, box, frame, rulings, taken), taken);
        }
    }

    private static void fromStackedRulesAndText(Frame frame, Rulings rulings, List<Candidate> taken) {
        List<Line> free = free(frame.lines(), taken);
        Set<Line> prose = ProseLines.find(free);
        List<Box> bands = BandRegions.find(rulings.level(), free, prose);
        List<Box> bodies = TextRegions.find(free, prose);
        for (Box box : bands) {
            propose(region(Region.Origin.BAND, BandRegions.extended(box, bands, bodies), frame, rulings, taken), taken);
        }
        List<Line> left = free(frame.lines(), taken);
        for (Box box : left.size() == free.size() ? bodies : TextRegions.find(left, prose)) {
            Region whole = region(Region.Origin.TEXT, box.grown(1), frame, rulings, taken);
            for (Box part : SideBySide.split(whole.words(), whole.box())) {
                propose(region(Region.Origin.TEXT, part, frame, rulings, taken), taken);
            }
        }
    }

    private record Candidate(Region region, String title, Grid grid, double likely) {}

    private static void propose(Region region, List<Candidate> taken) {
        if (region.rows().size() < 2) {
            return;
        }
        Region trimmed = TitleRows.trim(region);
        Grid grid = GridBuilder.build(trimmed);
        double likely = Plausibility.of(grid, trimmed);
        if (likely >= LIKELY) {
            taken.add(new Candidate(trimmed, TitleRows.title(region, trimmed), grid, likely));
        }
    }

    private static Region region(Region.Origin origin, Box box, Frame frame, Rulings rulings, List<Candidate> taken) {
        List<Fill> fills = frame.page().fills();
        List<Word> words = new ArrayList<>();
        Box around = box.grown(1);
        for (Line line : frame.lines()) {
            if (line.box().overlaps(around)) {
                for (Word word : cutWords(line, rulings)) {
                    double x = word.box().centerX();
                    double y = word.box().centerY();
                    if (box.contains(x, y) && !isTaken(taken, x, y)) {
                        words.add(word);
                    }
                }
            }
        }
        Rulings inside = Shading.added(rulings.within(around), fills, box);
        return new Region(origin, box, inside, TextRow.of(words));
    }

    private static List<Word> cutWords(Line line, Rulings rulings) {
        List<Word> words = new ArrayList<>();
        for (Word word : line.words()) {
            words.addAll(RuleCutWords.cut(word, rulings.upright()));
        }
        return words;
    }

    private static List<Line> free(List<Line> lines, List<Candidate> taken) {
        return lines.stream()
                .filter(line -> !isTaken(taken, line.box().centerX(), line.box().centerY()))
                .toList();
    }

    /** A loop: asked for every word of every candidate, streams were a tenth of what finding tables allocates. */
    private static boolean isTaken(List<Candidate> taken, double x, double y) {
        for (Candidate candidate : taken) {
            if (candidate.region().box().contains(x, y)) {
                return true;
            }
        }
        return false;
    }
}
