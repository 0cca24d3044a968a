package org.planouvert.sample;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the sample workbook looks: bold centred headings, words at the left, money in groups of three digits. */
final class WorkbookLook {

    /** A column's width is counted in 256ths of a character. */
    private static final int CHARACTER = 256;

    private final XSSFCellStyle words;
    private final XSSFCellStyle headings;
    private final XSSFCellStyle money;

    WorkbookLook(XSSFWorkbook workbook) {
        words = bordered(workbook);
        headings = bordered(workbook);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        headings.setFont(bold);
        headings.setAlignment(HorizontalAlignment.CENTER);
        headings.setWrapText(true);
        money = bordered(workbook);
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    }

    private static XSSFCellStyle bordered(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** The lines above a table: title, subject, and the unit at the right. Rows and columns are 0-based. */
    void preamble(XSSFSheet sheet, int lastColumn, String subject) {
        sheet.createRow(0)
                .createCell(0)
                .setCellValue("Contrat de plan État-région 2021-2027 Bretagne – document d’exemple, inventé");
        sheet.createRow(1).createCell(0).setCellValue(subject);
        sheet.createRow(2).createCell(lastColumn - 1).setCellValue("Montants en milliers d’euros (k€)");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, lastColumn));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, lastColumn));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, lastColumn - 1, lastColumn));
    }

    /** A row of headings from the first column on; empty ones make the frame of merged cells. */
    void headings(XSSFSheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            heading(sheet, row, column, texts.get(column));
        }
    }

    /** A heading. */
    void heading(XSSFSheet sheet, int row, int column, String text) {
        XSSFCell cell = cell(sheet, row, column);
        cell.setCellStyle(headings);
        cell.setCellValue(text);
    }

    /** A cell of words. */
    void label(XSSFSheet sheet, int row, int column, String text) {
        XSSFCell cell = cell(sheet, row, column);
        cell.setCellStyle(words);
        cell.setCellValue(text);
    }

    /** A cell for money, still without a value. */
    XSSFCell money(XSSFSheet sheet, int row, int column) {
        XSSFCell cell = cell(sheet, row, column);
        cell.setCellStyle(money);
        return cell;
    }

    /** Gives a cell a formula and the value that a spreadsheet would have stored with it. */
    static void formula(XSSFCell cell, String formula, BigDecimal value) {
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow found = sheet.getRow(row);
        return (found == null ? sheet.createRow(row) : found).createCell(column);
    }

    /** Widths in characters: two columns of words, then money up to the last column. */
    void widths(XSSFSheet sheet, int first, int second, int lastColumn) {
        sheet.setColumnWidth(0, first * CHARACTER);
        sheet.setColumnWidth(1, second * CHARACTER);
        for (int column = 2; column <= lastColumn; column++) {
            sheet.setColumnWidth(column, 17 * CHARACTER);
        }
    }
}
