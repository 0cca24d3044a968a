package org.planouvert.write;

import static org.planouvert.domain.AmountKind.COMMITMENT;
import static org.planouvert.write.SampleDossiers.STATE;
import static org.planouvert.write.SampleDossiers.VOLETS;
import static org.planouvert.write.SampleDossiers.millions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.SectionKind;
import org.planouvert.domain.Severity;

/** As many contracts as a test wants, each drawn from its number. */
public final class DrawnDossiers {

    private static final List<String> REGIONS = List.of(
            "Alsace",
            "Aquitaine",
            "Auvergne",
            "Bourgogne",
            "Bretagne",
            "Centre-Val de Loire",
            "Corse",
            "Franche-Comté",
            "Guadeloupe",
            "Île-de-France",
            "Limousin",
            "Lorraine",
            "Picardie",
            "Provence");

    private DrawnDossiers() {}

    /** A contract of plausible size with one amount per operation, three quarters of them proven. */
    public static Dossier of(int number, int operations) {
        Random random = new Random(number);
        String region = REGIONS.get(number % REGIONS.size());
        int first = 1994 + 7 * (number / REGIONS.size() % 5);
        int lot = number / REGIONS.size() / 5;
        DossierDraft draft = new DossierDraft("cper-" + number);
        draft.document(
                "lot/" + number + ".pdf", SampleDossiers.PDF, DocumentKind.CONTRACT, 80, DocumentStatus.EXTRACTED);
        draft.party(STATE, PartyCategory.STATE).party("Région " + region, PartyCategory.REGION);
        BigDecimal total = BigDecimal.ZERO;
        List<String> sections = new ArrayList<>();
        for (int i = 0; i < VOLETS.size(); i++) {
            sections.add(draft.section(SectionKind.VOLET, 1, Integer.toString(i + 1), VOLETS.get(i)));
        }
        for (int i = 0; i < operations; i++) {
            draft.page(2 + i / 6);
            String section = sections.get(i * sections.size() / operations);
            String operation = draft.operation(section, "Opération " + (i + 1) + " de modernisation de la ligne " + i);
            long euros = 10_000L * (1 + random.nextInt(4_000));
            total = total.add(BigDecimal.valueOf(euros));
            String amount = draft.amount(
                    COMMITMENT,
                    i % 2 == 0 ? STATE : "Région " + region,
                    Long.toString(euros),
                    "une participation de " + millions(euros)
                            + " M€ à la modernisation de la ligne, au titre du programme 203",
                    section,
                    operation);
            if (random.nextInt(4) > 0) {
                draft.proven("R03_ROW_TOTAL", "", "La ligne fait son total", "The row adds up", amount);
            } else if (random.nextInt(8) == 0) {
                draft.fails(
                        "R03_ROW_TOTAL",
                        Severity.WARNING,
                        amount,
                        "La ligne " + i + " ne fait pas son total : relisez la page",
                        "Row " + i + " does not add up: read the page again",
                        "0.00",
                        Long.toString(euros));
            }
        }
        return draft.dossier(
                "CPER",
                "Contrat de plan État-Région " + region + " " + first + "-" + (first + 6)
                        + (lot > 0 ? " (" + lot + ")" : ""),
                region,
                first,
                first + 6,
                total.toPlainString());
    }
}
