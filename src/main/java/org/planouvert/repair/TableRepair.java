package org.planouvert.repair;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.Recognition;
import org.planouvert.domain.Message;
import org.planouvert.domain.Region;
import org.planouvert.geometry.Box;
import org.planouvert.layout.Table;
import org.planouvert.layout.Table.Cell;

/** Checks the recognised numbers of a table against its sums, sets right what they prove and names what they do not. */
public final class TableRepair {

    private final Table table;
    private final Map<Integer, Recognition> recognitions;
    private final Map<Integer, Cell> cells = new HashMap<>();

    private TableRepair(Table table, Map<Integer, Recognition> recognitions) {
        this.table = table;
        this.recognitions = recognitions;
    }

    /**
     * A cell whose number was set right.
     *
     * @param cell with the value taken as its text
     * @param read the text as recognised
     * @param sums how many sums prove it
     */
    public record Correction(Cell cell, String read, int sums) {

        /** The same for people. */
        public Message message() {
            return corrected(this);
        }
    }

    /**
     * What came of a table.
     *
     * @param table with the corrected texts
     * @param corrections cells that were changed; their values have method {@code correction}
     * @param doubts cells whose numbers are not to be trusted
     * @param confirmed cells whose numbers a sum of their row or column confirms
     * @param doubtNotes the doubts for people, page by page
     */
    public record Repaired(
            Table table,
            List<Correction> corrections,
            List<Cell> doubts,
            List<Cell> confirmed,
            List<ReadingNote> doubtNotes) {}

    /**
     * Repairs a table of which some pages were recognised.
     *
     * @param recognitions by page, for the pages that were; a table without any comes back as it is
     */
    public static Repaired of(Table table, Map<Integer, Recognition> recognitions) {
        boolean recognised = table.parts().stream().anyMatch(part -> recognitions.containsKey(part.page()));
        return recognised
                ? new TableRepair(table, recognitions).repaired()
                : new Repaired(table, List.of(), List.of(), List.of(), List.of());
    }

    private Repaired repaired() {
        List<Figure> figures = new ArrayList<>();
        new CellFigures(table, recognitions).all().forEach((figure, cell) -> {
            figures.add(figure);
            cells.put(key(figure), cell);
        });
        Repair.Outcome outcome = Repair.of(new FigureTable(table.rows(), table.columns(), figures));
        List<Correction> corrections =
                outcome.changes().stream().map(this::correction).toList();
        List<Cell> doubts = outcome.doubts().stream()
                .filter(f -> isRecognised(cell(f)))
                .map(this::cell)
                .toList();
        List<Cell> confirmed = outcome.confirmed().stream().map(this::cell).toList();
        return new Repaired(with(corrections), corrections, doubts, confirmed, doubtNotes(doubts));
    }

    private boolean isRecognised(Cell cell) {
        return recognitions.containsKey(cell.page());
    }

    private int key(Figure figure) {
        return figure.row() * table.columns() + figure.column();
    }

    private Cell cell(Figure figure) {
        return Optional.ofNullable(cells.get(key(figure))).orElseThrow();
    }

    private Correction correction(Repair.Change change) {
        Cell cell = cell(change.read());
        int decimals = cells.values().stream()
                .flatMap(c -> PrintedNumber.parse(c.text()).stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        boolean spaced = cells.values().stream().anyMatch(c -> c.text().matches("\\d{1,3}(?: \\d{3})+(?:,\\d+)?"));
        Cell corrected = new Cell(
                cell.row(),
                cell.column(),
                1,
                1,
                false,
                PrintedNumber.print(change.taken(), decimals, spaced),
                cell.note(),
                cell.number(),
                cell.page(),
                cell.region());
        return new Correction(corrected, cell.text(), change.sums());
    }

    private Table with(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return table;
        }
        List<Cell> changed = table.cells().stream()
                .map(cell -> corrections.stream()
                        .map(Correction::cell)
                        .filter(c -> c.row() == cell.row() && c.column() == cell.column())
                        .findFirst()
                        .orElse(cell))
                .toList();
        return new Table(
                table.index(),
                table.caption(),
                table.unit(),
                table.rows(),
                table.columns(),
                table.headerRows(),
                changed,
                table.parts(),
                table.method(),
                table.confidence());
    }

    private static List<ReadingNote> doubtNotes(List<Cell> doubts) {
        List<ReadingNote> notes = new ArrayList<>();
        doubts.stream()
                .collect(Collectors.groupingBy(Cell::page, java.util.TreeMap::new, Collectors.toList()))
                .forEach(
                        (page, there) -> notes.add(new ReadingNote("OCR_IN_DOUBT", false, page, inDoubt(page, there))));
        return notes;
    }

    private static Message corrected(Correction c) {
        String place = place(c.cell());
        return new Message(
                "Page " + c.cell().page() + ", " + place + " : lu « " + c.read() + " », corrigé en « "
                        + c.cell().text() + " » d'après " + c.sums() + " total(aux) ; comparer avec l'image.",
                "Page " + c.cell().page() + ", " + place + ": read \"" + c.read() + "\", corrected to \""
                        + c.cell().text() + "\" by " + c.sums() + " total(s); compare with the picture.");
    }

    private static Message inDoubt(int page, List<Cell> cells) {
        String list = cells.stream()
                .map(cell -> place(cell) + " \u00ab " + cell.text() + " \u00bb")
                .collect(Collectors.joining(", "));
        return new Message(
                "Page " + page + " : nombres reconnus qui restent douteux, à comparer avec l'image : " + list + ".",
                "Page " + page + ": recognised numbers that stay in doubt, compare with the picture: " + list + ".");
    }

    /** Row and column, counted from 1 as people do, and where it is on the page. */
    private static String place(Cell cell) {
        String at = "L" + (cell.row() + 1) + "C" + (cell.column() + 1);
        if (cell.region() instanceof Region.Area area) {
            Box box = area.box();
            return at + " (x " + Math.round(box.x0()) + ", y " + Math.round(box.y0()) + ")";
        }
        return at;
    }
}
