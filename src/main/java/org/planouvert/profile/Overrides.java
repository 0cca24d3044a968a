package org.planouvert.profile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line says instead of the job file.
 *
 * @param input folder of documents
 * @param output folder of releases
 * @param threads how many documents are read at once, at least 1
 * @param asOf the day on which the release is said to be made
 * @param passwords tried on protected documents
 */
public record Overrides(
        Optional<Path> input,
        Optional<Path> output,
        OptionalInt threads,
        Optional<LocalDate> asOf,
        Passwords passwords) {

    /** All as the job file says. */
    public static final Overrides NONE =
            new Overrides(Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), Passwords.NONE);
}
