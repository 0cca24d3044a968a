package org.planouvert.write.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads a CSV file of a release, record by record. */
public final class CsvTableReader implements AutoCloseable {

    private final Path file;
    private final CSVReader csv;
    private final List<String> header;

    private CsvTableReader(Path file, CSVReader csv) throws IOException {
        this.file = file;
        this.csv = csv;
        this.header = next().orElse(List.of());
    }

    /**
     * Opens the file and reads its header; a byte order mark is passed over.
     *
     * @throws IOException when there is no such file, or it is not UTF-8
     */
    public static CsvTableReader open(Path file, char separator) throws IOException {
        return open(file, separator, Files.newInputStream(file));
    }

    /**
     * Opens a file as if it had its header and some of its records only.
     *
     * @param records their 0-based places behind the header
     */
    public static CsvTableReader open(Path file, char separator, BitSet records) throws IOException {
        return open(file, separator, new SomeRecords(file, records));
    }

    private static CsvTableReader open(Path file, char separator, InputStream bytes) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
        CSVReader csv = new CSVReaderBuilder(in)
                .withCSVParser(
                        new RFC4180ParserBuilder().withSeparator(separator).build())
                .withKeepCarriageReturn(true)
                .build();
        return new CsvTableReader(file, csv);
    }

    /** Names of the columns; empty for an empty file. */
    public List<String> header() {
        return header;
    }

    /** The next record; empty at the end. */
    public Optional<List<String>> next() throws IOException {
        try {
            return Optional.ofNullable(csv.readNext()).map(List::of);
        } catch (CsvException e) {
            throw new IOException(file.getFileName() + ":" + line() + " is no CSV record: " + e.getMessage(), e);
        }
    }

    /** 1-based number of the last line read. */
    public long line() {
        return csv.getLinesRead();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
