package org.planouvert.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.planouvert.profile.Job;

/** Reads one document and prints what it gives. */
@FunctionalInterface
interface Inspection {

    /**
     * What is asked.
     *
     * @param file the document
     * @param page only this page or sheet, 1-based
     * @param tables true to show the tables cell by cell
     * @param explain true to say how each value was found
     * @param html where to write the evidence view
     * @param json true for programs
     * @param heard told the file and the number of each page whose picture was read, on any thread
     */
    record Request(
            Path file,
            OptionalInt page,
            boolean tables,
            boolean explain,
            Optional<Path> html,
            boolean json,
            BiConsumer<Path, Integer> heard) {}

    /** Prints, and returns the exit code. */
    int show(Request request, Job job, PrintWriter out) throws IOException;
}
