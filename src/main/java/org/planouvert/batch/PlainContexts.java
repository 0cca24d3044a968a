package org.planouvert.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.batch.core.repository.ExecutionContextSerializer;

/**
 * Execution contexts as lines {@code key kind value}. They hold notes of Spring Batch itself, a few texts and numbers: what
 * our steps resume from lies in files. So a line of another form, as an earlier version wrote it, is no loss and left out.
 */
final class PlainContexts implements ExecutionContextSerializer {

    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final String TRUTH = "truth";

    @Override
    public void serialize(Map<String, Object> context, OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(context).forEach((key, value) -> lines.append(line(key, value)));
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String key, Object value) {
        String kind = value instanceof String ? TEXT : value instanceof Long ? NUMBER : TRUTH;
        String line = key + " " + kind + " " + value;
        if (key.contains(" ") || line.contains("\n") || (kind.equals(TRUTH) && !(value instanceof Boolean))) {
            throw new IllegalArgumentException("no execution context can hold " + line);
        }
        return line + "\n";
    }

    @Override
    public Map<String, Object> deserialize(InputStream in) throws IOException {
        Map<String, Object> context = new HashMap<>();
        for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            String[] parts = line.split(" ", 3);
            if (parts.length == 3) {
                value(parts[1], parts[2]).ifPresent(value -> context.put(parts[0], value));
            }
        }
        return context;
    }

    private static Optional<Object> value(String kind, String text) {
        try {
            return switch (kind) {
                case TEXT -> Optional.of(text);
                case NUMBER -> Optional.of(Long.valueOf(text));
                case TRUTH -> Optional.of(Boolean.valueOf(text));
                default -> Optional.empty();
            };
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
