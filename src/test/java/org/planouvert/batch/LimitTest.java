package org.planouvert.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the system refuses ends a run with a sentence, leaves nothing torn, and is made good by the next run. */
class LimitTest {

    @ParameterizedTest(name = "no file may have more than {0} times 512 bytes")
    @ValueSource(ints = {0, 8, 60})
    void aLimitOnFileSizesFailsTheRunAndTheNextOneIsWhole(int blocks, @TempDir Path folder) throws Exception {
        Path input = documents(folder);
        Path output = folder.resolve("output");
        Path log = folder.resolve("limited.log");
        List<String> command = Stream.concat(
                        Stream.of("sh", "-c", "(ulimit -f " + blocks + "; exec \"$@\") 2>&1 | cat", "sh"),
                        RunProcess.command(input, output, 1).stream())
                .toList();
        Process limited = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(RunProcess.await(limited)).isZero(); // of cat
        assertThat(Files.readString(log)).containsAnyOf("limit on file sizes", "cannot be made");
        assertThat(output.resolve("latest")).doesNotExist();
        assertThat(RunProcess.await(RunProcess.start(input, output, 1))).isZero();
        assertThat(output.resolve("latest/documents")).content().hasLineCount(3);
    }

    @Test
    void anOutputThatCannotBeMadeIsToldInASentence(@TempDir Path folder) throws Exception {
        Path input = documents(folder);
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Process run = RunProcess.start(input, file.resolve("output"), 1, folder.resolve("log"));
        assertThat(RunProcess.await(run)).isEqualTo(1);
        assertThat(folder.resolve("log")).content().contains(file.toString()).contains("run again");
    }

    private static Path documents(Path folder) throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        for (String name : List.of("a", "b", "c")) {
            Path file = Files.writeString(input.resolve(name + ".html"), "<html>slow " + name + "</html>");
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        return input;
    }
}
