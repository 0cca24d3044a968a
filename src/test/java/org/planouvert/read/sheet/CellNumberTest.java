package org.planouvert.read.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {

    @ParameterizedTest
    @CsvSource({
        "84700.54,84700.54",
        "0.30000000000000004,0.3",
        "1297220.5000000002,1297220.5",
        "1.5E-2,0.015",
        "1e3,1000",
        "-0,0",
        "81532076800016,81532076800016"
    })
    void binaryNoiseIsDroppedAndDigitsStay(String stored, BigDecimal expected) {
        assertThat(CellNumber.parse(stored))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,5", "INF", "NaN", "1e309", "1E+999999999", "", "--1", "0x1F"})
    void whatIsNoNumberIsNone(String stored) {
        assertThat(CellNumber.parse(stored)).isEmpty();
    }

    @Test
    void fiveThousandDigitsAreNoNumber() {
        assertThat(CellNumber.parse("9".repeat(5000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,00:00:00",
        "1,1900-01-01",
        "59,1900-02-28",
        "61,1900-03-01",
        "42917,2017-07-01",
        "42917.4375,2017-07-01T10:30:00"
    })
    void serialsBecomeDays(BigDecimal serial, String day) {
        assertThat(SerialDate.text(serial, false)).contains(day);
    }
}
