package org.planouvert.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planouvert.domain.AmountKind.COMMITMENT;
import static org.planouvert.domain.AmountKind.ENVELOPE;
import static org.planouvert.domain.AmountKind.TOTAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.Amount;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;

/**
 * One contract told by its text, its maquette, a press release and a web page: the maquette agrees, the press release rounds,
 * the web page leaves a volet out and says so, and each spells the axes in its own way.
 */
class FourDocumentsOfOneContractTest {

    private final Dossier judged = new RuleBook(Words.profile())
            .judge(DossierBuilder.of("contract", DocumentKind.CONTRACT)
                    .section(SectionKind.VOLET, "1", "Volet 1 : Mobilité multimodale")
                    .section(SectionKind.VOLET, "2", "Volet 2 : Transition écologique et énergétique")
                    .section(SectionKind.ARTICLE, "2", "Article 2")
                    .amount(COMMITMENT, "État", "893,486 M€")
                    .amount(COMMITMENT, "Région", "851,914 M€")
                    .amount(TOTAL, "", "1 745,400 M€")
                    .amount(ENVELOPE, "", "693,400 M€", a -> a.perimeter("mobilités"))
                    .document("maquette", DocumentKind.MAQUETTE)
                    .amount(TOTAL, "", "1 745,400 M€")
                    .document("press", DocumentKind.PRESS_RELEASE)
                    .amount(TOTAL, "", "1,75 Md€", a -> a.qualified(Qualifier.APPROX))
                    .document("web", DocumentKind.WEB_PAGE)
                    .section(SectionKind.VOLET, "", "Mobilités multimodales et décarbonées")
                    .section(SectionKind.VOLET, "", "Transition écologique et énergétique")
                    .amount(TOTAL, "", "1 052,000 M€", a -> a.perimeter("hors mobilités"))
                    .build());

    @Test
    void theArticleAndTheMaquetteProveTheTotal() {
        assertThat(proven()).contains("a0", "a1", "a2", "a4");
    }

    @Test
    void thePressReleaseRoundsAsPressReleasesDo() {
        assertThat(of("R09_APPROX_TOTAL")).singleElement().satisfies(f -> {
            assertThat(f.status()).isEqualTo(FindingStatus.PASS);
            assertThat(f.documentId()).isEqualTo("press");
        });
    }

    @Test
    void theWebPagesTotalDiffersByTheVoletThatItLeavesOut() {
        assertThat(of("R17_CROSS_DOC_TOTAL")).anySatisfy(f -> {
            assertThat(f.status()).isEqualTo(FindingStatus.PASS);
            assertThat(f.documentId()).isEqualTo("web");
            assertThat(f.message().fr())
                    .contains("écart de 693,4", "hors mobilités", "mobilités", "les périmètres diffèrent");
        });
        assertThat(of("R17_CROSS_DOC_TOTAL")).noneMatch(f -> f.status() == FindingStatus.FAIL);
    }

    @Test
    void anAxisThatIsSpelledInTwoWaysIsLinkedAndStaysTwo() {
        assertThat(of("R47_LABEL_DRIFT")).singleElement().satisfies(f -> {
            assertThat(f.message().fr())
                    .contains("Mobilités multimodales et décarbonées", "Volet 1 : Mobilité multimodale");
            assertThat(f.documentId()).isEqualTo("web");
        });
        assertThat(judged.sections()).extracting(Section::title).hasSize(5).doesNotHaveDuplicates();
    }

    private List<Finding> of(String rule) {
        return judged.findings().stream().filter(f -> f.ruleId().equals(rule)).toList();
    }

    private List<String> proven() {
        return judged.amounts().stream()
                .filter(a -> !a.verifiedBy().isEmpty())
                .map(Amount::id)
                .toList();
    }
}
