package org.planouvert.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.crew.Crew;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Severity;
import org.planouvert.profile.Job;
import org.planouvert.write.json.JsonObjects;

class ReleaseWriterTest {

    private final Path temp;

    ReleaseWriterTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void aReleaseHoldsTheFilesThatTheProductPromises() throws IOException {
        ReleaseFolders.write(temp, SampleDossiers.release());

        assertThat(ReleaseFolders.hashes(temp))
                .containsOnlyKeys(
                        "amounts.csv",
                        "amounts.parquet",
                        "changes.csv",
                        "contracts.csv",
                        "contracts.parquet",
                        "datapackage.json",
                        "documents.csv",
                        "documents.parquet",
                        "findings.csv",
                        "findings.parquet",
                        "operations.csv",
                        "operations.parquet",
                        "parties.csv",
                        "parties.parquet",
                        "quality/report.html",
                        "quality/report.json",
                        "sections.csv",
                        "sections.parquet",
                        "table_cells.csv",
                        "table_cells.parquet");
    }

    @Test
    void theSameDossiersGiveTheSameBytes() throws IOException {
        ReleaseSummary one = ReleaseFolders.write(temp.resolve("one"), SampleDossiers.release());
        ReleaseSummary two = ReleaseFolders.write(temp.resolve("two"), SampleDossiers.release());

        assertThat(ReleaseFolders.hashes(temp.resolve("one"))).isEqualTo(ReleaseFolders.hashes(temp.resolve("two")));
        assertThat(one).isEqualTo(two);
    }

    @Test
    void givenSeveralThreadsAndDossiersTogetherThenTheBytesAreThoseOfOneBehindTheOther() throws IOException {
        ReleaseFolders.write(temp.resolve("single"), SampleDossiers.release());
        Path together = Files.createDirectories(temp.resolve("together"));

        try (Crew crew = new Crew(3);
                ReleaseWriter writer = ReleaseWriter.open(together, Job.Dialect.STANDARD)) {
            crew.call(() -> {
                writer.add(SampleDossiers.release());
                return writer.finish(Optional.empty());
            });
        }

        assertThat(ReleaseFolders.hashes(together)).isEqualTo(ReleaseFolders.hashes(temp.resolve("single")));
    }

    @Test
    void theIdComesFromTheDataAndNotFromWhatWasThereBefore() throws IOException {
        ReleaseSummary first = ReleaseFolders.write(temp.resolve("first"), List.of(SampleDossiers.nord()));
        ReleaseSummary alone = ReleaseFolders.write(temp.resolve("alone"), SampleDossiers.release());
        ReleaseSummary after = ReleaseFolders.write(
                temp.resolve("after"),
                SampleDossiers.release(),
                Job.Dialect.STANDARD,
                Optional.of(temp.resolve("first")));

        assertThat(alone.releaseId()).matches("r-[0-9a-f]{16}").isEqualTo(after.releaseId());
        assertThat(first.releaseId()).isNotEqualTo(alone.releaseId());
        assertThat(after.changes().get("contracts")).isEqualTo(new ChangeCount(1, 1, 0, 0));
    }

    @Test
    void aReleaseWithoutDossiersStillHasEveryTable() throws IOException {
        ReleaseFolders.write(temp, List.of());

        assertThat(temp.resolve("amounts.csv"))
                .content()
                .startsWith("amount_id,contract_id")
                .hasLineCount(1);
        assertThat(ReleaseValidation.of(temp).problems()).isEmpty();
    }

    @Test
    void theSummaryCountsWhatGatesAskFor() throws IOException {
        ReleaseSummary summary = ReleaseFolders.write(temp, SampleDossiers.release());

        assertThat(summary.figures().rows()).containsEntry("contracts", 2L).containsEntry("documents", 6L);
        assertThat(summary.figures().documents())
                .containsEntry(DocumentStatus.QUARANTINED, 1L)
                .containsEntry(DocumentStatus.DUPLICATE, 1L)
                .containsEntry(DocumentStatus.IGNORED, 0L);
        assertThat(summary.figures().findings())
                .containsEntry(Severity.ERROR, 2L)
                .containsEntry(Severity.WARNING, 2L);
        assertThat(summary.figures().verifiedShare())
                .hasValueSatisfying(share -> assertThat(share).isBetween(new BigDecimal("0.5"), BigDecimal.ONE));
    }

    @Test
    void aFolderThatHoldsAReleaseIsNotWrittenOver() throws IOException {
        ReleaseFolders.write(temp, SampleDossiers.release());

        assertThatThrownBy(() -> ReleaseWriter.open(temp, Job.Dialect.STANDARD))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void theFrenchSpreadsheetDialectHasSemicolonsCommasAndAMark() throws IOException {
        ReleaseFolders.write(temp, SampleDossiers.release(), new Job.Dialect(';', ',', true), Optional.empty());

        String csv = Files.readString(temp.resolve("amounts.csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFamount_id;contract_id;").contains(";893486000,00;");
        assertThat(ReleaseValidation.of(temp).problems()).isEmpty();
    }

    @Test
    void csvIsUtf8WithoutMarkAndEndsLinesWithLf() throws IOException {
        ReleaseFolders.write(temp, SampleDossiers.release());

        String csv = Files.readString(temp.resolve("contracts.csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("contract_id,kind,title").endsWith("\n").doesNotContain("\r");
        assertThat(csv).contains("Contrat de plan État-Région").contains(",31;22,");
    }

    @Test
    void theDescriptionHasTitlesInBothLanguagesAndHashes() throws IOException {
        ReleaseFolders.write(temp, SampleDossiers.release());

        assertThat(JsonObjects.read(temp.resolve("datapackage.json")))
                .containsEntry("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
                .containsKeys("name", "title", "title_en", "licenses");
        assertThat(temp.resolve("datapackage.json"))
                .content()
                .contains("\"title\": \"Montants\"", "\"title_en\": \"Amounts\"", "\"hash\": \"sha256:");
    }
}
