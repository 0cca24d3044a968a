package org.planouvert.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Location;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.Provenance;

/** Counts in a sentence, and the lists they mean, which may stand in an annex far away. */
class CountOfListTest {

    private static final String NATIONAL = "Liste nationale – ANRU (projets d’intérêt national)";
    private static final String REGIONAL = "Liste régionale (projets d’intérêt régional)";

    @Test
    void aCountOfProjectsIsHeldAgainstTheListWhoseHeadingSaysWhich() {
        List<Finding> failures = failures("avec 3 projets classés d’intérêt national et 100 M€ pour les autres", 2, 5);
        assertThat(failures).singleElement().satisfies(f -> {
            assertThat(f.expected()).isEqualTo("3");
            assertThat(f.observed()).isEqualTo("2");
            assertThat(f.message().fr()).contains("annonce 3 projets ; on en a trouvé 2");
        });
    }

    @Test
    void aListAsLongAsAnnouncedIsSilent() {
        assertThat(failures("avec 3 projets classés d’intérêt national et 100 M€", 3, 5))
                .isEmpty();
    }

    @Test
    void aCountThatSaysNotWhichListIsMeantIsHeldAgainstNone() {
        assertThat(failures("avec 3 projets d’intérêt majeur et 100 M€", 2, 5)).isEmpty();
    }

    private static List<Finding> failures(String sentence, int national, int regional) {
        Dossier drawn = DossierBuilder.contract()
                .amount(AmountKind.ENVELOPE, "", "100 M€", a -> a.quoted(sentence))
                .build();
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < national + regional; i++) {
            operations.add(site(
                    i,
                    i < national ? NATIONAL : REGIONAL,
                    drawn.amounts().get(0).provenance()));
        }
        Dossier dossier = new Dossier(
                drawn.contract(),
                drawn.documents(),
                drawn.parties(),
                drawn.sections(),
                operations,
                drawn.amounts(),
                drawn.cells(),
                drawn.findings());
        return new RuleBook(Words.profile())
                .judge(dossier).findings().stream()
                        .filter(f -> f.ruleId().equals("R35_COUNT_VS_LIST") && f.status() == FindingStatus.FAIL)
                        .toList();
    }

    private static Operation site(int number, String list, Provenance from) {
        return new Operation(
                "site-" + number,
                "c",
                "annex",
                "Quartier " + number,
                OperationCategory.SITE,
                OperationStatus.LISTED,
                "",
                Location.NONE,
                list + " > Communauté " + number,
                from);
    }
}
