package org.planouvert.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsPublishedOfAnEdgeIsWhatWasMeasured(long seed) {
        float[] line = line(new Random(seed));
        Edges edges = Edges.of(line);
        for (int i = 0; i < line.length; i++) {
            assertThat(published(edges.at(i))).isEqualTo(published(line[i]));
        }
        assertThat(published(edges.at(line.length + 5))).isEqualTo(published(line[line.length - 1]));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPartOfALineAndTwoLinesAsOneKeepTheirPlaces(long seed) {
        Random random = new Random(seed);
        float[] left = line(random);
        float[] right = line(random);
        Edges both = Edges.of(left).with(Edges.of(right));
        int skip = random.nextInt(left.length);
        Edges rest = both.without(skip);
        for (int i = 0; i < left.length - skip; i++) {
            assertThat(published(rest.at(i))).isEqualTo(published(left[skip + i]));
        }
        for (int i = 0; i < right.length; i++) {
            assertThat(published(rest.at(left.length - skip + i))).isEqualTo(published(right[i]));
        }
    }

    @Test
    void halfATenthIsRoundedAsInThePublishedForm() {
        Edges edges = Edges.of(new float[] {12.25f, 12.75f, 13.249f, 100.05f});
        assertThat(Arrays.asList(edges.at(0), edges.at(1), edges.at(2), edges.at(3)))
                .containsExactly(12.3, 12.8, 13.2, 100.1);
    }

    @Test
    void onlyALineWithoutGeometryIsEmpty() {
        assertThat(Edges.NONE.isEmpty()).isTrue();
        assertThat(Edges.of(new float[] {1, 2}).isEmpty()).isFalse();
        assertThat(Edges.of(new float[] {-1, 2}).isEmpty()).isFalse();
    }

    /** Letters close together, wide blanks, steps back, and now and then what lies outside the page. */
    private static float[] line(Random random) {
        float[] line = new float[1 + random.nextInt(90)];
        float x = 20 + random.nextFloat() * 500;
        for (int i = 0; i < line.length; i++) {
            line[i] = x;
            float step = random.nextInt(10) == 0 ? 60 * random.nextFloat() : 6 * random.nextFloat();
            x += random.nextInt(12) == 0 ? -step : step;
        }
        if (random.nextInt(4) == 0) {
            line[random.nextInt(line.length)] = random.nextBoolean() ? -3.14f : 9000.5f;
        }
        return line;
    }

    private static String published(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
