package org.planouvert.batch.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.crew.Crew;
import org.planouvert.document.MediaType;
import org.planouvert.domain.DocumentStatus;

@Timeout(60)
class InventoryTest {

    private static final Crew CREW = new Crew(2);

    private static final String PAGE = "<html>page</html>";
    private static final Set<MediaType> READ = Set.of(MediaType.PDF, MediaType.XLSX, MediaType.HTML);
    private static final long LIMIT = 10_000;

    private Path input;
    private Path work;

    @BeforeEach
    void anInputFolder(@TempDir Path folder) throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
        work = Files.createDirectory(folder.resolve("work"));
    }

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource({
        "a.html, EXTRACTED, ''",
        "sub/deep/a.htm, EXTRACTED, ''",
        "notes.txt, IGNORED, UNSUPPORTED_TYPE",
        "table.csv, IGNORED, UNSUPPORTED_TYPE",
        "scan.pdf, QUARANTINED, NOT_WHAT_IT_SAYS",
        "maquette.xlsx, QUARANTINED, NOT_WHAT_IT_SAYS",
        ".hidden.html, IGNORED, HIDDEN_FILE",
        ".git/a.html, IGNORED, HIDDEN_FILE",
        ".DS_Store, IGNORED, HIDDEN_FILE",
        "~$maquette.xlsx, IGNORED, LOCK_FILE",
        "sub/.~lock.maquette.xlsx#, IGNORED, LOCK_FILE",
        "Thumbs.db, IGNORED, LOCK_FILE",
    })
    void aRegularFileIsReadOrLeftOutForAReason(String path, DocumentStatus status, String reasonCode) throws Exception {
        write(path, path.contains("htm") ? PAGE : "plain words");
        Entry entry = take().get(0);
        assertThat(entry.path()).isEqualTo(path);
        assertThat(entry.status()).isEqualTo(status);
        assertThat(entry.reasonCode()).isEqualTo(reasonCode);
        assertThat(entry.reason().isEmpty()).isEqualTo(status == DocumentStatus.EXTRACTED);
        assertThat(entry.sha256()).hasSize(64);
    }

    @Test
    void whatIsToBeReadLiesInAPrivateCopyUnderItsHash() throws Exception {
        write("a.html", PAGE);
        Entry entry = take().get(0);
        assertThat(entry.source(work).file())
                .isEqualTo(work.resolve(entry.sha256()))
                .hasContent(PAGE);
    }

    @Test
    void linksAndPipesAreNeverOpened() throws Exception {
        Files.createSymbolicLink(input.resolve("endless.pdf"), Path.of("/dev/zero"));
        Files.createSymbolicLink(input.resolve("up"), Path.of("..")); // a circle for whoever follows it
        Files.createSymbolicLink(input.resolve("broken.pdf"), Path.of("nowhere"));
        Process mkfifo = new ProcessBuilder("mkfifo", input.resolve("pipe.pdf").toString()).start();
        assumeThat(mkfifo.waitFor()).isZero();
        assertThat(codes())
                .containsOnly(
                        Map.entry("endless.pdf", "LINK"),
                        Map.entry("up", "LINK"),
                        Map.entry("broken.pdf", "LINK"),
                        Map.entry("pipe.pdf", "NOT_A_FILE"));
    }

    @Test
    void whatCannotBeReadIsSetAsideByName() throws Exception {
        assumeThat(System.getProperty("user.name")).as("root reads everything").isNotEqualTo("root");
        Files.setPosixFilePermissions(write("a.html", PAGE), PosixFilePermissions.fromString("---------"));
        assertThat(codes()).containsOnly(Map.entry("a.html", "NOT_READABLE"));
    }

    @Test
    void theSecondOfTwoFilesWithTheSameBytesPointsAtTheFirst() throws Exception {
        write("b.html", PAGE);
        write("a.html", PAGE);
        List<Entry> entries = take();
        assertThat(entries)
                .extracting(Entry::status)
                .containsExactly(DocumentStatus.EXTRACTED, DocumentStatus.DUPLICATE);
        assertThat(entries.get(1).reason()).contains("a.html");
        assertThat(entries.get(1).sha256()).isEqualTo(entries.get(0).sha256());
    }

    @Test
    void aFileAboveTheLimitIsSetAsideAndItsHashIsKnownWhereThatIsCheap() throws Exception {
        write("long.html", PAGE + "x".repeat((int) LIMIT));
        try (RandomAccessFile sparse =
                new RandomAccessFile(input.resolve("sparse.pdf").toFile(), "rw")) {
            sparse.setLength(10_000_000_000L);
        }
        List<Entry> entries = take();
        assertThat(entries).extracting(Entry::reasonCode).containsOnly("FILE_TOO_LARGE");
        assertThat(entries.get(0).sha256()).hasSize(64);
        assertThat(entries.get(1).sha256()).isEmpty();
        assertThat(entries.get(1).reason()).contains("10000000000").contains("max_file_size");
    }

    @Test
    void anEmptyFileIsSetAside() throws Exception {
        write("empty.pdf", "");
        assertThat(codes()).containsOnly(Map.entry("empty.pdf", "EMPTY_FILE"));
    }

    @Test
    void aFileThatGrowsWhileItIsCopiedIsLeftForTheNextRun() throws Exception {
        Path growing = write("a.html", PAGE);
        List<Entry> entries = new Inventory(input, Optional.empty(), work, LIMIT, READ::contains, source -> false, CREW)
                .<IOException>take(files -> Files.writeString(growing, PAGE + "more"))
                .entries();
        assertThat(entries).singleElement().satisfies(e -> assertThat(e.reasonCode())
                .isEqualTo("STILL_GROWING"));
    }

    @Test
    void anyBytesMakeAName() throws Exception {
        // é in Latin-1, which is no UTF-8; a line end; an override of the reading direction; a percent sign; a space.
        List<String> raw =
                List.of("%E9.html", "a%0Ab.html", "%E2%80%AEfdp.html", "100%25%20.html", "%C3%A9t%C3%A9.html");
        for (String name : raw) {
            Path file = Path.of(URI.create("file://" + input.toUri().getRawPath() + name));
            Files.writeString(file, PAGE + name);
            old(file);
        }
        List<Entry> entries = take();
        assertThat(entries)
                .extracting(Entry::path)
                .containsExactly("100% .html", "a\\x0Ab.html", "été.html", "\\u202Efdp.html", "\\xE9.html");
        assertThat(entries).allMatch(Entry::isToRead);
        for (Entry e : entries) {
            assertThat(FileName.file(input, e.look().name())).isRegularFile();
        }
    }

    @Test
    void theOrderIsThatOfTheBytes() throws Exception {
        for (String name : List.of("é.html", "z.html", "B.html", "a.html", "a/x.html", "a-.html")) {
            write(name, PAGE + name);
        }
        assertThat(take())
                .extracting(Entry::path)
                .containsExactly("B.html", "a-.html", "a.html", "a/x.html", "z.html", "é.html");
    }

    @Test
    void manyFilesComeInTheirOrderAndLeaveNothingButTheirCopies() throws Exception {
        for (int i = 10; i < 40; i++) {
            write(i + ".html", PAGE + i % 20);
        }
        List<Entry> entries = take();
        assertThat(entries).extracting(Entry::path).isSorted().hasSize(30);
        assertThat(entries.subList(20, 30)).extracting(Entry::reasonCode).containsOnly("DUPLICATE_CONTENT");
        try (Stream<Path> copies = Files.list(work)) {
            assertThat(copies).hasSize(20);
        }
    }

    @Test
    void ourOwnOutputBelowTheInputIsNoDocument() throws Exception {
        write("a.html", PAGE);
        write("output/releases/r/report.html", PAGE + "report");
        Inventory inventory = new Inventory(
                input, Optional.of(input.resolve("output")), work, LIMIT, READ::contains, source -> false, CREW);
        assertThat(inventory.<IOException>take(files -> {}).entries())
                .extracting(Entry::path)
                .containsExactly("a.html");
    }

    @Test
    void aFrozenManifestIsReadAsItWasWrittenAndHoldsUntilTheFolderChanges(@TempDir Path state) throws Exception {
        write("a.html", PAGE);
        write("b.html", PAGE);
        Manifest manifest = new Manifest(take());
        manifest.freeze(state.resolve("m"));
        assertThat(Manifest.read(state.resolve("m"))).isEqualTo(manifest);
        assertThat(manifest.stillHolds(input, Optional.empty())).isTrue();
        // Same size, same time: only the inode's own clock tells.
        old(Files.writeString(input.resolve("a.html"), PAGE.replace("page", "word"), StandardCharsets.UTF_8));
        assertThat(manifest.stillHolds(input, Optional.empty())).isFalse();
    }

    private Map<String, String> codes() throws Exception {
        return take().stream().collect(Collectors.toMap(Entry::path, Entry::reasonCode));
    }

    private List<Entry> take() throws Exception {
        return new Inventory(input, Optional.empty(), work, LIMIT, READ::contains, source -> false, CREW)
                .<IOException>take(files -> {})
                .entries();
    }

    private Path write(String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return old(file);
    }

    /** A file last written to long ago: the inventory waits for fresh ones to settle. */
    private static Path old(Path file) throws IOException {
        return Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    }
}
