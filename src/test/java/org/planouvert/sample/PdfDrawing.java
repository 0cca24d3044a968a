package org.planouvert.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws a PDF as an administration typesets one: pages fill from the top, a running head and foot stand on all but the
 * cover. Points, origin at the top left; pages are 1-based. Letters are those of Windows-1252 and the arrow bullet ➢.
 */
public final class PdfDrawing {

    private static final float MARGIN = 62;
    private static final float TOP = 76;
    /** Room kept at the foot of each page for the running foot. */
    private static final float FOOT = 70;

    private static final float BODY = 10.5f;
    private static final float LEADING = 1.32f;
    /** Sizes of the headings, outermost first. */
    private static final float[] HEADING_SIZES = {16, 13, 11.5f, 10.5f};

    private final PdfSheets sheets;
    private final String runningHead;
    private final List<Entry> entries = new ArrayList<>();
    private int contentsPage;
    private int contentsDepth;
    private float contentsTop;
    private boolean landscape;
    private float y;

    private record Entry(int level, String title, int page) {}

    /**
     * Opens the first page.
     *
     * @param runningHead printed at the top of each page but the first, which then also lacks "page n / m"; empty for
     *     pages without any
     */
    public PdfDrawing(String title, LocalDate date, String runningHead) {
        this.sheets = new PdfSheets(title, date);
        this.runningHead = runningHead;
        page(false);
    }

    /** Opens a page. */
    public void page(boolean lying) {
        landscape = lying;
        sheets.add(landscape);
        y = TOP;
    }

    /** Leaves room. */
    public void gap(float points) {
        y += points;
    }

    /** Lines in the middle of the page. */
    public void centred(Face face, float size, String words) {
        for (String line : face.wrap(words, size, columnWidth())) {
            room(size * LEADING);
            y += size * LEADING;
            float x = MARGIN + (columnWidth() - face.width(line, size)) / 2;
            sheets.words(sheets.count(), face, size, x, y, 0, line);
        }
    }

    /** A heading, 1 for the outermost level; never the last thing on a page. */
    public void heading(int level, String words) {
        float size = HEADING_SIZES[level - 1];
        List<String> lines = Face.BOLD.wrap(words, size, columnWidth());
        y += size;
        room(lines.size() * size * LEADING + 4 * BODY * LEADING);
        entries.add(new Entry(level, words, sheets.count()));
        for (String line : lines) {
            y += size * LEADING;
            sheets.words(sheets.count(), Face.BOLD, size, MARGIN, y, 0, line);
        }
        y += 4;
    }

    /** A short line that opens a list, such as "Opérations". */
    public void label(String words) {
        y += 5;
        room(4 * BODY * LEADING);
        y += BODY * LEADING;
        sheets.words(sheets.count(), Face.ITALIC, BODY, MARGIN, y, 0, words);
        y += 2;
    }

    /** A paragraph set flush at both sides. */
    public void paragraph(String words) {
        flow(words, MARGIN);
        y += 6;
    }

    /** An item of a list, depth 1 for the outer list, behind a sign: •, –, o or ➢. */
    public void bullet(int depth, String sign, String words) {
        float indent = MARGIN + 18 * depth;
        room(BODY * LEADING);
        Face face = sign.equals("\u27a2") ? Face.DINGBATS : Face.REGULAR;
        sheets.words(sheets.count(), face, BODY, indent - 12, y + BODY * LEADING, 0, sign);
        flow(words, indent);
        y += 2;
    }

    private void flow(String words, float left) {
        float width = MARGIN + columnWidth() - left;
        List<String> lines = Face.REGULAR.wrap(words, BODY, width);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            room(BODY * LEADING);
            y += BODY * LEADING;
            long spaces = line.chars().filter(c -> c == ' ').count();
            boolean flush = i < lines.size() - 1 && spaces > 0;
            float stretch = flush ? (width - Face.REGULAR.width(line, BODY)) / spaces : 0;
            sheets.words(sheets.count(), Face.REGULAR, BODY, left, y, stretch, line);
        }
    }

    /** A ruled table, in the middle; it goes on over pages at rows that no cell spans. */
    public void table(PdfTable table) {
        TableGrid grid = new TableGrid(table);
        float left = MARGIN + (columnWidth() - grid.x(table.widths().size())) / 2;
        int rows = table.rows().size();
        int from = 0;
        y += 6;
        while (from < rows) {
            int end = grid.blockEnd(from);
            boolean heading = from < table.headerRows();
            float needed = grid.height(from, heading ? grid.blockEnd(table.headerRows()) : end);
            if (y + needed > bottom()) {
                page(landscape);
                repeatHeadings(table, grid, left, from);
            }
            grid.draw(sheets, from, end, left, y);
            y += grid.height(from, end);
            from = end;
        }
        y += 10;
    }

    private void repeatHeadings(PdfTable table, TableGrid grid, float left, int from) {
        if (from < table.headerRows()) {
            return;
        }
        if (!table.continued().isEmpty()) {
            label(table.continued());
            y += 6;
        }
        grid.draw(sheets, 0, table.headerRows(), left, y);
        y += grid.height(0, table.headerRows());
    }

    /** Keeps the rest of this page for the table of contents, down to a level. */
    public void contents(int depth) {
        contentsPage = sheets.count();
        contentsDepth = depth;
        contentsTop = y;
    }

    private void fillContents() {
        y = contentsTop;
        for (Entry entry : entries) {
            if (entry.level() <= contentsDepth) {
                contentsLine(entry);
            }
        }
    }

    private void contentsLine(Entry entry) {
        Face face = entry.level() == 1 ? Face.BOLD : Face.REGULAR;
        float left = MARGIN + 16 * (entry.level() - 1);
        float right = sheets.width(contentsPage) - MARGIN;
        String number = String.valueOf(entry.page());
        float numberAt = right - face.width(number, BODY);
        y += entry.level() == 1 ? 5 : 0;
        List<String> lines = face.wrap(entry.title(), BODY, numberAt - left - 30);
        for (String line : lines) {
            y += BODY * LEADING;
            sheets.words(contentsPage, face, BODY, left, y, 0, line);
        }
        float from = left + face.width(lines.get(lines.size() - 1), BODY) + 3;
        int dots = (int) ((numberAt - 3 - from) / face.width(".", BODY));
        float dotsAt = numberAt - 3 - dots * face.width(".", BODY);
        sheets.words(contentsPage, face, BODY, dotsAt, y, 0, ".".repeat(dots));
        sheets.words(contentsPage, face, BODY, numberAt, y, 0, number);
    }

    /** Finishes the pages and gives the document's bytes; nothing can be drawn afterwards. */
    public byte[] bytes() {
        if (contentsPage > 0) {
            fillContents();
        }
        if (!runningHead.isEmpty()) {
            for (int page = 2; page <= sheets.count(); page++) {
                running(page);
            }
        }
        return sheets.bytes();
    }

    private void running(int page) {
        float right = sheets.width(page) - MARGIN;
        float foot = sheets.height(page) - 42;
        String mark = "page " + page + " / " + sheets.count();
        sheets.words(page, Face.ITALIC, 8.5f, MARGIN, 44, 0, runningHead);
        sheets.line(page, MARGIN, 50, right, 50);
        sheets.line(page, MARGIN, foot - 12, right, foot - 12);
        sheets.words(page, Face.REGULAR, 8.5f, right - Face.REGULAR.width(mark, 8.5f), foot, 0, mark);
    }

    /** Opens a page when the present one lacks the room. */
    private void room(float points) {
        if (y + points > bottom()) {
            page(landscape);
        }
    }

    private float bottom() {
        return sheets.height(sheets.count()) - FOOT;
    }

    private float columnWidth() {
        return sheets.width(sheets.count()) - 2 * MARGIN;
    }
}
