package org.planouvert.write.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Keeps the blocks of the page in a file until all contracts have passed, so that memory holds one at a time. */
final class BlockSpool implements AutoCloseable {

    private final Path file;
    private final OutputStream out;
    private final List<Integer> lengths = new ArrayList<>();

    private BlockSpool(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    static BlockSpool create(Path file) throws IOException {
        return new BlockSpool(file, new BufferedOutputStream(Files.newOutputStream(file)));
    }

    /** Appends a block in UTF-8. */
    void add(byte[] block) throws IOException {
        out.write(block);
        lengths.add(block.length);
    }

    /**
     * The first blocks, in order, as long as they stay within the budget.
     *
     * @param budget bytes in all
     */
    Iterable<String> blocks(long budget) {
        return () -> new Blocks(count(budget));
    }

    /** How many blocks fit the budget. */
    int count(long budget) {
        long bytes = 0;
        int count = 0;
        while (count < lengths.size() && bytes + lengths.get(count) <= budget) {
            bytes += lengths.get(count);
            count++;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    private final class Blocks implements Iterator<String> {

        private final int count;
        private final InputStream in;
        private int next;

        private Blocks(int count) {
            this.count = count;
            try {
                out.flush();
                in = Files.newInputStream(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            return next < count;
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                String block = new String(in.readNBytes(lengths.get(next)), StandardCharsets.UTF_8);
                next++;
                if (!hasNext()) {
                    in.close();
                }
                return block;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
