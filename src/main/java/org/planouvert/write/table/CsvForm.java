package org.planouvert.write.table;

/**
 * How CSV files of a release are spelled.
 *
 * @param separator between fields
 * @param decimal the decimal mark of numeric columns
 * @param bom true for a UTF-8 byte order mark in front
 */
public record CsvForm(char separator, char decimal, boolean bom) {

    /** RFC 4180 with a decimal point and without a mark. */
    public static final CsvForm STANDARD = new CsvForm(',', '.', false);
}
