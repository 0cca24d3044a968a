package org.planouvert.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CellState;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Method;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.Region;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;
import org.planouvert.geometry.Box;

/** A table written as people print it: a line per row, cells parted by bars, headings first. */
public final class TableDraft {

    public static final String ID = "tab-1";

    private final String unit;
    private final boolean sheet;
    private final List<String> columnPaths = new ArrayList<>();
    private final List<TableCell> cells = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private int row = 1;
    private int page = 1;

    private TableDraft(String unit, boolean sheet) {
        this.unit = unit;
        this.sheet = sheet;
    }

    public static TableDraft in(String unit) {
        return new TableDraft(unit, false);
    }

    public static TableDraft sheet(String unit) {
        return new TableDraft(unit, true);
    }

    /** Column paths, the first being the column of row labels; levels are parted by {@code " > "}. */
    public TableDraft columns(String... paths) {
        columnPaths.addAll(List.of(paths));
        return this;
    }

    /** A row: its path, then its cells as printed; an empty text is an empty cell. */
    public TableDraft row(String path, String... texts) {
        add(0, path, path.substring(path.lastIndexOf('>') + 1).strip(), true);
        for (int i = 0; i < texts.length; i++) {
            add(i + 1, path, texts[i], false);
        }
        row++;
        return this;
    }

    private void add(int column, String rowPath, String text, boolean label) {
        String digits = text.replace(" ", "").replace("%", "").replace(',', '.');
        boolean number = !label && digits.matches("-?[0-9]+([.][0-9]+)?");
        Optional<BigDecimal> value = number ? Optional.of(new BigDecimal(digits)) : Optional.empty();
        CellState state = !number
                ? text.isEmpty() ? CellState.EMPTY : CellState.TEXT
                : value.orElseThrow().signum() == 0 ? CellState.ZERO : CellState.NUMBER;
        Region region = sheet
                ? new Region.Cells((char) ('A' + column) + Integer.toString(row + 1))
                : Region.of(new Box(column * 50, row * 12, column * 50 + 40, row * 12 + 10));
        String path = column < columnPaths.size() ? columnPaths.get(column) : "";
        String cellUnit = text.endsWith("%") ? "%" : unit;
        cells.add(new TableCell(
                ID,
                "doc",
                page,
                0,
                row,
                column,
                1,
                1,
                label,
                rowPath,
                path,
                text,
                state,
                value,
                number ? cellUnit : "",
                region));
        if (number) {
            amounts.add(amount(row, column, value.orElseThrow(), text, region));
        }
    }

    private Amount amount(int atRow, int column, BigDecimal value, String text, Region region) {
        return new Amount(
                "amt-" + atRow + "-" + column,
                "",
                "",
                "",
                Payer.UNNAMED,
                new Nature(AmountKind.ENVELOPE, Qualifier.EXACT, CreditKind.UNKNOWN, BudgetStage.UNSTATED),
                Money.exactly(value.multiply(factor()), "EUR", unit),
                Optional.empty(),
                "",
                Period.UNKNOWN,
                "",
                "",
                "",
                new TableRef(ID, OptionalInt.of(atRow), OptionalInt.of(column)),
                "",
                new Provenance("doc", 1, region, text, sheet ? Method.SHEET : Method.TABLE, 1));
    }

    /** What follows stands on this page. */
    public TableDraft onPage(int number) {
        page = number;
        return this;
    }

    /** All amounts so far count these credits. */
    public TableDraft of(CreditKind credit) {
        amounts.replaceAll(
                a -> with(a, new Nature(AmountKind.ENVELOPE, Qualifier.EXACT, credit, BudgetStage.UNSTATED)));
        return this;
    }

    /** All amounts so far are totals. */
    public TableDraft totals() {
        amounts.replaceAll(
                a -> with(a, new Nature(AmountKind.TOTAL, Qualifier.EXACT, CreditKind.UNKNOWN, BudgetStage.UNSTATED)));
        return this;
    }

    /** Nothing says in what its numbers are counted, so none is an amount of euros. */
    public TableDraft withoutUnit() {
        amounts.replaceAll(a -> with(a, a.nature(), new Money(Optional.empty(), Optional.empty(), "", "")));
        return this;
    }

    /** Breaks the table: its first number stands in a cell that is said to be empty. */
    public TableDraft valueInEmptyCell() {
        for (int i = 0; i < cells.size(); i++) {
            TableCell c = cells.get(i);
            if (c.state() == CellState.NUMBER) {
                cells.set(
                        i,
                        new TableCell(
                                c.tableId(),
                                c.documentId(),
                                c.page(),
                                c.tableIndex(),
                                c.row(),
                                c.column(),
                                c.rowSpan(),
                                c.columnSpan(),
                                c.header(),
                                c.rowPath(),
                                c.columnPath(),
                                "",
                                CellState.EMPTY,
                                c.number(),
                                c.unit(),
                                c.region()));
                return this;
            }
        }
        return this;
    }

    private static Amount with(Amount a, Nature nature) {
        return with(a, nature, a.provenance());
    }

    private static Amount with(Amount a, Nature nature, Money money) {
        return with(a, nature, money, a.provenance());
    }

    private static Amount with(Amount a, Nature nature, Provenance from) {
        return with(a, nature, a.money(), from);
    }

    private static Amount with(Amount a, Nature nature, Money money, Provenance from) {
        return new Amount(
                a.id(),
                a.contractId(),
                a.sectionId(),
                a.operationId(),
                a.payer(),
                nature,
                money,
                a.sharePercent(),
                a.programmeCode(),
                a.period(),
                a.perimeter(),
                a.parentId(),
                a.repeatOf(),
                a.table(),
                a.verifiedBy(),
                from);
    }

    /** An amount of this table as read from another document. */
    Amount in(String document, Amount a) {
        Provenance from = a.provenance();
        Provenance there =
                new Provenance(document, from.page(), from.region(), from.quote(), from.method(), from.confidence());
        return with(a, a.nature(), there);
    }

    public List<TableCell> cells() {
        return cells;
    }

    private BigDecimal factor() {
        return switch (unit) {
            case "M€" -> new BigDecimal(1_000_000);
            case "k€" -> new BigDecimal(1_000);
            default -> BigDecimal.ONE;
        };
    }

    public Dossier dossier() {
        DocumentRecord document = new DocumentRecord(
                "doc",
                "0123",
                "table.pdf",
                "application/pdf",
                1,
                "",
                DocumentKind.MAQUETTE,
                "",
                1,
                1,
                0,
                "fr",
                DocumentStatus.EXTRACTED,
                "",
                "");
        return new Dossier(
                Optional.empty(), List.of(document), List.of(), List.of(), List.of(), amounts, cells, List.of());
    }
}
