package org.planouvert.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.planouvert.sample.BretagneModel.Volet;

/** The sheet that spreads the State's money over the years, volet by volet, in thousands of euros. */
final class BretagneSchedule {

    private static final int FIRST_YEAR = 2021;
    /** The part planned for each year but the last, in percent; the last takes the rest. */
    private static final List<Integer> PERCENT = List.of(8, 13, 16, 18, 17, 15);

    private static final int YEARS = PERCENT.size() + 1;
    private static final int TOTAL = YEARS + 1;
    private static final int FIRST_ROW = 6;

    private final WorkbookLook look;

    BretagneSchedule(WorkbookLook look) {
        this.look = look;
    }

    void fill(XSSFSheet sheet) {
        look.preamble(sheet, TOTAL, "Échéancier prévisionnel des crédits de l’État");
        look.headings(sheet, 4, List.of("Volet", "Crédits de l’État par année", "", "", "", "", "", "", "Total"));
        for (int year = 0; year < YEARS; year++) {
            look.heading(sheet, 5, 1 + year, String.valueOf(FIRST_YEAR + year));
        }
        sheet.addMergedRegion(CellRangeAddress.valueOf("A5:A6"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("B5:H5"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("I5:I6"));
        List<List<BigDecimal>> parts =
                BretagneModel.volets().stream().map(BretagneSchedule::parts).toList();
        for (int row = 0; row < parts.size(); row++) {
            voletRow(sheet, FIRST_ROW + row, BretagneModel.volets().get(row).label(), parts.get(row));
        }
        totals(sheet, FIRST_ROW + parts.size(), parts);
        look.widths(sheet, 54, 14, TOTAL);
    }

    private static List<BigDecimal> parts(Volet volet) {
        BigDecimal total = BretagneModel.sum(volet.operations(), Funding::ofState);
        List<BigDecimal> early = PERCENT.stream()
                .map(percent -> total.multiply(BigDecimal.valueOf(percent)).divideToIntegralValue(new BigDecimal(100)))
                .toList();
        BigDecimal last = total.subtract(sum(early));
        return IntStream.range(0, YEARS)
                .mapToObj(year -> year < early.size() ? early.get(year) : last)
                .toList();
    }

    private void voletRow(XSSFSheet sheet, int row, String label, List<BigDecimal> parts) {
        look.label(sheet, row, 0, label);
        for (int year = 0; year < YEARS; year++) {
            look.money(sheet, row, 1 + year).setCellValue(parts.get(year).doubleValue());
        }
        rowTotal(sheet, row, sum(parts));
    }

    private void totals(XSSFSheet sheet, int row, List<List<BigDecimal>> parts) {
        look.label(sheet, row, 0, "Total");
        BigDecimal all = BigDecimal.ZERO;
        for (int year = 0; year < YEARS; year++) {
            int index = year;
            BigDecimal sum =
                    sum(parts.stream().map(ofVolet -> ofVolet.get(index)).toList());
            String letter = CellReference.convertNumToColString(1 + year);
            String formula = "SUM(" + letter + (FIRST_ROW + 1) + ":" + letter + row + ")";
            WorkbookLook.formula(look.money(sheet, row, 1 + year), formula, sum);
            all = all.add(sum);
        }
        rowTotal(sheet, row, all);
    }

    private void rowTotal(XSSFSheet sheet, int row, BigDecimal total) {
        String formula = "SUM(B" + (row + 1) + ":H" + (row + 1) + ")";
        WorkbookLook.formula(look.money(sheet, row, TOTAL), formula, total);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
