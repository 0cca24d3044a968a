package org.planouvert.crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrewTest {

    private static final List<Integer> PARTS = IntStream.range(0, 100).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void givenAnyNumberOfThreadsTheResultsComeInTheOrderOfTheParts(int threads) {
        try (Crew crew = new Crew(threads)) {
            List<List<Integer>> products = crew.call(() -> Crew.all(PARTS, i -> Crew.all(PARTS, j -> i * j)));
            assertThat(products).hasSize(100);
            assertThat(products.get(7)).startsWith(0, 7, 14).endsWith(693);
        }
    }

    @Test
    void givenTwoThreadsThenTwoPartsAreInHandAtOnce() {
        CountDownLatch both = new CountDownLatch(2);
        try (Crew crew = new Crew(2)) {
            List<Boolean> met = crew.call(() -> Crew.all(List.of(1, 2), part -> {
                both.countDown();
                return both.await(10, TimeUnit.SECONDS);
            }));
            assertThat(met).containsExactly(true, true);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void givenOneThreadOrNoCrewThenTheCallerDoesAll() {
        Set<Thread> hands = ConcurrentHashMap.newKeySet();
        try (Crew alone = new Crew(1)) {
            alone.call(() -> Crew.all(PARTS, part -> hands.add(Thread.currentThread())));
        }
        Crew.each(PARTS, part -> hands.add(Thread.currentThread()));
        assertThat(hands).containsExactly(Thread.currentThread());
    }

    @Test
    void givenPartsThatFailThenAllAreDoneAndTheFirstFailureIsTold() {
        AtomicInteger done = new AtomicInteger();
        try (Crew crew = new Crew(3)) {
            assertThatThrownBy(() -> crew.call(() -> {
                        Crew.each(PARTS, part -> {
                            done.incrementAndGet();
                            if (part % 10 == 4) {
                                throw new IOException("part " + part);
                            }
                        });
                        return true;
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessage("part 4");
        }
        assertThat(done).hasValue(100);
    }

    @Test
    void givenWorkThatThrowsWhatNeedNotBeDeclaredThenItIsThrownAsItIs() {
        try (Crew crew = new Crew(2)) {
            assertThatThrownBy(() -> crew.call(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no");
        }
    }
}
