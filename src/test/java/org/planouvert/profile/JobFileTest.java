package org.planouvert.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.SectionKind;

class JobFileTest {

    private static final String PROFILE = """
            name: cper
            contract_kind: CPER
            """;

    private Path folder;

    @BeforeEach
    void aFolderWithInputAndOneProfile(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Files.createDirectory(folder.resolve("input"));
        write("p.yaml", PROFILE);
    }

    @Test
    void aJobSaysWhatToReadWhereToWriteAndWhatAReleaseMustFulfil() throws Exception {
        write("job.yaml", """
                job: plans
                input: input
                output: out
                threads: 2
                profiles: [p.yaml]
                gates:
                  errors: 0
                  verified_share: ">= 60 %"
                  max_row_loss: 5%
                dialect: {separator: ";", decimal: ",", bom: true}
                max_file_size: 5 MB
                """);
        Job job = JobFile.load(folder.resolve("job.yaml"));
        assertThat(job.name()).isEqualTo("plans");
        assertThat(job.input()).isEqualTo(folder.resolve("input"));
        assertThat(job.output()).isEqualTo(folder.resolve("out"));
        assertThat(job.threads()).isEqualTo(2);
        assertThat(job.gates())
                .containsExactly(
                        new Job.Gate("errors", "<=", new BigDecimal("0")),
                        new Job.Gate("verified_share", ">=", new BigDecimal("0.60")),
                        new Job.Gate("max_row_loss", "<=", new BigDecimal("0.05")));
        assertThat(job.dialect()).isEqualTo(new Job.Dialect(';', ',', true));
        assertThat(job.maxFileSize()).isEqualTo(5_000_000);
    }

    @Test
    void theMoreFilesTheFewerPagesOfEachAreDrawn() {
        Job.Report report = new Job.Report(true, 4000);
        assertThat(List.of(1, 40, 41, 300, 301, 4000, 4001).stream().map(report::pagesOfEach))
                .containsExactly(100, 100, 64, 12, 12, 1, 0);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            profils: [p.yaml]            | 5 | unknown key 'profils' — did you mean 'profiles'?
            threads: many                | 5 | 'many' is not a number — write digits, with a point before decimals
            threads: 0                   | 5 | 'threads' is 0 — write a whole number from 1 to 64
            threads: 1.5                 | 5 | 'threads' is 1.5 — write a whole number from 1 to 64
            threads: [1]                 | 5 | a number is wanted here — write one after the colon or dash
            job: again                   | 5 | key 'job' stands twice, first on line 1 — merge the two
            gates: {eror: 0}             | 5 | unknown gate 'eror' — did you mean 'errors'?
            gates: {errors: few}         | 5 | 'few' is no condition — write a number, or "<= NUMBER" or ">= NUMBER" in quotes
            gates: 3                     | 5 | a mapping is wanted here — write 'key: value' lines
            dialect: {decimal: ","}      | 5 | separator and decimal are the same mark — write separator: ";" when the decimal is a comma
            dialect: {separator: xx}     | 5 | 'xx' cannot be the separator — write ",", ";" or tab
            dialect: {bom: perhaps}      | 5 | 'perhaps' is neither true nor false — write true or false
            report: {pictures: perhaps}  | 5 | 'perhaps' is neither true nor false — write true or false
            report: {picture: true}      | 5 | unknown key 'picture' — did you mean 'pictures'?
            report: {picture_pages: 0}   | 5 | 'picture_pages' is 0 — write a whole number from 1 to 1000000, or pictures: false
            max_file_size: huge          | 5 | 'huge' is no size — write it as in 200 MB
            : {                          | 5 | is not YAML: expected <block end>, but found ':' — check indentation, colons and quotes there
            """)
    void aMistakeIsToldWithItsLineAndARemedy(String line, int number, String message) throws IOException {
        write("job.yaml", """
                job: plans
                input: input
                output: out
                profiles: [p.yaml]
                """ + line + "\n");
        assertThat(problemsOf("job.yaml")).containsExactly(folder.resolve("job.yaml") + ":" + number + " " + message);
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnce() throws IOException {
        write("p.yaml", """
                name: cper
                headings:
                  - kind: volet
                    words: [volet]
                  - kind: chapiter
                    words: [chapitre]
                kind_cues:
                  comitment: [s'engage]
                funders: Etat
                """);
        write("job.yaml", """
                inputs: input
                output: out
                profiles:
                  - p.yaml
                  - absent.yaml
                """);
        assertThat(problemsOf("job.yaml"))
                .containsExactly(
                        at("job.yaml", 1, "unknown key 'inputs' — did you mean 'input'?"),
                        at("job.yaml", 1, "key 'input' is missing — add 'input: FOLDER'"),
                        at(
                                "job.yaml",
                                5,
                                "profile 'absent.yaml' does not exist — correct the path; it is relative to this file"),
                        at("p.yaml", 1, "key 'contract_kind' is missing — add it"),
                        at("p.yaml", 5, "unknown word 'chapiter' — did you mean 'chapter'?"),
                        at("p.yaml", 8, "unknown word 'comitment' — did you mean 'commitment'?"),
                        at("p.yaml", 9, "a list is wanted here — write one '- ' line for each entry"));
    }

    @Test
    void anInputFolderThatDoesNotExistIsAMistakeUnlessTheCommandLineNamesAnother() throws Exception {
        write("job.yaml", "input: nowhere\noutput: out\nprofiles: [p.yaml]\n");
        assertThat(problemsOf("job.yaml")).singleElement().asString().contains("job.yaml:1 input folder ");
        Overrides elsewhere = new Overrides(
                java.util.Optional.of(folder.resolve("input")),
                java.util.Optional.empty(),
                java.util.OptionalInt.of(3),
                java.util.Optional.empty(),
                Passwords.NONE);
        Job job = JobFile.load(folder.resolve("job.yaml"), elsewhere);
        assertThat(job.input()).isEqualTo(folder.resolve("input"));
        assertThat(job.threads()).isEqualTo(3);
    }

    @Test
    void aProfileInheritsWordsKeyByKeyAndReplacesLevels() throws Exception {
        write("base.yaml", """
                name: base
                contract_kind: CPER
                headings: [{kind: article, words: [article]}]
                kind_cues:
                  total: [total]
                  commitment: [s'engage]
                units:
                  - {factor: 1000000, currency: EUR, words: [M€]}
                false_friends: [page]
                """);
        write("p.yaml", """
                base: base.yaml
                name: lorraine
                headings: [{kind: volet, words: [volet]}]
                kind_cues: {total: [montant total]}
                units:
                  - {factor: 1_000_000, currency: EUR, words: [millions d'euros]}
                  - {factor: 1000000, words: [millions]}
                false_friends: [alinéa, page]
                """);
        write("job.yaml", "input: input\noutput: out\nprofiles: [p.yaml]\n");
        Profile profile = JobFile.load(folder.resolve("job.yaml")).profiles().get(0);
        assertThat(profile.name()).isEqualTo("lorraine");
        assertThat(profile.contractKind()).isEqualTo("CPER");
        assertThat(profile.headings()).extracting(Profile.HeadingWord::kind).containsExactly(SectionKind.VOLET);
        assertThat(profile.kindCues().get(AmountKind.TOTAL)).containsExactly("montant total", "total");
        assertThat(profile.kindCues().get(AmountKind.COMMITMENT)).containsExactly("s'engage");
        assertThat(profile.units())
                .extracting(Profile.Unit::words)
                .containsExactly(List.of("millions d'euros"), List.of("millions"));
        assertThat(profile.falseFriends()).containsExactly("alinéa", "page");
    }

    @Test
    void aProfileThatInheritsFromItselfIsAMistake() throws IOException {
        write("p.yaml", "base: q.yaml\n" + PROFILE);
        write("q.yaml", "base: p.yaml\n");
        write("job.yaml", "input: input\noutput: out\nprofiles: [p.yaml]\n");
        assertThat(problemsOf("job.yaml")).singleElement().asString().contains("inherits from itself");
    }

    @Test
    void aJobSaysHowPicturesAreRead() throws Exception {
        write("job.yaml", """
                input: input
                output: out
                profiles: [p.yaml]
                ocr: {languages: [fra, eng], data: input, dpi: 300, page_seconds: 90}
                """);
        Ocr ocr = JobFile.load(folder.resolve("job.yaml")).ocr();
        assertThat(ocr.enabled()).isTrue();
        assertThat(ocr.languages()).containsExactly("fra", "eng");
        assertThat(ocr.data()).contains(folder.resolve("input"));
        assertThat(ocr.dpi()).isEqualTo(300);
        assertThat(ocr.pageSeconds()).isEqualTo(90);
    }

    @Test
    void whatIsWrongAboutPicturesIsSaidWithItsLine() throws IOException {
        write("job.yaml", """
                input: input
                output: out
                profiles: [p.yaml]
                ocr:
                  enable: true
                  languages: [français!]
                  program: nowhere/tesseract
                  dpi: 2000
                """);
        assertThat(problemsOf("job.yaml"))
                .hasSize(4)
                .allMatch(p -> p.contains("job.yaml:"))
                .anyMatch(p -> p.contains(":5 ") && p.contains("'enable'") && p.contains("enabled"))
                .anyMatch(p -> p.contains(":6 ") && p.contains("languages"))
                .anyMatch(p -> p.contains(":7 ") && p.contains("not a program"))
                .anyMatch(p -> p.contains(":8 ") && p.contains("100 to 400"));
    }

    @Test
    void wordsStayAsWrittenEvenWhereYamlWouldReadATruthOrANumber() throws Exception {
        write("p.yaml", PROFILE + "false_friends: [no, 203, 1.0]\n");
        write("job.yaml", "input: input\noutput: out\nprofiles: [p.yaml]\n");
        assertThat(JobFile.load(folder.resolve("job.yaml")).profiles().get(0).falseFriends())
                .containsExactly("no", "203", "1.0");
    }

    @Test
    void theHashFollowsTheMeaningAndNotTheFolders() throws Exception {
        write("job.yaml", "input: input\noutput: out\nprofiles: [p.yaml]\n");
        String before = JobFile.load(folder.resolve("job.yaml")).sha256();
        write("job.yaml", "input: input\noutput: elsewhere\nthreads: 7\nprofiles: [p.yaml]\n");
        assertThat(JobFile.load(folder.resolve("job.yaml")).sha256()).isEqualTo(before);
        write("p.yaml", PROFILE + "false_friends: [page]\n");
        assertThat(JobFile.load(folder.resolve("job.yaml")).sha256()).isNotEqualTo(before);
    }

    @Test
    void aFileThatIsNotUtf8IsToldWithTheLine() throws IOException {
        Files.write(folder.resolve("job.yaml"), new byte[] {'a', ':', ' ', 'b', '\n', (byte) 0xe9, ':', ' ', 'c'});
        assertThat(problemsOf("job.yaml"))
                .containsExactly(at("job.yaml", 2, "is not UTF-8 — save the file with the encoding UTF-8"));
    }

    private List<String> problemsOf(String file) {
        ConfigurationException e =
                catchThrowableOfType(ConfigurationException.class, () -> JobFile.load(folder.resolve(file)));
        return e.problems().stream().map(Object::toString).toList();
    }

    private String at(String file, int line, String message) {
        return folder.resolve(file) + ":" + line + " " + message;
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
