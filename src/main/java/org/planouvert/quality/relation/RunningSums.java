package org.planouvert.quality.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One walk over the lines of an axis that finds each line which is the sum of the lines just passed; these are then out
 * of the way of larger totals. The adjacent sums of AggreCol (Jiang, Vitagliano, Naumann, EDBT 2022), with binary search
 * in running sums where values are not negative, so that the walk is n log n in the lines.
 */
final class RunningSums {

    /** How many lines back a sum may reach in a channel with negative values, where running sums are not sorted. */
    private static final int NEGATIVE_REACH = 40;

    /** Digits of coincidence that the sum of the rows under a heading must show. */
    private static final double HEADED_DIGITS = 0.8;

    private final Axis axis;
    private final Channels channels;
    private final LineRole[] roles;
    private final boolean exact;
    private final double neededDigits;
    private final int[] stack;
    private final boolean[] collapsed;
    private final long[][] sums;
    private final int[][] counts;
    private int depth;

    RunningSums(Axis axis, Channels channels, LineRole[] roles, boolean exact, double neededDigits, int lines) {
        this.axis = axis;
        this.channels = channels;
        this.roles = roles;
        this.exact = exact;
        this.neededDigits = neededDigits;
        this.stack = new int[lines];
        this.collapsed = new boolean[axis.lines()];
        this.sums = new long[lines + 1][axis.channels()];
        this.counts = new int[lines + 1][axis.channels()];
    }

    /** A sum and what speaks for it. */
    record Found(SumPattern pattern, Support support) {}

    /**
     * Walks the lines.
     *
     * @param lines in the order of the walk
     * @param known totals found before, by line
     */
    List<Found> walk(int[] lines, boolean[] known) {
        List<Found> found = new ArrayList<>();
        depth = 0;
        for (int line : lines) {
            collapsed[line] = known[line];
            Optional<Found> sum = sumOfPassed(line);
            sum.ifPresent(f -> {
                found.add(f);
                depth -= f.pattern().addends().length;
                collapsed[line] = true;
            });
            push(line);
        }
        return found;
    }

    private void push(int line) {
        stack[depth] = line;
        for (int channel = 0; channel < axis.channels(); channel++) {
            sums[depth + 1][channel] = sums[depth][channel] + axis.value(line, channel);
            counts[depth + 1][channel] = counts[depth][channel] + (axis.has(line, channel) ? 1 : 0);
        }
        depth++;
    }

    private Optional<Found> sumOfPassed(int line) {
        Support best = Support.NONE;
        int bestLength = 0;
        for (int length : proposals(line)) {
            int full = withZeros(line, length);
            Support support = hear(line, full);
            boolean accepted = accepts(line, full, support);
            if (accepted && (bestLength == 0 || support.betterThan(best))) {
                best = support;
                bestLength = full;
            }
        }
        if (bestLength == 0) {
            return Optional.empty();
        }
        int[] addends = new int[bestLength];
        for (int i = 0; i < bestLength; i++) {
            addends[i] = stack[depth - 1 - i];
        }
        return Optional.of(new Found(new SumPattern(line, addends, false), best));
    }

    /** Words lower what the numbers must show, and only words let one line alone be a sum. */
    private boolean accepts(int line, int length, Support support) {
        if (length == 1 && collapsed[line]) {
            return false;
        }
        if (roles[line].isTotal()) {
            return support.agreesWithWords(length == 1 ? 0.3 : 0.1);
        }
        if (isHeadingOf(line, length)) {
            return support.convinces(HEADED_DIGITS);
        }
        return length > 1 && support.convinces(neededDigits);
    }

    /** True when the paths of all addends run through the line: it is the row of the volet that they stand under. */
    private boolean isHeadingOf(int line, int length) {
        String path = axis.path(line);
        if (path.isEmpty()) {
            return false;
        }
        for (int i = 1; i <= length; i++) {
            if (!axis.path(stack[depth - i]).startsWith(path + " > ")) {
                return false;
            }
        }
        return true;
    }

    private Set<Integer> proposals(int line) {
        Set<Integer> lengths = new LinkedHashSet<>();
        for (int channel : channels.toAsk(line)) {
            long value = axis.value(line, channel);
            if (channels.hasNegative(channel)) {
                searchAll(channel, value, lengths);
            } else {
                searchSorted(channel, value, lengths);
            }
        }
        return lengths;
    }

    private void searchAll(int channel, long value, Set<Integer> lengths) {
        for (int length = 1; length <= Math.min(depth, NEGATIVE_REACH); length++) {
            if (holds(channel, value, length)) {
                lengths.add(length);
            }
        }
    }

    private void searchSorted(int channel, long value, Set<Integer> lengths) {
        int low = 1;
        int high = depth;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reaches(channel, value, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (depth > 0 && holds(channel, value, low)) {
            lengths.add(low);
        }
        // With rounded numbers a small addend more may still lie within the tolerance.
        if (low < depth && holds(channel, value, low + 1)) {
            lengths.add(low + 1);
        }
    }

    private boolean reaches(int channel, long value, int length) {
        long slack = exact ? 0 : count(channel, length) * channels.ulp(channel);
        return 2 * sum(channel, length) + slack >= 2 * value;
    }

    private boolean holds(int channel, long value, int length) {
        int count = count(channel, length);
        return count > 0
                && Tolerance.holds(Math.abs(value - sum(channel, length)), count, channels.ulp(channel), exact);
    }

    private long sum(int channel, int length) {
        return sums[depth][channel] - sums[depth - length][channel];
    }

    private int count(int channel, int length) {
        return counts[depth][channel] - counts[depth - length][channel];
    }

    /** Lines of nothing but zeros before the first addend belong to the sum, unless they are totals themselves. */
    private int withZeros(int line, int length) {
        int full = length;
        while (full < depth && isZeroLeaf(stack[depth - 1 - full], line)) {
            full++;
        }
        return full;
    }

    private boolean isZeroLeaf(int line, int total) {
        if (collapsed[line]
                || roles[line] != roles[stack[depth - 1]] && roles[line] != LineRole.PLAIN
                || line == total) {
            return false;
        }
        for (int channel = 0; channel < axis.channels(); channel++) {
            if (axis.value(line, channel) != 0) {
                return false;
            }
        }
        return true;
    }

    private Support hear(int line, int length) {
        Witness witness = new Witness(exact);
        for (int channel = 0; channel < axis.channels(); channel++) {
            if (channels.isSoft(channel)) {
                continue;
            }
            witness.hear(
                    axis.value(line, channel),
                    axis.has(line, channel),
                    sum(channel, length),
                    count(channel, length),
                    channels.ulp(channel),
                    granularity(line, length, channel));
        }
        return witness.support();
    }

    /** A number that is repeated divides itself; there the whole channel says how fine its numbers are. */
    private long granularity(int line, int length, int channel) {
        if (count(channel, length) == 1) {
            return channels.granularity(channel);
        }
        long all = Math.abs(axis.value(line, channel));
        for (int i = 1; i <= length && all > 1; i++) {
            all = Channels.gcd(all, Math.abs(axis.value(stack[depth - i], channel)));
        }
        return Math.max(1, all);
    }
}
