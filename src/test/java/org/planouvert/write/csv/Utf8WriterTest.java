package org.planouvert.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    private static final String LETTERS = "ab;\"\n\u00e9\u0153\u2019\u20ac\u202f";

    @Test
    void givenAnyTextsThenTheBytesAreThoseOfJavasOwnWriter() throws IOException {
        Random random = new Random(7);
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        ByteArrayOutputStream javas = new ByteArrayOutputStream();
        try (Writer one = new Utf8Writer(ours);
                Writer other = new OutputStreamWriter(javas, StandardCharsets.UTF_8)) {
            for (int i = 0; i < 2_000; i++) {
                String text = text(random);
                one.write(text);
                other.write(text);
            }
            one.write("abc", 1, 2);
            one.write(new char[] {'d', 'e', 'f'}, 1, 1);
            other.write("bce");
        }

        assertThat(ours.toByteArray()).isEqualTo(javas.toByteArray());
    }

    @Test
    void givenHalfOfASurrogatePairThenAQuestionMarkStandsForIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new Utf8Writer(bytes)) {
            out.write("a\ud83db");
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a?b");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(40) == 0) {
                text.appendCodePoint(0x1F600 + random.nextInt(50));
            } else {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return text.toString();
    }
}
