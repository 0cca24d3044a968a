package org.planouvert.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Severity;
import org.planouvert.quality.rule.RuleDescription;

class RuleBookTest {

    static Stream<String> rules() {
        return RuleBook.rules().stream().map(RuleDescription::id);
    }

    private static Dossier judge(DossierBuilder draft) {
        return new RuleBook(Words.profile()).judge(draft.build());
    }

    private static List<Finding> of(Dossier dossier, String rule) {
        return dossier.findings().stream().filter(f -> f.ruleId().equals(rule)).toList();
    }

    private static RuleCases.Case caseOf(String rule) {
        assertThat(RuleCases.all()).containsKey(rule);
        return RuleCases.all()
                .getOrDefault(rule, new RuleCases.Case(DossierBuilder.contract(), DossierBuilder.contract()));
    }

    @Test
    void theBookHoldsFortyEightRulesAndFiveMore() {
        assertThat(rules().filter(id -> id.matches("R\\d\\d_.*"))).hasSize(48).isSorted();
        assertThat(rules().filter(id -> id.matches("X\\d\\d_.*"))).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBrokenRuleFires(String rule) {
        Severity severity = RuleBook.rules().stream()
                .filter(r -> r.id().equals(rule))
                .map(RuleDescription::severity)
                .findFirst()
                .orElseThrow();
        assertThat(of(judge(caseOf(rule).fires()), rule)).anySatisfy(f -> {
            assertThat(f.status()).isEqualTo(FindingStatus.FAIL);
            boolean toldUnderAnother = f.message().fr().contains("Même nombre douteux que le constat rel-");
            assertThat(f.severity()).isEqualTo(toldUnderAnother ? Severity.INFO : severity);
        });
    }

    @Test
    void aDocumentThatTellsNoContractSaysInOneLineWhichRulesHaveNothingToJudge() {
        Dossier contract = DossierBuilder.nothing();
        DocumentRecord guide = new DocumentRecord(
                "d",
                "d",
                "guide.pdf",
                "application/pdf",
                1,
                "",
                DocumentKind.OTHER,
                "",
                9,
                9,
                0,
                "fr",
                DocumentStatus.EXTRACTED,
                "",
                "");
        Dossier alone = new Dossier(
                Optional.empty(),
                List.of(guide),
                contract.parties(),
                contract.sections(),
                contract.operations(),
                contract.amounts(),
                contract.cells(),
                contract.findings());
        List<Finding> silent = new RuleBook(Words.profile())
                .judge(alone).findings().stream()
                        .filter(f -> f.status() == FindingStatus.NOT_EVALUABLE)
                        .toList();
        assertThat(silent).singleElement().satisfies(f -> {
            assertThat(f.ruleId()).isEqualTo("NO_CONTRACT");
            assertThat(f.documentId()).isEqualTo("d");
            assertThat(Integer.parseInt(f.observed())).isBetween(30, 53);
            assertThat(f.message().fr()).contains("guide.pdf", "R01_SUM_FUNDERS");
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsKeptIsJudgedAndStaysSilent(String rule) {
        List<Finding> findings = of(judge(caseOf(rule).silent()), rule);
        assertThat(findings).noneMatch(f -> f.status() == FindingStatus.FAIL);
        // The comparison with the release before is made when there is one, after rules are judged.
        FindingStatus expected = rule.equals("X03_RUN_TO_RUN") ? FindingStatus.NOT_EVALUABLE : FindingStatus.PASS;
        assertThat(findings).isNotEmpty().allMatch(f -> f.status() == expected);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleWithoutWhatItNeedsSaysWhatIsMissing(String rule) {
        Dossier nothing = new RuleBook(Words.profile()).judge(DossierBuilder.nothing());
        assertThat(of(nothing, rule)).singleElement().satisfies(f -> {
            assertThat(f.status()).isEqualTo(FindingStatus.NOT_EVALUABLE);
            assertThat(f.message().fr()).contains("Non évaluable : il faut ");
            assertThat(f.message().en()).contains("Not evaluable: it needs ");
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failuresSpeakBothLanguages(String rule) {
        assertThat(of(judge(caseOf(rule).fires()), rule))
                .filteredOn(f -> f.status() == FindingStatus.FAIL && !f.id().startsWith("f"))
                .allSatisfy(f -> {
                    assertThat(f.message().fr()).isNotBlank();
                    assertThat(f.message().en())
                            .isNotBlank()
                            .isNotEqualTo(f.message().fr());
                });
    }

    @Test
    void findingsHaveIdsOfTheirOwnThatDoNotChange() {
        Dossier once = judge(caseOf("R03_ROW_TOTAL").fires());
        Dossier again = judge(caseOf("R03_ROW_TOTAL").fires());
        assertThat(once.findings()).doesNotHaveDuplicates().isEqualTo(again.findings());
        assertThat(once.findings().stream().map(Finding::id).collect(Collectors.toSet()))
                .hasSameSizeAs(once.findings());
    }

    @Test
    void thePageOfRulesIsUpToDate() throws IOException {
        assertThat(Files.readString(RulesPage.FILE))
                .as("run org.planouvert.quality.RulesPage to write docs/RULES.md anew")
                .isEqualTo(RulesPage.text());
        assertThat(Path.of("docs", "RULES.md")).isEqualTo(RulesPage.FILE);
    }
}
