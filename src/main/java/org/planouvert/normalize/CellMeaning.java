package org.planouvert.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Qualifier;
import org.planouvert.layout.Table;
import org.planouvert.normalize.nature.Programmes;
import org.planouvert.normalize.payer.Body;
import org.planouvert.normalize.payer.Payment;
import org.planouvert.normalize.time.Periods;
import org.planouvert.parse.RawTable;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.profile.Profile.RowRole;

/** What an amount in a cell is, by the headings of its row and its column. */
final class CellMeaning {

    private final Grammars grammars;
    private final PartyBook parties;
    private final List<Body> known;
    private final Map<List<String>, Payment> columns = new HashMap<>();
    private List<String> lastRow = List.of();
    private Payment ofLastRow = Payment.UNNAMED;
    private Optional<RawTable> lastTable = Optional.empty();
    private BodiesInRows bodies = BodiesInRows.NONE;

    CellMeaning(Grammars grammars, PartyBook parties) {
        this.grammars = grammars;
        this.parties = parties;
        this.known = parties.known();
    }

    /** What the headings say of one cell. */
    record Reading(Payer payer, Nature nature, Period period, String programmeCode, String perimeter) {}

    Reading of(RawTable table, Table.Cell cell, RawTable.Row row, RawTable.Column column, Provenance provenance) {
        Payer payer = payer(table, cell, row, column, provenance);
        AmountKind kind = kind(row, column, payer);
        Nature nature = new Nature(kind, Qualifier.EXACT, column.credit(), stage(column));
        Period period = column.years().isEmpty() ? Period.UNKNOWN : Periods.firstIn(column.years());
        String programme = Programmes.in(String.join(" ", column.path()))
                .or(() -> Programmes.in(String.join(" ", row.path())))
                .orElse("");
        return new Reading(payer, nature, period, programme, "");
    }

    private static BudgetStage stage(RawTable.Column column) {
        return column.stage() != BudgetStage.UNSTATED
                ? column.stage()
                : column.role()
                        .map(role -> switch (role) {
                            case COMMITMENT_STAGE -> BudgetStage.AE;
                            case PAYMENT_STAGE -> BudgetStage.CP;
                            default -> BudgetStage.UNSTATED;
                        })
                        .orElse(BudgetStage.UNSTATED);
    }

    /** The body that the column names, else the one that is the row's heading. Totals over all bodies name none. */
    private Payer payer(
            RawTable table, Table.Cell cell, RawTable.Row row, RawTable.Column column, Provenance provenance) {
        if (lastTable.filter(last -> last == table).isEmpty()) {
            lastTable = Optional.of(table);
            bodies = BodiesInRows.of(table, this::column, words -> row(List.of(words)));
        }
        Payment named = column(column);
        if (!named.isNamed() && isPart(column)) {
            named = whole(table, column).map(this::column).orElse(named);
        }
        if (!named.isNamed()) {
            named = bodies.beside(cell)
                    .map(words -> row(List.of(words)))
                    .orElseGet(() -> bodies.anywhere() ? row(row.path()) : Payment.UNNAMED);
        }
        return parties.payers(named, provenance).get(0);
    }

    private Payment column(RawTable.Column column) {
        return columns.computeIfAbsent(column.path(), path -> grammars.payers().column(path, known));
    }

    /** The column that a "dont" to its right is a part of: who pays the whole pays the part. */
    private static Optional<RawTable.Column> whole(RawTable table, RawTable.Column part) {
        int at = table.columns().indexOf(part) - 1;
        while (at >= 0 && isPart(table.columns().get(at))) {
            at--;
        }
        return at >= 0 && table.columns().get(at).money()
                ? Optional.of(table.columns().get(at))
                : Optional.empty();
    }

    private static boolean isPart(RawTable.Column column) {
        return column.role().filter(role -> role == ColumnRole.PART).isPresent();
    }

    /** Cells come row by row, so the last row's answer serves all its cells. */
    private Payment row(List<String> path) {
        if (!path.equals(lastRow)) {
            lastRow = path;
            ofLastRow = grammars.payers().row(path, known);
        }
        return ofLastRow;
    }

    private static AmountKind kind(RawTable.Row row, RawTable.Column column, Payer payer) {
        Optional<RowRole> line = row.role();
        if (line.isPresent() && line.get() != RowRole.PART) {
            return switch (line.get()) {
                case TOTAL -> AmountKind.TOTAL;
                case SUBTOTAL, SECTION -> AmountKind.SUBTOTAL;
                case PART -> AmountKind.CONTRIBUTION;
            };
        }
        return column.role().map(role -> kind(role, payer)).orElse(data(payer));
    }

    private static AmountKind kind(ColumnRole role, Payer payer) {
        return switch (role) {
            case TOTAL -> AmountKind.TOTAL;
            case SUBTOTAL -> AmountKind.SUBTOTAL;
            case COST -> payer.isNamed() ? AmountKind.CONTRIBUTION : AmountKind.ESTIMATE;
            case BEFORE, DIFFERENCE -> AmountKind.CONTEXT;
            default -> data(payer);
        };
    }

    /** A line of data: a body's share of an action, or money set aside for it. */
    private static AmountKind data(Payer payer) {
        return payer.isNamed() ? AmountKind.CONTRIBUTION : AmountKind.ENVELOPE;
    }
}
