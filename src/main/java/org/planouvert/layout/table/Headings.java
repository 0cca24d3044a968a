package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.layout.text.Word;

/** Puts the lines of one heading together that were parted because a neighbour has sub-headings at that height. */
final class Headings {

    /** Lines of one heading are set no further apart than this, in font sizes. */
    private static final double LEADING = 1.6;

    private Headings() {}

    static List<GridCell> stacked(List<GridCell> cells, int headerRows, Rulings rulings) {
        if (headerRows < 2) {
            return cells;
        }
        List<GridCell> healed = new ArrayList<>();
        for (GridCell cell : cells) {
            int at = healed.size() - 1;
            while (at >= 0 && !continues(healed.get(at), cell, headerRows, rulings)) {
                at--;
            }
            if (at < 0) {
                healed.add(cell);
            } else {
                GridCell above = healed.get(at);
                List<Word> words = new ArrayList<>(above.words());
                words.addAll(cell.words());
                healed.set(at, new GridCell(above.r0(), above.c0(), cell.r1(), above.c1(), words));
            }
        }
        healed.replaceAll(cell -> fullHeight(cell, healed, headerRows));
        return healed;
    }

    private static boolean continues(GridCell above, GridCell below, int headerRows, Rulings rulings) {
        if (below.r1() >= headerRows
                || above.r1() + 1 != below.r0()
                || above.c0() != above.c1()
                || below.c0() != above.c0()
                || below.c1() != above.c0()) {
            return false;
        }
        Word last = above.words().get(above.words().size() - 1);
        Word first = below.words().get(0);
        boolean near = first.baseline() - last.baseline() <= LEADING * Math.max(first.size(), last.size());
        double x = below.box().centerX();
        return near
                && rulings.level().stream()
                        .noneMatch(r -> r.y0() > last.baseline() - 1
                                && r.y0() < first.baseline() - 1
                                && r.x0() <= x
                                && r.x1() >= x);
    }

    /** A heading without any other above or below it in its column covers all rows of headings. */
    private static GridCell fullHeight(GridCell cell, List<GridCell> cells, int headerRows) {
        if (cell.r0() >= headerRows || cell.c0() != cell.c1()) {
            return cell;
        }
        boolean alone = cells.stream()
                .noneMatch(c -> c != cell && c.r0() < headerRows && c.c0() <= cell.c0() && c.c1() >= cell.c0());
        return alone ? cell.spanning(0, cell.c0(), headerRows - 1, cell.c1()) : cell;
    }
}
