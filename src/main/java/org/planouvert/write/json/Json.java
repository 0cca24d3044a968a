package org.planouvert.write.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** JSON of trees made of maps, lists, strings, numbers and booleans; keys keep the order of their map. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonMapper SCRIPT = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new ScriptEscapes()).build())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Two spaces and LF wherever it runs, so that the same tree is the same bytes. */
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withSeparators(Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));

    private Json() {}

    /** One line, without spaces. */
    public static String compact(Object tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /** One line that may stand between script tags: nothing in it can close the tag or open a comment. */
    public static String forScriptBlock(Object tree) {
        return SCRIPT.writeValueAsString(tree);
    }

    /** The same in UTF-8. */
    public static byte[] bytesForScriptBlock(Object tree) {
        return SCRIPT.writeValueAsBytes(tree);
    }

    /** Indented for people, with a line end at the end, in UTF-8. */
    public static void write(Path file, Object tree) throws IOException {
        String text = MAPPER.writer().with(PRETTY).writeValueAsString(tree) + "\n";
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /**
     * Reads an object; numbers with a point are read as doubles.
     *
     * @throws IOException when there is no such file, or it holds no JSON object
     */
    public static Map<String, Object> readObject(Path file) throws IOException {
        try {
            return MAPPER.readValue(Files.readString(file, StandardCharsets.UTF_8), new TypeReference<>() {});
        } catch (JacksonException e) {
            throw new IOException(file + " holds no JSON object: " + e.getOriginalMessage(), e);
        }
    }
}
