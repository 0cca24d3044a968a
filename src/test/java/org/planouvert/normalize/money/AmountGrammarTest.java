package org.planouvert.normalize.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planouvert.domain.Qualifier;
import org.planouvert.profile.TestProfile;

class AmountGrammarTest {

    private static final AmountGrammar GRAMMAR = AmountGrammar.of(TestProfile.cper());

    static Stream<String> amounts() throws IOException {
        return lines("/money/amounts.txt");
    }

    static Stream<String> refused() throws IOException {
        return lines("/money/refused.txt");
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void anAmountIsReadAsItsLineSays(String line) {
        String[] parts = line.split("\\|", -1);
        String text = unescape(parts[0].strip());
        List<String> expected = Stream.of(parts[1].split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        List<String> found = new ArrayList<>();
        List<WrittenAmount> amounts = GRAMMAR.read(text);
        for (int i = 0; i < amounts.size(); i++) {
            boolean wantsUnit = i < expected.size() && expected.get(i).contains("unit=");
            found.add(print(amounts.get(i), wantsUnit));
        }
        assertThat(found).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aFalseFriendIsNoAmount(String line) {
        assertThat(GRAMMAR.read(unescape(line))).as(line).isEmpty();
    }

    @Test
    void theWordsOfAnAmountAreWhereItSays() {
        String text = "une dotation de 110\u00A0M€ de l’État, abondée à hauteur de 90 M€ HT";
        assertThat(GRAMMAR.read(text))
                .extracting(amount -> text.substring(amount.start(), amount.end()))
                .containsExactly("110\u00A0M€", "90 M€ HT");
    }

    @Test
    void aBareMillionIsMoneyWhenWhatItHangsOnSpeaksOfMoney() {
        assertThat(GRAMMAR.read("12 millions en 2016")).isEmpty();
        assertThat(GRAMMAR.read("12 millions en 2016", true)).hasSize(1);
        assertThat(GRAMMAR.read("12 millions d'habitants", true)).isEmpty();
    }

    @Test
    void aUnitIsFoundInACaption() {
        assertThat(GRAMMAR.unitIn("Maquette financière (en M€)").orElseThrow().factor())
                .isEqualByComparingTo("1000000");
        assertThat(GRAMMAR.unitIn("montants en milliers d'euros").orElseThrow().factor())
                .isEqualByComparingTo("1000");
        assertThat(GRAMMAR.unitIn("Maquette financière")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anAmountPrintedInAnyFormIsReadBack(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            PrintedAmount printed = PrintedAmount.draw(random);
            List<WrittenAmount> amounts = GRAMMAR.read(printed.text());
            assertThat(amounts).as(printed.text()).hasSize(1);
            WrittenAmount amount = amounts.get(0);
            assertThat(amount.min().orElseThrow()).as(printed.text()).isEqualByComparingTo(printed.value());
            assertThat(amount.qualifier()).as(printed.text()).isEqualTo(Qualifier.EXACT);
            assertThat(printed.text().substring(amount.start(), amount.end()))
                    .as(printed.text())
                    .isEqualTo(printed.written());
        }
    }

    private static Stream<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AmountGrammarTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    private static String unescape(String text) {
        return text.replace("\\s", "\u00A0").replace("\\t", "\u202F").replace("\\n", "\n");
    }

    private static String print(WrittenAmount amount, boolean withUnit) {
        StringBuilder out = new StringBuilder();
        boolean same = amount.min().equals(amount.max());
        out.append(plain(amount.min()));
        out.append(same ? "" : ".." + plain(amount.max()));
        out.append(amount.isWithoutCurrency() ? " ?" : " " + amount.currency());
        if (amount.qualifier() != Qualifier.EXACT) {
            out.append(' ').append(amount.qualifier().word());
        }
        if (amount.tax() != WrittenAmount.Tax.UNSTATED) {
            out.append(" tax=").append(amount.tax().name().toLowerCase(Locale.ROOT));
        }
        if (amount.isUnitPrice()) {
            out.append(" per=").append(amount.per().contains(" ") ? '"' + amount.per() + '"' : amount.per());
        }
        amount.share().ifPresent(share -> out.append(" share=").append(share.toPlainString()));
        out.append(withUnit ? " unit=" + amount.unit() : "");
        out.append(amount.base() ? " base" : "");
        if (amount.link() != WrittenAmount.Link.NONE) {
            out.append(' ').append(amount.link().name().toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
    }
}
