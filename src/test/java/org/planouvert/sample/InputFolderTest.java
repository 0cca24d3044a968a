package org.planouvert.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InputFolderTest {

    static Set<String> names() {
        return InputFolder.documents().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theCommittedDocumentIsWhatTheModelGives(String name) throws IOException {
        byte[] committed = Files.readAllBytes(InputFolder.PLACE.resolve(name));

        assertThat(committed)
                .as("input/%s; see input/README.md on how to write it anew", name)
                .isEqualTo(InputFolder.documents().get(name));
    }

    @Test
    void theFolderHoldsNothingElseButItsReadme() throws IOException {
        try (Stream<String> files =
                Files.list(InputFolder.PLACE).map(file -> file.getFileName().toString())) {
            assertThat(files.filter(name -> !name.equals("README.md")).collect(Collectors.toSet()))
                    .isEqualTo(names());
        }
    }

    @Test
    void oneTotalOfTheAnnexHasTwoDigitsSwapped() throws IOException {
        BigDecimal sum = BretagneModel.sum(BretagneModel.operations(), funding -> funding == Funding.ILLE_ET_VILAINE);
        String right = Figures.millions(sum);

        assertThat(BretagneModel.MISPRINTED_TOTAL).isNotEqualTo(right);
        assertThat(digits(BretagneModel.MISPRINTED_TOTAL)).isEqualTo(digits(right));
        assertThat(pdfText()).containsOnlyOnce(BretagneModel.MISPRINTED_TOTAL).containsOnlyOnce(right);
    }

    @Test
    void theWebPageAloneStatesTheWrongTotal() throws IOException {
        String right = Figures.fill("{contrat.total}");
        String page = new String(BretagneWebPage.html(), StandardCharsets.UTF_8);

        assertThat(digits(BretagneModel.WEB_TOTAL)).isEqualTo(digits(right));
        assertThat(page).containsOnlyOnce(BretagneModel.WEB_TOTAL).doesNotContain(right);
        assertThat(pdfText()).contains(right + "0 millions d’euros").doesNotContain(BretagneModel.WEB_TOTAL);
    }

    @Test
    void theReadmeTellsBothErrorsAndTheRightFigures() throws IOException {
        assertThat(Files.readString(InputFolder.PLACE.resolve("README.md")))
                .contains("invented", BretagneModel.MISPRINTED_TOTAL, BretagneModel.WEB_TOTAL)
                .contains(Figures.fill("{contrat.ille_et_vilaine!}"), Figures.fill("{contrat.total!}"));
    }

    @Test
    void theWorkbookStoresWhatItsFormulasGive() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(BretagneMaquette.xlsx()))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<Cell> formulas = new ArrayList<>();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell);
                }
            })));

            assertThat(formulas).hasSizeGreaterThan(80).allSatisfy(cell -> assertThat(cell.getNumericCellValue())
                    .as(cell.getAddress() + " " + cell.getCellFormula())
                    .isEqualTo(evaluator.evaluate(cell).getNumberValue()));
        }
    }

    private static String pdfText() throws IOException {
        try (PDDocument document = Loader.loadPDF(BretagneContract.pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Integer> digits(String figure) {
        return figure.chars().filter(Character::isDigit).sorted().boxed().toList();
    }
}
