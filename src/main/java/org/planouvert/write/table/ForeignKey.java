package org.planouvert.write.table;

/**
 * A column whose every value must stand in a column of some table.
 *
 * @param column the referring column
 * @param table the table referred to, which may be the same one
 * @param target the column referred to
 */
public record ForeignKey(String column, String table, String target) {}
