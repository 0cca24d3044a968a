package org.planouvert.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnyOfTest {

    @Test
    void oneOfSeveralStringsAnywhere() {
        AnyOf units = new AnyOf(List.of("millions", "euros", "k€"));
        assertThat(units.in("893 millions")).isTrue();
        assertThat(units.in("en k€ ht")).isTrue();
        assertThat(units.in("un million")).isFalse();
        assertThat(units.in("")).isFalse();
    }

    @Test
    void stringsWhoseFirstCharactersShareAGroup() {
        // 'a' and U+00E1, 128 apart
        AnyOf any = new AnyOf(List.of("ab", "\u00e1b"));
        assertThat(any.in("x\u00e1b")).isTrue();
        assertThat(any.in("xab")).isTrue();
        assertThat(any.in("\u00e1a")).isFalse();
    }

    @Test
    void nothingIsInNoTextButTheEmptyStringIsInAll() {
        assertThat(new AnyOf(List.of()).in("a")).isFalse();
        assertThat(new AnyOf(List.of("")).in("")).isTrue();
    }

    @Test
    void theSameAsLookingForEach() {
        Random random = new Random(11);
        for (int round = 0; round < 5_000; round++) {
            List<String> strings = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                strings.add(letters(random, 1 + random.nextInt(3)));
            }
            String text = letters(random, random.nextInt(12));
            assertThat(new AnyOf(strings).in(text))
                    .as("%s in %s", strings, text)
                    .isEqualTo(strings.stream().anyMatch(text::contains));
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }
}
