package org.planouvert.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContentTokensTest {

    /** Operators and operands as the tokens come, one operator a line. */
    private static String read(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        ContentTokens tokens = new ContentTokens(bytes, bytes.length);
        StringBuilder out = new StringBuilder();
        for (int operator = tokens.next(); operator != 0; operator = tokens.next()) {
            Operands in = tokens.operands();
            for (int i = 0; i < in.count(); i++) {
                out.append(
                        switch (in.kind(i)) {
                            case NUMBER -> String.format(Locale.ROOT, "%s ", in.number(i));
                            case NAME -> "/" + in.name(i).getName() + " ";
                            case STRING ->
                                "("
                                        + new String(in.text(), in.start(i), in.length(i), StandardCharsets.ISO_8859_1)
                                        + ") ";
                            case ARRAY_START -> "[ ";
                            case ARRAY_END -> "] ";
                            case OTHER -> "? ";
                        });
            }
            for (int shift = 16; shift >= 0; shift -= 8) {
                out.append((operator >> shift & 0xFF) == 0 ? "" : String.valueOf((char) (operator >> shift & 0xFF)));
            }
            out.append('\n');
            if (operator == ('B' << 8 | 'I')) {
                tokens.skipInlineImage();
            }
        }
        return out.toString();
    }

    private static void check(String content, String expected) {
        assertThat(read(content)).isEqualTo(expected);
    }

    @Test
    void operatorsComeWithTheirOperands() {
        check("1 0 0 1 72.5 -.25 cm\nq % a remark\nBT /F1 12 Tf(Etat)Tj ET", """
                1.0 0.0 0.0 1.0 72.5 -0.25 cm
                q
                BT
                /F1 12.0 Tf
                (Etat) Tj
                ET
                """);
    }

    @Test
    void stringsHaveEscapesBracketsAndHexDigits() {
        check("(a\\(b\\)c(d)\\101\\\n\\n) Tj <48 6F7> Tj", "(a(b)c(d)A\n) Tj\n(Hop) Tj\n");
    }

    @Test
    void namesHaveHexDigits() {
        check("/A#20B gs", "/A B gs\n");
    }

    @Test
    void whatStandsBetweenTheElementsOfAnArrayIsNoise() {
        check("[(a) -120 Tj (b)] TJ", "[ (a) -120.0 (b) ] TJ\n");
    }

    @Test
    void numbersAreReadAsOtherReadersReadThem() {
        check("--5 1-2 .5.25 +3 0Tc - . m", "-5.0 12.0 0.5 0.25 3.0 0.0 Tc\n-0.0 0.0 m\n");
        check("123456789012345678901234567890 w", "1.2345679E29 w\n");
    }

    @Test
    void dictionariesOfMarkedContentArePassedOver() {
        check("/Span <</ActualText (x>>y) /A <</B 1>> >> BDC EMC", "/Span ? BDC\nEMC\n");
    }

    @Test
    void aPictureInTheStreamIsPassedOver() {
        check("BI /W 2 ID \u0001EI\u00ff EI Q", "BI\nQ\n");
    }

    @Test
    void aStreamThatBreaksOffEnds() {
        for (String cut :
                new String[] {"(abc", "<41", "[1 2", "<</A 1", "1 2 ", "/N", "BI /W 1 ID xx", "\\", "\u0000"}) {
            assertThat(read(cut + "")).as(cut).doesNotContain("Tj");
        }
    }
}
