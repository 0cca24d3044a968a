package org.planouvert.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.MediaType;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.Sheet;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;

class WorkbookReaderTest {

    private final Path folder;

    WorkbookReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private DocumentInfo info = new DocumentInfo("", 0, 0, 0, List.of(), List.of());

    private List<Sheet> read(Path file) throws Exception {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(MediaType.HEAD_BYTES);
        }
        List<Sheet> sheets = new ArrayList<>();
        MediaType type = MediaType.of(head, file.getFileName().toString());
        SourceFile source = new SourceFile(file, "a", "0".repeat(64), Files.size(file), type);
        info = new WorkbookReader().read(source, page -> sheets.add((Sheet) page));
        return sheets;
    }

    private Path write(String suffix, Consumer<Workbook> content) throws Exception {
        Path file = folder.resolve("maquette." + suffix);
        try (Workbook workbook = suffix.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static Sheet.Cell cell(Sheet sheet, int row, int column) {
        return sheet.rows().stream()
                .filter(r -> r.index() == row)
                .flatMap(r -> r.cells().stream())
                .filter(c -> c.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes() {
        return info.notes().stream().map(ReadingNote::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void numbersAreExactAndShownAsTheWorkbookShowsThem(String suffix) throws Exception {
        Path file = write(suffix, workbook -> {
            Row row = workbook.createSheet("Maquette").createRow(2);
            String[] formats = {"General", "#,##0.00\" €\"", "0.0%", "00000", "#,##0,\" k€\"", "dd/mm/yyyy", "0.00E+00"
            };
            double[] values = {0.1 + 0.2, 1297220.5, 0.125, 123, 84700.54, 42917, 12345};
            for (int i = 0; i < formats.length; i++) {
                CellStyle style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
                row.createCell(i).setCellStyle(style);
                row.getCell(i).setCellValue(values[i]);
            }
            row.createCell(8).setCellValue(true);
        });

        Sheet sheet = read(file).get(0);

        assertThat(sheet.rows()).singleElement().satisfies(row -> assertThat(row.index())
                .isEqualTo(2));
        List<Sheet.Cell> cells = sheet.rows().get(0).cells();
        assertThat(cells)
                .extracting(Sheet.Cell::text)
                .containsExactly("0,3", "1 297 220,50 €", "12,5%", "00123", "85 k€", "2017-07-01", "1,23E+04", "VRAI");
        assertThat(cells)
                .extracting(c -> c.number().map(BigDecimal::stripTrailingZeros).map(BigDecimal::toPlainString))
                .containsExactly(
                        Optional.of("0.3"),
                        Optional.of("1297220.5"),
                        Optional.of("12.5"),
                        Optional.empty(),
                        Optional.of("84.70054"),
                        Optional.empty(),
                        Optional.of("12345"),
                        Optional.empty());
        assertThat(info.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenThingsAndMergedRangesAreReadAndTold(String suffix) throws Exception {
        Path file = write(suffix, workbook -> {
            var sheet = workbook.createSheet("Un");
            sheet.createRow(0).createCell(0).setCellValue("Titre");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
            sheet.createRow(4).createCell(1).setCellValue("caché");
            sheet.getRow(4).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            workbook.createSheet("Deux").createRow(0).createCell(0).setCellValue("x");
            workbook.setSheetHidden(1, true);
        });

        List<Sheet> sheets = read(file);

        assertThat(sheets).extracting(Sheet::name).containsExactly("Un", "Deux");
        assertThat(sheets).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(sheets.get(0).merged()).containsExactly(new Sheet.Merged(0, 1, 0, 3));
        assertThat(sheets.get(0).rows().get(1).hidden()).isTrue();
        assertThat(codes()).containsExactly("HIDDEN_ROWS", "HIDDEN_COLUMNS", "HIDDEN_SHEET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void formulasKeepTheirTextAndStoredValue(String suffix) throws Exception {
        Path file = write(suffix, workbook -> {
            Row row = workbook.createSheet("Un").createRow(0);
            row.createCell(0).setCellValue(2);
            row.createCell(1).setCellValue(3);
            row.createCell(2).setCellFormula("SUM(A1:B1)");
            row.createCell(3).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        Sheet sheet = read(file).get(0);

        assertThat(cell(sheet, 0, 2).formula()).isEqualTo("SUM(A1:B1)");
        assertThat(cell(sheet, 0, 2).number()).contains(new BigDecimal("5"));
        assertThat(cell(sheet, 0, 3).text()).isEqualTo("#DIV/0!");
        assertThat(cell(sheet, 0, 3).number()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theInputIsNeverWritten(String suffix) throws Exception {
        Path file = write(
                suffix,
                workbook ->
                        workbook.createSheet("Un").createRow(0).createCell(0).setCellValue(1));
        byte[] before = Files.readAllBytes(file);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));

        read(file);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(file).toMillis()).isZero();
    }

    private static final String CELLS =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><r><t>Opé</t></r><r><t>ration_x000D_ A</t></r>"
                    + "<rPh sb=\"0\" eb=\"1\"><t>FANTOME</t></rPh></is></c><c r=\"B1\"><v>abc</v></c><c r=\"C1\"><v>0.30000000000000004</v></c>"
                    + "<c r=\"D1\"><f>A1+1</f></c><c r=\"E1\" t=\"e\"><v>#REF!</v></c></row>";

    private Path xlsx(String sheetData, String name) throws Exception {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Un\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            if (!sheetData.isEmpty()) {
                part(
                        zip,
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>");
            }
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void oneBadCellCostsOneCell() throws Exception {
        Sheet sheet = read(xlsx(CELLS, "a.xlsx")).get(0);

        assertThat(sheet.rows().get(0).cells())
                .extracting(Sheet.Cell::text)
                .containsExactly("Opération A", "abc", "0,3", "", "#REF!");
        assertThat(codes()).containsExactly("BAD_NUMBER", "FORMULA_WITHOUT_VALUE");
    }

    @Test
    void aSheetWithoutItsPartIsDamage() throws Exception {
        assertThat(read(xlsx("", "a.xlsx")).get(0).rows()).isEmpty();
        assertThat(info.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("SHEET_MISSING");
            assertThat(note.damage()).isTrue();
        });
    }

    @Test
    void rowsOutOfOrderAreKeptAndTold() throws Exception {
        String row = "<row r=\"%d\"><c><v>%d</v></c></row>";
        Sheet sheet = read(xlsx(row.formatted(3, 1) + row.formatted(3, 2) + row.formatted(9, 3), "a.xlsx"))
                .get(0);

        assertThat(sheet.rows()).extracting(Sheet.Row::index).containsExactly(2, 3, 8);
        assertThat(codes()).containsExactly("ROW_ORDER");
    }

    @Test
    void aDocumentTypeIsDamageAndNoAttack() throws Exception {
        Path file = folder.resolve("dtd.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "xl/workbook.xml",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>");
        }

        assertThat(read(file)).isEmpty();
        assertThat(codes()).contains("DAMAGED_PART");
    }

    @Test
    void aWrongChecksumIsDamage() throws Exception {
        Path file = xlsx(CELLS, "a.xlsx");
        byte[] bytes = Files.readAllBytes(file);
        // The central directory repeats each checksum 16 bytes after its signature; the sheet's entry is the last.
        for (int i = bytes.length - 4; i > 0; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 16] ^= 1;
                break;
            }
        }
        Files.write(file, bytes);

        assertThat(read(file).get(0).rows()).hasSize(1);
        assertThat(codes()).contains("DAMAGED_PART");
    }

    @Test
    void aCutFileIsUnreadable() throws Exception {
        Path file = xlsx(CELLS, "a.xlsx");
        Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 300));

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reasonCode())
                        .isEqualTo("DAMAGED"));
    }

    @Test
    void aBombIsRefused() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "xl/workbook.xml", "<workbook>" + " ".repeat(30_000_000) + "</workbook>");
        }

        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reasonCode())
                        .isEqualTo("TOO_LARGE"));
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws Exception {
        Path plain = write("xlsx", workbook -> workbook.createSheet("Un"));
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage content = OPCPackage.open(plain.toFile());
                    OutputStream data = encryptor.getDataStream(container)) {
                content.save(data);
            }
            container.writeFilesystem(out);
        }
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path old = write("xls", workbook -> workbook.createSheet("Un"));
        Biff8EncryptionKey.setCurrentUserPassword(null);

        for (Path file : List.of(locked, old)) {
            assertThatThrownBy(() -> read(file))
                    .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reasonCode())
                            .isEqualTo("ENCRYPTED"));
        }
    }
}
