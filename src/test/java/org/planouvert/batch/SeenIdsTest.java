package org.planouvert.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenIdsTest {

    private static final List<String> FORMS = List.of(
            "op-%012x", "pty-%012x", "po-%012x", "op-%011x", "op-%013x", "OP-%012x", "op-%012X", "x%012x", "%x");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anIdIsNewOnceWhateverItsForm(long seed) {
        Random random = new Random(seed);
        Set<String> known = new HashSet<>();
        SeenIds seen = new SeenIds();
        for (int i = 0; i < 30_000; i++) {
            String form = FORMS.get(random.nextInt(FORMS.size()));
            String id = String.format(Locale.ROOT, form, (long) random.nextInt(3000) << random.nextInt(36));
            assertThat(seen.add(id)).as(id).isEqualTo(known.add(id));
        }
    }
}
