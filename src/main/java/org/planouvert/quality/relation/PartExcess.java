package org.planouvert.quality.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Parts that say "dont" and together exceed the line they are part of. */
final class PartExcess {

    private final Axis axis;
    private final LineRole[] roles;

    PartExcess(Axis axis, LineRole[] roles) {
        this.axis = axis;
        this.roles = roles;
    }

    /**
     * The places where parts exceed their whole, in tables where they nearly always keep within it. Elsewhere "dont" was
     * misread and nothing is said.
     *
     * @param exact true when the numbers are not rounded
     */
    List<Instance> find(boolean exact) {
        List<Instance> excesses = new ArrayList<>();
        for (int line = 0; line + 1 < roles.length; line++) {
            if (roles[line] != LineRole.PART && roles[line + 1] == LineRole.PART) {
                excesses.addAll(of(line, exact));
            }
        }
        return excesses;
    }

    private List<Instance> of(int whole, boolean exact) {
        int end = whole + 1;
        while (end < roles.length && roles[end] == LineRole.PART) {
            end++;
        }
        SumPattern pattern =
                new SumPattern(whole, IntStream.range(whole + 1, end).toArray(), true);
        List<Instance> excesses = new ArrayList<>();
        int within = 0;
        for (int channel = 0; channel < axis.channels(); channel++) {
            Sum sum = Sum.of(axis, channel, whole, pattern.addends());
            if (sum.isJudged() && sum.total() > 0) {
                boolean exceeds = sum.sum() > sum.total() && !sum.holds(exact);
                within += exceeds ? 0 : 1;
                if (exceeds) {
                    excesses.add(new Instance(axis, pattern, channel, sum, false, exact));
                }
            }
        }
        boolean nearlyAllWithin = 4 * excesses.size() <= excesses.size() + within || excesses.size() == 1 && within > 1;
        return nearlyAllWithin ? excesses : List.of();
    }
}
