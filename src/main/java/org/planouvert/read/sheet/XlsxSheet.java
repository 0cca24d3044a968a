package org.planouvert.read.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.planouvert.document.CellName;
import org.planouvert.document.RelativeFormula;
import org.planouvert.document.Sheet;
import org.planouvert.document.SheetRows;

/** Reads the XML of one sheet; a cell that makes no sense costs that cell. */
final class XlsxSheet {

    /** Columns that the format allows; a larger number is damage. */
    private static final int MAX_COLUMNS = 16_384;

    private final SharedStrings strings;
    private final Styles styles;
    private final boolean since1904;
    private final SheetNotes notes;
    private final RowParts parts;
    private final List<Sheet.Merged> merged = new ArrayList<>();
    private final Map<String, RelativeFormula> shared = new HashMap<>();
    private int lastColumn;
    private boolean skipping;

    XlsxSheet(int number, SharedStrings strings, Styles styles, boolean since1904, Notes notes, RowParts parts) {
        this.parts = parts;
        this.strings = strings;
        this.styles = styles;
        this.since1904 = since1904;
        this.notes = new SheetNotes(number, notes);
    }

    /** A cell's tag and what stands in it. */
    private record Written(int column, String type, Styles.Style style, String value, Optional<String> words) {}

    SheetRows rows() {
        notes.sayHidden();
        notes.sayDamage();
        SheetRows built = parts.build();
        notes.sayFormulas(built, parts.isCut());
        return built;
    }

    boolean isCut() {
        return parts.isCut();
    }

    List<Sheet.Merged> merged() {
        return merged;
    }

    void read(XmlPart part) throws XMLStreamException {
        while (part.nextStart()) {
            switch (part.name()) {
                case "row" -> beginRow(part);
                case "c" -> {
                    if (skipping) {
                        part.skip();
                    } else {
                        readCell(part);
                    }
                }
                case "mergeCell" -> merge(part.attribute("ref"));
                case "col" -> notes.hiddenColumns(part);
                default -> {
                    // drawings, print areas and the like say nothing about cells
                }
            }
        }
    }

    private void beginRow(XmlPart part) {
        int last = parts.lastRow();
        int index = part.count("r").orElse(last + 2) - 1;
        if (index <= last) {
            notes.rowOrder(index + 1);
            index = last + 1;
        }
        skipping = !parts.row(index, part.flag("hidden"));
        if (part.flag("hidden")) {
            notes.hiddenRow(index);
        }
        lastColumn = -1;
    }

    private void readCell(XmlPart part) throws XMLStreamException {
        int named = CellName.column(part.attribute("r"));
        int column = named <= lastColumn || named >= MAX_COLUMNS ? lastColumn + 1 : named;
        String type = part.attribute("t");
        Styles.Style style = styles.get(part.count("s"));
        String value = "";
        Optional<String> words = Optional.empty();
        Optional<RelativeFormula> formula = Optional.empty();
        boolean cached = false;
        while (part.nextTag() && !part.isEnd("c")) {
            if (part.isStart("v")) {
                value = part.text();
                cached = true;
            } else if (part.isStart("is")) {
                words = Optional.of(SharedStrings.words(part, "is"));
                cached = true;
            } else if (part.isStart("f")) {
                formula = formula(part, column);
            }
        }
        lastColumn = column;
        boolean added = add(new Written(column, type, style, value, words));
        if (formula.isPresent()) {
            if (!added) {
                parts.cells().text(column, "", style.bold());
            }
            if (!cached) {
                notes.missingCache(parts.lastRow(), column);
            }
            parts.cells().formula(formula.get());
        }
    }

    /** Adds the cell when it says something. */
    private boolean add(Written cell) {
        boolean bold = cell.style().bold();
        Optional<String> text = words(cell);
        if (text.isPresent()) {
            return !text.get().isEmpty() && parts.cells().text(cell.column(), text.get(), bold) != null;
        }
        if (cell.value().isBlank()) {
            return false;
        }
        Optional<BigDecimal> parsed = CellNumber.parse(cell.value());
        if (parsed.isEmpty()) {
            notes.badNumber(parts.lastRow(), cell.column());
            parts.cells().text(cell.column(), SharedStrings.clean(cell.value()), bold);
            return true;
        }
        NumberCell.add(parts.cells(), cell.column(), parsed.get(), cell.style(), since1904);
        return true;
    }

    /** The words of a cell that holds no number; empty for one that does. */
    private Optional<String> words(Written cell) {
        return switch (cell.type()) {
            case "s" -> Optional.of(cell.value().isEmpty() ? "" : string(cell));
            case "inlineStr" -> Optional.of(cell.words().orElse(SharedStrings.clean(cell.value())));
            case "str", "e", "d" -> Optional.of(SharedStrings.clean(cell.value()));
            case "b" ->
                Optional.of(cell.value().isEmpty() ? "" : cell.value().strip().equals("1") ? "VRAI" : "FAUX");
            default -> cell.words();
        };
    }

    private String string(Written cell) {
        Optional<String> found = strings.get(cell.value());
        if (found.isEmpty()) {
            notes.badString(parts.lastRow(), cell.column());
        }
        return found.orElse("");
    }

    private Optional<RelativeFormula> formula(XmlPart part, int column) throws XMLStreamException {
        String group = part.attribute("t").equals("shared") ? part.attribute("si") : "";
        String written = part.text().strip();
        if (written.isEmpty()) {
            return Optional.ofNullable(shared.get(group));
        }
        RelativeFormula formula = RelativeFormula.parse(written, parts.lastRow(), column);
        if (!group.isEmpty()) {
            shared.put(group, formula);
        }
        return Optional.of(formula);
    }

    private void merge(String range) {
        int colon = range.indexOf(':');
        if (colon < 0) {
            return;
        }
        String first = range.substring(0, colon);
        String last = range.substring(colon + 1);
        Sheet.Merged area = new Sheet.Merged(
                CellName.row(first), CellName.row(last), CellName.column(first), CellName.column(last));
        boolean sound = area.firstRow() >= 0
                && area.firstColumn() >= 0
                && area.lastRow() >= area.firstRow()
                && area.lastColumn() >= area.firstColumn();
        if (sound) {
            merged.add(area);
        }
    }
}
