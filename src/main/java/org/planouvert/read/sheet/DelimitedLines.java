package org.planouvert.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Cuts delimited text into cells as RFC 4180 says; line ends of all kinds, and inside quotes, are understood. */
final class DelimitedLines {

    private final String text;
    private final char separator;
    private int at;
    private boolean unfinished;

    DelimitedLines(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** True when the text ended inside quotes. */
    boolean isUnfinished() {
        return unfinished;
    }

    /** The cells of the next line. */
    List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && cell.isEmpty()) {
                quoted(cell);
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
                at++;
            } else if (c == '\n' || c == '\r') {
                endLine(c);
                break;
            } else {
                cell.append(c);
                at++;
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private void endLine(char c) {
        at++;
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
    }

    private void quoted(StringBuilder cell) {
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            at++;
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
        }
        unfinished = true;
    }
}
