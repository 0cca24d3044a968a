package org.planouvert.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.Sheet;
import org.planouvert.document.SheetRows;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;
import org.planouvert.read.sheet.WorkbookPackage.TooLargeException;

/** Reads an Office Open XML workbook (ISO/IEC 29500) part by part; of its cells only one sheet is held at a time. */
final class XlsxWorkbook {

    private final WorkbookPackage parts;
    private final Notes notes = new Notes();
    private final CellAllowance allowance = new CellAllowance();
    private final SharedStrings strings = new SharedStrings();
    private final Styles styles = new Styles();
    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean since1904;
    private String title = "";

    private XlsxWorkbook(WorkbookPackage parts) {
        this.parts = parts;
    }

    /** A sheet as the workbook lists it. */
    private record SheetEntry(String name, boolean hidden, String relation) {}

    /** Does something with the XML of a part. */
    private interface Use {
        void of(XmlPart part) throws XMLStreamException;
    }

    static DocumentInfo read(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        try (WorkbookPackage parts = WorkbookPackage.open(source.file())) {
            return new XlsxWorkbook(parts).read(visitor);
        } catch (TooLargeException e) {
            throw WorkbookPackage.tooLarge();
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "DAMAGED", "Le classeur ne se laisse pas lire : en demander une nouvelle copie.", e);
        }
    }

    /** Shows the rows that {@link #read} left out. */
    static void readRest(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        try (WorkbookPackage parts = WorkbookPackage.open(source.file())) {
            XlsxWorkbook workbook = new XlsxWorkbook(parts);
            Map<String, String> targets = workbook.open();
            for (int i = 0; i < workbook.sheets.size(); i++) {
                workbook.readRest(i + 1, workbook.sheets.get(i), targets, visitor);
            }
        } catch (TooLargeException e) {
            throw WorkbookPackage.tooLarge();
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "DAMAGED", "Le classeur ne se laisse pas lire : en demander une nouvelle copie.", e);
        }
    }

    private void readRest(int number, SheetEntry entry, Map<String, String> targets, PageVisitor visitor)
            throws IOException {
        RowParts rows = RowParts.rest(
                allowance,
                (part, resumesAt) -> visitor.visit(
                        new Sheet(number, entry.name(), entry.hidden(), part, List.of(), false, resumesAt)));
        XlsxSheet reader = new XlsxSheet(number, strings, styles, since1904, notes, rows);
        each(targets.getOrDefault(entry.relation(), ""), number, reader::read);
        rows.end();
    }

    private DocumentInfo read(PageVisitor visitor) throws IOException, UnreadableDocumentException {
        if (!parts.has("xl/workbook.xml")) {
            boolean binary = parts.has("xl/workbook.bin");
            throw new UnreadableDocumentException(
                    binary ? "UNSUPPORTED_FORMAT" : "DAMAGED",
                    binary
                            ? "Classeur binaire (.xlsb) : l'enregistrer en .xlsx, puis relancer."
                            : "Ce fichier ne contient pas de classeur : en demander une nouvelle copie.");
        }
        Map<String, String> targets = open();
        each("docProps/core.xml", 0, this::readTitle);
        sayOddities();
        int filled = 0;
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = readSheet(i + 1, sheets.get(i), targets);
            filled += sheet.rows().isEmpty() ? 0 : 1;
            visitor.visit(sheet);
        }
        return new DocumentInfo(title, sheets.size(), filled, 0, List.of(), notes.all());
    }

    /** Reads what all sheets share, and gives the names of their parts. */
    private Map<String, String> open() throws IOException {
        each("xl/workbook.xml", 0, this::readWorkbook);
        each("xl/sharedStrings.xml", 0, strings::read);
        each("xl/styles.xml", 0, styles::read);
        Map<String, String> targets = new HashMap<>();
        each("xl/_rels/workbook.xml.rels", 0, part -> readTargets(part, targets));
        return targets;
    }

    private Sheet readSheet(int number, SheetEntry entry, Map<String, String> targets) throws IOException {
        if (entry.hidden()) {
            notes.hiddenSheet(number, entry.name());
        }
        String target = targets.getOrDefault(entry.relation(), "");
        if (target.isEmpty() || !parts.has(target)) {
            notes.damage(
                    "SHEET_MISSING",
                    number,
                    "Le contenu de la feuille « " + entry.name() + " » manque dans le fichier : en demander une copie.",
                    "The content of sheet \"" + entry.name() + "\" is missing from the file: ask for a new copy.");
            return new Sheet(number, entry.name(), entry.hidden(), List.of(), List.of());
        }
        XlsxSheet reader = new XlsxSheet(number, strings, styles, since1904, notes, RowParts.first(allowance));
        each(target, number, reader::read);
        SheetRows rows = reader.rows();
        if (reader.isCut()) {
            notes.longSheet(number, entry.name());
        }
        return new Sheet(number, entry.name(), entry.hidden(), rows, reader.merged(), reader.isCut(), -1);
    }

    /** Lets {@code use} read a part; damage costs what follows it in that part and becomes a note. */
    private void each(String name, int sheet, Use use) throws IOException {
        Optional<InputStream> content = parts.part(name);
        if (content.isEmpty()) {
            return;
        }
        try (InputStream in = content.get()) {
            use.of(new XmlPart(in));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooLargeException large) {
                throw large;
            }
            damaged(name, sheet);
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException e) {
            damaged(name, sheet);
        }
        if (parts.isBroken(name)) {
            damaged(name, sheet);
        }
    }

    private void damaged(String part, int sheet) {
        notes.damage(
                "DAMAGED_PART",
                sheet,
                "La partie " + part + " du classeur est endommagée ; ce qui suit peut manquer. En demander une copie.",
                "Part " + part + " of the workbook is damaged; some of it may be missing. Ask for a new copy.");
    }

    private void sayOddities() {
        for (String name : parts.repeatedNames()) {
            notes.damage(
                    "REPEATED_PART",
                    0,
                    "Le classeur contient deux fois la partie " + name + " ; une seule a été lue.",
                    "The workbook holds part " + name + " twice; only one was read.");
        }
        if (parts.has("xl/externalLinks/externalLink1.xml")) {
            notes.tell(
                    "EXTERNAL_LINKS",
                    0,
                    "Des formules renvoient à d'autres classeurs ; leurs dernières valeurs ont été lues.",
                    "Some formulas refer to other workbooks; their last values were read.");
        }
    }

    private void readWorkbook(XmlPart part) throws XMLStreamException {
        while (part.nextStart()) {
            if (part.name().equals("workbookPr")) {
                since1904 = part.flag("date1904");
            } else if (part.name().equals("sheet")) {
                String state = part.attribute("state");
                boolean hidden = state.equals("hidden") || state.equals("veryHidden");
                sheets.add(new SheetEntry(SharedStrings.clean(part.attribute("name")), hidden, part.prefixed("id")));
            }
        }
    }

    private void readTitle(XmlPart part) throws XMLStreamException {
        while (part.nextStart()) {
            if (part.name().equals("title")) {
                title = SharedStrings.clean(part.text());
            }
        }
    }

    private static void readTargets(XmlPart part, Map<String, String> targets) throws XMLStreamException {
        while (part.nextStart()) {
            if (part.name().equals("Relationship") && part.attribute("Type").endsWith("sheet")) {
                String target = part.attribute("Target");
                targets.put(part.attribute("Id"), target.startsWith("/") ? target : "xl/" + target);
            }
        }
    }
}
