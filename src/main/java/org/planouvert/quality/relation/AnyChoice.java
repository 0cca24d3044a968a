package org.planouvert.quality.relation;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for any choice of lines that makes a total, in the channel that distinguishes them best. For totals whose addends
 * do not stand side by side: before, after, difference; interleaved funders.
 */
final class AnyChoice {

    /** 2^14 sums are tried in a millisecond. */
    private static final int MOST_LINES = 15;

    private AnyChoice() {}

    /** What trying all choices costs in digits of coincidence. */
    static double digitsTried(int lines) {
        return lines * Math.log10(2);
    }

    static Optional<int[]> of(Axis axis, int[] lines, int total, boolean exact) {
        if (lines.length < 3 || lines.length > MOST_LINES) {
            return Optional.empty();
        }
        int[] others = Arrays.stream(lines).filter(line -> line != total).toArray();
        Optional<int[]> best = Optional.empty();
        int bestMatches = 1;
        int[] order = richestFirst(axis, lines, total);
        for (int i = 0; i < Math.min(2, order.length); i++) {
            int channel = order[i];
            for (int choice : choices(axis, others, total, channel, exact)) {
                int[] addends = pick(others, choice);
                int matches = matches(axis, addends, total, exact);
                if (matches > bestMatches) {
                    bestMatches = matches;
                    best = Optional.of(addends);
                }
            }
        }
        return best;
    }

    /** Two channels are asked, so that one wrong number in the first does not hide the sum. */
    private static int[] richestFirst(Axis axis, int[] lines, int total) {
        return IntStream.range(0, axis.channels())
                .filter(channel -> axis.value(total, channel) != 0)
                .boxed()
                .sorted((a, b) -> valued(axis, lines, b) - valued(axis, lines, a))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int valued(Axis axis, int[] lines, int channel) {
        int count = 0;
        for (int line : lines) {
            count += axis.value(line, channel) != 0 ? 1 : 0;
        }
        return count;
    }

    /** The choices that make the total exactly, as bit sets over the other lines; at most a handful are kept. */
    private static int[] choices(Axis axis, int[] others, int total, int channel, boolean exact) {
        long goal = axis.value(total, channel);
        long ulp = axis.ulp(total, channel);
        int zeros = 0;
        for (int i = 0; i < others.length; i++) {
            zeros |= axis.value(others[i], channel) == 0 ? 1 << i : 0;
        }
        int nonZero = ((1 << others.length) - 1) & ~zeros;
        int[] kept = new int[32];
        int count = 0;
        for (int choice = nonZero; choice > 0 && count < kept.length; choice = (choice - 1) & nonZero) {
            if (Integer.bitCount(choice) > 1) {
                long sum = 0;
                for (int bits = choice; bits != 0; bits &= bits - 1) {
                    sum += axis.value(others[Integer.numberOfTrailingZeros(bits)], channel);
                }
                if (Tolerance.holds(Math.abs(goal - sum), Integer.bitCount(choice), ulp, exact)) {
                    kept[count++] = choice;
                }
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static int[] pick(int[] others, int choice) {
        return IntStream.range(0, others.length)
                .filter(i -> (choice >> i & 1) == 1)
                .map(i -> others[i])
                .toArray();
    }

    private static int matches(Axis axis, int[] addends, int total, boolean exact) {
        int matches = 0;
        for (int channel = 0; channel < axis.channels(); channel++) {
            Sum sum = Sum.of(axis, channel, total, addends);
            if (sum.isJudged()) {
                matches += sum.holds(exact) ? 1 : -2;
            }
        }
        return matches;
    }
}
