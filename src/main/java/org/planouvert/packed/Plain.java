package org.planouvert.packed;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The packings of plain values, for lists and optional values of them. */
public final class Plain {

    public static final Packing<String> TEXT = new Texts();
    public static final Packing<BigDecimal> DECIMAL = new Decimals();
    public static final Packing<LocalDate> DAY = new Days();
    public static final Packing<Long> INTEGER = new Integers();

    private Plain() {}

    private static final class Texts implements Packing<String> {
        @Override
        public void write(PackedWriter out, String value) throws IOException {
            out.text(value);
        }

        @Override
        public String read(PackedReader in) throws IOException {
            return in.text();
        }
    }

    private static final class Decimals implements Packing<BigDecimal> {
        @Override
        public void write(PackedWriter out, BigDecimal value) throws IOException {
            out.decimal(value);
        }

        @Override
        public BigDecimal read(PackedReader in) throws IOException {
            return in.decimal();
        }
    }

    private static final class Integers implements Packing<Long> {
        @Override
        public void write(PackedWriter out, Long value) throws IOException {
            out.integer(value);
        }

        @Override
        public Long read(PackedReader in) throws IOException {
            return in.longInteger();
        }
    }

    private static final class Days implements Packing<LocalDate> {
        @Override
        public void write(PackedWriter out, LocalDate value) throws IOException {
            out.day(value);
        }

        @Override
        public LocalDate read(PackedReader in) throws IOException {
            return in.day();
        }
    }
}
