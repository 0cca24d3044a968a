package org.planouvert.quality.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the one number that would set right a row and a column that both fail. */
final class Suspects {

    /** A table with more failing sums than this has other troubles than one wrong number. */
    private static final int MOST_FAILURES = 200;

    /**
     * A doubted number.
     *
     * @param row of the grid
     * @param column of the grid
     * @param excess how much too large it is, in finest units
     */
    record Suspect(int row, int column, long excess) {}

    private final Map<Instance, Suspect> byInstance = new HashMap<>();

    Suspects(List<Instance> instances) {
        List<Instance> downwards = failing(instances, true);
        List<Instance> across = failing(instances, false);
        if (downwards.size() > MOST_FAILURES || across.size() > MOST_FAILURES) {
            return;
        }
        for (Instance down : downwards) {
            for (Instance side : across) {
                int row = side.channel();
                int column = down.channel();
                if (down.has(row) && side.has(column) && down.excessOf(row) == side.excessOf(column)) {
                    Suspect suspect = new Suspect(row, column, down.excessOf(row));
                    byInstance.putIfAbsent(down, suspect);
                    byInstance.putIfAbsent(side, suspect);
                }
            }
        }
    }

    private static List<Instance> failing(List<Instance> instances, boolean down) {
        return instances.stream()
                .filter(i -> !i.holds() && i.axis().down() == down)
                .toList();
    }

    Optional<Suspect> of(Instance instance) {
        return Optional.ofNullable(byInstance.get(instance));
    }
}
