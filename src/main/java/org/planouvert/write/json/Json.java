package org.planouvert.write.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes JSON of trees made of maps, lists, strings, numbers and booleans; keys keep the order of their map. */
public final class Json {

    private static final JsonFactory PLAIN = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonFactory SCRIPT =
            PLAIN.rebuild().characterEscapes(new ScriptEscapes()).build();

    private Json() {}

    /** One line without spaces that may stand between script tags: nothing in it can close the tag or open a comment. */
    public static String forScriptBlock(Object tree) {
        return text(SCRIPT, ObjectWriteContext.empty(), tree);
    }

    /** The same in UTF-8. */
    public static byte[] bytesForScriptBlock(Object tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = SCRIPT.createGenerator(ObjectWriteContext.empty(), bytes)) {
            TreeWriter.write(out, tree);
        }
        return bytes.toByteArray();
    }

    /** Indented for people, with a line end at the end, in UTF-8. */
    public static void write(Path file, Object tree) throws IOException {
        Files.writeString(file, text(PLAIN, new Indented(), tree) + "\n", StandardCharsets.UTF_8);
    }

    private static String text(JsonFactory factory, ObjectWriteContext context, Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(context, text)) {
            TreeWriter.write(out, tree);
        }
        return text.toString();
    }

    /** Two spaces and LF wherever it runs, so that the same tree is the same bytes. */
    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withSeparators(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            // it counts how deep it is
            return PRETTY.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
