package org.planouvert.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.cli.Main;
import org.planouvert.document.SourceFile;
import org.planouvert.profile.Job;
import org.planouvert.profile.JobFile;
import org.planouvert.profile.Overrides;
import org.planouvert.profile.Passwords;
import org.planouvert.worker.Reading;

/** Pictures of pages beside the report of the small contract that comes with the program. */
class PagePicturesOfAReleaseTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

    private Path folder;

    @BeforeEach
    void theContractThatComesWithTheProgram(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Files.createDirectory(folder.resolve("input"));
        try (Stream<Path> files = Files.list(Path.of("input"))) {
            for (Path file : files.toList()) {
                Path copy = Files.copy(file, folder.resolve("input").resolve(file.getFileName()));
                Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
            }
        }
    }

    @Test
    void everyCitedPageOfAPdfHasOneAndNoOtherPageHas() throws Exception {
        Path release = run("out", 1, true, false);
        List<String> cited = Files.readAllLines(release.resolve("amounts.csv"));
        Map<String, String> pictures = tree(release.resolve("quality").resolve("pages"));
        assertThat(pictures.keySet()).allMatch(name -> name.matches("[0-9a-f]{16}/[0-9]+[.]png"));
        assertThat(pictures).hasSizeBetween(3, 11);
        for (String picture : pictures.keySet()) {
            String document = picture.substring(0, 16);
            String page = picture.substring(17, picture.indexOf('.'));
            assertThat(cited).anyMatch(row -> row.contains(document) && row.contains("," + page + ","));
            assertThat(Files.readAllBytes(release.resolve("quality/pages").resolve(picture)))
                    .startsWith(PNG);
        }
        assertThat(Files.readString(release.resolve("quality/report.html")))
                .contains("pages/" + pictures.keySet().iterator().next());
    }

    @Test
    void theyAndAllTablesAreTheSameWhateverTheThreadsAndWhateverWasKeptOrCameLater() throws Exception {
        Map<String, String> atOnce = withoutChanges(run("one", 1, true, false));
        Path page = folder.resolve("input/page-web-bretagne-2021-2027.html");
        Path away = Files.move(page, folder.resolve("away.html"));
        run("two", 2, true, false);
        Files.move(away, page);
        assertThat(withoutChanges(run("two", 2, true, false))).isEqualTo(atOnce);
        assertThat(withoutChanges(run("two", 3, true, true))).isEqualTo(atOnce);
    }

    @Test
    void aJobThatWantsNoneHasNone() throws Exception {
        Path release = run("out", 1, false, false);
        assertThat(release.resolve("quality/report.html")).exists();
        assertThat(release.resolve("quality/pages")).doesNotExist();
    }

    private Path run(String output, int threads, boolean pictures, boolean full) throws Exception {
        Path jobs = Path.of("jobs").toAbsolutePath();
        Path file = Files.writeString(folder.resolve("job.yaml"), """
                profiles: [%s/profiles/cper.yaml, %s/profiles/general.yaml]
                report: {pictures: %s}
                """.formatted(jobs, jobs, pictures));
        Overrides overrides = new Overrides(
                Optional.of(folder.resolve("input")),
                Optional.of(folder.resolve(output)),
                OptionalInt.of(threads),
                Optional.empty(),
                Passwords.NONE);
        Job job = JobFile.load(file, overrides);
        Stages stages = Production.stages(job, Main.class.getName());
        try (Reading ended = stages.reading()) {
            return Runs.run(job, full, stages, Progress.SILENT, StopHook.detached())
                    .release()
                    .orElseThrow();
        }
    }

    /** All of a release but what was different before it. */
    private static Map<String, String> withoutChanges(Path release) throws IOException {
        Map<String, String> tree = tree(release);
        tree.remove("changes.csv");
        return tree;
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString(), SourceFile.of(file).sha256());
            }
        }
        return tree;
    }
}
