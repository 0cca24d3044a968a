package org.planouvert.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @MethodSource("formulas")
    void wordsThatCouldStartAFormulaGetAnApostrophe(String words) {
        assertThat(SafeText.of(words)).isEqualTo("'" + words);
    }

    static List<String> formulas() {
        return List.of(
                "=1+1",
                "+cmd",
                "-",
                "-2+3",
                "@SUM(A1)",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\n=1",
                "\tmot",
                "\rmot",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201",
                "- tiret de liste");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mot", "-12,5", "+9 233 353", "-4 737 185", "- 3 %", "–", "2 = 2", "'=1", "a@b.fr"})
    void otherWordsAndSignedNumbersStayAsTheyAre(String words) {
        assertThat(SafeText.of(words)).isEqualTo(words);
    }
}
