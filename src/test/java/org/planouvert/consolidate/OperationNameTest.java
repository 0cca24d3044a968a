package org.planouvert.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationNameTest {

    @ParameterizedTest
    @CsvSource({
        "IRICL : institut de recherche, iricl",
        "'  IRICL – institut de recherche', iricl",
        "F2I site - travaux, f2i",
        "Institut de recherche (IRICL), iricl",
        "A-13 : élargissement de la route, a-13",
        "Institut de recherche, ''",
        "Institut (de recherche), ''",
        "Iricl : institut, ''",
        "RN 164, ''",
        "É, ''",
        "'', ''",
    })
    void anAcronymIsCapitalsBeforeAColonOrInBrackets(String label, String acronym) {
        assertThat(OperationName.of(label).acronym()).isEqualTo(acronym);
    }

    @Test
    void wordsWithoutSmallOnesAndPluralsAndNumbersBesides() {
        OperationName name = OperationName.of("Aménagement des carrefours de la RN164, section 2");

        assertThat(name.words()).containsExactly("amenagement", "carrefour", "rn164", "section", "2");
        assertThat(name.numbers()).containsExactly("rn164", "2");
        assertThat(name.key()).isEqualTo("2 amenagement carrefour rn164 section");
    }
}
