package org.planouvert.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.document.FontFace;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Glyphs;
import org.planouvert.geometry.Box;
import org.planouvert.read.ocr.PageQuality.Kind;

class PageQualityTest {

    private static final String PROSE = "Le présent contrat a pour objet de définir les modalités de financement des"
            + " opérations que l’État et la Région conduisent ensemble afin de renforcer l’attractivité du territoire"
            + " et de soutenir la transition écologique dans les quartiers, selon les priorités arrêtées par le comité"
            + " de pilotage pour la période de programmation et sous réserve des crédits ouverts en loi de finances.";

    private static final Box WHOLE = new Box(0, 0, 595, 842);

    private static Kind kind(String text, Box... images) {
        return PageQuality.of(page(text, images)).kind();
    }

    /** Words of 10 points, eighty letters a line, from the top of the page. */
    private static GlyphPage page(String text, Box... images) {
        FontFace face = new FontFace("Arial", false, false);
        Glyphs.Builder glyphs = new Glyphs.Builder();
        for (int i = 0; i < text.length(); i++) {
            float x = 50 + i % 80 * 6;
            float baseline = 60 + i / 80 * 14;
            glyphs.add(text.substring(i, i + 1), x, baseline - 9, x + 6, baseline + 2, baseline, 10, face, 0, 0);
        }
        return new GlyphPage(1, 595, 842, glyphs.build(), List.of(), List.of(), List.of(images));
    }

    @Test
    void proseIsText() {
        assertThat(kind(PROSE)).isEqualTo(Kind.TEXT);
        assertThat(PageQuality.of(page(PROSE)).knownShare()).isGreaterThan(0.6);
    }

    @Test
    void aPageOfNumbersAndNamesIsText() {
        assertThat(kind("RN2 129,812 48,240 MAUBEUGE Avesnes-sur-Helpe 178,052 A25 Valenciennes 0,406 k€ (1) 12 %"))
                .isEqualTo(Kind.TEXT);
    }

    @Test
    void englishIsTextToo() {
        assertThat(kind("The commission shall report to the member states on the use of the funds which have been"
                        + " committed under this programme before the end of each year, and the payments that were"
                        + " made or could not be made for the reasons given in the annex to this decision."))
                .isEqualTo(Kind.TEXT);
    }

    @Test
    void anEmptyPageIsBlank() {
        assertThat(kind("")).isEqualTo(Kind.BLANK);
    }

    @Test
    void aScanIsAnImageOnly() {
        assertThat(kind("", WHOLE)).isEqualTo(Kind.IMAGE_ONLY);
    }

    @Test
    void aScanCutIntoStripsCountsOnce() {
        Box[] strips = new Box[100];
        for (int i = 0; i < strips.length; i++) {
            strips[i] = new Box(0, i * 4.21, 595, (i + 1) * 4.21);
        }
        assertThat(PageQuality.of(page("", strips)).imageShare()).isBetween(0.48, 0.52);
    }

    @Test
    void aTitleOverThePictureOfATableIsTextAndImage() {
        assertThat(kind("Annexe financière : maquette du contrat", new Box(50, 150, 545, 600)))
                .isEqualTo(Kind.TEXT_AND_IMAGE);
    }

    @Test
    void aFooterStampedOnAScanIsTextAndImage() {
        assertThat(kind("Recueil des actes administratifs 12", WHOLE)).isEqualTo(Kind.TEXT_AND_IMAGE);
    }

    @Test
    void aLogoDoesNotMakeATextPageAPicture() {
        assertThat(kind(PROSE, new Box(50, 700, 150, 780))).isEqualTo(Kind.TEXT);
    }

    @Test
    void textAllOverAScanWasRecognisedAlready() {
        assertThat(kind(PROSE, WHOLE)).isEqualTo(Kind.TEXT_OVER_IMAGE);
    }

    @Test
    void lostLigaturesAreGarbled() {
        assertThat(kind(PROSE.replace("ti", "\"").replace("tt", "=").replace("ff", "\u00a8")))
                .isEqualTo(Kind.GARBLED);
    }

    @Test
    void utf8ReadAsLatinIsGarbled() {
        assertThat(kind(PROSE.replace("é", "ĂŠ"))).isEqualTo(Kind.GARBLED);
    }

    @Test
    void aShiftedAlphabetIsGarbled() {
        StringBuilder shifted = new StringBuilder();
        for (char c : PROSE.toCharArray()) {
            shifted.append(c >= 'a' && c <= 'z' ? (char) ('a' + (c - 'a' + 3) % 26) : c);
        }
        assertThat(kind(shifted.toString())).isEqualTo(Kind.GARBLED);
    }

    @Test
    void lettersWithoutUnicodeAreGarbled() {
        assertThat(kind(PROSE.replace("e", "\ufffd"))).isEqualTo(Kind.GARBLED);
    }

    @Test
    void bulletsOfSymbolFontsAreNoDamage() {
        assertThat(kind(PROSE.replace("des ", "\uf0b7 des \uf0b7 "))).isEqualTo(Kind.TEXT);
    }
}
