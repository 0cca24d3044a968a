package org.planouvert.packed;

import java.io.IOException;

/**
 * How values of one type are written, and read back. What is read is equal to what was written.
 *
 * <p>Classes, not pairs of lambdas: a process that reads one document pays for each lambda it makes.
 */
public interface Packing<T> {

    void write(PackedWriter out, T value) throws IOException;

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException also when the bytes are no such value, or end before it does
     */
    T read(PackedReader in) throws IOException;
}
