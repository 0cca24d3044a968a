package org.planouvert.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeparatorsTest {

    private static Passage passage(String text) {
        OcrWord word = new OcrWord(text, 0, 0, 40, 10, 0.9, 8, 10);
        return new Passage(new PixelBox(0, 0, 40, 10), List.of(word), 0.9, List.of());
    }

    private static List<Passage> page(String... odd) {
        List<Passage> page = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            page.add(passage(i + ",125"));
        }
        for (String text : odd) {
            page.add(passage(text));
        }
        return page;
    }

    @Test
    void aBlurredCommaAmongCommasIsOneAndBothReadingsStay() {
        Passage settled = Separators.settled(page("23.966", "9;757")).get(20);
        assertThat(settled.text()).isEqualTo("23,966");
        assertThat(settled.others()).containsExactly("23.966");
        assertThat(settled.confidence()).isEqualTo(0.75);
    }

    @Test
    void dotsBetweenThousandsStay() {
        assertThat(Separators.settled(page("5.004.688,00", "1.131")).get(21).text())
                .isEqualTo("1.131");
    }

    @Test
    void aPageWrittenWithDotsKeepsThem() {
        List<Passage> dots = List.of(passage("1.5"), passage("2.5"), passage("3,5"));
        assertThat(Separators.settled(dots)).isEqualTo(dots);
    }

    @Test
    void aEuroSignReadAsALetterIsOneWhereThePageHasEuros() {
        assertThat(UnitSigns.settled(List.of(passage("ME)"), passage("€")))
                        .get(0)
                        .text())
                .isEqualTo("M€)");
        assertThat(UnitSigns.settled(List.of(passage("ME)"))).get(0).text()).isEqualTo("ME)");
    }
}
