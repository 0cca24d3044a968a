package org.planouvert.write.csv;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.planouvert.write.table.CellSink;
import org.planouvert.write.table.Column;
import org.planouvert.write.table.ColumnType;
import org.planouvert.write.table.CsvForm;

/** Writes the rows of one table to a CSV file, one by one. */
public final class CsvTableWriter<T> implements AutoCloseable {

    private static final char QUOTE = '"';

    private final List<Column<T>> columns;
    private final CSVWriter csv;
    private final Line line;

    private CsvTableWriter(List<Column<T>> columns, CsvForm form, CSVWriter csv) {
        this.columns = columns;
        this.csv = csv;
        this.line = new Line(columns.stream().map(Column::type).toList(), form.decimal());
    }

    /**
     * Creates the file and writes its header.
     *
     * @throws IOException when the file exists already or cannot be written
     */
    public static <T> CsvTableWriter<T> create(Path file, List<Column<T>> columns, CsvForm form) throws IOException {
        Writer out = new Utf8Writer(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
        if (form.bom()) {
            out.write("\uFEFF");
        }
        CSVWriter csv = new Records(out, form.separator());
        CsvTableWriter<T> writer = new CsvTableWriter<>(columns, form, csv);
        writer.writeLine(columns.stream().map(Column::name).toArray(String[]::new));
        return writer;
    }

    /** Appends a row. */
    public void write(T row) throws IOException {
        line.column = 0;
        for (Column<T> each : columns) {
            each.reading().emit(row, line);
        }
        writeLine(line.cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /**
     * opencsv keeps the first failure to itself; a full disk must not pass for a written row. Its {@code checkError} would
     * send each row to the disk by itself.
     */
    private void writeLine(String[] cells) throws IOException {
        csv.writeNext(cells, false);
        IOException failure = csv.getException();
        if (failure != null) {
            throw failure;
        }
    }

    /** Looks at a cell's characters once where the library looks six times, and copies them together, not one by one. */
    private static final class Records extends CSVWriter {

        private Records(Writer out, char separator) {
            super(out, separator, QUOTE, QUOTE, "\n");
        }

        @Override
        protected boolean stringContainsSpecialCharacters(String cell) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c == separator || c == QUOTE || c == '\n' || c == '\r') {
                    return true;
                }
            }
            return false;
        }

        @Override
        protected void processLine(String cell, Appendable out) throws IOException {
            int from = 0;
            for (int at = cell.indexOf(QUOTE); at >= 0; at = cell.indexOf(QUOTE, from)) {
                out.append(cell, from, at + 1).append(QUOTE);
                from = at + 1;
            }
            out.append(from == 0 ? cell : cell.substring(from));
        }
    }

    /** The cells of the row at hand, reused from row to row. */
    private static final class Line implements CellSink {

        private final List<ColumnType> types;
        private final char decimal;
        private final String[] cells;
        /** The decimals of rows before and their digits: degrees of belief are few, and each one is the same object. */
        private final BigDecimal[] decimals;

        private final String[] digits;
        private int column;

        private Line(List<ColumnType> types, char decimal) {
            this.types = types;
            this.decimal = decimal;
            this.cells = new String[types.size()];
            this.decimals = new BigDecimal[types.size()];
            this.digits = new String[types.size()];
        }

        @Override
        public void empty() {
            cells[column++] = "";
        }

        @Override
        public void text(String value) {
            cells[column++] = SafeText.of(value);
        }

        @Override
        public void integer(long value) {
            cells[column++] = Long.toString(value);
        }

        @Override
        public void decimal(BigDecimal value) {
            if (value != decimals[column]) {
                String plain = types.get(column).plain(value);
                decimals[column] = value;
                digits[column] = decimal == '.' ? plain : plain.replace('.', decimal);
            }
            cells[column] = digits[column];
            column++;
        }

        @Override
        public void date(LocalDate value) {
            cells[column++] = value.toString();
        }

        @Override
        public void truth(boolean value) {
            cells[column++] = Boolean.toString(value);
        }
    }
}
