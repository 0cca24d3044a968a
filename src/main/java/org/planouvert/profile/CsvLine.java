package org.planouvert.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * A record of a CSV text (RFC 4180), separated by commas or, when its first line has more of them, by semicolons, as
 * French spreadsheets write it.
 *
 * @param number 1-based line on which it begins
 * @param cells as written, without their quotes
 */
record CsvLine(int number, List<String> cells) {

    CsvLine {
        cells = List.copyOf(cells);
    }

    /** Every record but empty lines and those that begin with {@code #}. */
    static List<CsvLine> parse(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = whole.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        char separator = semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
        List<CsvLine> lines = new ArrayList<>();
        int line = 1;
        int at = 0;
        while (at < whole.length()) {
            int begun = line;
            List<String> cells = new ArrayList<>();
            int end = record(whole, at, separator, cells);
            line += (int)
                    whole.substring(at, end).chars().filter(c -> c == '\n').count();
            boolean left = whole.startsWith("#", at)
                    || cells.size() == 1 && cells.get(0).isBlank();
            if (!left) {
                lines.add(new CsvLine(begun, cells));
            }
            at = end;
        }
        return lines;
    }

    /** Fills the cells of the record at a place and says where the next one begins. */
    private static int record(String text, int from, char separator, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean comment = text.startsWith("#", from);
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (text.startsWith("\"\"", at)) {
                    cell.append(c);
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty() && !comment) {
                quoted = true;
            } else if (c == '\n') {
                at++;
                break;
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return at;
    }
}
