package org.planouvert.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HocrTest {

    private static final String TWO_PICTURES = """
            <div class='ocr_page' id='page_1' title='image "a.pgm"; bbox 0 0 400 100; ppageno 0'>
              <span class='ocr_line' id='line_1_1' title="bbox 10 20 110 50; baseline 0.01 -6; x_size 28; x_descenders 6">
               <span class='ocrx_word' id='word_1_1' title='bbox 10 20 60 44; x_wconf 93'>L&#39;État</span>
               <span class='ocrx_word' id='word_1_2' title='bbox 70 20 110 50; x_wconf 40'><strong>R&amp;D</strong></span>
              </span>
            </div>
            <div class='ocr_page' id='page_2' title='image "b.pgm"; bbox 0 0 90 90; ppageno 1'>
            </div>
            """;

    @Test
    void everyPictureHasItsWords() {
        List<List<OcrWord>> pages = Hocr.parse(TWO_PICTURES);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).extracting(OcrWord::text).containsExactly("L'État", "R&D");
        assertThat(pages.get(0)).extracting(OcrWord::confidence).containsExactly(0.93, 0.40);
        assertThat(pages.get(1)).isEmpty();
    }

    @Test
    void theBaselineFollowsTheSlopeOfItsLine() {
        OcrWord first = Hocr.parse(TWO_PICTURES).get(0).get(0);
        // Line bottom 50, six above it, and a hundredth of the 25 pixels to the middle of the word.
        assertThat(first.baseline()).isEqualTo(44.25);
        assertThat(first.size()).isEqualTo(28);
    }
}
