package org.planouvert.parse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.domain.CellState;
import org.planouvert.profile.TestProfile;

class CellValuesTest {

    private final CellValues values = CellValues.of(TestProfile.cper());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 234,5         | 1234.5
            1 234 567,89    | 1234567.89
            1\u00a0234\u00a0567,89 | 1234567.89
            1\u202f234,50   | 1234.50
            5.004.688,00    | 5004688.00
            1.234.567       | 1234567
            37.5            | 37.5
            1,234,567.89    | 1234567.89
            0,5             | 0.5
            (1 200)         | -1200
            -4 737 185      | -4737185
            –4 737          | -4737
            +9 233 353      | 9233353
            1.234           | 1234
            1 200 €         | 1200
            """)
    void numbersAreReadAsTheyAreTyped(String written, BigDecimal expected) {
        assertThat(values.read(written).number())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "'12,5 (1)',(1)",
        "'12,5*',*",
        "'12,5¹',¹",
        "'12,5 (augmentation le 14/10/2008)',(augmentation le 14/10/2008)"
    })
    void aNoteMarkIsTakenOffItsNumber(String written, String note) {
        CellValue value = values.read(written);

        assertThat(value.number()).contains(new BigDecimal("12.5"));
        assertThat(value.note()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource({
        "pm,NOT_EVALUATED",
        "p.m.,NOT_EVALUATED",
        "à définir,NOT_EVALUATED",
        "A DEFINIR,NOT_EVALUATED",
        "NC,NOT_EVALUATED",
        "pm (1),NOT_EVALUATED",
        "#REF!,NOT_EVALUATED",
        "#DIV/0!,NOT_EVALUATED",
        "s.o.,NOT_APPLICABLE",
        "sans objet,NOT_APPLICABLE",
        "-,EMPTY",
        "–,EMPTY",
        "'',EMPTY",
        "'0',ZERO",
        "'0,00',ZERO",
        "Lille,TEXT",
        "2 à 3,TEXT",
        "50/50,TEXT",
        "007,TEXT",
        "12 logements,TEXT"
    })
    void onlyNumbersHaveAValue(String written, CellState state) {
        CellValue value = values.read(written);

        assertThat(value.state()).isEqualTo(state);
        assertThat(value.number().isPresent()).isEqualTo(state == CellState.ZERO);
    }

    @Test
    void aCellOfSignsThatNobodySeesIsEmpty() {
        for (String text : List.of("\u00a0", "\u00ad", "\u200b\u202f", "\t")) {
            assertThat(values.read(text).state()).isEqualTo(CellState.EMPTY);
        }
    }

    @Test
    void aCellCanCarryItsOwnUnit() {
        assertThat(values.read("1,2 M€").unit()).isEqualTo("M€");
        assertThat(values.read("12 %").unit()).isEqualTo("%");
    }

    @Test
    void givenACellThatIsReadAgainThenItStatesTheSameAsWithoutMemory() {
        CellValues remembering = values.remembering();
        for (String text : List.of("1 200", "1,5 M€", "-", "", "Région", "à définir", "1 200", "-", "12 %", "1,5 M€")) {
            assertThat(remembering.read(text)).as(text).isEqualTo(values.read(text));
        }
    }
}
