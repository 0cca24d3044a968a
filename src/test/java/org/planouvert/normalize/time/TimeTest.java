package org.planouvert.normalize.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.domain.Period;

class TimeTest {

    @ParameterizedTest
    @CsvSource({
        "Signé le 9 janvier 2023 à Lille,2023-01-09",
        "le 1er juillet 2015,2015-07-01",
        "en date du 19 juin 2015 portant approbation,2015-06-19",
        "'Lille, le 09/01/2023',2023-01-09",
        "24 août 2012,2012-08-24"
    })
    void aDayIsReadFromItsWords(String text, LocalDate day) {
        assertThat(FrenchDates.firstIn(text)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"31 février 2015", "en 2015", "12 projets", "1/2/3", "32/01/2015"})
    void whatNoCalendarHasIsNoDay(String text) {
        assertThat(FrenchDates.firstIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-2020,2015,2020",
        "CPER 2015–2020,2015,2020",
        "de 2014 à 2018,2014,2018",
        "2015-20,2015,2020",
        "2021/2027,2021,2027",
        "État 2016,2016,2016"
    })
    void aSpanOfYearsIsReadFromItsWords(String text, int first, int last) {
        assertThat(Periods.firstIn(text)).isEqualTo(Period.ofYears(first, last));
    }

    @Test
    void aTextWithoutYearsHasNoPeriod() {
        assertThat(Periods.firstIn("Région 12 000")).isEqualTo(Period.UNKNOWN);
    }
}
