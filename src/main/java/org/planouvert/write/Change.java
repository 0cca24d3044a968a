package org.planouvert.write;

/**
 * One difference between two releases.
 *
 * @param table the table
 * @param id the row's key; the parts of a composite key are joined by {@code /}
 * @param kind what happened to it
 * @param field the column that differs; empty when the whole row came or went
 * @param before its value in the older release, as in the CSV file; empty when the whole row came or went
 * @param after its value in the newer release, as in the CSV file; empty when the whole row came or went
 */
public record Change(String table, String id, Kind kind, String field, String before, String after) {

    /** What happened to a row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
