package org.planouvert.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.quality.DossierBuilder;

class SignatureDatesTest {

    private static Dossier document(String id, String date) {
        DossierBuilder builder = DossierBuilder.of(id, DocumentKind.CONTRACT);
        return (date.isEmpty() ? builder : builder.signedOn(date)).build();
    }

    @Test
    void documentsThatGiveAnotherDayAreTold() {
        List<Finding> findings = SignatureDates.differing(
                "c", List.of(document("contract", "2015-07-10"), document("press", "2015-03-18")));
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.ruleId()).isEqualTo("R18_CROSS_DOC_DATE");
            assertThat(f.expected()).isEqualTo("2015-07-10");
            assertThat(f.observed()).isEqualTo("2015-03-18");
            assertThat(f.subjectId()).isEqualTo("press");
        });
    }

    @Test
    void theSameDayAndNoDayAreNoDifference() {
        assertThat(SignatureDates.differing(
                        "c",
                        List.of(
                                document("maquette", ""),
                                document("contract", "2015-07-10"),
                                document("web", "2015-07-10"))))
                .isEmpty();
    }
}
