package org.planouvert.layout.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The adjacency relations of a table (Göbel et al., DocEng 2012): each filled cell with its nearest filled neighbour to
 * the right and below, and the number of blanks between.
 */
record Adjacency(Map<String, Integer> relations) {

    /** A filled cell; bounds 0-based, the last included. */
    record Cell(int r0, int r1, int c0, int c1, String text) {}

    static Adjacency of(List<Cell> all) {
        List<Cell> cells = all.stream().filter(c -> !c.text().isBlank()).toList();
        Map<Long, Integer> places = new HashMap<>();
        int rows = 0;
        int columns = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            for (int r = cell.r0(); r <= cell.r1(); r++) {
                for (int c = cell.c0(); c <= cell.c1(); c++) {
                    places.put(key(r, c), i);
                }
            }
            rows = Math.max(rows, cell.r1());
            columns = Math.max(columns, cell.c1());
        }
        Map<String, Integer> nearest = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            for (int r = cell.r0(); r <= cell.r1(); r++) {
                look(i, r, cell.c1() + 1, 0, 1, columns - cell.c1(), places, nearest);
            }
            for (int c = cell.c0(); c <= cell.c1(); c++) {
                look(i, cell.r1() + 1, c, 1, 0, rows - cell.r1(), places, nearest);
            }
        }
        Map<String, Integer> relations = new HashMap<>();
        nearest.forEach((link, blanks) -> {
            String[] parts = link.split(" ");
            String from = norm(cells.get(Integer.parseInt(parts[0])).text());
            String to = norm(cells.get(Integer.parseInt(parts[1])).text());
            relations.merge(from + "\t" + to + "\t" + parts[2] + blanks, 1, Integer::sum);
        });
        return new Adjacency(relations);
    }

    private static void look(
            int cell,
            int row,
            int column,
            int down,
            int right,
            int steps,
            Map<Long, Integer> places,
            Map<String, Integer> nearest) {
        for (int step = 0; step < steps; step++) {
            Integer other = places.get(key(row + step * down, column + step * right));
            if (other != null && other != cell) {
                nearest.merge(cell + " " + other + " " + (down > 0 ? "V" : "H"), step, Math::min);
                return;
            }
        }
    }

    int size() {
        return relations.values().stream().mapToInt(Integer::intValue).sum();
    }

    int shared(Adjacency other) {
        int shared = 0;
        for (Map.Entry<String, Integer> entry : relations.entrySet()) {
            shared += Math.min(entry.getValue(), other.relations.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }

    /** Pairs each truth with the prediction that shares most relations; -1 for none. */
    static int[] pair(List<Adjacency> truth, List<Adjacency> found) {
        List<int[]> pairs = new ArrayList<>();
        for (int t = 0; t < truth.size(); t++) {
            for (int f = 0; f < found.size(); f++) {
                int shared = truth.get(t).shared(found.get(f));
                if (shared > 0) {
                    pairs.add(new int[] {shared, t, f});
                }
            }
        }
        pairs.sort((a, b) -> a[0] != b[0] ? b[0] - a[0] : a[1] != b[1] ? a[1] - b[1] : a[2] - b[2]);
        int[] home = new int[truth.size()];
        Arrays.fill(home, -1);
        boolean[] used = new boolean[found.size()];
        for (int[] pair : pairs) {
            if (home[pair[1]] < 0 && !used[pair[2]]) {
                home[pair[1]] = pair[2];
                used[pair[2]] = true;
            }
        }
        return home;
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }

    private static String norm(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+", "").toUpperCase(Locale.ROOT);
    }
}
