package org.planouvert.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PrintedNumberTest {

    private static void check(String written, String expected) {
        assertThat(PrintedNumber.parse(written)).as(written).contains(new BigDecimal(expected));
    }

    @Test
    void numbersAreReadAsTablesPrintThem() {
        check("129,812", "129.812");
        check("2 164,804", "2164.804");
        check("5.004.688,00", "5004688.00");
        check("1 200 k€", "1200");
        check("-3,5", "-3.5");
        check("12", "12");
        check("1,234,567.50", "1234567.50");
    }

    @Test
    void datesSharesAndWordsAreNoNumbers() {
        for (String text : new String[] {"12/05/2015", "12 %", "RN2", "", "-", "2015-2020", "12 (1)"}) {
            assertThat(PrintedNumber.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void aCorrectedNumberIsPrintedAsItsNeighbours() {
        assertThat(PrintedNumber.print(new BigDecimal("2164.8"), 3, true)).isEqualTo("2 164,800");
        assertThat(PrintedNumber.print(new BigDecimal("2164.8"), 1, false)).isEqualTo("2164,8");
        assertThat(PrintedNumber.print(new BigDecimal("1200000"), 0, true)).isEqualTo("1 200 000");
    }
}
