package org.planouvert.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseValidationTest {

    private final Path temp;

    ReleaseValidationTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        ReleaseFolders.write(temp, SampleDossiers.release());
    }

    @Test
    void aReleaseAsWrittenIsValidAndEveryRowWasLookedAt() {
        ReleaseValidation validation = ReleaseValidation.of(temp);

        assertThat(validation.problems()).isEmpty();
        assertThat(validation.rows()).hasSize(8).containsEntry("contracts", 2L).containsEntry("documents", 6L);
    }

    @Test
    void aFolderWithoutDescriptionIsAProblemAndNotAnException() {
        ReleaseValidation validation = ReleaseValidation.of(temp.resolve("nowhere"));

        assertThat(validation.isValid()).isFalse();
        assertThat(validation.problems()).extracting(Problem::file).containsExactly("datapackage.json");
    }

    @Test
    void aDescriptionWithoutTablesIsNotValid() throws IOException {
        Files.writeString(temp.resolve("datapackage.json"), "{\"resources\": []}");

        assertThat(ReleaseValidation.of(temp).isValid()).isFalse();
    }

    @Test
    void aMissingFileIsAProblem() throws IOException {
        Files.delete(temp.resolve("parties.csv"));

        assertThat(ReleaseValidation.of(temp).problems())
                .anyMatch(
                        p -> p.file().equals("parties.csv") && p.message().en().contains("missing"));
    }

    @Test
    void aChangedByteIsAProblem() throws IOException {
        edit("contracts.csv", "Vallée", "vallée");

        check("contracts.csv", "no longer has the declared size or hash");
    }

    @Test
    void aWordOutsideTheVocabularyIsAProblem() throws IOException {
        edit("documents.csv", ",quarantined,", ",forgotten,");

        check("documents.csv:7 status", "none of the words");
    }

    @Test
    void anEmptyRequiredCellIsAProblem() throws IOException {
        edit("documents.csv", ",quarantined,", ",,");

        check("documents.csv:7 status", "required");
    }

    @Test
    void aNumberWithACommaIsAProblem() throws IOException {
        edit("contracts.csv", ",1905400000.00,", ",\"1905400000,00\",");

        check("contracts.csv:2 total_eur", "not of type number");
    }

    @Test
    void aDateThatDoesNotExistIsAProblem() throws IOException {
        edit("contracts.csv", ",2015-07-10,", ",2015-02-30,");

        check("contracts.csv:2 signed_on", "not of type date");
    }

    @Test
    void aRowThatStandsTwiceIsAProblem() throws IOException {
        Path file = temp.resolve("contracts.csv");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String[] lines = text.split("\n", -1);
        Files.writeString(file, text + lines[1] + "\n", StandardCharsets.UTF_8);

        check("contracts.csv:4 contract_id", "twice");
    }

    @Test
    void aReferenceToNothingIsAProblem() throws IOException {
        edit("contracts.csv", "\ncpier-vallee-de-la-seine-2015-2020,", "\ncpier-autre,");

        check("operations.csv", "does not stand in contracts.contract_id");
    }

    @Test
    void anotherHeaderIsAProblem() throws IOException {
        edit("sections.csv", "section_id,contract_id", "contract_id,section_id");

        check("sections.csv:1", "the header is not the schema's");
    }

    @Test
    void aPathOutOfTheReleaseIsNotFollowed() throws IOException {
        edit("datapackage.json", "\"path\": \"parties.parquet\"", "\"path\": \"../parties.parquet\"");

        check("../parties.parquet", "missing");
    }

    private void check(String place, String words) {
        assertThat(ReleaseValidation.of(temp).problems())
                .anyMatch(p -> p.place().startsWith(place) && p.message().en().contains(words));
    }

    private void edit(String name, String before, String after) throws IOException {
        Path file = temp.resolve(name);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after), StandardCharsets.UTF_8);
    }
}
