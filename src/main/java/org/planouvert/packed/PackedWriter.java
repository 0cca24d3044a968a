package org.planouvert.packed;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes values to a stream, without names and types: {@link PackedReader} must ask for them in the same order. A text or a
 * number with a point that was said lately is named by its slot.
 */
public final class PackedWriter implements Closeable {

    private static final int BUFFER_BYTES = 1 << 13;

    /** Bits of a varint in each byte; the eighth says that more follow. */
    private static final int GROUP_BITS = 7;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final TextSlots texts = new TextSlots();
    private final NumberSlots numbers = new NumberSlots();
    private int used;

    public PackedWriter(OutputStream out) {
        this.out = out;
    }

    /** A byte by which the reader sees that it has not lost its way. */
    public void mark(int sign) throws IOException {
        put(sign);
    }

    public void bool(boolean value) throws IOException {
        put(value ? 1 : 0);
    }

    /** A whole number from zero on. */
    public void count(int value) throws IOException {
        varint(value);
    }

    /** A whole number of any sign. */
    public void integer(long value) throws IOException {
        varint(value << 1 ^ value >> 63);
    }

    /** A number bit by bit. */
    public void real(double value) throws IOException {
        long bits = Double.doubleToRawLongBits(value);
        int slot = NumberSlots.slotOf(bits);
        if (numbers.at(slot) == bits) {
            put(slot + 1);
            return;
        }
        numbers.put(slot, bits);
        put(0);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            put((int) (bits >>> shift));
        }
    }

    /** A number with its scale: 1.0 is not 1.00. */
    public void decimal(BigDecimal value) throws IOException {
        BigInteger digits = value.unscaledValue();
        boolean small = digits.bitLength() < Long.SIZE;
        long scale = value.scale();
        varint((scale << 1 ^ scale >> 63) << 1 | (small ? 0 : 1));
        if (small) {
            integer(digits.longValue());
        } else {
            byte[] bytes = digits.toByteArray();
            count(bytes.length);
            bytes(bytes);
        }
    }

    public void day(LocalDate value) throws IOException {
        integer(value.toEpochDay());
    }

    /** A word of a closed choice, by its place among them. */
    public void constant(Enum<?> value) throws IOException {
        count(value.ordinal());
    }

    public <T> void optional(Optional<T> value, Packing<T> of) throws IOException {
        bool(value.isPresent());
        if (value.isPresent()) {
            of.write(this, value.get());
        }
    }

    public <T> void list(List<T> values, Packing<T> of) throws IOException {
        count(values.size());
        for (T value : values) {
            of.write(this, value);
        }
    }

    /** Any text, also one that is no Unicode. */
    public void text(String text) throws IOException {
        if (TextSlots.isKept(text)) {
            int slot = TextSlots.slotOf(text);
            if (text.equals(texts.at(slot))) {
                varint(slot << 1 | 1);
                return;
            }
            texts.put(slot, text);
        }
        spell(text);
    }

    private void spell(String text) throws IOException {
        boolean narrow = isNarrow(text);
        varint((long) text.length() << 2 | (narrow ? 0 : 2));
        if (narrow) {
            bytes(text.getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            varint(text.charAt(i));
        }
    }

    private static boolean isNarrow(String text) {
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            all |= text.charAt(i);
        }
        return all < 1 << Byte.SIZE;
    }

    private void varint(long value) throws IOException {
        long rest = value;
        while (rest >>> GROUP_BITS != 0) {
            put((int) rest | 1 << GROUP_BITS);
            rest >>>= GROUP_BITS;
        }
        put((int) rest);
    }

    private void bytes(byte[] bytes) throws IOException {
        if (bytes.length > buffer.length - used) {
            drain();
        }
        if (bytes.length > buffer.length) {
            out.write(bytes);
            return;
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void put(int value) throws IOException {
        if (used == buffer.length) {
            drain();
        }
        buffer[used++] = (byte) value;
    }

    private void drain() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    /** Writes what is left, and closes the stream in any case. */
    @Override
    public void close() throws IOException {
        try (out) {
            drain();
        }
    }
}
