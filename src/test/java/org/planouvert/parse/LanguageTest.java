package org.planouvert.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "le contrat de plan et la region pour les territoires,fr",
        "the contract of the state and the region for towns,en",
        "avec of the and la des les du,fr",
        "12 M€ 2021 2027,''",
        "la the,''",
        "'',''"
    })
    void givenFoldedWordsThenTheLanguageOfMostSmallOnesIsTold(String folded, String language) {
        assertThat(Language.of(". " + folded + " .")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"dela,''", "lacs,''", "d€,''", "d€ de,fr"})
    void givenWordsThatOnlyLookAlikeThenTheyCountForNothing(String folded, String language) {
        assertThat(Language.of(". " + folded + " .")).isEqualTo(language);
    }
}
