package org.planouvert.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a Tesseract before it reads; the programs here only answer, as versions do that are not installed. */
class TesseractTest {

    private static final String VERSION = "--version) echo 'tesseract 4.0.0'; echo ' leptonica-1.78.0'";
    private static final String LANGUAGES =
            "--list-langs) echo 'List of available languages (3):'; echo eng; echo fra; echo osd";

    @ParameterizedTest
    @ValueSource(strings = {"for o in \"$@\"; do", "for o in \"$1\"; do"})
    void givenAProgramThatObeysAllOptionsOrTheFirstAloneThenVersionAndLanguagesAreKnown(
            String obeying, @TempDir Path folder) throws IOException {
        Path program = program(folder, obeying + " case $o in " + VERSION + ";; " + LANGUAGES + ";; esac; done");
        Optional<Tesseract> found = Tesseract.find(at(program));
        assertThat(found).hasValueSatisfying(tesseract -> {
            assertThat(tesseract.version()).isEqualTo("4.0.0");
            assertThat(tesseract.languages()).containsExactly("eng", "fra");
            assertThat(tesseract.language()).isEqualTo("fra");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo 'no library'; exit 127", "echo 'tesseract 4.0.0'", "echo fra"})
    void givenAProgramThatSaysNoVersionOrNoLanguageThenItIsNone(String says, @TempDir Path folder) throws IOException {
        assertThat(Tesseract.find(at(program(folder, says)))).isEmpty();
    }

    private static Path program(Path folder, String does) throws IOException {
        Path program = Files.createTempFile(folder, "tesseract", "");
        Files.writeString(program, "#!/bin/sh\n" + does + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private static OcrSettings at(Path program) {
        OcrSettings usual = OcrSettings.DEFAULT;
        return new OcrSettings(
                Optional.of(program),
                usual.tessdata(),
                usual.language(),
                usual.dpi(),
                usual.pageBudget(),
                usual.cache());
    }
}
