package org.planouvert.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.Dossier;
import org.planouvert.parse.RawHeader;
import org.planouvert.profile.TestProfile;

/** Three real texts against what a careful reader finds in them; skipped where the texts are not there. */
class SeedAmountsTest {

    private static final Path SEEDS = Path.of("../shared/data/seeds");
    private static final List<String> NPDC = List.of(
            "l’Etat",
            "Conseil régional Nord – Pas-de-Calais",
            "Conseil départemental du Nord",
            "Conseil départemental du Pas-de-Calais",
            "Métropole européenne de Lille");

    private static final List<Expected> EXPECTED = new ArrayList<>();
    private static final List<Found> FOUND = new ArrayList<>();
    private static Map<Expected, Found> matches = Map.of();

    private record Expected(
            String file, String quote, String value, String payer, String kinds, String qualifiers, int line) {}

    private record Found(String file, Amount amount) {}

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds are not on this machine");
        expected();
        find(
                "000",
                "000_bbb7af51647105e9.txt",
                SeedText.header(DocumentKind.CONTRACT, "Nord-Pas-de-Calais", 2015, 2020),
                NPDC);
        find(
                "001",
                "001_2fa9cc6b5a4632ab.txt",
                SeedText.header(DocumentKind.WEB_PAGE, "Hauts-de-France", 2021, 2027),
                List.of());
        find(
                "002",
                "002_2e0f632efe17f434.txt",
                SeedText.header(DocumentKind.PRESS_RELEASE, "Hauts-de-France", 2021, 2027),
                List.of());
        matches = match();
    }

    private static void expected() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SeedAmountsTest.class.getResourceAsStream("/money/seeds.txt")),
                StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> f =
                                Stream.of(line.split("\\|")).map(String::strip).toList();
                        EXPECTED.add(new Expected(
                                f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5), EXPECTED.size()));
                    });
        }
    }

    private static void find(String file, String name, RawHeader header, List<String> parties) throws IOException {
        Dossier dossier = new Normalizer(TestProfile.cper())
                .normalize(
                        SeedText.read(SEEDS.resolve(name), header, parties), SeedText.document(header.documentKind()));
        dossier.amounts().forEach(amount -> FOUND.add(new Found(file, amount)));
    }

    /** Each expected amount with a row of the same text, quote and value; the one with the right payer first. */
    private static Map<Expected, Found> match() {
        List<Found> free = new ArrayList<>(FOUND);
        Map<Expected, Found> matched = new java.util.LinkedHashMap<>();
        for (Expected expected : EXPECTED) {
            Predicate<Found> fits = found -> found.file().equals(expected.file())
                    && found.amount().provenance().quote().contains(expected.quote())
                    && value(found.amount()).equals(expected.value());
            Optional<Found> best = free.stream()
                    .filter(fits.and(found -> payer(found.amount()).equals(expected.payer())))
                    .findFirst()
                    .or(() -> free.stream().filter(fits).findFirst());
            best.ifPresent(found -> {
                free.remove(found);
                matched.put(expected, found);
            });
        }
        return matched;
    }

    private static String value(Amount amount) {
        String min = amount.money().min().map(SeedAmountsTest::plain).orElse("");
        String max = amount.money().max().map(SeedAmountsTest::plain).orElse("");
        return min.equals(max) ? min : min + ".." + max;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String payer(Amount amount) {
        return amount.payer().isNamed() ? amount.payer().label() : "-";
    }

    @Test
    void everyAmountIsFound() {
        assertThat(EXPECTED.stream().filter(e -> !matches.containsKey(e)).toList())
                .isEmpty();
    }

    @Test
    void nothingElseIsTakenForAnAmount() {
        List<Found> extra = new ArrayList<>(FOUND);
        matches.values().forEach(extra::remove);
        assertThat(extra).isEmpty();
    }

    @Test
    void whoPaysIsWhoIsNamed() {
        assertThat(wrong((expected, amount) -> payer(amount).equals(expected.payer())))
                .isEmpty();
    }

    @Test
    void anAmountIsOfTheKindThatItsWordsSay() {
        assertThat(wrong((expected, amount) -> List.of(expected.kinds().split("/"))
                        .contains(amount.nature().kind().word())))
                .isEmpty();
    }

    @Test
    void anAmountIsAsExactAsItsWordsSay() {
        assertThat(wrong((expected, amount) -> List.of(expected.qualifiers().split("/"))
                        .contains(amount.nature().qualifier().word())))
                .isEmpty();
    }

    @Test
    void theCommitmentsAddUpToTheContract() {
        assertThat(sumOfCommitments("000")).isEqualByComparingTo("2164804000");
        assertThat(sumOfCommitments("002")).isEqualByComparingTo("2757000000");
    }

    @Test
    void oneEnvelopeSaidAgainIsLinkedToItsFirstStatement() {
        assertThat(repeats("mobilise 17 M€", "17000000")).contains("(+ 17 M€ de prêts numériques");
        assertThat(repeats("l’enveloppe des 17 M€", "17000000")).contains("(+ 17 M€ de prêts numériques");
        assertThat(repeats("abonder cette enveloppe", "10000000")).contains("10 M€ de crédits cumulés");
        assertThat(repeats("parmi les 55 M€", "55000000")).contains("objectif de financement de 55 M€");
        assertThat(repeats("de la part de l'Etat 100 M€", "100000000")).contains("100 M€ pour des projets");
    }

    private static String repeats(String quote, String value) {
        Amount again = FOUND.stream()
                .map(Found::amount)
                .filter(a -> a.provenance().quote().contains(quote)
                        && value(a).equals(value)
                        && !a.repeatOf().isEmpty())
                .findFirst()
                .orElseThrow();
        return FOUND.stream()
                .map(Found::amount)
                .filter(a -> a.id().equals(again.repeatOf()))
                .map(a -> a.provenance().quote())
                .collect(Collectors.joining());
    }

    private static BigDecimal sumOfCommitments(String file) {
        return FOUND.stream()
                .filter(found -> found.file().equals(file))
                .map(Found::amount)
                .filter(a -> a.nature().kind() == AmountKind.COMMITMENT
                        && a.repeatOf().isEmpty())
                .flatMap(a -> a.money().exact().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> wrong(java.util.function.BiPredicate<Expected, Amount> right) {
        return matches.entrySet().stream()
                .filter(entry -> !right.test(entry.getKey(), entry.getValue().amount()))
                .map(entry ->
                        entry.getKey().quote() + " " + payer(entry.getValue().amount()) + " "
                                + entry.getValue().amount().nature())
                .toList();
    }
}
