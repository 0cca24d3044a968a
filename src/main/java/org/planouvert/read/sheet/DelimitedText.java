package org.planouvert.read.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.DocumentInfo;
import org.planouvert.document.PageVisitor;
import org.planouvert.document.Sheet;
import org.planouvert.document.SourceFile;
import org.planouvert.document.UnreadableDocumentException;

/** Reads a file of delimited text, whose separator and charset nobody states, as a workbook of one sheet. */
final class DelimitedText {

    /** Larger files are data bases, not annexes. */
    private static final int MAX_BYTES = 256 << 20;

    /** So many lines show which separator a file uses. */
    private static final int SAMPLE = 50;

    private static final char[] SEPARATORS = {';', '\t', ',', '|'};

    private DelimitedText() {}

    static DocumentInfo read(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        Notes notes = new Notes();
        RowParts rows = RowParts.first(new CellAllowance());
        DelimitedLines lines = readLines(source, rows);
        if (lines.isUnfinished()) {
            notes.damage(
                    "UNCLOSED_QUOTE",
                    1,
                    "Un guillemet ouvert n'est jamais fermé : la fin du fichier est douteuse, la vérifier.",
                    "A quote is opened and never closed: the end of the file is doubtful, check it.");
        }
        Sheet sheet = new Sheet(1, name(source.path()), false, rows.build(), List.of(), rows.isCut(), -1);
        if (sheet.cut()) {
            notes.longSheet(1, sheet.name());
        }
        visitor.visit(sheet);
        return new DocumentInfo("", 1, sheet.rows().isEmpty() ? 0 : 1, 0, List.of(), notes.all());
    }

    /** Shows the rows that {@link #read} left out. */
    static void readRest(SourceFile source, PageVisitor visitor) throws UnreadableDocumentException {
        RowParts rows = RowParts.rest(
                new CellAllowance(),
                (part, resumesAt) ->
                        visitor.visit(new Sheet(1, name(source.path()), false, part, List.of(), false, resumesAt)));
        readLines(source, rows);
        rows.end();
    }

    private static DelimitedLines readLines(SourceFile source, RowParts rows) throws UnreadableDocumentException {
        String text = decode(bytes(source));
        DelimitedLines lines = new DelimitedLines(text, separator(text));
        for (int row = 0; lines.hasNext(); row++) {
            List<String> cells = lines.next();
            boolean kept = rows.row(row, false);
            for (int column = 0; kept && column < Math.min(cells.size(), Short.MAX_VALUE); column++) {
                String words = SharedStrings.clean(cells.get(column));
                if (!words.isEmpty()) {
                    rows.cells().text(column, words, false);
                }
            }
        }
        return lines;
    }

    private static byte[] bytes(SourceFile source) throws UnreadableDocumentException {
        try (InputStream in = Files.newInputStream(source.file())) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnreadableDocumentException(
                        "TOO_LARGE", "Le fichier dépasse 256 Mo : en vérifier le contenu avant de le lire.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "UNREADABLE", "Le fichier ne se laisse pas lire : vérifier les droits de lecture.", e);
        }
    }

    /** UTF-8 when the bytes are, UTF-16 when marked, else what French spreadsheets save. */
    private static String decode(byte[] bytes) {
        Charset marked = startsWith(bytes, 0xff, 0xfe)
                ? StandardCharsets.UTF_16LE
                : startsWith(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        try {
            String text = marked.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** The separator that cuts most lines into the same number of cells, and into most. */
    private static char separator(String text) {
        char best = SEPARATORS[0];
        int bestScore = 0;
        for (char candidate : SEPARATORS) {
            List<Integer> widths = new ArrayList<>();
            DelimitedLines lines = new DelimitedLines(text, candidate);
            while (lines.hasNext() && widths.size() < SAMPLE) {
                widths.add(lines.next().size());
            }
            int score = 0;
            for (int width : widths) {
                long same = widths.stream().filter(w -> w == width && w > 1).count();
                score = Math.max(score, (int) same * Math.min(width, SAMPLE));
            }
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    private static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
