package org.planouvert.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.profile.JobFile;
import org.planouvert.sample.Comparison;
import org.planouvert.sample.Sample;
import org.planouvert.sample.SeedPage;
import org.planouvert.sample.TownContract;

/** One document of each family, read by the same code: sections, operations, amounts and parties are those it states. */
class FamiliesTest {

    static List<Sample> samples() {
        return Stream.concat(
                        Sample.all().stream(),
                        Stream.of(SeedPage.metropole(), SeedPage.press()).flatMap(Optional::stream))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatTheDocumentStates(Sample sample, @TempDir Path folder) throws Exception {
        assertThat(new Comparison(sample.expected(), read(sample, folder)).differences())
                .as(sample.name())
                .isEmpty();
    }

    @Test
    void aDocumentThatFitsNoProfileIsReadByTheGeneralOneAndSaysSo(@TempDir Path folder) throws Exception {
        assertThat(read(TownContract.sample(), folder).findings())
                .extracting(Finding::ruleId)
                .contains("GENERAL_PROFILE");
    }

    @Test
    void givenOneLineForAllDocumentsAndTwoThreadsThenEachIsReadAsByALineOfItsOwn(@TempDir Path folder)
            throws Exception {
        DocumentPipeline shared = new DocumentPipeline(JobFile.load(Path.of("jobs/cper.yaml")));
        Map<Path, Dossier> alone = new LinkedHashMap<>();
        for (Sample sample : samples()) {
            alone.put(folder.resolve(sample.name()), read(sample, folder));
        }
        Map<Path, Dossier> together = Stream.concat(alone.keySet().stream(), alone.keySet().stream())
                .parallel()
                .collect(Collectors.toConcurrentMap(
                        Function.identity(), file -> extracted(shared, file), (one, other) -> {
                            assertThat(other).isEqualTo(one);
                            return one;
                        }));
        assertThat(together).isEqualTo(alone);
    }

    private static Dossier extracted(DocumentPipeline line, Path file) {
        try {
            return line.extract(SourceFile.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier read(Sample sample, Path folder) throws Exception {
        Path file = folder.resolve(sample.name());
        Files.write(file, sample.bytes());
        return new DocumentPipeline(JobFile.load(Path.of("jobs/cper.yaml"))).extract(SourceFile.of(file));
    }
}
