package org.planouvert.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planouvert.document.SourceFile;
import org.planouvert.pipeline.DocumentPipeline;
import org.planouvert.profile.JobFile;

class TextViewTest {

    private static final String PAGE = """
            <html lang="fr"><body><h1>Contrat de plan État-région 2021-2027 Bretagne</h1>
            <p>L’État apporte environ 12 M€ aux 3,3 millions d’habitants, selon la loi n° 82-653.</p>
            <p>Les enjeux sont :</p><ul><li>une attention constante aux usagers</li></ul>
            <p>Volet après volet, les partenaires avancent ensemble.</p>
            </body></html>
            """;

    @Test
    void explainNamesTheRuleAndTheWordsOfAnAmount(@TempDir Path folder) throws Exception {
        assertThat(print(folder, true))
                .contains("amount: a number with a currency ‘M€’")
                .contains("approx: cue at the number ‘environ’")
                .contains("paid by: subject ‘L’État’");
    }

    @Test
    void explainSaysWhyANumberIsNoAmount(@TempDir Path folder) throws Exception {
        assertThat(print(folder, true))
                .contains("no amount: the word behind it is what it counts ‘habitant*’")
                .contains("no amount: the word before it says that it numbers something ‘n°’");
    }

    @Test
    void explainSaysWhyALineIsNeitherHeadingNorOperation(@TempDir Path folder) throws Exception {
        assertThat(print(folder, true))
                .contains("no operation: no line above announces operations")
                .contains("no heading: it begins with the word for ‘volet’");
    }

    @Test
    void withoutExplainNoReasonIsSaid(@TempDir Path folder) throws Exception {
        assertThat(print(folder, false)).contains("12,000,000.00 EUR").doesNotContain("because", "no amounts");
    }

    private static String print(Path folder, boolean explain) throws Exception {
        Path file = folder.resolve("page.html");
        Files.writeString(file, PAGE, StandardCharsets.UTF_8);
        StringWriter text = new StringWriter();
        DocumentPipeline pipeline = new DocumentPipeline(JobFile.load(Path.of("jobs/cper.yaml")));
        new TextView(pipeline.study(SourceFile.of(file)), OptionalInt.empty(), explain).print(new PrintWriter(text));
        return text.toString();
    }
}
