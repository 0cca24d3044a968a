package org.planouvert.write;

import org.planouvert.domain.Message;

/**
 * Something in a release that its own description forbids.
 *
 * @param file relative to the release
 * @param line 1-based line of the file; 0 when it is about the whole file
 * @param column the column's name; empty when it is about no column
 * @param message what is the matter and what to do
 */
public record Problem(String file, long line, String column, Message message) {

    /** {@code file:line column}, without the parts that are not known. */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " " + column);
    }
}
