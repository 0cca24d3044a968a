package org.planouvert.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.profile.Job;

class RunTest {

    private Path input;
    private Path output;

    @BeforeEach
    void aFolderWithThreePages(@TempDir Path folder) throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        output = folder.resolve("output");
        for (String name : List.of("a", "b", "c")) {
            write(name + ".html", "<html>" + name + "</html>");
        }
    }

    @Test
    void everyFileOfTheFolderIsInTheRelease() throws Exception {
        write("notes.txt", "notes");
        RunOutcome outcome = run(new FakeStages(), 2);
        assertThat(outcome.ending()).isEqualTo(RunOutcome.Ending.WELL);
        assertThat(FakeStages.lines(outcome))
                .containsExactly("a.html extracted", "b.html extracted", "c.html extracted", "notes.txt ignored");
        assertThat(Files.readSymbolicLink(output.resolve("latest")))
                .isEqualTo(Path.of("releases")
                        .resolve(outcome.summary().orElseThrow().releaseId()));
    }

    @Test
    void aSecondRunReadsNothingAndMakesTheSameRelease() throws Exception {
        RunOutcome first = run(new FakeStages(), 2);
        FakeStages second = new FakeStages();
        assertThat(run(second, 1).release()).isEqualTo(first.release());
        assertThat(second.read()).isEmpty();
    }

    @Test
    void aReleaseThatIsThereIsNotWrittenAgain() throws Exception {
        RunOutcome first = run(new FakeStages(), 1);
        FakeStages failing = new FakeStages();
        failing.failToWriteRelease();
        assertThat(run(failing, 1).release()).isEqualTo(first.release());
        OutputFolder.delete(first.release().orElseThrow());
        assertThat(FakeStages.lines(run(new FakeStages(), 1))).hasSize(3);
    }

    @Test
    void oneChangedDocumentIsReadAndNoOther() throws Exception {
        run(new FakeStages(), 2);
        write("b.html", "<html>changed</html>");
        FakeStages second = new FakeStages();
        run(second, 2);
        assertThat(second.read()).containsExactly("b.html");
    }

    @Test
    void aFullRunReadsEverythingAgain() throws Exception {
        RunOutcome first = run(new FakeStages(), 2);
        FakeStages second = new FakeStages();
        RunOutcome full = Runs.run(job(2), true, second.stages(), Progress.SILENT, StopHook.detached());
        assertThat(second.read()).containsExactly("a.html", "b.html", "c.html");
        assertThat(full.release()).isEqualTo(first.release());
    }

    @Test
    void aRunThatFailedIsContinuedWithoutReadingTwice() throws Exception {
        FakeStages failing = new FakeStages();
        failing.failToWriteRelease();
        assertThatThrownBy(() -> run(failing, 1))
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("make room");
        assertThat(Files.exists(output.resolve("latest"))).isFalse();
        FakeStages second = new FakeStages();
        RunOutcome outcome = run(second, 2);
        assertThat(second.read()).isEmpty();
        assertThat(FakeStages.lines(outcome)).hasSize(3);
    }

    @Test
    void aStoppedRunIsContinued() throws Exception {
        FakeStages stopping = new FakeStages();
        StopHook hook = StopHook.detached();
        stopping.beforeReading("b.html", hook.signal()::stop);
        RunOutcome stopped = Runs.run(job(1), false, stopping.stages(), Progress.SILENT, hook);
        assertThat(stopped.ending()).isEqualTo(RunOutcome.Ending.STOPPED);
        FakeStages second = new FakeStages();
        RunOutcome outcome = run(second, 1);
        assertThat(FakeStages.lines(outcome)).hasSize(3);
        assertThat(second.read()).doesNotContainAnyElementsOf(Set.of("b.html"));
    }

    @Test
    void aDocumentOnWhichTheProgramFailsIsQuarantinedAndTheOthersAreNot() throws Exception {
        FakeStages stages = new FakeStages();
        stages.beforeReading("b.html", () -> {
            throw new IllegalStateException("a mistake of ours");
        });
        RunOutcome outcome = run(stages, 2);
        assertThat(outcome.ending()).isEqualTo(RunOutcome.Ending.WITH_QUARANTINE);
        assertThat(FakeStages.lines(outcome))
                .containsExactly("a.html extracted", "b.html quarantined", "c.html extracted");
    }

    @Test
    void aReleaseThatFailsAGateIsMadeButIsNotTheLatest() throws Exception {
        Job strict = new Job(
                "strict",
                input,
                input,
                output,
                1,
                List.of(),
                List.of(new Job.Gate("amounts", ">=", BigDecimal.ONE)),
                Job.Dialect.STANDARD,
                "1");
        RunOutcome outcome = Runs.run(strict, false, new FakeStages().stages(), Progress.SILENT, StopHook.detached());
        assertThat(outcome.ending()).isEqualTo(RunOutcome.Ending.GATE_FAILED);
        assertThat(outcome.release().orElseThrow()).isDirectory();
        assertThat(Files.exists(output.resolve("latest"))).isFalse();
    }

    @Test
    void anEmptyFolderGivesAnEmptyRelease() throws Exception {
        for (String name : List.of("a", "b", "c")) {
            Files.delete(input.resolve(name + ".html"));
        }
        assertThat(FakeStages.lines(run(new FakeStages(), 2))).isEmpty();
    }

    @Test
    void aJobRepositoryThatCannotBeOpenedIsMadeAnew() throws Exception {
        RunOutcome first = run(new FakeStages(), 1);
        Files.writeString(output.resolve(".state/repository/jobs.mv.db"), "not a database");
        assertThat(run(new FakeStages(), 1).release()).isEqualTo(first.release());
    }

    @Test
    void aSecondRunAtTheSameTimeIsToldWhoHoldsTheFolder() throws Exception {
        FakeStages stages = new FakeStages();
        List<String> refusals = new java.util.concurrent.CopyOnWriteArrayList<>();
        stages.beforeReading("b.html", () -> {
            try {
                run(new FakeStages(), 1);
            } catch (RunFailedException e) {
                refusals.add(e.getMessage());
            }
        });
        run(stages, 1);
        assertThat(refusals)
                .singleElement()
                .asString()
                .contains("process " + ProcessHandle.current().pid() + ", since 2");
    }

    /** A file last written to long ago: the inventory waits for fresh ones to settle. */
    private void write(String name, String text) throws IOException {
        Path file = Files.writeString(input.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }

    private RunOutcome run(FakeStages stages, int threads) throws RunFailedException {
        return Runs.run(job(threads), false, stages.stages(), Progress.SILENT, StopHook.detached());
    }

    private Job job(int threads) {
        return new Job("test", input, input, output, threads, List.of(), List.of(), Job.Dialect.STANDARD, "1");
    }
}
