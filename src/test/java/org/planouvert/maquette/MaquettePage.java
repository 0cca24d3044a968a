package org.planouvert.maquette;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.planouvert.sample.PlainFont;

/** A maquette printed on one landscape page: a ruled grid under its title, as annexes of contracts show it. */
final class MaquettePage {

    /** Sizes in points. */
    private static final float MARGIN = 40;

    private static final float LABEL = 165;
    private static final float MONEY = 95;
    private static final float ROW = 18;
    private static final float SIZE = 8;

    private final Maquette maquette;
    private final List<Integer> rows;
    private final int firstGridRow;
    private final int lastGridRow;
    private final int columns;
    private final int labels;
    private final float top;
    private final PDFont plain = new PlainFont(FontName.HELVETICA);
    private final PDFont bold = new PlainFont(FontName.HELVETICA_BOLD);

    private MaquettePage(Maquette maquette) {
        this.maquette = maquette;
        this.rows = List.copyOf(
                new TreeSet<>(maquette.cells().stream().map(Maquette.Cell::row).toList()));
        this.firstGridRow = maquette.header();
        this.lastGridRow =
                maquette.roles().keySet().stream().max(Integer::compare).orElse(0);
        this.columns = maquette.columns();
        this.labels = maquette.labels();
        this.top = 2 * MARGIN + rows.size() * ROW;
    }

    static void print(Maquette maquette, Path file) throws IOException {
        new MaquettePage(maquette).print(file);
    }

    private void print(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(2 * MARGIN + x(columns) - x(0), top + MARGIN));
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                rules(out);
                for (Maquette.Cell cell : maquette.cells()) {
                    words(out, cell);
                }
            }
            document.save(file.toFile());
        }
    }

    private float x(int column) {
        return MARGIN + Math.min(column, labels) * LABEL + Math.max(0, column - labels) * MONEY;
    }

    /** The upper edge of a row; rows that hold nothing are not printed. */
    private float y(int row) {
        int place = 0;
        while (place < rows.size() && rows.get(place) < row) {
            place++;
        }
        return top - place * ROW;
    }

    private void rules(PDPageContentStream out) throws IOException {
        out.setLineWidth(0.6f);
        for (int row : rows) {
            for (int column = 0; row >= firstGridRow && row <= lastGridRow && column < columns; column++) {
                Maquette.Merge area = area(row, column);
                if (area.firstRow() == row && area.firstColumn() == column) {
                    float bottom = y(area.lastRow()) - ROW;
                    out.addRect(x(column), bottom, x(area.lastColumn() + 1) - x(column), y(row) - bottom);
                    out.stroke();
                }
            }
        }
    }

    private Maquette.Merge area(int row, int column) {
        return Stream.concat(maquette.groups().stream(), maquette.merges().stream())
                .filter(m -> m.firstRow() <= row
                        && m.lastRow() >= row
                        && m.firstColumn() <= column
                        && m.lastColumn() >= column)
                .findFirst()
                .orElse(new Maquette.Merge(row, row, column, column));
    }

    private void words(PDPageContentStream out, Maquette.Cell cell) throws IOException {
        String text = cell.number().map(MaquettePage::french).orElse(cell.text());
        if (text.isEmpty()) {
            return;
        }
        PDFont font = cell.bold() ? bold : plain;
        boolean grid = cell.row() >= firstGridRow && cell.row() <= lastGridRow;
        Maquette.Merge area = area(cell.row(), cell.column());
        float width = font.getStringWidth(text) / 1000 * SIZE;
        float left = x(cell.column()) + 3;
        float right = x(area.lastColumn() + 1) - 3 - width;
        float x = !grid || cell.column() < labels && cell.row() > firstGridRow
                ? Math.min(left, x(columns) - width)
                : cell.bold() && cell.number().isEmpty() ? (left + right) / 2 : right;
        float middle = (y(area.firstRow()) + y(area.lastRow()) - ROW) / 2;
        out.beginText();
        out.setFont(font, SIZE);
        out.newLineAtOffset(x, middle - SIZE / 3);
        out.showText(text);
        out.endText();
    }

    private static String french(BigDecimal number) {
        return MaquetteGenerator.french(number);
    }
}
