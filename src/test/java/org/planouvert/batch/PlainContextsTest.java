package org.planouvert.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainContextsTest {

    private final PlainContexts contexts = new PlainContexts();

    @Test
    void textsNumbersAndTruthsComeBackAsTheyWere() throws IOException {
        Map<String, Object> context = Map.of("batch.version", "6.0 é", "grid", 6L, "batch.executed", true, "empty", "");
        assertThat(read(written(context))).isEqualTo(context);
    }

    @Test
    void theSameContextIsTheSameText() throws IOException {
        assertThat(written(Map.of("b", 2L, "a", "x"))).isEqualTo("a text x\nb number 2\n");
    }

    @Test
    void whatCannotBeReadIsLeftOut() throws IOException {
        assertThat(read("{\"@class\":\"java.util.HashMap\",\"batch.version\":\"6.0.4\"}"))
                .isEmpty();
        assertThat(read("a number many\nb date 2026-01-01\nc number 3")).isEqualTo(Map.of("c", 3L));
    }

    @Test
    void whatCouldNotComeBackIsRefused() {
        assertThatThrownBy(() -> written(Map.of("list", List.of()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(Map.of("two", "lines\nof text"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> written(Map.of("a key", 1L))).isInstanceOf(IllegalArgumentException.class);
    }

    private String written(Map<String, Object> context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        contexts.serialize(context, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Map<String, Object> read(String text) throws IOException {
        return contexts.deserialize(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
