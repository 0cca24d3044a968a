package org.planouvert.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.planouvert.domain.Amount;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Money;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;
import org.planouvert.layout.Table;
import org.planouvert.normalize.money.CellNumbers;
import org.planouvert.parse.RawTable;
import org.planouvert.profile.Profile;
import org.planouvert.profile.Profile.ColumnRole;
import org.planouvert.text.Fingerprint;
import org.planouvert.text.Fold;

/** The cells of all tables, and the amounts in those that state money. */
final class TableRows {

    private static final String STEP = " > ";

    private static final Set<ColumnRole> TOTALS = EnumSet.of(ColumnRole.TOTAL, ColumnRole.SUBTOTAL);

    private final Grammars grammars;
    private final SectionRows sections;
    private final OperationRows operations;
    private final CellMeaning meaning;
    private final ProseAmounts prose;
    private final String documentId;
    private final Optional<Reasons> reasons;
    private final Map<String, Optional<Profile.Unit>> units = new HashMap<>();
    private final LocalIds tableIds = new LocalIds();
    private final LocalIds amountIds = new LocalIds();
    private final List<TableCell> cells = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();

    TableRows(
            Grammars grammars,
            SectionRows sections,
            OperationRows operations,
            PartyBook parties,
            ProseAmounts prose,
            String documentId,
            Optional<Reasons> reasons) {
        this.reasons = reasons;
        this.grammars = grammars;
        this.sections = sections;
        this.operations = operations;
        this.meaning = new CellMeaning(grammars, parties);
        this.prose = prose;
        this.documentId = documentId;
    }

    void read(RawTable table) {
        // All headings of a table would be long to write for each of its cells.
        String tableId = tableIds.of(
                "table",
                Long.toHexString(Fingerprint.of(Fold.text(table.table().caption()) + "|" + Fold.text(header(table)))));
        Map<Spot, RawTable.Figure> figures = new HashMap<>();
        table.figures().forEach(figure -> figures.putIfAbsent(Spot.of(figure.cell()), figure));
        PartFinder parts = new PartFinder();
        for (Table.Cell cell : table.table().cells()) {
            Optional<RawTable.Figure> figure = Optional.ofNullable(figures.get(Spot.of(cell)));
            cells.add(cell(table, tableId, cell, figure));
            if (figure.isEmpty()) {
                amounts.addAll(prose.inCell(
                        cell, table, new TableRef(tableId, OptionalInt.of(cell.row()), OptionalInt.of(cell.column()))));
                continue;
            }
            RawTable.Row row = table.rows().get(cell.row());
            RawTable.Column column = table.columns().get(cell.column());
            amount(table, tableId, figure.get())
                    .ifPresent(amount -> amounts.add(parts.place(amount, cell, row, column)));
        }
    }

    List<TableCell> cells() {
        return List.copyOf(cells);
    }

    List<Amount> amounts() {
        return List.copyOf(amounts);
    }

    /** A place of the grid. A figure's cell carries the number read in it, so it is not equal to the cell laid out. */
    private record Spot(int row, int column) {
        static Spot of(Table.Cell cell) {
            return new Spot(cell.row(), cell.column());
        }
    }

    private static String header(RawTable table) {
        return String.join(
                STEP,
                table.columns().stream().map(c -> String.join("/", c.path())).toList());
    }

    /** The unit that holds for a figure; a total without one has that of the columns it adds up, when they have only one. */
    private String unitWords(RawTable table, RawTable.Figure figure) {
        boolean total = table.columns()
                .get(figure.cell().column())
                .role()
                .filter(TOTALS::contains)
                .isPresent();
        if (!figure.unit().isEmpty() || !total) {
            return figure.unit();
        }
        List<String> units = table.columns().stream()
                .map(RawTable.Column::unit)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }

    private Optional<Profile.Unit> unit(String words) {
        return words.isEmpty() ? Optional.empty() : units.computeIfAbsent(words, grammars.amounts()::unitIn);
    }

    private Optional<Amount> amount(RawTable table, String tableId, RawTable.Figure figure) {
        Table.Cell cell = figure.cell();
        if (figure.state() != CellState.NUMBER) {
            return Optional.empty();
        }
        CellNumbers numbers = grammars.cells();
        String unit = unitWords(table, figure);
        return numbers.money(cell.text(), cell.number(), unit(unit))
                .map(money -> row(table, tableId, figure, unit, money));
    }

    private Amount row(RawTable table, String tableId, RawTable.Figure figure, String unitWords, Money money) {
        Table.Cell cell = figure.cell();
        RawTable.Row row = table.rows().get(cell.row());
        RawTable.Column column = table.columns().get(cell.column());
        boolean ownUnit = unitWords.isEmpty() || money.unitAsWritten().isEmpty();
        String unit = ownUnit ? money.unitAsWritten() : unitWords;
        Provenance provenance = new Provenance(
                documentId,
                cell.page(),
                cell.region(),
                cell.text(),
                table.table().method(),
                table.table().confidence());
        CellMeaning.Reading reading = meaning.of(table, cell, row, column, provenance);
        String id = amountIds.of(
                tableId,
                String.join(STEP, row.path()),
                String.join(STEP, column.path()),
                reading.payer().label(),
                cell.text());
        reasons.ifPresent(kept -> kept.cell(id, cell.page(), cell.text(), row, column, unitWords));
        return new Amount(
                id,
                "",
                sections.id(table.section()),
                operations.id(row.operation()),
                reading.payer(),
                reading.nature(),
                new Money(money.min(), money.max(), money.currency(), unit),
                Optional.empty(),
                reading.programmeCode(),
                reading.period(),
                reading.perimeter(),
                "",
                "",
                new TableRef(tableId, java.util.OptionalInt.of(cell.row()), java.util.OptionalInt.of(cell.column())),
                "",
                provenance);
    }

    private TableCell cell(RawTable table, String tableId, Table.Cell cell, Optional<RawTable.Figure> figure) {
        Optional<Profile.Unit> unit = figure.flatMap(f -> unit(unitWords(table, f)));
        BigDecimal factor = unit.map(Profile.Unit::factor).orElse(BigDecimal.ONE);
        Optional<BigDecimal> number = figure.flatMap(f -> f.cell().number())
                .or(cell::number)
                .or(() -> cell.header() ? Optional.empty() : grammars.cells().number(cell.text(), factor));
        CellState state = figure.map(RawTable.Figure::state).orElseGet(() -> state(cell, number));
        boolean counts = state == CellState.NUMBER || state == CellState.ZERO;
        return new TableCell(
                tableId,
                documentId,
                cell.page(),
                table.table().index(),
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.header(),
                String.join(STEP, table.rows().get(cell.row()).path()),
                String.join(STEP, table.columns().get(cell.column()).path()),
                cell.text(),
                state,
                counts ? number : Optional.empty(),
                figure.map(f -> unitWords(table, f)).orElse(""),
                cell.region());
    }

    /** The state of a cell outside the columns of money. */
    private static CellState state(Table.Cell cell, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            return number.get().signum() == 0 ? CellState.ZERO : CellState.NUMBER;
        }
        return cell.isEmpty() ? CellState.EMPTY : CellState.TEXT;
    }
}
