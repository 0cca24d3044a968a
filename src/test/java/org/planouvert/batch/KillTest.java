package org.planouvert.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised of crashes and stops, shown by the bytes that are left. */
class KillTest {

    /** In ordinary builds a few; {@code .ci/run} asks for sixty. */
    private static final int KILLS = Integer.getInteger("planouvert.kills", 8);

    private static final int DOCUMENTS = 24;

    private Path input;
    private Path output;
    private Path reference;

    @BeforeEach
    void aFolderOfSlowDocumentsAndTheReleaseOfAnUninterruptedRun(@TempDir Path folder) throws Exception {
        input = Files.createDirectory(folder.resolve("input"));
        output = folder.resolve("output");
        reference = folder.resolve("reference");
        for (int i = 0; i < DOCUMENTS; i++) {
            Path file = Files.writeString(input.resolve("d" + i + ".html"), "<html>slow " + i + "</html>");
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
        assertThat(RunProcess.await(RunProcess.start(input, reference, 1))).isZero();
    }

    @Test
    void aRunKilledAnywhereAndRunAgainEndsInTheSameBytes() throws Exception {
        long begun = System.nanoTime();
        assertThat(RunProcess.await(RunProcess.start(input, output, 2))).isZero();
        assertSame(output);
        long whole = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        OutputFolder.delete(output);
        // Seeded, so that a failure can be looked at again; the machine's pace adds its own chance.
        Random random = new Random(20261121);
        for (int kill = 0; kill < KILLS; kill++) {
            Process run = RunProcess.start(input, output, 1 + random.nextInt(2));
            boolean ended = run.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS);
            List<ProcessHandle> workers = run.descendants().toList();
            run.destroyForcibly().waitFor();
            if (ended) {
                assertThat(run.exitValue()).as(log()).isZero();
                assertSame(output);
                OutputFolder.delete(output);
            } else {
                assertNothingTorn();
            }
            assertThat(workers).allMatch(KillTest::isGoneSoon, "a worker outlives its run");
        }
        assertThat(RunProcess.await(RunProcess.start(input, output, 2)))
                .as(log())
                .isZero();
        assertSame(output);
    }

    @Test
    void aRunThatIsToldToStopDoesSoWithinFiveSecondsAndIsContinued() throws Exception {
        Process run = RunProcess.start(input, output, 1);
        while (!Files.isDirectory(output.resolve(".state/extracts")) || count(output.resolve(".state/extracts")) < 3) {
            assertThat(run.isAlive()).as(log()).isTrue();
            Thread.sleep(20);
        }
        long told = System.nanoTime();
        run.destroy();
        assertThat(RunProcess.await(run)).as(log()).isEqualTo(130);
        assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(5));
        assertNothingTorn();
        assertThat(RunProcess.await(RunProcess.start(input, output, 2)))
                .as(log())
                .isZero();
        assertSame(output);
    }

    @Test
    void aSecondRunSaysWhoHoldsTheFolder() throws Exception {
        Process first = RunProcess.start(input, output, 1);
        Path lock = output.resolve(".state/lock");
        while (!Files.isRegularFile(lock) || Files.size(lock) == 0) {
            assertThat(first.isAlive()).isTrue();
            Thread.sleep(20);
        }
        Path log = output.resolveSibling("second.log");
        Process second = RunProcess.start(input, output, 1, log);
        assertThat(RunProcess.await(second)).isEqualTo(1);
        assertThat(Files.readString(log)).contains("process " + first.pid() + ", since ");
        assertThat(RunProcess.await(first)).isZero();
        assertSame(output);
    }

    /** What readers can see is whole: each release is the one of the uninterrupted run, and the latest is one of them. */
    private void assertNothingTorn() throws IOException {
        Path releases = output.resolve("releases");
        if (Files.isDirectory(releases)) {
            try (Stream<Path> names = Files.list(releases)) {
                for (Path release : names.toList()) {
                    assertThat(tree(release))
                            .isEqualTo(tree(reference.resolve("releases").resolve(release.getFileName())));
                }
            }
        }
        Path latest = output.resolve("latest");
        if (Files.exists(latest, LinkOption.NOFOLLOW_LINKS)) {
            assertThat(latest.resolve("documents")).isRegularFile();
        }
    }

    private void assertSame(Path made) throws IOException {
        assertThat(tree(made.resolve("releases"))).isEqualTo(tree(reference.resolve("releases")));
        assertThat(Files.readSymbolicLink(made.resolve("latest")))
                .isEqualTo(Files.readSymbolicLink(reference.resolve("latest")));
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(
                        folder.relativize(file).toString(),
                        Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        assertThat(tree).isNotEmpty();
        return tree;
    }

    /** A worker that was only just started must first get as far as to listen, which takes its time on a busy machine. */
    private static boolean isGoneSoon(ProcessHandle process) {
        return process.onExit()
                .completeOnTimeout(process, 20, TimeUnit.SECONDS)
                .thenApply(p -> !p.isAlive())
                .join();
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private String log() throws IOException {
        Path log = output.resolveSibling("output.log");
        return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
    }
}
