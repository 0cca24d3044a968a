package org.planouvert.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a careful reader finds in a document, kept as a text resource: blocks that begin with {@code == name}, their lines
 * those of {@link Expected}. A block whose name ends in a question mark holds what readers may differ about.
 *
 * @param expected what must be found
 * @param allowed what may be found
 */
public record Truth(Expected expected, Expected allowed) {

    /** Reads a truth of the test resources, such as {@code contract/npdc-2015-2020.txt}. */
    public static Truth of(String name) {
        Map<String, StringBuilder> blocks = new HashMap<>();
        StringBuilder open = new StringBuilder();
        for (String line : text("/truth/" + name).split("\\R")) {
            if (line.startsWith("== ")) {
                open = blocks.computeIfAbsent(line.substring(3).strip(), key -> new StringBuilder());
            } else if (!line.startsWith("#")) {
                open.append(line).append('\n');
            }
        }
        return new Truth(expected(blocks, ""), expected(blocks, "?"));
    }

    private static Expected expected(Map<String, StringBuilder> blocks, String mark) {
        return Expected.of(
                block(blocks, "sections" + mark),
                block(blocks, "operations" + mark),
                block(blocks, "amounts" + mark),
                block(blocks, "parties" + mark));
    }

    private static String block(Map<String, StringBuilder> blocks, String name) {
        return blocks.getOrDefault(name, new StringBuilder()).toString();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Truth.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
