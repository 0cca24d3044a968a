package org.planouvert.parse.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.domain.Message;
import org.planouvert.domain.Severity;
import org.planouvert.parse.Observation;
import org.planouvert.parse.RawTable;
import org.planouvert.profile.Profile.RowRole;

/** Proposes the unit of a table that states none: the one in which its totals are amounts that the contract states. */
public final class ScaleProposal {

    /** A table rounds: its totals may differ from the contract's by this share. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    private ScaleProposal() {}

    /** A unit that tables use. */
    private enum Scale {
        EURO("€", 0),
        THOUSAND("k€", 3),
        MILLION("M€", 6);

        private final String unit;
        private final int power;

        Scale(String unit, int power) {
            this.unit = unit;
            this.power = power;
        }
    }

    /**
     * The unit that fits, when exactly one does: {@code €}, {@code k€} or {@code M€}. Nothing is converted by it.
     *
     * @param table a table whose figures have no unit
     * @param stated amounts of the contract's articles, in euros
     */
    public static Optional<String> of(RawTable table, List<BigDecimal> stated) {
        List<BigDecimal> totals = totals(table);
        List<String> fitting = new ArrayList<>();
        for (Scale scale : Scale.values()) {
            boolean fits = totals.stream()
                    .map(total -> total.movePointRight(scale.power))
                    .anyMatch(total -> stated.stream().anyMatch(amount -> isClose(total, amount)));
            if (fits) {
                fitting.add(scale.unit);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The same as something to tell users. */
    public static Optional<Observation> observation(RawTable table, List<BigDecimal> stated) {
        return of(table, stated)
                .map(unit -> new Observation(
                        "R22_UNIT_SCALE",
                        Severity.WARNING,
                        table.table().page(),
                        new Message(
                                "Le tableau ne dit pas son unité ; lu en " + unit
                                        + ", son total serait celui du contrat. Le vérifier et compléter la source.",
                                "The table does not state its unit; read in " + unit
                                        + ", its total would be the contract's. Check it and complete the source.")));
    }

    private static boolean isClose(BigDecimal total, BigDecimal amount) {
        return amount.signum() > 0 && total.subtract(amount).abs().compareTo(amount.multiply(ROUNDING)) <= 0;
    }

    private static List<BigDecimal> totals(RawTable table) {
        List<BigDecimal> totals = new ArrayList<>();
        for (RawTable.Figure figure : table.figures()) {
            boolean total = table.rows()
                    .get(figure.cell().row())
                    .role()
                    .filter(role -> role == RowRole.TOTAL)
                    .isPresent();
            if (total && figure.unit().isEmpty()) {
                figure.cell().number().filter(n -> n.signum() > 0).ifPresent(totals::add);
            }
        }
        return totals;
    }
}
