package org.planouvert.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.planouvert.write.csv.CsvTableReader;
import org.planouvert.write.datapackage.ReleasePackage.Field;
import org.planouvert.write.datapackage.ReleasePackage.TableFile;

/**
 * One table in one release.
 *
 * @param table as described
 * @param file its CSV file
 * @param sha256 hash of that file, as declared; empty when none is
 * @param some 0-based places of the records that are looked at; empty for all
 */
record TableVersion(TableFile table, Path file, String sha256, Optional<BitSet> some) {

    TableVersion(TableFile table, Path file, String sha256) {
        this(table, file, sha256, Optional.empty());
    }

    /** The same table, some records of it. */
    TableVersion only(BitSet records) {
        return new TableVersion(table, file, sha256, Optional.of(records));
    }

    /** True when the same bytes say the same in both files: columns, separator and decimal marks are alike. */
    boolean isOfOneShapeWith(TableVersion other) {
        return table.header().equals(other.table.header())
                && table.separator() == other.table.separator()
                && decimals().equals(other.decimals());
    }

    private List<Character> decimals() {
        return table.fields().stream().map(Field::decimal).toList();
    }

    /** Takes the records of the file. */
    @FunctionalInterface
    interface Rows {
        void accept(List<String> cells) throws IOException;
    }

    /** Numbers are passed with a decimal point whatever the dialect, so that two dialects of one release are equal. */
    void forEach(Rows rows) throws IOException {
        int[] decimals = IntStream.range(0, table.fields().size())
                .filter(i -> table.fields().get(i).decimal() != '.')
                .toArray();
        try (CsvTableReader csv = open()) {
            for (Optional<List<String>> cells = csv.next(); cells.isPresent(); cells = csv.next()) {
                rows.accept(decimals.length == 0 ? cells.get() : withPoints(cells.get(), decimals));
            }
        }
    }

    private CsvTableReader open() throws IOException {
        return some.isPresent()
                ? CsvTableReader.open(file, table.separator(), some.get())
                : CsvTableReader.open(file, table.separator());
    }

    private List<String> withPoints(List<String> cells, int[] decimals) {
        List<String> plain = new ArrayList<>(cells);
        for (int place : decimals) {
            if (place < plain.size()) {
                char mark = table.fields().get(place).decimal();
                plain.set(place, plain.get(place).replace(mark, '.'));
            }
        }
        return plain;
    }

    /** Where each of the columns stands in this file; -1 for one it does not have. */
    int[] places(List<String> columns) {
        List<String> header = table.header();
        return columns.stream().mapToInt(header::indexOf).toArray();
    }

    /** The cells at those places; empty where there is none. */
    static List<String> pick(List<String> cells, int[] places) {
        List<String> picked = new ArrayList<>(places.length);
        for (int place : places) {
            picked.add(place >= 0 && place < cells.size() ? cells.get(place) : "");
        }
        return picked;
    }
}
