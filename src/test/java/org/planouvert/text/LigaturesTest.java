package org.planouvert.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LigaturesTest {

    private static void check(String drawn, String restored) {
        assertThat(String.join("", Ligatures.restore(drawn))).isEqualTo(restored);
    }

    @Test
    void aSignBetweenSmallLettersIsTheShapeThatMakesAKnownWord() {
        check("mul\"modale", "multimodale");
        check("Innova\"on", "Innovation");
        check("prospec\"f", "prospectif");
        check("a=rac\"ve", "attractive");
        check("e%ort", "effort");
        check("e\uFFFDcacité", "efficacité");
        check("l'ac\uE001on,", "l'action,");
        check("\uE002tre", "titre");
    }

    @Test
    void anUnknownWordTakesThePairThatKnownWordsHaveThere() {
        check("re\"cula\"on", "re\"culation");
    }

    @Test
    void goodTextStaysAsItIs() {
        for (String word :
                new String[] {"\"Volet\"", "a+b", "x=y", "50%", "l'État", "Erasmus+", "http://a?b=c", "§", "R&D"}) {
            check(word, word);
        }
    }
}
