package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Line;
import org.planouvert.layout.text.Word;

/** Finds runs of text rows whose words line up in columns, without the help of rules. */
final class TextRegions {

    /** Rows of one table are no further apart than this, in font sizes, ... */
    private static final double PITCH = 3;

    /** ... or than this many times the distance met in it so far. */
    private static final double PITCH_GROWTH = 1.6;

    /** So many lines without a second column may stand between two rows. */
    private static final int LONE_LINES = 3;

    private final List<TextRow> rows;
    /** The same rows as rivers see them, each made when first asked for: it is looked at by all regions that may hold it. */
    private final @Nullable RiverRow[] riverRows;

    private final List<Box> found = new ArrayList<>();

    private TextRegions(List<TextRow> rows) {
        this.rows = rows;
        riverRows = new RiverRow[rows.size()];
    }

    static List<Box> find(List<Line> lines, Set<Line> prose) {
        List<Word> words = new ArrayList<>();
        List<Box> walls = new ArrayList<>();
        for (Line line : lines) {
            if (prose.contains(line)) {
                walls.add(line.box());
            } else {
                words.addAll(line.words());
            }
        }
        List<TextRow> rows = new ArrayList<>();
        for (TextRow row : TextRow.of(words)) {
            rows.addAll(partedByWalls(row, walls));
        }
        TextRegions regions = new TextRegions(rows);
        regions.scan();
        return regions.found;
    }

    /** A paragraph beside a row parts what stands left of it from what stands right. */
    private static List<TextRow> partedByWalls(TextRow row, List<Box> walls) {
        List<TextRow> parts = new ArrayList<>();
        int from = 0;
        List<Word> words = row.words();
        for (int i = 1; i <= words.size(); i++) {
            int at = i;
            if (i == words.size() || walls.stream().anyMatch(w -> stands(w, words.get(at - 1), words.get(at)))) {
                parts.add(TextRow.row(words.subList(from, i)));
                from = i;
            }
        }
        return parts;
    }

    private static boolean stands(Box wall, Word left, Word right) {
        double reach = left.box().height();
        return wall.x0() >= left.box().x1() - 1
                && wall.x1() <= right.box().x0() + 1
                && wall.y0() - reach < left.box().y1()
                && wall.y1() + reach > left.box().y0();
    }

    private void scan() {
        boolean[] used = new boolean[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            if (!used[i] && rows.get(i).runs(WIDE).size() > 1) {
                grow(i, used);
            }
        }
    }

    /** A gap of so many font sizes makes a row a row of columns. */
    private static final double WIDE = 1.0;

    private void grow(int seed, boolean[] used) {
        List<Integer> taken = new ArrayList<>(List.of(seed));
        List<Integer> pending = new ArrayList<>();
        Box box = rows.get(seed).box();
        double pitch = 0;
        int columns = rivers(taken);
        for (int i = seed + 1; i < rows.size(); i++) {
            TextRow next = rows.get(i);
            TextRow last = rows.get(pending.isEmpty() ? taken.get(taken.size() - 1) : pending.get(pending.size() - 1));
            double gap = next.baseline() - last.baseline();
            if (used[i] || next.box().overlapX(box) <= 0) {
                continue;
            }
            if (gap > Math.max(PITCH * next.size(), PITCH_GROWTH * pitch)) {
                break;
            }
            if (next.runs(WIDE).size() < 2) {
                pending.add(i);
                if (pending.size() > LONE_LINES) {
                    break;
                }
                continue;
            }
            List<Integer> grown = new ArrayList<>(taken.subList(Math.max(0, taken.size() - WINDOW), taken.size()));
            grown.addAll(pending);
            grown.add(i);
            int after = rivers(grown);
            if (after < 1 || after < 0.5 * columns) {
                break;
            }
            columns = after;
            pitch = Math.max(pitch, gap);
            taken.addAll(pending);
            taken.add(i);
            pending.clear();
            box = box.union(next.box());
        }
        if (taken.size() > 1) {
            for (int i : taken) {
                used[i] = true;
                box = box.union(rows.get(i).box());
            }
            found.add(withHeadingsAbove(box, seed, used));
        }
    }

    /** Takes in headings just above that stand over the columns but not over the first of them; a line in the middle
     * of the whole is a title. */
    private Box withHeadingsAbove(Box box, int seed, boolean[] used) {
        Box grown = box;
        TextRow below = rows.get(seed);
        double stub = below.runs(WIDE).get(0).x1();
        for (int i = seed - 1; i >= 0 && seed - i <= LONE_LINES; i--) {
            TextRow row = rows.get(i);
            if (row.box().overlapX(box) <= 0) {
                continue;
            }
            boolean near = below.baseline() - row.baseline() <= HEADING * Math.max(row.size(), below.size());
            if (used[i]
                    || !near
                    || row.box().x0() <= stub
                    || row.box().x1() > box.x1() + row.size()
                    || Math.abs(row.box().centerX() - box.centerX()) < 2 * row.size()) {
                break;
            }
            used[i] = true;
            grown = grown.union(row.box());
            below = row;
        }
        return grown;
    }

    /** A heading stands no further above the next line than this, in font sizes. */
    private static final double HEADING = 1.8;

    /** So many rows show whether the next one goes on with their columns. */
    private static final int WINDOW = 12;

    private int rivers(List<Integer> some) {
        List<RiverRow> near = new ArrayList<>();
        for (int index : some.subList(Math.max(0, some.size() - WINDOW), some.size())) {
            near.add(riverRow(index));
        }
        return Rivers.find(near, false).size();
    }

    private RiverRow riverRow(int index) {
        RiverRow row = riverRows[index];
        if (row == null) {
            row = RiverRow.of(rows.get(index));
            riverRows[index] = row;
        }
        return row;
    }
}
