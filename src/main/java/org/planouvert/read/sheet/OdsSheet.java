package org.planouvert.read.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.planouvert.document.NumberStyle;
import org.planouvert.document.RelativeFormula;
import org.planouvert.document.Sheet;
import org.planouvert.document.SheetRows;

/** Reads one table of an OpenDocument spreadsheet; rows and cells may be written once for many. */
final class OdsSheet {

    /** A row written once for more than this is a format and no data. */
    private static final int MAX_REPEATS = 10_000;

    private static final int MAX_COLUMNS = 16_384;

    private static final NumberStyle PERCENT = new NumberStyle(0, 15, 1, false, 2, "", "%", false, "");

    /** A formula's name of its language, and the brackets around its references. */
    private static final Pattern LANGUAGE = Pattern.compile("^\\w+:=|^=");

    private static final Pattern OWN_SHEET = Pattern.compile("\\[\\.([^\\]]*)\\]");

    private final int number;
    private final Set<String> boldStyles;
    private final SheetNotes notes;
    private final RowParts parts;
    private final List<Sheet.Merged> merged = new ArrayList<>();
    private int row;
    private int column;
    private int tableColumn;

    OdsSheet(int number, Set<String> boldStyles, Notes notes, RowParts parts) {
        this.parts = parts;
        this.number = number;
        this.boldStyles = boldStyles;
        this.notes = new SheetNotes(number, notes);
    }

    /** A cell as written. */
    private record Written(int column, String type, String value, String text, String formula, boolean bold) {}

    Sheet build(String name, boolean hidden) {
        notes.sayHidden();
        notes.sayDamage();
        SheetRows built = parts.build();
        notes.sayFormulas(built, parts.isCut());
        return new Sheet(number, name, hidden, built, merged, parts.isCut(), -1);
    }

    void read(XmlPart part) throws XMLStreamException {
        while (part.nextTag() && !part.isEnd("table")) {
            if (part.isStart("table-row")) {
                readRow(part);
            } else if (part.isStart("table-column")) {
                readColumn(part);
            } else if (part.isStart("shapes") || part.isStart("forms")) {
                part.skip();
            }
        }
    }

    private void readColumn(XmlPart part) {
        int repeats = part.count("number-columns-repeated").orElse(1);
        boolean hidden = part.attribute("visibility").equals("collapse");
        for (int i = 0; hidden && i < Math.min(repeats, MAX_COLUMNS); i++) {
            notes.hiddenColumn(tableColumn + i);
        }
        tableColumn += repeats;
    }

    private void readRow(XmlPart part) throws XMLStreamException {
        int repeats = Math.max(1, part.count("number-rows-repeated").orElse(1));
        boolean hidden = !part.attribute("visibility").isEmpty()
                && !part.attribute("visibility").equals("visible");
        List<Written> cells = new ArrayList<>();
        column = 0;
        while (part.nextTag() && !part.isEnd("table-row")) {
            if (part.isStart("table-cell") || part.isStart("covered-table-cell")) {
                readCell(part, cells);
            }
        }
        for (int i = 0; !cells.isEmpty() && i < Math.min(repeats, MAX_REPEATS); i++) {
            boolean kept = parts.row(row + i, hidden);
            if (hidden) {
                notes.hiddenRow(row + i);
            }
            for (Written cell : kept ? cells : List.<Written>of()) {
                add(cell);
            }
        }
        row += repeats;
    }

    private void readCell(XmlPart part, List<Written> cells) throws XMLStreamException {
        String end = part.name();
        int repeats = Math.max(1, part.count("number-columns-repeated").orElse(1));
        int width = part.count("number-columns-spanned").orElse(1);
        int height = part.count("number-rows-spanned").orElse(1);
        if (width > 1 || height > 1) {
            merged.add(new Sheet.Merged(row, row + height - 1, column, column + width - 1));
        }
        String type = part.attribute("value-type");
        String value = type.equals("date") ? part.attribute("date-value") : part.prefixed("value");
        String formula = part.attribute("formula");
        boolean bold = boldStyles.contains(part.attribute("style-name"));
        String text = words(part, end);
        boolean says = !text.isEmpty() || !formula.isEmpty();
        for (int i = 0; says && i < repeats && column + i < MAX_COLUMNS; i++) {
            cells.add(new Written(column + i, type, value, text, formula, bold));
        }
        column += repeats;
    }

    /** The paragraphs of a cell; remarks pinned to it are none of its words. */
    private static String words(XmlPart part, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (part.nextTag() && !part.isEnd(end)) {
            if (part.isStart("annotation")) {
                part.skip();
            } else if (part.isStart("p")) {
                text.append(text.isEmpty() ? "" : " ").append(part.text());
            }
        }
        return SharedStrings.clean(text.toString());
    }

    private void add(Written cell) {
        Optional<BigDecimal> stored =
                switch (cell.type()) {
                    case "float", "currency", "percentage" -> CellNumber.parse(cell.value());
                    default -> Optional.empty();
                };
        boolean code = cell.text().matches("0\\d+");
        if (cell.type().equals("date") && !cell.value().isEmpty()) {
            parts.cells().text(cell.column(), cell.value().replace("T00:00:00", ""), cell.bold());
        } else if (stored.isPresent() && !code && !cell.text().startsWith("#")) {
            parts.cells()
                    .number(
                            cell.column(),
                            stored.get(),
                            cell.type().equals("percentage") ? PERCENT : NumberStyle.GENERAL,
                            cell.bold());
            if (!cell.text().isEmpty()) {
                parts.cells().shownAs(cell.text());
            }
        } else {
            parts.cells().text(cell.column(), cell.text(), cell.bold());
        }
        if (!cell.formula().isEmpty()) {
            parts.cells().formula(RelativeFormula.parse(formula(cell.formula()), parts.lastRow(), cell.column()));
        }
    }

    /** {@code of:=SUM([.A1:.B1])} as {@code SUM(A1:B1)}. */
    private static String formula(String written) {
        String plain = LANGUAGE.matcher(written).replaceFirst("");
        return OWN_SHEET
                .matcher(plain)
                .replaceAll(m -> m.group(1).replace(":.", ":").replace("$", "\\$"));
    }
}
