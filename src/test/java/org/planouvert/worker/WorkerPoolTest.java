package org.planouvert.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planouvert.document.MediaType;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.extracts.DossierFile;
import org.planouvert.profile.Job;

@Timeout(300)
class WorkerPoolTest {

    private Path folder;
    private WorkerPool pool;

    @BeforeEach
    void aPoolOfFakeWorkers(@TempDir Path temporary) {
        folder = temporary;
        Job job = new Job("fake", folder, folder, folder, 1, List.of(), List.of(), Job.Dialect.STANDARD, "");
        // A budget of two seconds makes an endless document end soon; nothing else here takes that long.
        pool = new WorkerPool(WorkerCommand.of(FakeWorkerMain.class.getName()), job, 2_000);
    }

    @AfterEach
    void noWorkerStays() {
        pool.close();
        assertThat(ProcessHandle.current().children().filter(WorkerPoolTest::isWorker))
                .allMatch(WorkerPoolTest::diesSoon);
    }

    private static boolean isWorker(ProcessHandle p) {
        return p.info().commandLine().orElse("").contains(WorkerCommand.ROLE);
    }

    @Test
    void oneWorkerReadsDocumentAfterDocument() throws Exception {
        assertThat(read("one").status()).isEqualTo(DocumentStatus.EXTRACTED);
        assertThat(read("two").title()).isEqualTo(read("three").title()).startsWith("fake ");
    }

    @Test
    void oneWorkerReadsTwoDocumentsAtOnceAndASecondOneTheThird() throws Exception {
        List<CompletableFuture<DocumentRecord>> three =
                List.of(readSoon("pause a"), readSoon("pause b"), readSoon("pause c"));
        assertThat(three.stream().map(document -> document.join().title()).distinct())
                .hasSize(2);
    }

    @ParameterizedTest(name = "beside one that ends its worker by: {0}")
    @ValueSource(strings = {"endless", "bomb", "crash"})
    void aDocumentIsReadAllTheSame(String end) throws Exception {
        CompletableFuture<DocumentRecord> well = readSoon("pause");
        CompletableFuture<DocumentRecord> down = readSoon(end);
        assertThat(down.join().status()).isEqualTo(DocumentStatus.QUARANTINED);
        assertThat(well.join().status()).isEqualTo(DocumentStatus.EXTRACTED);
    }

    @ParameterizedTest(name = "{0} is set aside as {1}")
    @CsvSource({
        "endless, TIMEOUT",
        "bomb, MEMORY_LIMIT",
        "crash, WORKER_CRASH",
        "deep, TOO_DEEP",
        "mistake, INTERNAL_ERROR",
    })
    void aDocumentThatBringsItsReaderDownIsSetAsideAndTheNextIsRead(String text, String reasonCode) throws Exception {
        DocumentRecord down = read(text);
        assertThat(down.status()).isEqualTo(DocumentStatus.QUARANTINED);
        assertThat(down.reasonCode()).isEqualTo(reasonCode);
        assertThat(read("well").status()).isEqualTo(DocumentStatus.EXTRACTED);
    }

    @ParameterizedTest(name = "a worker that ends by: {0}")
    @ValueSource(strings = {"endless", "bomb", "crash"})
    void whatAWorkerHasStartedDiesWithIt(String end) throws Exception {
        assertThat(read("child " + end).status()).isEqualTo(DocumentStatus.QUARANTINED);
        assertThat(Files.readAllLines(folder.resolve("children")))
                .as("one for each of two tries")
                .hasSize(2)
                .allMatch(pid -> ProcessHandle.of(Long.parseLong(pid))
                        .map(WorkerPoolTest::diesSoon)
                        .orElse(true));
    }

    private static boolean diesSoon(ProcessHandle process) {
        return process.onExit()
                .completeOnTimeout(process, 2, TimeUnit.SECONDS)
                .thenApply(dead -> !dead.isAlive())
                .join();
    }

    @Test
    void aLibraryThatPrintsDoesNotDisturbThePipe() throws Exception {
        assertThat(read("print").status()).isEqualTo(DocumentStatus.EXTRACTED);
    }

    @Test
    void aReaderHasNoNetwork() throws Exception {
        assertThat(read("network").reasonCode()).isEqualTo("INTERNAL_ERROR");
    }

    @Test
    void closingEndsADocumentInTheMiddle() throws Exception {
        WorkerPool patient = new WorkerPool(
                WorkerCommand.of(FakeWorkerMain.class.getName()),
                new Job("fake", folder, folder, folder, 1, List.of(), List.of(), Job.Dialect.STANDARD, ""),
                60_000);
        SourceFile endless = source("endless");
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
            try {
                patient.read(endless, folder.resolve("draft"), page -> {});
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(1500);
        long closed = System.nanoTime();
        patient.close();
        assertThatThrownBy(reading::join).hasRootCauseInstanceOf(InterruptedException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - closed)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aDossierThatCannotBeWrittenFailsTheRunAndNotTheDocument() throws Exception {
        SourceFile well = source("well");
        assertThatThrownBy(() -> pool.read(well, folder.resolve("absent/draft"), page -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("absent");
    }

    @Test
    void aLongDocumentMayTakeMoreTimeThanAShortOne() {
        assertThat(WorkerPool.cpuMillis(10_000)).isEqualTo(20_000);
        assertThat(WorkerPool.cpuMillis(7_000_000)).isEqualTo(90_000);
        assertThat(WorkerPool.cpuMillis(Long.MAX_VALUE / 100_000)).isEqualTo(180_000);
    }

    private CompletableFuture<DocumentRecord> readSoon(String text) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return read(text);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                task -> new Thread(task).start());
    }

    private DocumentRecord read(String text) throws Exception {
        Path draft = folder.resolve(text + ".draft");
        pool.read(source(text), draft, page -> {});
        return DossierFile.readSummary(draft).documents().get(0);
    }

    private SourceFile source(String text) throws IOException {
        Path file = Files.writeString(folder.resolve(text), text);
        return new SourceFile(file, text + ".html", "0".repeat(64), text.length(), MediaType.HTML);
    }
}
