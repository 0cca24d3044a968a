package org.planouvert.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.planouvert.sample.BretagneModel.Operation;
import org.planouvert.sample.BretagneModel.Volet;

/**
 * The invented contract's maquette as a workbook in thousands of euros: operations by funder, the State's money by year,
 * and a hidden sheet of notes. Totals are formulas with the values that a spreadsheet would have stored.
 */
final class BretagneMaquette {

    /** Rows of the sheet by funder: volet, operation, State ×3, Région, Départements ×2, Métropole, total. */
    private static final int FIRST_MONEY = 2;

    private static final int STATE_TOTAL = 4;
    private static final int TOTAL = 9;
    private static final int[] COLUMNS = {2, 3, 5, 6, 7, 8};

    private static final List<String> ABOVE = List.of(
            "Volet", "Opération", "État", "", "", "Région Bretagne", "Départements", "", "Rennes Métropole", "Total");

    private static final List<String> BELOW = List.of(
            "",
            "",
            "Crédits contractualisés",
            "Crédits valorisés",
            "Total État",
            "",
            "Finistère",
            "Ille-et-Vilaine",
            "",
            "");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final WorkbookLook look = new WorkbookLook(workbook);

    private BretagneMaquette() {}

    /** The workbook's bytes, always the same. */
    static byte[] xlsx() {
        BretagneMaquette maquette = new BretagneMaquette();
        try (XSSFWorkbook workbook = maquette.workbook) {
            maquette.byFunder(workbook.createSheet("Maquette 2021-2027"));
            new BretagneSchedule(maquette.look).fill(workbook.createSheet("Échéancier État"));
            maquette.notes(workbook.createSheet("Notes internes"));
            workbook.setSheetHidden(2, true);
            return SteadyZip.of(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void byFunder(XSSFSheet sheet) {
        look.preamble(sheet, TOTAL, "Maquette financière par opération et par financeur");
        look.headings(sheet, 4, ABOVE);
        look.headings(sheet, 5, BELOW);
        for (String range : List.of("A5:A6", "B5:B6", "C5:E5", "F5:F6", "G5:H5", "I5:I6", "J5:J6")) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
        List<Integer> subtotals = new ArrayList<>();
        int row = 6;
        for (Volet volet : BretagneModel.volets()) {
            int first = row;
            for (Operation operation : volet.operations()) {
                operationRow(sheet, row++, operation);
            }
            look.label(sheet, first, 0, volet.label());
            sheet.addMergedRegion(new CellRangeAddress(first, row - 1, 0, 0));
            subtotals.add(row);
            totalRow(sheet, row++, "Sous-total " + volet.label(), List.of(first, row - 2), ":", volet.operations());
        }
        totalRow(sheet, row, "TOTAL CPER", subtotals, ",", BretagneModel.operations());
        look.widths(sheet, 34, 54, TOTAL);
    }

    private void operationRow(XSSFSheet sheet, int row, Operation operation) {
        look.label(sheet, row, 1, operation.label());
        for (Funding funding : Funding.values()) {
            String written = operation.cells().getOrDefault(funding, "");
            if (written.equals(BretagneModel.FOR_MEMORY)) {
                look.label(sheet, row, COLUMNS[funding.ordinal()], written);
            } else if (!written.isEmpty()) {
                look.money(sheet, row, COLUMNS[funding.ordinal()]).setCellValue(Integer.parseInt(written));
            }
        }
        rowTotals(sheet, row, List.of(operation));
    }

    private void rowTotals(XSSFSheet sheet, int row, List<Operation> operations) {
        BigDecimal state = BretagneModel.sum(operations, Funding::ofState);
        WorkbookLook.formula(look.money(sheet, row, STATE_TOTAL), "SUM(C%1$d:D%1$d)".formatted(row + 1), state);
        BigDecimal total = BretagneModel.sum(operations, funding -> true);
        WorkbookLook.formula(look.money(sheet, row, TOTAL), "SUM(E%1$d:I%1$d)".formatted(row + 1), total);
    }

    /** Rows are 0-based; {@code joint} is ":" for all rows between two, "," for the rows listed. */
    private void totalRow(
            XSSFSheet sheet, int row, String label, List<Integer> rows, String joint, List<Operation> operations) {
        look.label(sheet, row, 0, label);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, FIRST_MONEY - 1));
        for (Funding funding : Funding.values()) {
            int column = COLUMNS[funding.ordinal()];
            String letter = CellReference.convertNumToColString(column);
            List<String> cells =
                    rows.stream().map(other -> letter + (other + 1)).toList();
            BigDecimal sum = BretagneModel.sum(operations, other -> other == funding);
            WorkbookLook.formula(look.money(sheet, row, column), "SUM(" + String.join(joint, cells) + ")", sum);
        }
        rowTotals(sheet, row, operations);
    }

    private void notes(XSSFSheet sheet) {
        look.label(sheet, 0, 0, "Version de travail du 12 janvier 2022, à ne pas diffuser.");
        look.label(sheet, 1, 0, "Ingénierie territoriale : participation du Finistère en attente d’arbitrage.");
    }
}
