package org.planouvert.write.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.BitSet;

/** A CSV file as if it had its header and some of its records only. */
final class SomeRecords extends InputStream {

    private static final int BEFORE_ALL = -2;

    private final RawRecords records;
    private final BitSet wanted;
    /** 0-based place of the record at hand; the header stands at -1. */
    private int record = BEFORE_ALL;

    private int given;
    private int length;

    /**
     * Opens a file.
     *
     * @param wanted 0-based places of records behind the header
     */
    SomeRecords(Path file, BitSet wanted) throws IOException {
        this.records = RawRecords.open(file);
        this.wanted = wanted;
    }

    @Override
    public int read() throws IOException {
        return find() ? records.bytes()[records.start() + given++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (!find()) {
            return -1;
        }
        int count = Math.min(most, length - given);
        System.arraycopy(records.bytes(), records.start() + given, target, offset, count);
        given += count;
        return count;
    }

    /** Goes on to the next wanted record where the one at hand was given. */
    private boolean find() throws IOException {
        while (given == length) {
            do {
                boolean last = record > BEFORE_ALL && record >= wanted.length() - 1;
                if (last || !records.next()) {
                    return false;
                }
                record++;
            } while (record >= 0 && !wanted.get(record));
            given = 0;
            length = records.length();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
