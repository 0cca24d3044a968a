package org.planouvert.profile;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The request is wrong: nothing was started. It carries every problem that was found, not only the first. */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialised; exceptions merely could be
    private final List<Problem> problems;

    public ConfigurationException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the files and of their lines. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What is wrong in one place.
     *
     * @param file the file it stands in
     * @param line 1-based; 0 for the file as a whole
     * @param what what is wrong
     * @param remedy what to do about it
     */
    public record Problem(Path file, int line, String what, String remedy) {

        /** {@code file:line problem — remedy}, or {@code file problem — remedy} for a file as a whole. */
        @Override
        public String toString() {
            return file + (line > 0 ? ":" + line : "") + " " + what + " — " + remedy;
        }
    }
}
