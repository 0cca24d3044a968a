package org.planouvert.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.domain.Amount;
import org.planouvert.domain.Dossier;
import org.planouvert.profile.Job;

class ReleaseDiffTest {

    private final Path temp;

    ReleaseDiffTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void twoReleasesOfTheSameDossiersDoNotDiffer() throws IOException {
        List<Change> changes = diff(SampleDossiers.release(), SampleDossiers.release());

        assertThat(changes).isEmpty();
    }

    @Test
    void theOrderOfRowsIsNoDifference() throws IOException {
        List<Change> changes = diff(
                List.of(SampleDossiers.nord(), HostileDossier.seine()),
                List.of(HostileDossier.seine(), SampleDossiers.nord()));

        assertThat(changes).isEmpty();
    }

    @Test
    void aChangedRowIsToldFieldByField() throws IOException {
        Dossier before = SampleDossiers.nord();
        Amount first = before.amounts().get(0);
        List<Amount> amounts = new ArrayList<>(before.amounts());
        amounts.set(0, first.provenBy("autre-relation"));
        Dossier after = withAmounts(before, amounts);

        assertThat(diff(List.of(before), List.of(after)))
                .containsExactly(new Change(
                        "amounts",
                        first.id(),
                        Change.Kind.CHANGED,
                        "verified_by",
                        first.verifiedBy(),
                        "autre-relation"));
    }

    @Test
    void rowsThatComeAndGoAreToldOnceEach() throws IOException {
        Dossier all = SampleDossiers.nord();
        Amount last = all.amounts().get(all.amounts().size() - 1);
        Dossier fewer = withAmounts(all, all.amounts().subList(0, all.amounts().size() - 1));

        assertThat(diff(List.of(fewer), List.of(all)))
                .containsExactly(new Change("amounts", last.id(), Change.Kind.ADDED, "", "", ""));
        assertThat(diff(List.of(all), List.of(fewer)))
                .containsExactly(new Change("amounts", last.id(), Change.Kind.REMOVED, "", "", ""));
    }

    @Test
    void changesAreCountedByTable() throws IOException {
        ReleaseFolders.write(temp.resolve("old"), List.of(SampleDossiers.nord()));
        ReleaseFolders.write(temp.resolve("new"), List.of(HostileDossier.seine()));

        Map<String, ChangeCount> counts =
                ReleaseDiff.between(temp.resolve("old"), temp.resolve("new")).forEach(change -> {});

        assertThat(counts)
                .containsEntry("contracts", new ChangeCount(1, 1, 1, 0))
                .hasSize(8);
        assertThat(counts.get("documents")).isEqualTo(new ChangeCount(4, 1, 4, 0));
    }

    @Test
    void markdownNamesTableRowAndField() throws IOException {
        ReleaseFolders.write(temp.resolve("old"), List.of(SampleDossiers.nord()));
        ReleaseFolders.write(temp.resolve("new"), List.of(SampleDossiers.nord(), HostileDossier.seine()));
        StringBuilder markdown = new StringBuilder();

        ReleaseDiff.between(temp.resolve("old"), temp.resolve("new")).writeMarkdown(markdown);

        assertThat(markdown)
                .contains(
                        "## contracts\n\n- added `cpier-vallee-de-la-seine-2015-2020`\n",
                        "| contracts | 1 | 1 | 0 | 0 |");
    }

    @Test
    void anotherDialectIsNoDifference() throws IOException {
        ReleaseFolders.write(temp.resolve("old"), SampleDossiers.release());
        ReleaseFolders.write(
                temp.resolve("new"),
                SampleDossiers.release(),
                new Job.Dialect(';', ',', true),
                Optional.of(temp.resolve("old")));

        assertThat(temp.resolve("new/changes.csv")).content().hasLineCount(1);
    }

    private List<Change> diff(List<Dossier> before, List<Dossier> after) throws IOException {
        Path folder = Files.createTempDirectory(temp, "diff");
        ReleaseFolders.write(folder.resolve("old"), before);
        ReleaseFolders.write(folder.resolve("new"), after);
        List<Change> changes = new ArrayList<>();
        ReleaseDiff.between(folder.resolve("old"), folder.resolve("new")).forEach(changes::add);
        return changes;
    }

    private static Dossier withAmounts(Dossier dossier, List<Amount> amounts) {
        return new Dossier(
                dossier.contract(),
                dossier.documents(),
                dossier.parties(),
                dossier.sections(),
                dossier.operations(),
                amounts,
                dossier.cells(),
                dossier.findings());
    }
}
