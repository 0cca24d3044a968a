package org.planouvert.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Operation;
import org.planouvert.domain.TableCell;
import org.planouvert.profile.JobFile;

/** Sheets with more rows than are held at once: all of them come out, once and in their order. */
class LongSheetTest {

    private static final int ROWS = 30_000;

    private static final int SHEET_ROWS = 11_000;

    private static Extract text = new Extract(List.of());

    @BeforeAll
    static void read(@TempDir Path folder) throws Exception {
        text = extract(text(folder));
    }

    private record Extract(List<Dossier> parts) implements PartSink {
        @Override
        public void first(Dossier dossier, boolean more) {
            assertThat(more).isTrue();
            parts.add(dossier);
        }

        @Override
        public void further(Dossier rows) {
            parts.add(rows);
        }

        Stream<Amount> amounts() {
            return parts.stream().flatMap(p -> p.amounts().stream());
        }
    }

    private static Extract extract(Path file) throws Exception {
        Extract extract = new Extract(new ArrayList<>());
        new DocumentPipeline(JobFile.load(Path.of("jobs/cper.yaml")))
                .extract(SourceFile.of(file), PageWork.QUIET, extract);
        return extract;
    }

    private static Path text(Path folder) throws Exception {
        List<String> lines = new ArrayList<>(List.of("CPER 2015-2020;;;", "en k€;;;", "Opération;État;Région;Total"));
        IntStream.rangeClosed(1, ROWS).forEach(i -> lines.add("Ligne " + i % 25_000 + ";" + i + ";1;" + (i + 1)));
        return Files.write(folder.resolve("longue.csv"), lines);
    }

    private static Path workbook(Path folder) throws Exception {
        Path file = folder.resolve("longue.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Maquette");
            words(sheet.createRow(0), "Opération", "État (k€)", "", "Total (k€)");
            words(sheet.createRow(1), "", "AE", "CP", "");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            for (int i = 1; i <= ROWS; i++) {
                Row row = sheet.createRow(i + 1);
                words(row, "Ligne " + i);
                row.createCell(1).setCellValue(i);
                row.createCell(2).setCellValue(1);
                row.createCell(3).setCellValue(i + 1.0);
            }
            workbook.write(out);
        }
        return file;
    }

    /** Three sheets of which no one is long, but all together are. */
    private static Path manySheets(Path folder) throws Exception {
        Path file = folder.resolve("feuilles.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            for (int number = 1; number <= 3; number++) {
                Sheet sheet = workbook.createSheet("Volet " + number);
                words(sheet.createRow(0), "Opération", "État (k€)", "Région (k€)", "Total (k€)");
                for (int i = 1; i <= SHEET_ROWS; i++) {
                    Row row = sheet.createRow(i);
                    words(row, "Ligne " + i);
                    row.createCell(1).setCellValue(i);
                    row.createCell(2).setCellValue(number);
                    row.createCell(3).setCellValue(i + (double) number);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static void words(Row row, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                row.createCell(i).setCellValue(words[i]);
            }
        }
    }

    @Test
    void everyRowOfALongTextComesOutOnceAndInItsPlace() {
        assertThat(text.parts()).hasSizeGreaterThan(1);
        assertThat(text.parts().stream().flatMap(p -> p.operations().stream()).map(Operation::label))
                .hasSize(ROWS)
                .startsWith("Ligne 1", "Ligne 2")
                .endsWith("Ligne 4999", "Ligne 5000");
        assertThat(text.amounts().map(a -> a.provenance().region().text()))
                .hasSize(3 * ROWS)
                .doesNotHaveDuplicates()
                .endsWith("D" + (ROWS + 3));
        assertThat(sum(text, "État")).isEqualByComparingTo(BigDecimal.valueOf(ROWS * (ROWS + 1L) / 2 * 1_000));
    }

    @Test
    void itsRowsAreNumberedThroughAndItsIdsAreItsOwn() {
        Set<String> places = new HashSet<>();
        Set<String> tables = new HashSet<>();
        for (Dossier part : text.parts()) {
            for (TableCell cell : part.cells()) {
                assertThat(places.add(cell.row() + "/" + cell.column())).isTrue();
                tables.add(cell.tableId());
            }
        }
        assertThat(places).hasSize(4 * (ROWS + 1)).contains(ROWS + "/3");
        assertThat(tables).hasSize(1);
        assertThat(text.amounts().map(Amount::id)).doesNotHaveDuplicates();
        assertThat(text.parts().stream().flatMap(p -> p.operations().stream()).map(Operation::id))
                .doesNotHaveDuplicates();
        assertThat(text.amounts().map(Amount::operationId)).doesNotContain("");
    }

    @Test
    void mergedHeadingsHoldForThePartsToo(@TempDir Path folder) throws Exception {
        Extract extract = extract(workbook(folder));

        assertThat(extract.parts()).hasSizeGreaterThan(1);
        assertThat(sum(extract, "État"))
                .isEqualByComparingTo(BigDecimal.valueOf((ROWS * (ROWS + 1L) / 2 + ROWS) * 1_000));
        assertThat(extract.parts().stream().flatMap(p -> p.cells().stream()).map(TableCell::columnPath))
                .contains("État (k€) > CP")
                .doesNotContain("CP");
        assertThat(extract.parts().get(0).findings()).anyMatch(f -> f.ruleId().equals("LONG_SHEET"));
    }

    @Test
    void sheetsThatAreLongTogetherComeOutWhole(@TempDir Path folder) throws Exception {
        Extract extract = extract(manySheets(folder));

        assertThat(extract.parts()).hasSizeGreaterThan(1);
        assertThat(extract.amounts()
                        .map(a -> a.provenance().page() + " " + a.provenance().region()))
                .hasSize(3 * 3 * SHEET_ROWS)
                .doesNotHaveDuplicates();
        assertThat(extract.amounts().map(Amount::id)).doesNotHaveDuplicates();
        assertThat(sum(extract, "État"))
                .isEqualByComparingTo(BigDecimal.valueOf(SHEET_ROWS * (SHEET_ROWS + 1L) / 2 * 3_000));
        assertThat(sum(extract, "Région")).isEqualByComparingTo(BigDecimal.valueOf(SHEET_ROWS * 6_000L));
    }

    private static BigDecimal sum(Extract extract, String payer) {
        return extract.amounts()
                .filter(a -> a.payer().label().equals(payer))
                .map(a -> a.money().exact().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
