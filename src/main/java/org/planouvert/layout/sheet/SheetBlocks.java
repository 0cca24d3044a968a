package org.planouvert.layout.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.planouvert.document.CellName;
import org.planouvert.document.Sheet;
import org.planouvert.domain.Method;
import org.planouvert.domain.Region;
import org.planouvert.layout.Block;
import org.planouvert.layout.Edges;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.layout.TextBlock.TextLine;
import org.planouvert.layout.TextBlock.TextStyle;
import org.planouvert.layout.sheet.HeaderFinder.Header;

/** Turns the areas of a sheet into blocks, from top to bottom; a table may go on after a blank row. */
final class SheetBlocks {

    /** A caption is a title, not a page of instructions. */
    private static final int CAPTION_LENGTH = 250;

    /** Labels of rows are shorter than this; notes below tables are sentences. */
    private static final int LABEL_LENGTH = 80;

    /** Words that a mark in the table above refers to. */
    private static final Pattern MARKED = Pattern.compile("^(?:\\(?[0-9a-z]{1,2}\\)|\\*)");

    private static final Pattern NOTE = Pattern.compile("^(?:\\(?[0-9a-z*]{1,2}\\)|\\*)|\\s:\\s");

    private final SheetGrid grid;
    private final int firstTable;
    private final List<Piece> built = new ArrayList<>();
    private final List<TextBlock> above = new ArrayList<>();

    SheetBlocks(SheetGrid grid, int firstTable) {
        this.grid = grid;
        this.firstTable = firstTable;
    }

    /** What was built so far. */
    private sealed interface Piece permits Draft, Words {}

    /** Words outside tables. */
    private record Words(TextBlock block) implements Piece {}

    /** A table to which rows may still be added. */
    private static final class Draft implements Piece {
        private final Area area;
        private final int headerRows;
        private final List<TextBlock> above;
        private final List<Integer> places = new ArrayList<>();

        Draft(Area area, int headerRows, List<TextBlock> above) {
            this.area = area;
            this.headerRows = headerRows;
            this.above = List.copyOf(above);
        }

        int firstHeader() {
            return places.get(0);
        }
    }

    void add(Area area) {
        Header header = new HeaderFinder(grid, area).find();
        if (header.first() > area.last()) {
            texts(area, isBelowTable() && isMarked(area) ? Shape.NOTE : Shape.PARAGRAPH);
            return;
        }
        if (header.levels() == 0 && continues(area)) {
            addRows((Draft) built.get(built.size() - 1), area, area.first());
            return;
        }
        if (header.levels() > 0 && header.first() == area.first() && repeatsHeader(area, header)) {
            addRows((Draft) built.get(built.size() - 1), area, area.first() + header.levels());
            return;
        }
        texts(area.rows(area.first(), header.first() - 1), Shape.PARAGRAPH);
        Draft table = new Draft(area, header.levels(), above);
        above.clear();
        built.add(table);
        addRows(table, area, header.first());
    }

    List<Block> build() {
        List<Block> blocks = new ArrayList<>();
        int index = firstTable;
        List<Draft> earlier = new ArrayList<>();
        for (Piece piece : built) {
            if (piece instanceof Draft draft) {
                blocks.add(table(draft, index, unit(draft, earlier)));
                earlier.add(draft);
                index++;
            } else if (piece instanceof Words words) {
                blocks.add(words.block());
            }
        }
        return List.copyOf(blocks);
    }

    private boolean isBelowTable() {
        return !built.isEmpty()
                && (!(built.get(built.size() - 1) instanceof Words words)
                        || words.block().shape() == Shape.NOTE);
    }

    private boolean isMarked(Area area) {
        return grid.filled(area.first(), area.firstColumn(), area.lastColumn()).stream()
                .findFirst()
                .filter(cell -> MARKED.matcher(cell.text()).find())
                .isPresent();
    }

    /** True when the last thing built is a table whose columns this area without headings shares. */
    private boolean continues(Area area) {
        return !built.isEmpty()
                && built.get(built.size() - 1) instanceof Draft draft
                && draft.headerRows > 0
                && area.firstColumn() >= draft.area.firstColumn()
                && area.lastColumn() <= draft.area.lastColumn();
    }

    private boolean repeatsHeader(Area area, Header header) {
        if (!continues(area) || !(built.get(built.size() - 1) instanceof Draft draft)) {
            return false;
        }
        return header.levels() == draft.headerRows && hasHeaderOf(draft, header.first());
    }

    /** True when the rows from {@code first} on show the headings of a table. */
    private boolean hasHeaderOf(Draft table, int first) {
        return IntStream.range(0, table.headerRows)
                .allMatch(i -> words(table.firstHeader() + i, table.area).equals(words(first + i, table.area)));
    }

    private List<String> words(int place, Area area) {
        return grid.filled(place, area.firstColumn(), area.lastColumn()).stream()
                .map(Sheet.Cell::text)
                .toList();
    }

    /** Adds rows to a table; lone words after its last full row are notes below it. */
    private void addRows(Draft table, Area area, int from) {
        int last = area.last();
        for (int place = last; place > from && isLoneText(place, area); place--) {
            last = isNote(place, area) ? place - 1 : last;
        }
        for (int place = from; place <= last; place++) {
            if (Arrays.stream(grid.filledColumns(place)).anyMatch(area::spans)) {
                table.places.add(place);
            }
        }
        texts(area.rows(last + 1, area.last()), Shape.NOTE);
    }

    private boolean isLoneText(int place, Area area) {
        List<Sheet.Cell> cells = grid.filled(place, area.firstColumn(), area.lastColumn());
        return cells.isEmpty() || cells.size() == 1 && !SheetGrid.isValue(cells.get(0));
    }

    /** True for words that look like a note: marked, longer than a label, or with a colon in them. */
    private boolean isNote(int place, Area area) {
        List<Sheet.Cell> cells = grid.filled(place, area.firstColumn(), area.lastColumn());
        return cells.stream()
                .map(Sheet.Cell::text)
                .anyMatch(text ->
                        text.length() > LABEL_LENGTH || NOTE.matcher(text).find());
    }

    private void texts(Area area, Shape shape) {
        for (int place = area.first(); place <= area.last(); place++) {
            List<Sheet.Cell> cells = grid.filled(place, area.firstColumn(), area.lastColumn());
            if (!cells.isEmpty()) {
                TextBlock text = text(place, cells, shape);
                built.add(new Words(text));
                above.add(text);
            }
        }
    }

    private TextBlock text(int place, List<Sheet.Cell> cells, Shape shape) {
        String words = String.join(" ", cells.stream().map(Sheet.Cell::text).toList());
        int row = grid.index(place);
        Region region = new Region.Cells(CellName.range(
                row, cells.get(0).column(), row, cells.get(cells.size() - 1).column()));
        boolean bold = cells.stream().allMatch(Sheet.Cell::bold);
        TextStyle style = new TextStyle(0, bold, false, false, 0);
        TextLine line = new TextLine(grid.sheet().number(), 0, words.length(), region, Edges.NONE);
        Shape seen = shape == Shape.PARAGRAPH && bold ? Shape.HEADING_CANDIDATE : shape;
        return new TextBlock(seen, words, "", 0, 0, style, 0, List.of(line));
    }

    private Table table(Draft draft, int index, String unit) {
        int[] places = draft.places.stream().mapToInt(Integer::intValue).toArray();
        int[] columns = usedColumns(draft.area, places);
        SheetCells cells = new SheetCells(grid, places, columns, draft.headerRows);
        String range = CellName.range(
                grid.index(places[0]), columns[0], grid.index(places[places.length - 1]), columns[columns.length - 1]);
        Table.Part part = new Table.Part(grid.sheet().number(), new Region.Cells(range), 0);
        return new Table(
                index,
                caption(draft.above),
                unit,
                places.length,
                columns.length,
                draft.headerRows,
                cells,
                List.of(part),
                Method.SHEET,
                1);
    }

    private int[] usedColumns(Area area, int[] places) {
        BitSet used = new BitSet();
        for (int place : places) {
            for (int column : grid.filledColumns(place)) {
                used.set(column);
            }
        }
        used.clear(0, area.firstColumn());
        used.clear(area.lastColumn() + 1, Math.max(used.length(), area.lastColumn() + 1));
        return used.stream().toArray();
    }

    private static String caption(List<TextBlock> above) {
        StringBuilder caption = new StringBuilder();
        for (int i = above.size() - 1; i >= 0; i--) {
            String words = above.get(i).text();
            boolean fits = caption.length() + words.length() <= CAPTION_LENGTH;
            if (above.get(i).shape() == Shape.NOTE || !fits) {
                break;
            }
            caption.insert(0, caption.isEmpty() ? words : words + " – ");
        }
        return caption.toString();
    }

    /** The unit stated above a table, above the one beside it, or above one that it goes on from under the same headings. */
    private String unit(Draft draft, List<Draft> earlier) {
        String own = unit(draft.above);
        for (int i = earlier.size() - 1; i >= 0 && own.isEmpty(); i--) {
            Draft other = earlier.get(i);
            boolean beside = other.area.first() == draft.area.first();
            boolean again = other.headerRows > 0
                    && other.headerRows == draft.headerRows
                    && hasHeaderOf(other, draft.firstHeader());
            own = beside || again ? unit(other.above) : "";
        }
        return own;
    }

    private static String unit(List<TextBlock> above) {
        for (int i = above.size() - 1; i >= 0; i--) {
            String unit = StatedUnit.in(above.get(i).text());
            if (!unit.isEmpty()) {
                return unit;
            }
        }
        return "";
    }
}
