package org.planouvert.batch;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in a sentence why a run failed, and what to do. */
final class Failures {

    private static final String AGAIN = "; then run again: it continues where it was";

    private static final String UNKNOWN = ") — see the log above" + AGAIN;

    private Failures() {}

    /** Of several failures the one that says what is to be done; the others follow from it. */
    static RunFailedException of(List<Throwable> failures) {
        Throwable telling = failures.stream()
                .filter(failure -> !explain(failure).endsWith(UNKNOWN))
                .findFirst()
                .or(() -> failures.stream().findFirst())
                .orElseGet(() -> new IllegalStateException("no reason was recorded"));
        return new RunFailedException(explain(telling), telling);
    }

    static String explain(Throwable failure) {
        String all = chain(failure).map(Throwable::toString).reduce("", (a, b) -> a + "\n" + b);
        String lower = all.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("disk quota")) {
            return "the disk is full (" + root(failure) + ") — make room" + AGAIN;
        }
        if (lower.contains("file too large")) {
            return "the system's limit on file sizes was hit (" + root(failure) + ") — raise it (ulimit -f)" + AGAIN;
        }
        if (lower.contains("too many open files")) {
            return "the system's limit on open files was hit (" + root(failure) + ") — raise it (ulimit -n)" + AGAIN;
        }
        if (lower.contains("read-only file system") || chain(failure).anyMatch(Failures::isDenied)) {
            return "the output cannot be written (" + root(failure) + ") — check the rights on it" + AGAIN;
        }
        return "the run failed (" + root(failure) + UNKNOWN;
    }

    private static boolean isDenied(Throwable t) {
        return t instanceof AccessDeniedException || t instanceof ReadOnlyFileSystemException;
    }

    private static Stream<Throwable> chain(Throwable failure) {
        // Sixteen causes are more than any library nests; a circle of causes would never end.
        return Stream.iterate(Optional.of(failure), o -> o.map(Throwable::getCause))
                .limit(16)
                .takeWhile(Optional::isPresent)
                .map(Optional::get);
    }

    private static String root(Throwable failure) {
        Throwable last = chain(failure).reduce(failure, (a, b) -> b);
        return last instanceof FileSystemException && last.getMessage() != null
                ? last.getMessage()
                : last.getClass().getSimpleName() + ": " + last.getMessage();
    }
}
