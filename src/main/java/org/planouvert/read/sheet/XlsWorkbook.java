package org.planouvert.read.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.RelativeFormula;
import org.planouvert.document.Sheet;
import org.planouvert.document.SheetRows;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;

/** Reads a BIFF8 workbook through POI from a stream, so that the file itself can never be written. */
final class XlsWorkbook {

    private final HSSFWorkbook workbook;
    private final DirectoryNode root;
    private final boolean since1904;
    private final Notes notes = new Notes();
    private final CellAllowance allowance = new CellAllowance();
    private final Map<Short, Styles.Style> styles = new HashMap<>();

    private XlsWorkbook(HSSFWorkbook workbook, DirectoryNode root) {
        this.workbook = workbook;
        this.root = root;
        this.since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    static DocumentInfo read(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        return use(source, workbook -> workbook.read(visitor));
    }

    /** Shows the rows that {@link #read(SourceFile, PageVisitor)} left out. */
    static void readRest(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        use(source, workbook -> {
            for (int i = 0; i < workbook.workbook.getNumberOfSheets(); i++) {
                workbook.readRest(i, visitor);
            }
            return true;
        });
    }

    private static <T> T use(SourceFile source, Function<XlsWorkbook, T> use) throws UnreadableDocumentException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(source.file()));
                POIFSFileSystem container = new POIFSFileSystem(in)) {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw encrypted();
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(container, false)) {
                return use.apply(new XlsWorkbook(workbook, container.getRoot()));
            }
        } catch (EncryptedDocumentException e) {
            throw encrypted();
        } catch (OldExcelFormatException e) {
            throw new UnreadableDocumentException(
                    "UNSUPPORTED_FORMAT", "Classeur antérieur à Excel 97 : l'enregistrer en .xlsx, puis relancer.", e);
        } catch (IOException | RuntimeException e) {
            // POI announces "any type of exception" for damaged files; all of them mean the same to our users.
            throw new UnreadableDocumentException(
                    "DAMAGED", "Le classeur est endommagé ou incomplet : en demander une nouvelle copie.", e);
        }
    }

    static UnreadableDocumentException encrypted() {
        return new UnreadableDocumentException(
                "ENCRYPTED", "Le classeur est protégé par un mot de passe : l'enregistrer sans, puis relancer.");
    }

    private DocumentInfo read(PageVisitor visitor) {
        int filled = 0;
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            Sheet sheet = readSheet(i);
            filled += sheet.rows().isEmpty() ? 0 : 1;
            visitor.visit(sheet);
        }
        return new DocumentInfo(title(), workbook.getNumberOfSheets(), filled, 0, List.of(), notes.all());
    }

    private String title() {
        // POI complains in its log about files without these streams, which many programs leave out.
        if (!root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)
                || !root.hasEntryCaseInsensitive(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
            return "";
        }
        SummaryInformation summary = workbook.getSummaryInformation();
        return summary == null || summary.getTitle() == null ? "" : SharedStrings.clean(summary.getTitle());
    }

    private Sheet readSheet(int index) {
        HSSFSheet sheet = workbook.getSheetAt(index);
        String name = SharedStrings.clean(workbook.getSheetName(index));
        boolean hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
        if (hidden) {
            notes.hiddenSheet(index + 1, name);
        }
        SheetNotes sheetNotes = new SheetNotes(index + 1, notes);
        RowParts rows = RowParts.first(allowance);
        int lastColumn = 0;
        for (Row row : sheet) {
            boolean kept = rows.row(row.getRowNum(), row.getZeroHeight());
            if (row.getZeroHeight()) {
                sheetNotes.hiddenRow(row.getRowNum());
            }
            lastColumn = Math.max(lastColumn, row.getLastCellNum());
            if (kept) {
                add(rows.cells(), (HSSFRow) row);
            }
        }
        for (int column = 0; column < lastColumn; column++) {
            if (sheet.isColumnHidden(column)) {
                sheetNotes.hiddenColumn(column);
            }
        }
        sheetNotes.sayHidden();
        SheetRows built = rows.build();
        sheetNotes.sayFormulas(built, rows.isCut());
        if (rows.isCut()) {
            notes.longSheet(index + 1, name);
        }
        return new Sheet(index + 1, name, hidden, built, merged(sheet), rows.isCut(), -1);
    }

    private void readRest(int index, PageVisitor visitor) {
        String name = SharedStrings.clean(workbook.getSheetName(index));
        boolean hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
        RowParts rows = RowParts.rest(
                allowance,
                (part, resumesAt) ->
                        visitor.visit(new Sheet(index + 1, name, hidden, part, List.of(), false, resumesAt)));
        for (Row row : workbook.getSheetAt(index)) {
            rows.row(row.getRowNum(), row.getZeroHeight());
            add(rows.cells(), (HSSFRow) row);
        }
        rows.end();
    }

    private void add(SheetRows.Builder rows, HSSFRow row) {
        for (Cell cell : row) {
            add(rows, row, (HSSFCell) cell);
        }
    }

    private void add(SheetRows.Builder rows, HSSFRow row, HSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        Styles.Style style = style(cell);
        int column = cell.getColumnIndex();
        switch (type) {
            case NUMERIC -> addNumber(rows, cell, style);
            case STRING -> {
                String text = SharedStrings.clean(cell.getStringCellValue());
                if (text.isEmpty() && !formula) {
                    return;
                }
                rows.text(column, text, style.bold());
            }
            case BOOLEAN -> rows.text(column, cell.getBooleanCellValue() ? "VRAI" : "FAUX", style.bold());
            case ERROR ->
                rows.text(column, FormulaError.forInt(cell.getErrorCellValue()).getString(), style.bold());
            default -> {
                return;
            }
        }
        if (formula) {
            rows.formula(RelativeFormula.parse(formulaOf(cell), row.getRowNum(), column));
        }
    }

    private void addNumber(SheetRows.Builder rows, HSSFCell cell, Styles.Style style) {
        // The shortest digits that give the same double are what was typed.
        Optional<BigDecimal> number = CellNumber.parse(Double.toString(cell.getNumericCellValue()));
        if (number.isPresent()) {
            NumberCell.add(rows, cell.getColumnIndex(), number.get(), style, since1904);
        } else {
            rows.text(cell.getColumnIndex(), Double.toString(cell.getNumericCellValue()), style.bold());
        }
    }

    private static String formulaOf(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException e) {
            // A formula that POI cannot write out still has its stored result.
            return "?";
        }
    }

    private Styles.Style style(HSSFCell cell) {
        short id = cell.getCellStyle().getDataFormat();
        String code = cell.getCellStyle().getDataFormatString();
        boolean bold = cell.getCellStyle().getFont(workbook).getBold();
        return styles.computeIfAbsent(
                cell.getCellStyle().getIndex(),
                key -> new Styles.Style(CellFormat.of(id, code == null ? "" : code), bold));
    }

    private static List<Sheet.Merged> merged(HSSFSheet sheet) {
        List<Sheet.Merged> merged = new ArrayList<>();
        for (CellRangeAddress area : sheet.getMergedRegions()) {
            merged.add(new Sheet.Merged(
                    area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn()));
        }
        return merged;
    }
}
