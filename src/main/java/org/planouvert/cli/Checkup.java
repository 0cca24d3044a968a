package org.planouvert.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.planouvert.pipeline.Recognising;
import org.planouvert.profile.Ocr;

/** Looks at the machine: what is needed, and what is optional and what is lost without it. */
final class Checkup {

    /** Long enough for a program on a busy machine to say its version. */
    private static final long PATIENCE_SECONDS = 10;

    private static final long MEBIBYTE = 1 << 20;

    private Checkup() {}

    /** How a part is. */
    enum State {
        OK,
        /** Optional and not here; the detail says what is lost. */
        ABSENT,
        /** Needed and not here. */
        MISSING
    }

    /**
     * One part.
     *
     * @param what the part
     * @param state whether it is here
     * @param detail its version, or what to do
     */
    record Result(String what, State state, String detail) {}

    /**
     * Looks at all parts.
     *
     * @param asked what the job says about pages that are pictures
     */
    static List<Result> all(Ocr asked) {
        return List.of(
                java(),
                memory(),
                processors(),
                temporaryFolder(),
                database(),
                ocr(asked),
                fonts(),
                program("browser", List.of("chromium", "--version"), "pages cannot be drawn for visual checks"),
                program("poppler", List.of("pdftotext", "-v"), "the tests compare with it when it is here"),
                new Result("broker", State.ABSENT, "not used by this version"));
    }

    private static Result java() {
        int version = Runtime.version().feature();
        String detail = System.getProperty("java.vm.name") + " " + Runtime.version();
        return new Result("java", version >= 17 ? State.OK : State.MISSING, detail);
    }

    private static Result memory() {
        long heap = Runtime.getRuntime().maxMemory() / MEBIBYTE;
        long machine = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getTotalMemorySize()
                / MEBIBYTE;
        return new Result(
                "memory", State.OK, machine + " MiB in the machine, " + heap + " MiB heap for the main process");
    }

    private static Result processors() {
        return new Result(
                "processors", State.OK, String.valueOf(Runtime.getRuntime().availableProcessors()));
    }

    private static Result temporaryFolder() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir", "."));
        try {
            Files.delete(Files.createTempFile("planouvert-", ".probe"));
            return new Result(
                    "temp folder",
                    State.OK,
                    folder + ", " + Files.getFileStore(folder).getUsableSpace() / MEBIBYTE + " MiB free");
        } catch (IOException e) {
            return new Result("temp folder", State.MISSING, folder + " cannot be written: " + e.getMessage());
        }
    }

    private static Result database() {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            return new Result(
                    "database",
                    State.OK,
                    "H2 " + connection.getMetaData().getDatabaseProductVersion() + ", a file in the output folder");
        } catch (SQLException e) {
            return new Result("database", State.MISSING, String.valueOf(e.getMessage()));
        }
    }

    private static Result ocr(Ocr asked) {
        Recognising recognising = new Recognising(asked);
        return new Result(
                "ocr",
                recognising.isReady() ? State.OK : State.ABSENT,
                recognising.message().en());
    }

    private static Result fonts() {
        long count = output(List.of("fc-list")).map(s -> s.lines().count()).orElse(0L);
        return count > 0
                ? new Result("fonts", State.OK, count + " of the system")
                : new Result("fonts", State.ABSENT, "none of the system; only needed to draw pages");
    }

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");

    private static Result program(String what, List<String> command, String loss) {
        return output(command)
                // some start through scripts that complain before the program speaks
                .flatMap(s -> s.lines().filter(VERSION.asPredicate()).findFirst())
                .map(line -> new Result(what, State.OK, line))
                .orElseGet(() -> new Result(what, State.ABSENT, command.get(0) + " is not installed; " + loss));
    }

    /** What a program prints; empty when it is not here or does not answer. */
    private static Optional<String> output(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return process.exitValue() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
