package org.planouvert.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;

/** Reads an OpenDocument spreadsheet (ISO/IEC 26300) from its {@code content.xml}. */
final class OdsWorkbook {

    private static final String CONTENT = "content.xml";

    private final WorkbookPackage parts;
    private final Notes notes = new Notes();
    private final CellAllowance allowance = new CellAllowance();
    private final Set<String> hiddenTables = new HashSet<>();
    private final Set<String> boldCells = new HashSet<>();
    private int sheets;
    private int filled;

    private final boolean rest;

    private OdsWorkbook(WorkbookPackage parts, boolean rest) {
        this.parts = parts;
        this.rest = rest;
    }

    /** Shows the rows that {@link #read} left out. */
    static void readRest(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        read(source, visitor, true);
    }

    static DocumentInfo read(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        return read(source, visitor, false);
    }

    private static DocumentInfo read(SourceFile source, PageVisitor visitor, boolean rest)
            throws UnreadableDocumentException {
        try (WorkbookPackage parts = WorkbookPackage.open(source.file())) {
            return new OdsWorkbook(parts, rest).read(visitor);
        } catch (IOException e) {
            throw e instanceof WorkbookPackage.TooLargeException ? WorkbookPackage.tooLarge() : damaged(e);
        }
    }

    private DocumentInfo read(PageVisitor visitor) throws IOException, UnreadableDocumentException {
        if (isEncrypted()) {
            throw XlsWorkbook.encrypted();
        }
        Optional<InputStream> content = parts.part(CONTENT);
        if (content.isEmpty()) {
            throw damaged(new IOException(CONTENT + " is missing"));
        }
        try (InputStream in = content.get()) {
            readContent(new XmlPart(in), visitor);
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof WorkbookPackage.TooLargeException large) {
                throw large;
            }
            sayDamage();
        }
        if (parts.isBroken(CONTENT)) {
            sayDamage();
        }
        return new DocumentInfo("", sheets, filled, 0, List.of(), notes.all());
    }

    private void readContent(XmlPart part, PageVisitor visitor) throws XMLStreamException {
        String style = "";
        while (part.nextStart()) {
            switch (part.name()) {
                case "style" -> style = part.attribute("name");
                case "table-properties" -> {
                    if (part.attribute("display").equals("false")) {
                        hiddenTables.add(style);
                    }
                }
                case "text-properties" -> {
                    if (part.attribute("font-weight").equals("bold")) {
                        boldCells.add(style);
                    }
                }
                case "table" -> readTable(part, visitor);
                default -> {
                    // settings and scripts
                }
            }
        }
    }

    private void readTable(XmlPart part, PageVisitor visitor) throws XMLStreamException {
        sheets++;
        String name = SharedStrings.clean(part.attribute("name"));
        boolean hidden = hiddenTables.contains(part.attribute("style-name"));
        if (hidden) {
            notes.hiddenSheet(sheets, name);
        }
        if (rest) {
            int number = sheets;
            RowParts rows = RowParts.rest(
                    allowance,
                    (further, resumesAt) -> visitor.visit(new org.planouvert.document.Sheet(
                            number, name, hidden, further, List.of(), false, resumesAt)));
            new OdsSheet(sheets, boldCells, notes, rows).read(part);
            rows.end();
            return;
        }
        OdsSheet sheet = new OdsSheet(sheets, boldCells, notes, RowParts.first(allowance));
        try {
            sheet.read(part);
        } finally {
            org.planouvert.document.Sheet read = sheet.build(name, hidden);
            filled += read.rows().isEmpty() ? 0 : 1;
            if (read.cut()) {
                notes.longSheet(sheets, name);
            }
            visitor.visit(read);
        }
    }

    private boolean isEncrypted() throws IOException {
        Optional<InputStream> manifest = parts.part("META-INF/manifest.xml");
        if (manifest.isEmpty()) {
            return false;
        }
        List<String> names = new ArrayList<>();
        try (InputStream in = manifest.get()) {
            XmlPart part = new XmlPart(in);
            while (part.nextStart()) {
                names.add(part.name());
            }
        } catch (XMLStreamException e) {
            return false;
        }
        return names.contains("encryption-data");
    }

    private void sayDamage() {
        notes.damage(
                "DAMAGED_PART",
                sheets,
                "Le contenu du classeur est endommagé ; ce qui suit peut manquer. En demander une copie.",
                "The content of the workbook is damaged; some of it may be missing. Ask for a new copy.");
    }

    private static UnreadableDocumentException damaged(IOException e) {
        return new UnreadableDocumentException(
                "DAMAGED", "Le classeur ne se laisse pas lire : en demander une nouvelle copie.", e);
    }
}
