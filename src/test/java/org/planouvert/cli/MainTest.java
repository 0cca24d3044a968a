package org.planouvert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"run", "inspect", "validate", "diff", "status", "publish", "worker", "doctor"})
    void everyCommandExplainsItselfAndItsExitCodes(String command) {
        assertThat(execute(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: planouvert " + command).contains("Exit codes:");
        assertThat(execute("--help")).isZero();
        assertThat(out.toString()).contains("  " + command);
    }

    @ParameterizedTest
    @EnumSource(Commands.class)
    void theHelpOfTheWholeSaysOfEachCommandWhatItsOwnHelpBeginsWith(Commands command) {
        String name = command.name().toLowerCase(Locale.ROOT);
        execute(name, "--help");
        String itself = out.toString().replaceAll("\\s+", " ");
        out.getBuffer().setLength(0);
        execute("--help");
        Matcher listed = Pattern.compile(" " + name + " ([\\w ,']{15,}[\\w ])")
                .matcher(out.toString().replaceAll("\\s+", " "));
        assertThat(listed.find()).isTrue();
        assertThat(itself).startsWith("Usage: planouvert " + name).contains(listed.group(1));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).matches("(?s)planouvert \\d+\\.\\d+.*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fly", "run --fast", "run --threads 0", "run --threads many", "diff one", "inspect"})
    void wrongUsageSaysWhatIsWrongAndExitsWithTwo(String line) {
        assertThat(execute(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().contains("--help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aWrongJobFileIsToldLineByLineAndNothingIsStarted(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Path job = Files.writeString(folder.resolve("job.yaml"), "input: in\noutput: out\nprofils: [x.yaml]\n");
        assertThat(execute("run", job.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(job + ":3 unknown key 'profils' — did you mean 'profiles'?");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anInputFolderThatDoesNotExistIsWrongUsage(@TempDir Path folder) {
        assertThat(execute("run", "--input", folder.resolve("absent").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("absent");
    }

    @Test
    void aDayIsUnderstoodAndOneThatIsNoneIsWrongUsage(@TempDir Path folder) {
        String absent = folder.resolve("absent").toString();
        assertThat(execute("run", "--as-of", "2026-11-29", "--input", absent)).isEqualTo(2);
        assertThat(err.toString()).contains("absent").doesNotContain("--as-of");
        assertThat(execute("run", "--as-of", "2026-02-30", "--input", absent)).isEqualTo(2);
        assertThat(err.toString())
                .contains("Invalid value for option '--as-of'")
                .contains("2026-02-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "worker"})
    void whatIsNotAvailableYetSaysSo(String command) {
        assertThat(execute(command)).isEqualTo(2);
        assertThat(err.toString()).contains("not available yet");
    }

    @Test
    void theDoctorFindsJavaAndTheDatabase() {
        assertThat(execute("doctor")).isZero();
        assertThat(out.toString()).contains("java").contains("database");
        assertThat(execute("doctor", "--json")).isZero();
        assertThat(out.toString()).contains("\"what\" : \"java\"");
    }

    @Test
    void statusOfAFolderWithoutRunsSaysSo(@TempDir Path folder) {
        assertThat(execute("status", "--output", folder.toString())).isZero();
        assertThat(out.toString()).contains("No run yet");
    }

    private int execute(String... arguments) {
        return Main.execute(new PrintWriter(out), new PrintWriter(err), Optional.empty(), arguments);
    }
}
