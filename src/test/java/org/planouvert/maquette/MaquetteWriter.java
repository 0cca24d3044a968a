package org.planouvert.maquette;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a maquette as a workbook of each kind, and as the page that would be printed of it. */
public final class MaquetteWriter {

    private MaquetteWriter() {}

    /** Writes {@code folder/maquette.suffix}, where the suffix is xlsx, xls, ods, csv or pdf. */
    public static Path write(Maquette maquette, Path folder, String suffix) throws IOException {
        Path file = folder.resolve("maquette." + suffix);
        if (suffix.equals("ods")) {
            ods(maquette, file);
            return file;
        }
        if (suffix.equals("csv")) {
            Files.write(file, MaquetteText.of(maquette).getBytes(Charset.forName("windows-1252")));
            return file;
        }
        if (suffix.equals("pdf")) {
            MaquettePage.print(maquette, file);
            return file;
        }
        try (Workbook workbook = suffix.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            poi(maquette, workbook);
            workbook.write(out);
        }
        return file;
    }

    private static void poi(Maquette maquette, Workbook workbook) {
        Sheet sheet = workbook.createSheet("Maquette");
        CellStyle bold = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        for (Maquette.Cell cell : maquette.cells()) {
            Row row = Optional.ofNullable(sheet.getRow(cell.row())).orElseGet(() -> sheet.createRow(cell.row()));
            var written = row.createCell(cell.column());
            if (cell.bold()) {
                written.setCellStyle(bold);
            }
            if (!cell.formula().isEmpty()) {
                written.setCellFormula(cell.formula());
            }
            if (cell.number().isPresent()) {
                written.setCellValue(cell.number().get().doubleValue());
            } else {
                written.setCellValue(cell.text());
            }
        }
        for (Maquette.Merge m : maquette.merges()) {
            if (m.firstRow() < m.lastRow() || m.firstColumn() < m.lastColumn()) {
                sheet.addMergedRegion(new CellRangeAddress(m.firstRow(), m.lastRow(), m.firstColumn(), m.lastColumn()));
            }
        }
    }

    private static void ods(Maquette maquette, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            byte[] type = "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content(maquette).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private static String content(Maquette maquette) {
        StringBuilder xml = new StringBuilder("<office:document-content xmlns:office=\"o\" xmlns:table=\"t\""
                + " xmlns:text=\"x\" xmlns:style=\"s\" xmlns:fo=\"f\"><office:automatic-styles><style:style"
                + " style:name=\"b\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                + "</office:automatic-styles><office:body><office:spreadsheet><table:table table:name=\"Maquette\">");
        List<Maquette.Cell> cells = maquette.cells().stream()
                .sorted(Comparator.comparingInt(Maquette.Cell::row).thenComparingInt(Maquette.Cell::column))
                .toList();
        int row = -1;
        int column = 0;
        for (Maquette.Cell cell : cells) {
            if (cell.row() > row) {
                int blank = cell.row() - row - 1;
                xml.append(row >= 0 ? "</table:table-row>" : "");
                xml.append(blank > 0 ? "<table:table-row table:number-rows-repeated=\"" + blank + "\"/>" : "");
                xml.append("<table:table-row>");
                row = cell.row();
                column = 0;
            }
            int gap = cell.column() - column;
            xml.append(gap > 0 ? "<table:table-cell table:number-columns-repeated=\"" + gap + "\"/>" : "");
            cell(xml, maquette, cell);
            column = cell.column() + 1;
        }
        return xml.append(
                        "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>")
                .toString();
    }

    private static void cell(StringBuilder xml, Maquette maquette, Maquette.Cell cell) {
        xml.append("<table:table-cell").append(cell.bold() ? " table:style-name=\"b\"" : "");
        maquette.merges().stream()
                .filter(m -> m.firstRow() == cell.row() && m.firstColumn() == cell.column())
                .forEach(m -> xml.append(String.format(
                        Locale.ROOT,
                        " table:number-columns-spanned=\"%d\" table:number-rows-spanned=\"%d\"",
                        m.lastColumn() - m.firstColumn() + 1,
                        m.lastRow() - m.firstRow() + 1)));
        if (!cell.formula().isEmpty()) {
            String formula = cell.formula().replaceAll("([A-Z]+\\d+)", "[.$1]").replace(',', ';');
            xml.append(" table:formula=\"of:=").append(formula).append('"');
        }
        String text = cell.number()
                .map(BigDecimal::toPlainString)
                .map(n -> n.replace('.', ','))
                .orElse(cell.text());
        cell.number().ifPresent(n -> xml.append(" office:value-type=\"float\" office:value=\"")
                .append(n.toPlainString())
                .append('"'));
        xml.append("><text:p>").append(text).append("</text:p></table:table-cell>");
    }
}
