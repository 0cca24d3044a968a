package org.planouvert.quality.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.planouvert.text.Fold;

/**
 * Finds which lines of an axis are sums of which. Neighbours first, again and again on what is left, so that totals of
 * totals are found; then lines that share a heading; then, in narrow tables, any choice of lines.
 */
final class SumSearch {

    /** Deeper nesting than article, volet, sous-volet, objectif, sous-objectif, opération was never seen. */
    private static final int MOST_LEVELS = 8;

    /** Digits of coincidence that a sum of neighbours must show in a table of ten lines without any word for it. */
    private static final double BARE_DIGITS = 2.5;

    private final Axis axis;
    private final LineRole[] roles;
    private final boolean exact;
    private final Channels channels;
    private final double neededDigits;
    private final Set<SumPattern> patterns = new LinkedHashSet<>();
    private final boolean[] known;
    private final boolean[] added;

    private SumSearch(Axis axis, LineRole[] roles, Channels channels, boolean exact) {
        this.axis = axis;
        this.roles = roles;
        this.exact = exact;
        this.channels = channels;
        this.neededDigits = BARE_DIGITS + Math.log10(Math.max(1, axis.lines() / 10.0));
        this.known = new boolean[axis.lines()];
        this.added = new boolean[axis.lines()];
    }

    /**
     * The sums of an axis.
     *
     * @param roles what the words of each line say
     * @param channels what is known of each channel
     * @param exact true when the numbers are not rounded
     */
    static List<SumPattern> in(Axis axis, LineRole[] roles, Channels channels, boolean exact) {
        SumSearch search = new SumSearch(axis, roles, channels, exact);
        for (int[] lines : search.linesByUnit()) {
            search.neighbours(Arrays.stream(lines)
                    .filter(line -> roles[line] != LineRole.PART)
                    .toArray());
            search.totalsOnly(lines);
            search.parts(lines);
            search.sharedHeadings(lines);
            search.anyChoice(lines);
        }
        return List.copyOf(search.patterns);
    }

    /** Euros are not added to thousands of euros, nor to percentages. A line without a unit joins the largest group. */
    private List<int[]> linesByUnit() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int line = 0; line < axis.lines(); line++) {
            if (roles[line] != LineRole.FOREIGN || axis.down()) {
                String unit = axis.isPercent(line) ? "%" : axis.unit(line);
                groups.computeIfAbsent(unit, u -> new ArrayList<>()).add(line);
            }
        }
        List<Integer> bare = groups.getOrDefault("", List.of());
        List<List<Integer>> united = groups.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty() && !e.getKey().equals("%"))
                .map(Map.Entry::getValue)
                .sorted((a, b) -> b.size() - a.size())
                .toList();
        List<int[]> result = new ArrayList<>();
        for (int i = 0; i < Math.max(1, united.size()); i++) {
            List<Integer> lines = new ArrayList<>(united.isEmpty() ? List.of() : united.get(i));
            lines.addAll(i == 0 ? bare : List.of());
            Collections.sort(lines);
            result.add(lines.stream().mapToInt(Integer::intValue).toArray());
        }
        result.add(groups.getOrDefault("%", List.of()).stream()
                .mapToInt(Integer::intValue)
                .toArray());
        return result;
    }

    private void neighbours(int[] lines) {
        int[] left = lines;
        for (int level = 0; level < MOST_LEVELS && left.length > 1; level++) {
            List<RunningSums.Found> below = walk(left);
            List<RunningSums.Found> above = walk(reversed(left));
            List<RunningSums.Found> better = digits(above) > digits(below) ? above : below;
            if (better.isEmpty()) {
                return;
            }
            better.forEach(found -> accept(found.pattern()));
            left = Arrays.stream(left).filter(line -> !added[line]).toArray();
        }
    }

    private List<RunningSums.Found> walk(int[] lines) {
        return new RunningSums(axis, channels, roles, exact, neededDigits, lines.length).walk(lines, known);
    }

    private static int[] reversed(int[] lines) {
        return IntStream.range(0, lines.length)
                .map(i -> lines[lines.length - 1 - i])
                .toArray();
    }

    private static double digits(List<RunningSums.Found> found) {
        return found.stream().mapToDouble(f -> f.support().digits()).sum();
    }

    private void accept(SumPattern pattern) {
        patterns.add(pattern);
        known[pattern.total()] = true;
        if (!pattern.parts()) {
            Arrays.stream(pattern.addends()).forEach(line -> added[line] = true);
        }
    }

    /** A total that passes over what stands between the sub-totals ("pour mémoire", "hors contrat"). */
    private void totalsOnly(int[] lines) {
        for (int line : lines) {
            if (roles[line] == LineRole.TOTAL && !known[line]) {
                int[] others = Arrays.stream(lines)
                        .filter(l -> l != line && known[l] && !added[l])
                        .toArray();
                if (others.length > 1 && hear(line, others).agreesWithWords(1)) {
                    accept(new SumPattern(line, others, false));
                }
            }
        }
    }

    /** Lines that say "dont" and add up to the line before them. */
    private void parts(int[] lines) {
        for (int i = 0; i < lines.length; i++) {
            int end = i + 1;
            while (end < lines.length && roles[lines[end]] == LineRole.PART) {
                end++;
            }
            if (end > i + 2 && roles[lines[i]] != LineRole.PART) {
                int[] parts = Arrays.copyOfRange(lines, i + 1, end);
                if (hear(lines[i], parts).convinces(1)) {
                    accept(new SumPattern(lines[i], parts, true));
                }
            }
        }
    }

    /** Blocks of the same headings, of which one holds the sums of the others: État, Région, Total, volet by volet. */
    private void sharedHeadings(int[] lines) {
        Map<String, List<Integer>> byLeaf = new LinkedHashMap<>();
        for (int line : lines) {
            String path = axis.path(line);
            if (path.contains(" > ")) {
                byLeaf.computeIfAbsent(Fold.text(Axis.leaf(path)), leaf -> new ArrayList<>())
                        .add(line);
            }
        }
        for (List<Integer> alike : byLeaf.values()) {
            if (alike.size() > 2) {
                tryAsTotal(alike, alike.get(alike.size() - 1));
                tryAsTotal(alike, alike.get(0));
            }
        }
    }

    private void tryAsTotal(List<Integer> alike, int total) {
        int[] others = alike.stream()
                .filter(line -> line != total)
                .mapToInt(Integer::intValue)
                .toArray();
        SumPattern pattern = new SumPattern(total, others, false);
        if (patterns.stream().noneMatch(p -> p.total() == total && p.adds(others[0]))
                && hear(total, others).convinces(neededDigits)) {
            accept(pattern);
        }
    }

    private void anyChoice(int[] lines) {
        boolean anyFound = Arrays.stream(lines).anyMatch(line -> known[line]);
        for (int line : lines) {
            if (!known[line] && (roles[line].isTotal() || !anyFound)) {
                AnyChoice.of(axis, lines, line, exact).ifPresent(choice -> {
                    boolean convinces =
                            hear(line, choice).convinces(neededDigits + AnyChoice.digitsTried(lines.length));
                    if (convinces && patterns.stream().noneMatch(p -> choiceRestates(p, line, choice))) {
                        accept(new SumPattern(line, choice, false));
                    }
                });
            }
        }
    }

    /** b = a − c says nothing that a = b + c has not said. */
    private static boolean choiceRestates(SumPattern known, int total, int[] addends) {
        return known.adds(total) || Arrays.stream(addends).anyMatch(a -> a == known.total() && known.adds(total));
    }

    private Support hear(int total, int[] addends) {
        Witness witness = new Witness(exact);
        for (int channel = 0; channel < axis.channels(); channel++) {
            if (channels.isSoft(channel)) {
                continue;
            }
            Sum sum = Sum.of(axis, channel, total, addends);
            witness.hear(sum.total(), sum.hasTotal(), sum.sum(), sum.addends(), sum.ulp(), sum.granularity());
        }
        return witness.support();
    }
}
