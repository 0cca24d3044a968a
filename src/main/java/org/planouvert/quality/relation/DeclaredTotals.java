package org.planouvert.quality.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Totals that words declare and no arithmetic confirms: a wrong one is found only by taking the words seriously. */
final class DeclaredTotals {

    /** A sum within a tenth of the total was meant to be it; farther away the table is not understood. */
    private static final int NEAR = 10;

    private final Axis axis;
    private final LineRole[] roles;
    private final Channels channels;
    private final boolean[] known;
    private final boolean[] free;
    private final boolean nothingFound;

    DeclaredTotals(Axis axis, LineRole[] roles, Channels channels, List<SumPattern> found) {
        this.axis = axis;
        this.roles = roles;
        this.channels = channels;
        this.nothingFound = found.isEmpty();
        this.known = new boolean[axis.lines()];
        this.free = new boolean[axis.lines()];
        for (int line = 0; line < free.length; line++) {
            free[line] = roles[line] != LineRole.PART && roles[line] != LineRole.FOREIGN && !axis.isRatio(line);
        }
        for (SumPattern pattern : found) {
            known[pattern.total()] = true;
            for (int line : pattern.addends()) {
                free[line] &= pattern.parts();
            }
        }
    }

    /** Totals with their most plausible addends; a total for which none are plausible is left out. */
    List<SumPattern> find() {
        List<SumPattern> patterns = new ArrayList<>();
        for (int line = 0; line < axis.lines(); line++) {
            int[] addends = roles[line].isTotal() && !known[line] ? plausible(line) : new int[0];
            if (addends.length > 0) {
                patterns.add(new SumPattern(line, addends, false));
            }
        }
        return patterns;
    }

    private int[] plausible(int total) {
        int[] sinceTotal = before(total, true);
        int[] all = before(total, false);
        for (int[] addends : List.of(sinceTotal, all)) {
            if (addends.length > 1 && isNear(total, addends)) {
                return addends;
            }
        }
        boolean plainList = axis.down() && isOnlyTotalAtTheEnd(total) && all.length > 1 && addsSomething(total, all);
        return plainList ? all : new int[0];
    }

    private boolean addsSomething(int total, int[] addends) {
        for (int channel = 0; channel < axis.channels(); channel++) {
            Sum sum = Sum.of(axis, channel, total, addends);
            if (sum.isJudged() && !channels.isSoft(channel) && sum.sum() != 0) {
                return true;
            }
        }
        return false;
    }

    /** The free lines before a total, all of them or since the last line that says it is a total. */
    private int[] before(int total, boolean sinceTotal) {
        int from = 0;
        for (int line = 0; sinceTotal && line < total; line++) {
            from = roles[line].isTotal() ? line + 1 : from;
        }
        return IntStream.range(from, total).filter(line -> free[line]).toArray();
    }

    /** Where an addend is missing, a sum that fails says nothing. */
    private boolean isNear(int total, int[] addends) {
        int near = 0;
        int judged = 0;
        for (int channel = 0; channel < axis.channels(); channel++) {
            Sum sum = Sum.of(axis, channel, total, addends);
            if (sum.isJudged() && sum.addends() == addends.length && !channels.isSoft(channel)) {
                judged++;
                near += sum.off() * NEAR <= Math.abs(sum.total()) ? 1 : 0;
            }
        }
        return near > 0 && 2 * near >= judged;
    }

    /** A plain list with one total under it leaves no doubt what the total is of. */
    private boolean isOnlyTotalAtTheEnd(int total) {
        return total == axis.lines() - 1
                && Arrays.stream(roles).filter(r -> r != LineRole.PLAIN).count() == 1
                && nothingFound;
    }
}
