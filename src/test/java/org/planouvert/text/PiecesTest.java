package org.planouvert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void runsOfLettersWithoutWhatStandsBetween() {
        assertThat(Pieces.of(" l'axe 2 : eau, air ", Character::isLetter)).containsExactly("l", "axe", "eau", "air");
        assertThat(Pieces.of("", Character::isLetter)).isEmpty();
        assertThat(Pieces.of("12 - 13", Character::isLetter)).isEmpty();
    }

    @Test
    void numbersOfAnyScriptAndLettersOutsideTheFirstPlane() {
        assertThat(Pieces.of("a²/½-𐐨b", Pieces::isLetterOrNumber)).containsExactly("a²", "½", "𐐨b");
    }

    @Test
    void theSameAsSplittingByAPattern() {
        Random random = new Random(5);
        List<String> signs = List.of("a", "é", "Z", "7", "²", "-", " ", "'", "𐐨", "€", "\n");
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                text.append(signs.get(random.nextInt(signs.size())));
            }
            List<String> split = Arrays.stream(text.toString().split("[^\\p{L}\\p{N}]+"))
                    .filter(piece -> !piece.isEmpty())
                    .toList();
            assertThat(Pieces.of(text.toString(), Pieces::isLetterOrNumber))
                    .as(text.toString())
                    .isEqualTo(split);
        }
    }
}
