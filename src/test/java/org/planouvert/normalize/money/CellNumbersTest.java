package org.planouvert.normalize.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.domain.Money;
import org.planouvert.profile.TestProfile;

class CellNumbersTest {

    private static final AmountGrammar GRAMMAR = AmountGrammar.of(TestProfile.cper());
    private static final CellNumbers CELLS = new CellNumbers(GRAMMAR);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234 567,89 | 1234567.89",
                "1.234.567 | 1234567",
                "5.004.688,00 | 5004688",
                "37.5 | 37.5",
                "37,5 | 37.5",
                "(1 200) | -1200",
                "-4 737 185 | -4737185",
                "– 4 737 185 | -4737185",
                "+9 233 353 | 9233353",
                "12,5* | 12.5",
                "12,5 (1) | 12.5",
                "5 004 (augmentation le 14/10/2008) | 5004",
                "0 | 0"
            })
    void aNumberIsReadWithItsSignAndWithoutItsNote(String text, BigDecimal number) {
        assertThat(CELLS.number(text, BigDecimal.ONE))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource({"pm", "NC", "à définir", "-", "–", "s/o", "#REF!", "axe 3", "2015 2016"})
    void wordsAreNoNumber(String text) {
        assertThat(CELLS.number(text, BigDecimal.ONE)).isEmpty();
    }

    @Test
    void theUnitOfTheCellGoesBeforeThatOfTheTable() {
        Money own =
                CELLS.money("1,2 M€", Optional.empty(), GRAMMAR.unitIn("en k€")).orElseThrow();
        assertThat(own.exact()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1200000"));
        Money tables =
                CELLS.money("1 200", Optional.empty(), GRAMMAR.unitIn("en k€")).orElseThrow();
        assertThat(tables.exact()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("1200000"));
    }

    @Test
    void aPointDividesThousandsOfEurosButNotOfMillions() {
        assertThat(CELLS.number("12.500", BigDecimal.ONE))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("12500"));
        assertThat(CELLS.number("12.500", BigDecimal.valueOf(1_000_000)))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("12.5"));
    }

    @Test
    void withoutAUnitThereIsNoValueAndNoGuess() {
        Money money = CELLS.money("1 200", Optional.empty(), Optional.empty()).orElseThrow();
        assertThat(money.min()).isEmpty();
        assertThat(money.currency()).isEmpty();
    }
}
