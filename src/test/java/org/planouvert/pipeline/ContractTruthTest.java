package org.planouvert.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planouvert.document.SourceFile;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Method;
import org.planouvert.domain.Section;
import org.planouvert.profile.JobFile;
import org.planouvert.sample.Comparison;
import org.planouvert.sample.Comparison.Match;
import org.planouvert.sample.Expected;
import org.planouvert.sample.Truth;

/** The contract of 66 pages against what a careful reader finds in it; the floors are those asked of the product. */
class ContractTruthTest {

    private static final Path CONTRACT = Path.of("../shared/data/contract-npdc-2015-2020.pdf");

    private static Comparison comparison;
    private static Dossier dossier;

    @BeforeAll
    static void read() throws Exception {
        assumeTrue(Files.isRegularFile(CONTRACT), "needs ../shared/data");
        Truth truth = Truth.of("contract/npdc-2015-2020.txt");
        dossier = new DocumentPipeline(JobFile.load(Path.of("jobs/cper.yaml"))).extract(SourceFile.of(CONTRACT));
        comparison = new Comparison(truth.expected(), truth.allowed(), dossier);
    }

    @Test
    void itsSectionsAreFoundAndNoOthers() {
        Match<Expected.Section, Section> sections = comparison.sections();

        assertThat(sections.recall()).as("%s", sections.missing()).isGreaterThanOrEqualTo(0.97);
        assertThat(sections.precision()).as("%s", sections.extra()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void aSectionHasItsParent() {
        Match<Expected.Section, Section> sections = comparison.sections();
        var wrong = sections.wrong((e, f) -> Comparison.key(e.parent()).equals(Comparison.key(comparison.parentOf(f))));

        assertThat(wrong).hasSizeLessThanOrEqualTo(sections.pairs().size() * 3 / 100);
    }

    @Test
    void aSectionsNumberIsKeptAsWritten() {
        assertThat(comparison
                        .sections()
                        .wrong((e, f) -> e.number().equals(f.numberAsWritten()) && e.kind() == f.kind()))
                .isEmpty();
    }

    @Test
    void itsOperationsAreThoseThatAReaderLists() {
        var operations = comparison.operations();

        assertThat(operations.recall()).as("%s", operations.missing()).isGreaterThanOrEqualTo(0.97);
        assertThat(operations.precision()).as("%s", operations.extra()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void anOperationStandsInItsSection() {
        assertThat(comparison.operations().wrong((e, f) -> Comparison.key(e.section())
                        .equals(Comparison.key(comparison.sectionOf(f)))))
                .isEmpty();
    }

    @Test
    void itsProseStatesTheseSumsAndNoOthers() {
        var amounts = comparison.amounts();

        assertThat(amounts.recall()).as("%s", amounts.missing()).isGreaterThanOrEqualTo(0.98);
        assertThat(amounts.precision()).as("%s", amounts.extra()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void aSumIsPaidByWhomItsWordsNameAndByNobodyElse() {
        assertThat(comparison.amounts().wrong(Comparison::samePayer)).isEmpty();
    }

    @Test
    void aSumIsOfTheKindThatItsWordsSay() {
        assertThat(comparison
                        .amounts()
                        .wrong((e, f) -> e.kind().isEmpty()
                                || e.kind().get() == f.nature().kind()))
                .isEmpty();
    }

    @Test
    void theSharesInItsAnnexAddUpToTheContract() {
        BigDecimal shares = dossier.amounts().stream()
                .filter(a -> a.provenance().method() == Method.TABLE
                        && a.provenance().page() <= 64)
                .filter(a -> a.nature().kind() == AmountKind.CONTRIBUTION)
                .map(Amount::money)
                .flatMap(m -> m.exact().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(shares).isEqualByComparingTo("2164804000");
    }

    @Test
    void itsPartiesAreTheFiveThatSign() {
        var parties = comparison.parties();

        assertThat(parties.missing()).isEmpty();
        assertThat(parties.extra()).isEmpty();
        assertThat(parties.wrong((e, f) -> e.deliberation().equals(f.deliberationDate())))
                .isEmpty();
    }
}
