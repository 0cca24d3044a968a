package org.planouvert.packed;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@link PackedWriter} wrote, in the same order. Whatever the bytes are, it gives a value or throws an
 * {@link IOException}, and takes no more memory than the bytes that there are can ask for.
 */
public final class PackedReader implements Closeable {

    private static final int BUFFER_BYTES = 1 << 13;
    private static final int GROUP_BITS = 7;
    private static final int BYTE = 0xFF;

    /** Room that is made on the word of a length alone. */
    private static final int TRUSTED = 1 << 10;

    /** Bytes of the longest number: a larger one is beyond what {@link BigInteger} can be. */
    private static final int LONGEST_NUMBER = 1 << 27;

    private static final long FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final TextSlots texts = new TextSlots();
    private final NumberSlots numbers = new NumberSlots();
    private int next;
    private int filled;

    public PackedReader(InputStream in) {
        this.in = in;
    }

    /** What to throw when bytes are not what they should be. */
    public static IOException damaged(String what) {
        return new IOException(what + " where there can be none");
    }

    /** Insists on a sign that the writer left. */
    public void mark(int sign) throws IOException {
        if (take() != sign) {
            throw damaged("no sign " + sign);
        }
    }

    public boolean bool() throws IOException {
        int value = take();
        if (value > 1) {
            throw damaged("truth " + value);
        }
        return value == 1;
    }

    public int count() throws IOException {
        return (int) upTo(Integer.MAX_VALUE, varint());
    }

    /** A whole number that fits into 32 bits. */
    public int integer() throws IOException {
        long value = longInteger();
        if (value != (int) value) {
            throw damaged("number " + value);
        }
        return (int) value;
    }

    public long longInteger() throws IOException {
        return signed(varint());
    }

    public double real() throws IOException {
        int slot = take() - 1;
        if (slot >= 0) {
            return Double.longBitsToDouble(numbers.at(slot));
        }
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | take();
        }
        numbers.put(NumberSlots.slotOf(bits), bits);
        return Double.longBitsToDouble(bits);
    }

    public BigDecimal decimal() throws IOException {
        long head = varint();
        long scale = signed(head >>> 1);
        if (scale != (int) scale) {
            throw damaged("scale " + scale);
        }
        if ((head & 1) == 0) {
            return BigDecimal.valueOf(longInteger(), (int) scale);
        }
        int length = (int) upTo(LONGEST_NUMBER, varint());
        if (length == 0) {
            throw damaged("number without digits");
        }
        return new BigDecimal(new BigInteger(bytes(length)), (int) scale);
    }

    public LocalDate day() throws IOException {
        long day = longInteger();
        if (day < FIRST_DAY || day > LAST_DAY) {
            throw damaged("day " + day);
        }
        return LocalDate.ofEpochDay(day);
    }

    /**
     * A word of a closed choice.
     *
     * @param all its words; the caller keeps them, since an enum makes a new array each time it is asked
     */
    public <T> T constant(T[] all) throws IOException {
        return all[(int) upTo(all.length - 1, varint())];
    }

    public <T> Optional<T> optional(Packing<T> of) throws IOException {
        return bool() ? Optional.of(of.read(this)) : Optional.empty();
    }

    public <T> List<T> list(Packing<T> of) throws IOException {
        int size = count();
        List<T> values = new ArrayList<>(Math.min(size, TRUSTED));
        for (int i = 0; i < size; i++) {
            values.add(of.read(this));
        }
        return Collections.unmodifiableList(values);
    }

    /** A text; those that come again are the same object. */
    public String text() throws IOException {
        long head = varint();
        if ((head & 1) == 1) {
            int slot = (int) upTo(TextSlots.SLOTS - 1, head >>> 1);
            String known = texts.at(slot);
            if (known == null) {
                throw damaged("text " + slot);
            }
            return known;
        }
        int length = (int) upTo(Integer.MAX_VALUE, head >>> 2);
        String text = (head & 2) == 0 ? narrow(length) : wide(length);
        if (TextSlots.isKept(text)) {
            texts.put(TextSlots.slotOf(text), text);
        }
        return text;
    }

    private String narrow(int length) throws IOException {
        if (length == 0) {
            return "";
        }
        if (length > BUFFER_BYTES) {
            return new String(bytes(length), StandardCharsets.ISO_8859_1);
        }
        need(length);
        String text = new String(buffer, next, length, StandardCharsets.ISO_8859_1);
        next += length;
        return text;
    }

    private String wide(int length) throws IOException {
        StringBuilder text = new StringBuilder(Math.min(length, TRUSTED));
        for (int i = 0; i < length; i++) {
            text.append((char) upTo(Character.MAX_VALUE, varint()));
        }
        return text.toString();
    }

    private static long upTo(long most, long value) throws IOException {
        if (value < 0 || value > most) {
            throw damaged("number " + value);
        }
        return value;
    }

    private static long signed(long zigzag) {
        return zigzag >>> 1 ^ -(zigzag & 1);
    }

    private long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += GROUP_BITS) {
            int group = take();
            value |= (long) (group & BYTE >>> 1) << shift;
            if (group >>> GROUP_BITS == 0) {
                return value;
            }
        }
        throw damaged("number of more than 64 bits");
    }

    /** So many bytes, with room made as they come. */
    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[Math.min(length, BUFFER_BYTES)];
        int done = 0;
        while (done < length) {
            need(1);
            if (done == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * done));
            }
            int more = Math.min(bytes.length - done, filled - next);
            System.arraycopy(buffer, next, bytes, done, more);
            next += more;
            done += more;
        }
        return bytes;
    }

    private int take() throws IOException {
        if (next == filled) {
            need(1);
        }
        return buffer[next++] & BYTE;
    }

    /** Sees to it that so many bytes, at most those of the buffer, lie in it in a row. */
    private void need(int length) throws IOException {
        if (filled - next >= length) {
            return;
        }
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= next;
        next = 0;
        while (filled < length) {
            int more = in.read(buffer, filled, buffer.length - filled);
            if (more < 0) {
                throw new EOFException("the end is missing");
            }
            filled += more;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
