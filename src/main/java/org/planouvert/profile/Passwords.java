package org.planouvert.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Passwords to try on protected documents, in order. They print as their number, so that no log can show them.
 *
 * @param words the passwords
 */
public record Passwords(List<String> words) {

    /** None to try. */
    public static final Passwords NONE = new Passwords(List.of());

    public Passwords {
        words = List.copyOf(words);
    }

    /** Reads a file with one password on each line; empty lines count for nothing. */
    public static Passwords load(Path file) throws IOException {
        return new Passwords(Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isEmpty())
                .toList());
    }

    @Override
    public String toString() {
        return words.size() + " password(s)";
    }
}
