package org.planouvert.normalize.payer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planouvert.domain.PartyCategory;
import org.planouvert.normalize.money.AmountGrammar;
import org.planouvert.normalize.place.Places;
import org.planouvert.profile.TestProfile;

class PayerGrammarTest {

    private static final AmountGrammar AMOUNTS = AmountGrammar.of(TestProfile.cper());
    private static final PayerGrammar PAYERS = PayerGrammar.of(TestProfile.cper(), Places.shipped());
    private static final List<Body> PARTIES = List.of(
            new Body("État", PartyCategory.STATE),
            new Body("Région Nord-Pas-de-Calais", PartyCategory.REGION),
            new Body("Département du Nord", PartyCategory.DEPARTEMENT),
            new Body("Département du Pas-de-Calais", PartyCategory.DEPARTEMENT),
            new Body("Métropole européenne de Lille", PartyCategory.METROPOLE));

    static Stream<String> payers() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PayerGrammarTest.class.getResourceAsStream("/money/payers.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("payers")
    void anAmountIsPaidByWhomItsLineSays(String line) {
        boolean none = line.startsWith("@none ");
        String[] parts = (none ? line.substring(6) : line).split("\\|");
        String[] texts = parts[0].strip().split(">>");
        List<String> leadIns =
                Arrays.stream(texts, 0, texts.length - 1).map(String::strip).toList();
        String text = texts[texts.length - 1].strip();
        List<String> expected =
                Stream.of(parts[1].split(";")).map(String::strip).toList();
        List<Payment> payments = PAYERS.read(text, leadIns, AMOUNTS.read(text, true), none ? List.of() : PARTIES);
        assertThat(payments.stream().map(PayerGrammarTest::print))
                .as("%s %s", text, payments)
                .isEqualTo(expected);
    }

    private static String print(Payment payment) {
        if (!payment.isNamed()) {
            return "-";
        }
        String bodies =
                payment.bodies().stream().map(Body::label).collect(Collectors.joining(payment.joint() ? " + " : " & "));
        return payment.via().isEmpty() ? bodies : bodies + " via " + payment.via();
    }
}
