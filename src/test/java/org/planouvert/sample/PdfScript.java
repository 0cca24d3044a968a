package org.planouvert.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A document written as marked lines, to be drawn:
 *
 * <pre>
 * = Title           in the middle, large          * item    bullet •       ** item   inner bullet o
 * ^ Words           in the middle                 - item    bullet –       > item    bullet ➢
 * # to #### Words   heading of level 1 to 4       ! Words   a label above a list
 * &#64;page  &#64;landscape  &#64;gap 20  &#64;contents 2  &#64;table name
 * </pre>
 *
 * Other lines are paragraphs, up to an empty line. A line that begins with two spaces goes on with the one before. A
 * tilde is a space at which no line breaks.
 */
public final class PdfScript {

    private final Map<String, PdfTable> tables;
    private final PdfDrawing on;
    private final StringBuilder pending = new StringBuilder();

    private PdfScript(Map<String, PdfTable> tables, PdfDrawing on) {
        this.tables = tables;
        this.on = on;
    }

    /** Draws a script; tables are named by its {@code @table} lines. */
    public static byte[] draw(
            String title, LocalDate date, String runningHead, String script, Map<String, PdfTable> tables) {
        PdfDrawing drawing = new PdfDrawing(title, date, runningHead);
        PdfScript reader = new PdfScript(tables, drawing);
        script.lines().forEach(reader::line);
        reader.flush();
        return drawing.bytes();
    }

    private void line(String line) {
        boolean goesOn = line.startsWith("  ");
        boolean plain = !line.isBlank() && mark(line).isEmpty();
        boolean inParagraph = !pending.isEmpty() && mark(pending.toString()).isEmpty();
        if (goesOn || plain && inParagraph) {
            pending.append(' ').append(line.strip());
            return;
        }
        flush();
        pending.append(line.strip());
    }

    private static Optional<String> mark(String line) {
        int space = line.indexOf(' ');
        String first = space < 0 ? line : line.substring(0, space);
        return first.matches("[=^*!>-]|#{1,4}|\\*\\*|@\\w+") ? Optional.of(first) : Optional.empty();
    }

    private void flush() {
        String written = pending.toString().replace('~', '\u00a0');
        pending.setLength(0);
        if (written.isEmpty()) {
            return;
        }
        String mark = mark(written).orElse("");
        draw(mark, written.substring(mark.length()).strip());
    }

    private void draw(String mark, String words) {
        switch (mark) {
            case "=" -> on.centred(Face.BOLD, 22, words);
            case "^" -> on.centred(Face.REGULAR, 12, words);
            case "!" -> on.label(words);
            case "*" -> on.bullet(1, "\u2022", words);
            case "**" -> on.bullet(2, "o", words);
            case "-" -> on.bullet(1, "\u2013", words);
            case ">" -> on.bullet(1, "\u27a2", words);
            case "@page" -> on.page(false);
            case "@landscape" -> on.page(true);
            case "@gap" -> on.gap(Float.parseFloat(words));
            case "@contents" -> on.contents(Integer.parseInt(words));
            case "@table" -> on.table(named(words));
            case "" -> on.paragraph(words);
            default -> on.heading(mark.length(), words);
        }
    }

    private PdfTable named(String name) {
        PdfTable table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("The script asks for table " + name + ", which is not given");
        }
        return table;
    }
}
