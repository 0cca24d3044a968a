package org.planouvert.normalize.nature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.Period;
import org.planouvert.normalize.money.AmountGrammar;
import org.planouvert.normalize.money.WrittenAmount;
import org.planouvert.normalize.payer.PayerGrammar;
import org.planouvert.normalize.payer.Payment;
import org.planouvert.normalize.place.Places;
import org.planouvert.profile.Profile;
import org.planouvert.profile.TestProfile;

class ClassifierTest {

    private static final Profile PROFILE = TestProfile.cper();
    private static final AmountGrammar AMOUNTS = AmountGrammar.of(PROFILE);
    private static final PayerGrammar PAYERS = PayerGrammar.of(PROFILE, Places.shipped());
    private static final Classifier CLASSIFIER = Classifier.of(PROFILE);

    static Stream<String> natures() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ClassifierTest.class.getResourceAsStream("/money/natures.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("natures")
    void anAmountIsWhatItsLineSays(String line) {
        String[] parts = line.split("\\|");
        String[] titled = parts[0].strip().split(" > ", 2);
        String words = titled[titled.length - 1];
        String[] texts = words.split(" >> ");
        String text = texts[texts.length - 1];
        List<String> leadIns = texts.length > 1 ? List.of(texts[0]) : List.of();
        List<String> titles = titled.length > 1 ? List.of(titled[0]) : List.of();
        List<WrittenAmount> amounts = AMOUNTS.read(text);
        List<Payment> payments = PAYERS.read(text, leadIns, amounts, List.of());
        Setting setting = new Setting(text, leadIns, titles, Period.ofYears(2015, 2020));
        List<Judgement> judgements = CLASSIFIER.judge(setting, amounts, payments);
        List<String> expected =
                Stream.of(parts[1].split(";")).map(String::strip).toList();
        assertThat(judgements.stream().map(ClassifierTest::print))
                .as("%s %s", text, judgements)
                .isEqualTo(expected);
    }

    private static String print(Judgement judgement) {
        StringBuilder out = new StringBuilder();
        out.append(judgement.nature().kind().word());
        out.append(' ').append(judgement.nature().qualifier().word());
        out.append(' ').append(judgement.nature().creditKind().word());
        out.append(judgement.perimeter().isEmpty() ? "" : " perimeter=\"" + judgement.perimeter() + '"');
        out.append(judgement.programmeCode().isEmpty() ? "" : " programme=" + judgement.programmeCode());
        boolean staged = judgement.nature().stage() != BudgetStage.UNSTATED;
        out.append(staged ? " stage=" + judgement.nature().stage().word() : "");
        return out.toString();
    }
}
