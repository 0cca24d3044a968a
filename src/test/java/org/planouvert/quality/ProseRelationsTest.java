package org.planouvert.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planouvert.domain.AmountKind.COMMITMENT;
import static org.planouvert.domain.AmountKind.CONTRIBUTION;
import static org.planouvert.domain.AmountKind.ENVELOPE;
import static org.planouvert.domain.AmountKind.ESTIMATE;
import static org.planouvert.domain.AmountKind.TOTAL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.Amount;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.SectionKind;

class ProseRelationsTest {

    private static Dossier judge(DossierBuilder draft) {
        return new RuleBook(Words.profile()).judge(draft.build());
    }

    private static List<String> found(Dossier dossier, FindingStatus status) {
        return dossier.findings().stream()
                .filter(f -> f.status() == status && f.id().startsWith("rel-"))
                .map(Finding::ruleId)
                .toList();
    }

    private static List<String> proven(Dossier dossier) {
        return dossier.amounts().stream()
                .filter(a -> !a.verifiedBy().isEmpty())
                .map(Amount::id)
                .toList();
    }

    private static DossierBuilder article(String total) {
        return DossierBuilder.contract()
                .section(SectionKind.ARTICLE, "2", "Article 2")
                .amount(COMMITMENT, "État", "460,200 millions d'euros M€")
                .amount(CONTRIBUTION, "État", "78,650 M€", a -> a.partOf("a0"))
                .amount(COMMITMENT, "Région Bretagne", "371,750 M€")
                .amount(COMMITMENT, "Finistère", "57,200 M€")
                .amount(COMMITMENT, "Ille-et-Vilaine", "45,220 M€")
                .amount(COMMITMENT, "Rennes Métropole", "56,690 M€")
                .amount(TOTAL, "", total);
    }

    @Test
    void theCommitmentsOfAnArticleMakeItsTotal() {
        Dossier judged = judge(article("991,060 M€"));
        assertThat(found(judged, FindingStatus.PASS)).containsExactly("R01_SUM_FUNDERS");
        assertThat(proven(judged)).containsExactly("a0", "a2", "a3", "a4", "a5", "a6");
    }

    @Test
    void anArticleWhoseTotalIsWrongIsAnError() {
        Dossier judged = judge(article("919,060 M€"));
        assertThat(found(judged, FindingStatus.FAIL)).containsExactly("R01_SUM_FUNDERS");
        assertThat(proven(judged)).isEmpty();
    }

    @Test
    void aWebPageThatStatesAnotherTotalThanTheContractIsTold() {
        Dossier judged = judge(article("991,060 M€")
                .document("web", DocumentKind.WEB_PAGE)
                .amount(TOTAL, "", "919,06 M€")
                .amount(ENVELOPE, "", "406,7 M€")
                .amount(ENVELOPE, "", "180,66 M€")
                .amount(ENVELOPE, "", "158,2 M€")
                .amount(ENVELOPE, "", "104,15 M€")
                .amount(ENVELOPE, "", "141,35 M€"));
        assertThat(found(judged, FindingStatus.FAIL)).containsExactlyInAnyOrder("R02_PART_SUM", "R17_CROSS_DOC_TOTAL");
        assertThat(judged.findings())
                .filteredOn(f -> f.ruleId().equals("R17_CROSS_DOC_TOTAL"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.expected()).isEqualTo("991060000.00");
                    assertThat(f.observed()).isEqualTo("919060000.00");
                    assertThat(f.message().fr()).contains("991,06\u00a0M€", "919,06\u00a0M€", "écart de 72\u00a0M€");
                    assertThat(f.message().en()).contains("a difference of 72\u00a0M€");
                });
    }

    @Test
    void aDifferenceBetweenTotalsThatIsAnotherAmountIsExplainedByIt() {
        Dossier judged = judge(DossierBuilder.contract()
                .amount(TOTAL, "", "2 757 M€")
                .amount(ENVELOPE, "", "693 M€", a -> a.perimeter("mobilités"))
                .document("press", DocumentKind.PRESS_RELEASE)
                .amount(TOTAL, "", "2 064 M€", a -> a.perimeter("hors mobilités")));
        assertThat(found(judged, FindingStatus.FAIL)).isEmpty();
        assertThat(judged.findings())
                .filteredOn(f -> f.ruleId().equals("R17_CROSS_DOC_TOTAL"))
                .singleElement()
                .satisfies(f -> assertThat(f.message().fr()).contains("693\u00a0M€", "les périmètres diffèrent"));
    }

    @Test
    void theBudgetsOfOneFunderMakeItsCommitment() {
        Dossier judged = judge(DossierBuilder.contract()
                .amount(COMMITMENT, "MEL", "194,6 M€")
                .amount(COMMITMENT, "Nord", "195,4 M€")
                .section(SectionKind.AXE, "1", "Accélérer")
                .amount(ENVELOPE, "MEL", "31,8 M€")
                .section(SectionKind.AXE, "2", "Soutenir")
                .amount(ENVELOPE, "MEL", "142,8 M€")
                .section(SectionKind.AXE, "3", "Lutter")
                .amount(ENVELOPE, "MEL", "2 M€")
                .section(SectionKind.AXE, "4", "Développer")
                .amount(ENVELOPE, "MEL", "18 M€"));
        assertThat(proven(judged)).containsExactly("a0", "a2", "a3", "a4", "a5");
    }

    @Test
    void roundSumsThatHappenToAddUpProveNothing() {
        Dossier judged = judge(DossierBuilder.contract()
                .amount(ENVELOPE, "", "10 M€")
                .amount(ENVELOPE, "", "10 M€")
                .amount(ENVELOPE, "", "20 M€")
                .amount(ENVELOPE, "", "30 M€"));
        assertThat(proven(judged)).isEmpty();
    }

    @Test
    void partsOfANamedWholeProveItWhenTheyExhaustIt() {
        Dossier judged = judge(DossierBuilder.contract()
                .amount(COMMITMENT, "État", "362,452 M€")
                .amount(CONTRIBUTION, "État", "269,097 M€", a -> a.partOf("a0"))
                .amount(CONTRIBUTION, "État", "39,345 M€", a -> a.partOf("a0"))
                .amount(CONTRIBUTION, "État", "33,07 M€", a -> a.partOf("a0"))
                .amount(CONTRIBUTION, "État", "20,94 M€", a -> a.partOf("a0")));
        assertThat(found(judged, FindingStatus.PASS)).containsExactly("R02_PART_SUM");
        assertThat(proven(judged)).hasSize(5);
    }

    @Test
    void aPartLargerThanItsWholeIsAnError() {
        Dossier judged = judge(DossierBuilder.contract()
                .amount(ENVELOPE, "", "40 M€")
                .amount(CONTRIBUTION, "ANRU", "55 M€", a -> a.partOf("a0")));
        assertThat(found(judged, FindingStatus.FAIL)).containsExactly("R14_PART_LE_TOTAL");
    }

    @Test
    void somePartsOfAWholeSayNothingAboutIt() {
        Dossier judged = judge(DossierBuilder.contract()
                .amount(ENVELOPE, "", "16,5 M€")
                .amount(CONTRIBUTION, "Région", "6,8 M€", a -> a.partOf("a0"))
                .amount(CONTRIBUTION, "Ille-et-Vilaine", "3,35 M€", a -> a.partOf("a0")));
        assertThat(found(judged, FindingStatus.PASS)).isEmpty();
        assertThat(found(judged, FindingStatus.FAIL)).isEmpty();
    }

    @Test
    void listedPartsReachTheFloorThatIsAnnounced() {
        Dossier judged = judge(DossierBuilder.contract()
                .amount(TOTAL, "", "2,7 Md€", a -> a.qualified(Qualifier.MORE_THAN))
                .amount(COMMITMENT, "État", "994 M€", a -> a.partOf("a0").share("36"))
                .amount(COMMITMENT, "Région", "995 M€", a -> a.partOf("a0").share("36"))
                .amount(COMMITMENT, "Autres", "768 M€", a -> a.partOf("a0").share("28")));
        assertThat(found(judged, FindingStatus.FAIL)).isEmpty();
        assertThat(found(judged, FindingStatus.PASS))
                .containsExactlyInAnyOrder(
                        "R10_AT_LEAST",
                        "R06_PCT_SUM",
                        "R08_PCT_RECOMPUTED",
                        "R08_PCT_RECOMPUTED",
                        "R08_PCT_RECOMPUTED");
    }

    @Test
    void aShareOfARangeLiesWithinTheSharesOfItsEnds() {
        Dossier judged = judge(DossierBuilder.contract()
                .amount(ESTIMATE, "", "150 M€", a -> a.between("150 M€", "170 M€"))
                .amount(CONTRIBUTION, "Région", "75 M€", a -> a.share("50"))
                .amount(CONTRIBUTION, "Nord", "37,5 M€", a -> a.share("25")));
        assertThat(found(judged, FindingStatus.PASS)).containsExactly("R07_PCT_OF_BASE", "R07_PCT_OF_BASE");
        assertThat(proven(judged)).containsExactly("a1", "a2");
    }

    @Test
    void aRoundedTotalIsProvenByTheExactOne() {
        Dossier judged = judge(DossierBuilder.contract()
                .amount(TOTAL, "", "991,060 M€")
                .amount(TOTAL, "", "1 Md€", a -> a.qualified(Qualifier.APPROX)));
        assertThat(found(judged, FindingStatus.PASS)).containsExactly("R09_APPROX_TOTAL");
        assertThat(proven(judged)).containsExactly("a1");
    }

    @Test
    void aFundersShareOfAnOperationIsTheSameInBothDocuments() {
        DossierBuilder draft = DossierBuilder.contract()
                .operation("Signalisation")
                .amount(CONTRIBUTION, "État", "48,6 M€")
                .amount(CONTRIBUTION, "Région", "52,3 M€")
                .document("maquette", DocumentKind.MAQUETTE)
                .paying("Signalisation")
                .amount(CONTRIBUTION, "État", "48 600 k€")
                .amount(CONTRIBUTION, "Région", "53 200 k€");
        Dossier judged = judge(draft);
        assertThat(found(judged, FindingStatus.PASS)).containsExactly("R15_REPEAT_EQUAL");
        assertThat(found(judged, FindingStatus.FAIL)).containsExactly("R15_REPEAT_EQUAL");
        assertThat(proven(judged)).containsExactly("a0", "a2");
    }
}
