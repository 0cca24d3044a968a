package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planouvert.document.GlyphPage;
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

    /** The tables of a page, top first. */
    public static List<PageTable> find(GlyphPage page) {
        List<PageTable> tables = new ArrayList<>();
        for (Frame frame : Frame.of(page)) {
            tables.addAll(find(frame));
        }
        return tables;
    }

    /** The tables of one frame of a page, top first. */
    public static List<PageTable> find(Frame frame) {
        List<Line> lines = frame.lines();
        Rulings rulings = Rulings.of(frame.page().rules(), lines);
        List<Candidate> taken = new ArrayList<>();
        for (Box box : LatticeRegions.find(rulings)) {
            propose(region(Region.Origin.LATTICE, box, rulings, lines, taken), taken);
        }
        List<Line> free = free(lines, taken);
        Set<Line> prose = ProseLines.find(free);
        for (Box box : BandRegions.find(rulings.level(), free, prose)) {
            propose(region(Region.Origin.BAND, box, rulings, lines, taken), taken);
        }
        for (Box box : TextRegions.find(free(lines, taken), prose)) {
            propose(region(Region.Origin.TEXT, box.grown(1), rulings, lines, taken), taken);
        }
        taken.sort(Comparator.comparingDouble((Candidate c) -> c.region().box().y0())
                .thenComparingDouble(c -> c.region().box().x0()));
        return taken.stream()
                .map(c -> PageTables.of(frame, c.region(), c.grid(), c.likely()))
                .toList();
    }

    private record Candidate(Region region, Grid grid, double likely) {}

    private static void propose(Region region, List<Candidate> taken) {
        if (region.rows().size() < 2) {
            return;
        }
        Grid grid = GridBuilder.build(region);
        double likely = Plausibility.of(grid, region.origin());
        if (likely >= LIKELY) {
            taken.add(new Candidate(region, grid, likely));
        }
    }

    private static Region region(
            Region.Origin origin, Box box, Rulings rulings, List<Line> lines, List<Candidate> taken) {
        List<Word> words = new ArrayList<>();
        Set<Word> gone = new HashSet<>();
        taken.forEach(c -> gone.addAll(c.region().words()));
        for (Line line : lines) {
            if (line.box().overlaps(box.grown(1))) {
                for (Word word : line.words()) {
                    if (box.contains(word.box().centerX(), word.box().centerY()) && !gone.contains(word)) {
                        words.add(word);
                    }
                }
            }
        }
        return new Region(origin, box, rulings.within(box.grown(1)), TextRow.of(words));
    }

    private static List<Line> free(List<Line> lines, List<Candidate> taken) {
        return lines.stream()
                .filter(line -> taken.stream().noneMatch(c -> c.region()
                        .box()
                        .contains(line.box().centerX(), line.box().centerY())))
                .toList();
    }
}
