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
                1,
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
                Money.exactly(value, "EUR", unit),
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

    public List<TableCell> cells() {
        return cells;
    }

    public Dossier dossier() {
        return new Dossier(Optional.empty(), List.of(), List.of(), List.of(), List.of(), amounts, cells, List.of());
    }
}
