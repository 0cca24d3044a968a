package org.planouvert.write.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfidencesTest {

    @Test
    void givenAnyDegreeOfBeliefThenItsDigitsAreThoseOfItsTypeHoweverManyWereAskedForBefore() {
        Confidences confidences = new Confidences();
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            double confidence = i % 3 == 0 ? random.nextInt(201) / 200.0 : random.nextDouble();
            assertThat(confidences.of(confidence)).isEqualTo(ColumnType.CONFIDENCE.fit(BigDecimal.valueOf(confidence)));
        }
    }

    @Test
    void givenADegreeAgainThenTheSameObjectComesBack() {
        Confidences confidences = new Confidences();

        assertThat(confidences.of(0.95)).isSameAs(confidences.of(0.95)).contains(new BigDecimal("0.95"));
    }
}
