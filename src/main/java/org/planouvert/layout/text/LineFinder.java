package org.planouvert.layout.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.planouvert.document.GlyphPage;

/** Finds the lines of the upright text of a page, in four steps: fragments, rows, raised marks, lines. */
public final class LineFinder {

    /** Fragments of a row stand on baselines that follow each other at this distance at most, in font sizes. */
    private static final float NEXT_BASELINE = 0.15f;

    /** ... and differ by no more than this in all. */
    private static final float ROW_SPREAD = 0.3f;

    private static final Comparator<Fragment> LEFT_FIRST =
            Comparator.comparingDouble(Fragment::x0).thenComparingDouble(Fragment::x1);

    private static final Comparator<Line> TOP_FIRST = Comparator.comparingDouble(
                    (Line line) -> line.box().y0())
            .thenComparingDouble(line -> line.box().x0());

    private LineFinder() {}

    /** The lines of the upright text of a page, top first, then left first. */
    public static List<Line> find(GlyphPage page) {
        List<Fragment> fragments = FragmentFinder.find(page.glyphs());
        List<List<Fragment>> rows = rows(fragments);
        RaisedMarks.attach(rows);
        List<Line> lines = new ArrayList<>();
        for (List<Fragment> row : rows) {
            row.sort(LEFT_FIRST);
            lines.addAll(LineCutter.cut(page.number(), row));
        }
        lines.sort(TOP_FIRST);
        return lines;
    }

    /** Groups fragments by baseline, top first. */
    private static List<List<Fragment>> rows(List<Fragment> fragments) {
        long[] order = new long[fragments.size()];
        for (int i = 0; i < order.length; i++) {
            // Baselines to a hundredth of a point, then drawing order: one sort of plain numbers.
            order[i] = (long) Math.round(fragments.get(i).baseline() * 100) << 32 | i;
        }
        Arrays.sort(order);
        List<List<Fragment>> rows = new ArrayList<>();
        List<Fragment> row = new ArrayList<>();
        float start = 0;
        float last = 0;
        float smallest = 0;
        for (long entry : order) {
            Fragment next = fragments.get((int) entry);
            float size = row.isEmpty() ? next.size() : Math.min(smallest, next.size());
            if (!row.isEmpty()
                    && (next.baseline() - last > NEXT_BASELINE * size || next.baseline() - start > ROW_SPREAD * size)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (row.isEmpty()) {
                start = next.baseline();
                size = next.size();
            }
            smallest = size;
            last = next.baseline();
            row.add(next);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }
}
