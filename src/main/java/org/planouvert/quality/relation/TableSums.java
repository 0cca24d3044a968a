package org.planouvert.quality.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The sums of one table in both directions, each looked at in every row or column where it can be. */
final class TableSums {

    private final Grid grid;
    private final List<Instance> instances = new ArrayList<>();
    private final List<Instance> excesses = new ArrayList<>();
    private final List<SumPattern> downwards;
    private final List<SumPattern> across;

    TableSums(Grid grid, LineWords words) {
        this.grid = grid;
        Axis rows = new Axis(grid, true);
        Axis columns = new Axis(grid, false);
        LineRole[] rowRoles = words.roles(rows);
        LineRole[] columnRoles = words.roles(columns);
        Channels rowChannels = new Channels(rows, columnRoles);
        Channels columnChannels = new Channels(columns, rowRoles);
        boolean stored = grid.isStored();
        across = new ArrayList<>(SumSearch.in(columns, columnRoles, columnChannels, stored));
        downwards = new ArrayList<>(SumSearch.in(rows, rowRoles, rowChannels, stored));
        boolean exact = stored || Exactness.of(columns, across, rows, downwards, isWholeCurrency(words));
        List<SumPattern> declaredAcross = new DeclaredTotals(columns, columnRoles, columnChannels, across).find();
        List<SumPattern> declaredDownwards = new DeclaredTotals(rows, rowRoles, rowChannels, downwards).find();
        judge(columns, columnChannels, across, exact, false);
        judge(columns, columnChannels, declaredAcross, exact, true);
        judge(rows, rowChannels, downwards, exact, false);
        judge(rows, rowChannels, declaredDownwards, exact, true);
        across.addAll(declaredAcross);
        downwards.addAll(declaredDownwards);
        excesses.addAll(new PartExcess(columns, columnRoles).find(exact));
        excesses.addAll(new PartExcess(rows, rowRoles).find(exact));
    }

    private boolean isWholeCurrency(LineWords words) {
        return IntStream.range(0, grid.columns()).anyMatch(c -> words.isWholeCurrency(new Axis(grid, false).unit(c)));
    }

    /** Where only words say that a line is a sum, a missing addend leaves it open. */
    private void judge(Axis axis, Channels channels, List<SumPattern> patterns, boolean exact, boolean onlyWhole) {
        for (SumPattern pattern : patterns) {
            for (int channel = 0; channel < axis.channels(); channel++) {
                Sum sum = Sum.of(axis, channel, pattern.total(), pattern.addends());
                boolean holds = sum.holds(exact);
                boolean whole = !onlyWhole || sum.addends() == pattern.addends().length;
                if (sum.isJudged() && whole && (holds || !channels.isSoft(channel))) {
                    instances.add(new Instance(axis, pattern, channel, sum, holds, exact));
                }
            }
        }
    }

    /** Places where parts exceed their whole. */
    List<Instance> excesses() {
        return excesses;
    }

    List<Instance> instances() {
        return instances;
    }

    List<SumPattern> downwards() {
        return downwards;
    }

    List<SumPattern> across() {
        return across;
    }

    /** The tolerance of an instance as people read it. */
    BigDecimal tolerance(Instance instance) {
        if (instance.exact()) {
            return BigDecimal.ZERO;
        }
        BigDecimal ulp = grid.decimal(instance.sum().ulp());
        return ulp.multiply(BigDecimal.valueOf(instance.sum().addends())).divide(BigDecimal.valueOf(2));
    }
}
