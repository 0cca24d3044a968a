package org.planouvert.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {

    private interface Write {
        void to(PackedWriter out) throws IOException;
    }

    private static byte[] packed(Write write) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedWriter out = new PackedWriter(bytes)) {
            write.to(out);
        }
        return bytes.toByteArray();
    }

    private static PackedReader reader(byte[] bytes) {
        return new PackedReader(new ByteArrayInputStream(bytes));
    }

    private static PackedReader reader(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return reader(all);
    }

    @Test
    void wholeNumbersTakeAsManyBytesAsTheyNeed() throws IOException {
        checkInteger(0, 1);
        checkInteger(-1, 1);
        checkInteger(63, 1);
        checkInteger(-64, 1);
        checkInteger(64, 2);
        checkInteger(Integer.MAX_VALUE, 5);
        checkInteger(Integer.MIN_VALUE, 5);
        checkInteger(Long.MAX_VALUE, 10);
        checkInteger(Long.MIN_VALUE, 10);
    }

    private static void checkInteger(long value, int bytes) throws IOException {
        byte[] packed = packed(out -> out.integer(value));
        assertThat(packed).hasSize(bytes);
        assertThat(reader(packed).longInteger()).isEqualTo(value);
    }

    @Test
    void aNumberWithAPointIsKeptBitByBitAndTakesAByteWhenItComesAgain() throws IOException {
        checkReal(0.0, 1);
        checkReal(-0.0, 9);
        checkReal(0.1, 9);
        checkReal(Double.NaN, 9);
        checkReal(Double.NEGATIVE_INFINITY, 9);
        assertThat(packed(out -> {
                    out.real(0.1);
                    out.real(0.1);
                }))
                .hasSize(10);
    }

    private static void checkReal(double value, int bytes) throws IOException {
        byte[] packed = packed(out -> out.real(value));
        assertThat(packed).hasSize(bytes);
        assertThat(Double.doubleToRawLongBits(reader(packed).real())).isEqualTo(Double.doubleToRawLongBits(value));
    }

    @Test
    void aDecimalKeepsItsScale() throws IOException {
        for (String value : List.of(
                "0",
                "0.00",
                "-1.50",
                "1E+3",
                "1E-2147483647",
                "9223372036854775807",
                "9223372036854775808",
                "-1e400")) {
            BigDecimal decimal = new BigDecimal(value);
            assertThat(reader(packed(out -> out.decimal(decimal))).decimal()).isEqualTo(decimal);
        }
        BigDecimal plain = new BigDecimal("-1" + "0".repeat(400));
        assertThat(reader(packed(out -> out.decimal(plain))).decimal()).isEqualTo(plain);
    }

    @Test
    void everyDayThereIsCanBeWritten() throws IOException {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2015, 7, 10))) {
            assertThat(reader(packed(out -> out.day(day))).day()).isEqualTo(day);
        }
    }

    @Test
    void everyTextComesBackAlsoOneThatIsNoUnicode() throws IOException {
        List<String> texts = List.of(
                "",
                "a",
                "é",
                "12,5 M€",
                "\u0000",
                "\ud83d\ude00",
                "\ud83d",
                "\ude00\ud83d",
                "\uffff",
                "x".repeat(160),
                "é".repeat(161),
                "€".repeat(9_000),
                "y".repeat(100_000));
        assertThat(reader(packed(out -> out.list(texts, Plain.TEXT))).list(Plain.TEXT))
                .isEqualTo(texts);
    }

    @Test
    void aTextSaidAgainTakesTwoBytesAndIsTheSameObject() throws IOException {
        String heading = "Volet mobilité > Opérations ferroviaires";
        byte[] once = packed(out -> out.text(heading));
        byte[] twice = packed(out -> {
            out.text(heading);
            out.text(heading);
        });
        assertThat(twice).hasSizeLessThanOrEqualTo(once.length + 2);
        PackedReader in = reader(twice);
        assertThat(in.text()).isEqualTo(heading).isSameAs(in.text());
    }

    @Test
    void textsWithoutALetterAreAllTheSameObject() throws IOException {
        PackedReader in = reader(packed(out -> {
            out.text("");
            out.text("Volet 1");
            out.text("");
        }));
        String first = in.text();
        in.text();
        assertThat(first).isEmpty();
        assertThat(in.text()).isSameAs(first);
    }

    @Test
    void textsThatShareASlotAreNotTakenForEachOther() throws IOException {
        // "Aa" and "BB" have one hash.
        List<String> texts = List.of("Aa", "BB", "Aa", "Aa", "BB", "BB");
        assertThat(reader(packed(out -> out.list(texts, Plain.TEXT))).list(Plain.TEXT))
                .isEqualTo(texts);
    }

    @Test
    void moreTextsThanThereAreSlotsComeBackAndManyNumbersToo() throws IOException {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            texts.add("cell " + random.nextInt(20_000));
        }
        byte[] bytes = packed(out -> {
            for (String text : texts) {
                out.text(text);
                out.real(text.hashCode() / 3.0);
            }
        });
        PackedReader in = reader(bytes);
        for (String text : texts) {
            assertThat(in.text()).isEqualTo(text);
            assertThat(in.real()).isEqualTo(text.hashCode() / 3.0);
        }
    }

    @Test
    void whatIsNotThereIsNotThere() throws IOException {
        byte[] packed = packed(out -> {
            out.optional(Optional.empty(), Plain.DAY);
            out.optional(Optional.of(BigDecimal.TEN), Plain.DECIMAL);
        });
        PackedReader in = reader(packed);
        assertThat(in.optional(Plain.DAY)).isEmpty();
        assertThat(in.optional(Plain.DECIMAL)).contains(BigDecimal.TEN);
    }

    @Test
    void aStreamThatGivesAByteAtATimeIsReadAsOneThatGivesAll() throws IOException {
        List<String> texts = List.of("x".repeat(9_000), "€".repeat(5_000), "é".repeat(3_000));
        byte[] packed = packed(out -> out.list(texts, Plain.TEXT));
        PackedReader in = new PackedReader(new ByteArrayInputStream(packed) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                return super.read(into, from, Math.min(1, most));
            }
        });
        assertThat(in.list(Plain.TEXT)).isEqualTo(texts);
    }

    @Test
    void bytesThatAreNoSuchValueAreRefused() {
        refused(() -> reader(2).bool());
        refused(() -> reader(3).mark(4));
        refused(() -> reader(0xFF, 0xFF, 0xFF, 0xFF, 0x1F).count());
        refused(() -> reader(0xFF, 0xFF, 0xFF, 0xFF, 0x1F).integer());
        refused(() -> reader(0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1)
                .longInteger());
        refused(() -> reader(3).constant(new String[] {"a", "b", "c"}));
        refused(() -> reader(0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F).day());
        refused(() -> reader(1, 0).decimal());
        refused(() -> reader(0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F).decimal());
        // A slot that holds nothing, a slot that is none, a letter that is none.
        refused(() -> reader(7).text());
        refused(() -> reader(0xFF, 0xFF, 0x7F).text());
        refused(() -> reader(6, 0xFF, 0xFF, 0x7F).text());
    }

    @Test
    void aLengthThatNothingFollowsTakesNoMemory() {
        // Two thousand million letters, letters beyond Latin, entries, digits.
        refused(() -> reader(0xFC, 0xFF, 0xFF, 0xFF, 0x1F).text());
        refused(() -> reader(0xFE, 0xFF, 0xFF, 0xFF, 0x1F).text());
        refused(() -> reader(0xFF, 0xFF, 0xFF, 0xFF, 0x07).list(Plain.TEXT));
        refused(() -> reader(1, 0xFF, 0xFF, 0xFF, 0x3F).decimal());
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(IOException.class);
    }
}
