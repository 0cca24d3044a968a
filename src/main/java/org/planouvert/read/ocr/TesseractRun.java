package org.planouvert.read.ocr;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the program, with one thread: more of them cost twice the time and slow each other down. */
final class TesseractRun {

    /** Asking for its version must never hold up a run. */
    private static final long ASK_SECONDS = 20;

    private TesseractRun() {}

    /** Starts it in a folder, where it leaves its log. */
    static Process start(List<String> command, Optional<Path> tessdata, Path folder) throws IOException {
        return start(new ProcessBuilder(command).directory(folder.toFile()), tessdata, folder.resolve("log.txt"));
    }

    private static Process start(ProcessBuilder builder, Optional<Path> tessdata, Path log) throws IOException {
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().put("LC_ALL", "C");
        tessdata.ifPresent(folder -> builder.environment().put("TESSDATA_PREFIX", folder.toString()));
        builder.redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    /** What the program says to some options, errors included. */
    static String ask(Path program, Optional<Path> tessdata, List<String> options) throws IOException {
        Path log = Files.createTempFile("planouvert-ocr-", ".txt");
        try {
            List<String> command = new ArrayList<>(List.of(program.toString()));
            command.addAll(options);
            Process process = start(new ProcessBuilder(command), tessdata, log);
            try {
                if (!process.waitFor(ASK_SECONDS, TimeUnit.SECONDS)) {
                    throw new IOException(program + " " + options + " gave no answer");
                }
            } finally {
                end(process);
            }
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Stopped while asking " + program);
        } finally {
            Files.deleteIfExists(log);
        }
    }

    /** Ends a process by its handle, so that no other program of that name is touched, and waits until it let go. */
    static void end(Process process) {
        if (process.isAlive()) {
            process.destroyForcibly()
                    .onExit()
                    .orTimeout(ASK_SECONDS, TimeUnit.SECONDS)
                    .exceptionally(late -> process)
                    .join();
        }
    }

    /** A new folder for pictures, beside what is kept where something is. */
    static Path scratch(Optional<Path> beside) throws IOException {
        if (beside.isEmpty()) {
            return Files.createTempDirectory("planouvert-ocr-");
        }
        Files.createDirectories(beside.get());
        return Files.createTempDirectory(beside.get(), "planouvert-ocr-");
    }

    static String lastLine(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .reduce("", (before, line) -> line);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
