package org.planouvert.write.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON objects as trees. */
public final class JsonObjects {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonObjects() {}

    /**
     * Reads an object; numbers with a point are read as doubles.
     *
     * @throws IOException when there is no such file, or it holds no JSON object
     */
    public static Map<String, Object> read(Path file) throws IOException {
        try {
            return MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (JacksonException e) {
            throw new IOException(file + " holds no JSON object: " + e.getOriginalMessage(), e);
        }
    }
}
