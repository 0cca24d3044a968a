package org.planouvert.write.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.domain.Message;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            893486000.00  | 893,5 M€    | 893.5 M€
            1905400000.00 | 1 905,4 M€  | 1,905.4 M€
            999999.00     | 1 000,0 k€  | 1,000.0 k€
            1200.00       | 1,2 k€      | 1.2 k€
            400.50        | 400,5 €     | 400.5 €
            0.00          | 0 €         | 0 €
            -4737185.00   | -4,7 M€     | -4.7 M€
            """)
    void eurosAreReadInTheUnitThatFits(BigDecimal euros, String fr, String en) {
        assertThat(plain(NumberText.euros(euros))).isEqualTo(new Message(fr, en));
    }

    @ParameterizedTest
    @CsvSource({"0.9999, 99 %, 99%", "1, 100 %, 100%", "0, 0 %, 0%"})
    void aShareIsNeverRoundedUpToAll(BigDecimal share, String fr, String en) {
        assertThat(plain(NumberText.percent(share))).isEqualTo(new Message(fr, en));
    }

    @ParameterizedTest
    @CsvSource({"0, 0 erreur, 0 errors", "1, 1 erreur, 1 error", "1200, 1 200 erreurs, '1,200 errors'"})
    void frenchCountsZeroAsOne(long count, String fr, String en) {
        assertThat(plain(NumberText.counted(count, "erreur", "erreurs", "error", "errors")))
                .isEqualTo(new Message(fr, en));
    }

    private static Message plain(Message message) {
        return new Message(plain(message.fr()), plain(message.en()));
    }

    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }
}
