package org.planouvert.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts beside the sample documents' code. */
final class Resource {

    private Resource() {}

    /** A text of {@code src/test/resources/sample}. */
    static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/sample/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No text " + name + " in src/test/resources/sample");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
