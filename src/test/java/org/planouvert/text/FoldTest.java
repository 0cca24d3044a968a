package org.planouvert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "État,etat",
        "L’État,l'etat",
        "Nord – Pas-de-Calais,nord - pas-de-calais",
        "œuvre,oeuvre",
        "ŒUVRE,oeuvre",
        "ﬁnancement,financement",
        "110\u00A0M€,110 m€",
        "a\u202F\u00A0  b,a b",
        "co\u00ADopération,cooperation",
        "n° 2,n° 2",
        "12² m²,12² m²",
        "E\u0301tat,etat"
    })
    void foldingTakesOffWhatOnlyLooksDifferent(String written, String folded) {
        assertThat(Fold.text(written)).isEqualTo(folded);
    }

    @Test
    void theWayBackLeadsToTheWordsAsWritten() {
        Fold fold = Fold.of("  L’œuvre  de\u00A0l’État ");
        assertThat(fold.text()).isEqualTo("l'oeuvre de l'etat");
        assertThat(fold.writtenPart(2, 8)).isEqualTo("œuvre");
        assertThat(fold.writtenPart(14, 18)).isEqualTo("État");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void foldingTwiceChangesNothingMoreAndTheFirstCharacterIsKnownWithoutTheRest(long seed) {
        Random random = new Random(seed);
        String letters = "aéÉœŒ ’'–-\u00A0\u202F\u00AD\u0301\u0001\t€12ﬁß°\n.,";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, letters.length()).forEach(k -> text.append(letters.charAt(k)));
            Fold fold = Fold.of(text.toString());
            assertThat(Fold.text(fold.text())).isEqualTo(fold.text());
            assertThat(Fold.initial(text.toString()))
                    .isEqualTo(fold.text().isEmpty() ? ' ' : fold.text().charAt(0));
            for (int k = 0; k < fold.text().length(); k++) {
                assertThat(fold.writtenStart(k)).isBetween(0, text.length() - 1);
                assertThat(fold.writtenEnd(k + 1)).isGreaterThan(fold.writtenStart(k));
            }
        }
    }

    @Test
    void wordsAreRunsOfLettersRunsOfDigitsAndSigns() {
        assertThat(Words.of("75M€, l'État (Hauts-de-France)").list())
                .extracting(Words.Word::text)
                .containsExactly("75", "m", "€", ",", "l", "etat", "(", "hauts", "de", "france", ")");
    }

    @Test
    void thePhraseWithMoreWordsWins() {
        Phrases<String> phrases = new Phrases<String>()
                .add("conseil", "short")
                .add("Conseil régional", "long")
                .add("mobilisable*", "stem");
        assertThat(phrases.in(Words.of("Le Conseil Régional et le conseil, mobilisables")))
                .extracting(Phrases.Match::meaning)
                .isEqualTo(List.of("long", "short", "stem"));
    }

    @Test
    void aPhraseIsFoundAtWholeWordsOnly() {
        assertThat(new Phrases<String>().add("plus de", "x").in(Words.of("surplus de, plus des")))
                .isEmpty();
    }
}
