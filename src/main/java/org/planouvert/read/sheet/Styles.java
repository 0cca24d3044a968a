package org.planouvert.read.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The cell styles of a workbook, as far as they change what a cell says. */
final class Styles {

    private static final Style PLAIN = new Style(CellFormat.GENERAL, false);

    private final List<Style> styles = new ArrayList<>();

    /** A cell's number format and weight. */
    record Style(CellFormat format, boolean bold) {}

    /** The style with this 0-based number; the plain one when there is none. */
    Style get(Optional<Integer> number) {
        return number.filter(n -> n >= 0 && n < styles.size()).map(styles::get).orElse(PLAIN);
    }

    /** Reads the part that holds them. */
    void read(XmlPart part) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        Map<Integer, CellFormat> formats = new HashMap<>();
        List<Boolean> boldFonts = new ArrayList<>();
        boolean inCells = false;
        boolean inFonts = false;
        while (part.nextTag()) {
            if (part.isStart("numFmt")) {
                codes.put(part.count("numFmtId").orElse(0), part.attribute("formatCode"));
            } else if (part.isStart("fonts") || part.isEnd("fonts")) {
                inFonts = part.isStart("fonts");
            } else if (inFonts && part.isStart("font")) {
                boldFonts.add(isBold(part));
            } else if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
                inCells = part.isStart("cellXfs");
            } else if (inCells && part.isStart("xf")) {
                int id = part.count("numFmtId").orElse(0);
                CellFormat format = formats.computeIfAbsent(id, key -> CellFormat.of(key, codes.getOrDefault(key, "")));
                int font = part.count("fontId").orElse(0);
                styles.add(new Style(format, font >= 0 && font < boldFonts.size() && boldFonts.get(font)));
            }
        }
    }

    private static boolean isBold(XmlPart part) throws XMLStreamException {
        boolean bold = false;
        while (part.nextTag() && !part.isEnd("font")) {
            if (part.isStart("b")) {
                bold = part.attribute("val").isEmpty() || part.flag("val");
            }
        }
        return bold;
    }
}
