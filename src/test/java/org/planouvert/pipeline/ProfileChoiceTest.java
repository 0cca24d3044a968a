package org.planouvert.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.parse.WrittenDocument;
import org.planouvert.profile.ConfigurationException;
import org.planouvert.profile.JobFile;
import org.planouvert.profile.Profile;

class ProfileChoiceTest {

    private List<Profile> profiles = List.of();

    @BeforeEach
    void threeFamilies(@TempDir Path folder) throws IOException, ConfigurationException {
        Path vocabularies = Path.of("jobs", "profiles").toAbsolutePath();
        for (String file : List.of("general.yaml", "money-vocabulary.yaml", "tables-vocabulary.yaml")) {
            Files.copy(vocabularies.resolve(file), folder.resolve(file));
        }
        family(folder, "pacte", "pacte d'avenir");
        family(folder, "ville", "contrat de ville");
        Files.createDirectory(folder.resolve("input"));
        Path job = folder.resolve("job.yaml");
        Files.writeString(
                job, "job: j\ninput: input\noutput: output\nprofiles: [pacte.yaml, ville.yaml, general.yaml]\n");
        profiles = JobFile.load(job).profiles();
    }

    private static void family(Path folder, String name, String words) throws IOException {
        Files.writeString(
                folder.resolve(name + ".yaml"),
                "name: " + name + "\nbase: general.yaml\nrecognise:\n  - " + words + "\n");
    }

    @Test
    void givenWordsOfTwoFamiliesThenTheFirstFamilyOfTheJobReadsItWhicheverIsNamedFirst() {
        assertThat(chosen("Contrat de ville", "Il complète le pacte d’avenir.")).isEqualTo("pacte");
        assertThat(chosen("Pacte d’avenir", "Il complète le contrat de ville.")).isEqualTo("pacte");
    }

    @Test
    void givenANameOverTwoLinesThenItIsStillTheName() {
        assertThat(chosen("Le pacte", "d’avenir")).isEqualTo("pacte");
        assertThat(chosen("Un contrat", "de ville")).isEqualTo("ville");
    }

    @Test
    void givenNoNameThenTheLastFamilyReadsIt() {
        assertThat(chosen("Rapport annuel", "Le pacte est loin.")).isEqualTo("general");
    }

    private String chosen(String title, String text) {
        WrittenDocument written = new WrittenDocument().heading(16, title).paragraph(text);
        return ProfileChoice.of(written.layout(), profiles).name();
    }
}
