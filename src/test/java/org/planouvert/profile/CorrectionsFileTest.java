package org.planouvert.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planouvert.domain.CorrectableField;
import org.planouvert.domain.Correction;

class CorrectionsFileTest {

    private Path folder;

    @BeforeEach
    void aJobWithCorrections(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Files.createDirectory(folder.resolve("input"));
        Files.writeString(folder.resolve("p.yaml"), "name: cper\ncontract_kind: CPER\n");
        Files.writeString(folder.resolve("job.yaml"), """
                input: input
                output: out
                profiles: [p.yaml]
                corrections: c.csv
                """);
    }

    @Test
    void linesAreReadWithTheirQuotesAndCommentsAreLeftOut() throws Exception {
        write("""
                id,field,old,new,reason,source
                # amt-0,kind,total,subtotal,no,no
                amt-1,value_eur,1,2.50,"deux mots,
                et une ""citation\""",p. 3

                op-2,label,Pont,Pont-canal,faute,
                """);
        assertThat(JobFile.load(folder.resolve("job.yaml")).corrections())
                .containsExactly(
                        new Correction(
                                "amt-1",
                                CorrectableField.VALUE_EUR,
                                "1",
                                "2.50",
                                "deux mots,\net une \"citation\"",
                                "p. 3",
                                "c.csv:3"),
                        new Correction(
                                "op-2",
                                CorrectableField.OPERATION_LABEL,
                                "Pont",
                                "Pont-canal",
                                "faute",
                                "",
                                "c.csv:6"));
    }

    @Test
    void aFrenchSpreadsheetsSemicolonsAndMarkAreRead() throws Exception {
        write("\uFEFFid;field;old;new;reason;source\r\namt-1;via;;Agence de l'eau;dit p. 4;p. 4\r\n");
        assertThat(JobFile.load(folder.resolve("job.yaml")).corrections())
                .extracting(Correction::value)
                .containsExactly("Agence de l'eau");
    }

    @Test
    void otherCorrectionsMakeAnotherJob() throws Exception {
        write("id,field,old,new,reason,source\n");
        String none = JobFile.load(folder.resolve("job.yaml")).sha256();
        write("id,field,old,new,reason,source\namt-1,via,,ADEME,dit p. 4,\n");
        assertThat(JobFile.load(folder.resolve("job.yaml")).sha256()).isNotEqualTo(none);
    }

    @Test
    void aFileThatIsNotThereIsToldOnTheLineOfTheJob() {
        assertThat(problems(folder.resolve("job.yaml")))
                .containsExactly("4 corrections file 'c.csv' does not exist — correct the path, or write one with"
                        + " 'planouvert corrections template --write FILE'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            amt-1,valeur_eur,1,2,x,y | 'valeur_eur' cannot be corrected in amt-1 — did you mean 'value_eur'?
            cper-x,title,a,b,x,y     | 'cper-x' is no row that can be corrected — copy the id of an amount (amt-…), an operation (op-…) or a party (pty-…)
            amt-1,value_eur,1,2k,x,y | '2k' cannot be value_eur — write euros in digits, as 45220000.00
            amt-1,value_eur,1,2,,y   | gives no reason — say in a few words why the value is wrong
            amt-1,via,1              | has 3 fields instead of 6 — put a text with a comma between quotes
            """)
    void aMistakeIsToldWithItsLine(String line, String message) throws IOException {
        write("id,field,old,new,reason,source\n\n" + line + "\n");
        assertThat(problems(folder.resolve("c.csv"))).containsExactly("3 " + message);
    }

    @Test
    void aFieldThatIsCorrectedTwiceIsTold() throws IOException {
        write("id,field,old,new,reason,source\namt-1,via,a,b,x,\namt-1,via,b,c,x,\n");
        assertThat(problems(folder.resolve("c.csv")))
                .containsExactly("3 via of amt-1 is corrected twice, first on line 2 — keep one of the two");
    }

    private void write(String corrections) throws IOException {
        Files.writeString(folder.resolve("c.csv"), corrections);
    }

    private List<String> problems(Path file) {
        ConfigurationException e =
                catchThrowableOfType(ConfigurationException.class, () -> JobFile.load(folder.resolve("job.yaml")));
        return e.problems().stream()
                .map(p -> p.toString().replace(file + ":", ""))
                .toList();
    }
}
