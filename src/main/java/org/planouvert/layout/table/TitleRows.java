package org.planouvert.layout.table;

import java.util.List;
import java.util.stream.Collectors;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Word;

/** Cuts off the title above and the notes below that share the frame of a ruled table without being part of its grid. */
final class TitleRows {

    /** A band of so many words across the whole frame is a title or a note, not a heading of columns. */
    private static final int WORDS = 9;

    private TitleRows() {}

    static Region trim(Region region) {
        Mesh mesh = Mesh.of(region.box(), region.rulings());
        if (mesh.columns() < 2) {
            return region;
        }
        List<Mesh.Area> areas = mesh.areas();
        double top = region.box().y0();
        double bottom = region.box().y1();
        for (int r = 0; r < mesh.rows() && isTitle(areas, r, mesh, region); r++) {
            top = mesh.ys()[r + 1];
        }
        for (int r = mesh.rows() - 1; r > 0 && mesh.ys()[r] > top && isTitle(areas, r, mesh, region); r--) {
            bottom = mesh.ys()[r];
        }
        if (top == region.box().y0() && bottom == region.box().y1()) {
            return region;
        }
        return cut(region, new Box(region.box().x0(), top, region.box().x1(), bottom));
    }

    /** The words of a region that were cut off above its grid; empty for none. */
    static String title(Region region, Region trimmed) {
        return region.words().stream()
                .filter(w -> w.box().centerY() < trimmed.box().y0())
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    private static boolean isTitle(List<Mesh.Area> areas, int row, Mesh mesh, Region region) {
        for (Mesh.Area area : areas) {
            if (area.r0() == row && area.r1() == row && area.c0() == 0 && area.c1() == mesh.columns() - 1) {
                long words = region.words().stream()
                        .filter(w ->
                                area.box().contains(w.box().centerX(), w.box().centerY()))
                        .count();
                return words == 0 || words >= WORDS;
            }
        }
        return false;
    }

    private static Region cut(Region region, Box box) {
        List<Word> words = region.words().stream()
                .filter(w -> box.contains(w.box().centerX(), w.box().centerY()))
                .toList();
        return new Region(region.origin(), box, region.rulings().within(box.grown(1)), TextRow.of(words));
    }
}
