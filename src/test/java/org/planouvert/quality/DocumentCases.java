package org.planouvert.quality;

import static org.planouvert.domain.AmountKind.COMMITMENT;
import static org.planouvert.domain.AmountKind.CONTRIBUTION;
import static org.planouvert.domain.AmountKind.ENVELOPE;
import static org.planouvert.quality.RuleCases.contract;
import static org.planouvert.quality.RuleCases.maquette;
import static org.planouvert.quality.RuleCases.table;

import java.util.Map;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.GeoMethod;
import org.planouvert.domain.Location;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.SectionKind;
import org.planouvert.domain.Severity;

/** Cases of the rules on bodies, documents and what readers report. */
final class DocumentCases {

    private final Map<String, RuleCases.Case> cases;

    private DocumentCases(Map<String, RuleCases.Case> cases) {
        this.cases = cases;
    }

    static void addTo(Map<String, RuleCases.Case> cases) {
        DocumentCases added = new DocumentCases(cases);
        added.bodies();
        added.documents();
        added.readings();
    }

    private void rule(String id, DossierBuilder fires, DossierBuilder silent) {
        cases.put(id, new RuleCases.Case(fires, silent));
    }

    private void bodies() {
        rule(
                "R18_CROSS_DOC_DATE",
                contract().signedOn("2022-02-24").party("Région", PartyCategory.REGION, "signataire", "", "2022-03-16"),
                contract()
                        .signedOn("2022-02-24")
                        .party("Région", PartyCategory.REGION, "signataire", "", "2021-12-16"));
        rule(
                "R32_SIGNATORY_SET",
                contract()
                        .party("État", "signataire")
                        .party("MEL", "signataire")
                        .amount(COMMITMENT, "État", "1 M€"),
                contract().party("État", "signataire").amount(COMMITMENT, "État", "1 M€"));
        rule(
                "R33_SIGNATORY_FUNDER",
                contract().party("État", "signataire").amount(CONTRIBUTION, "FEDER", "1 M€"),
                contract().party("État", "signataire").amount(CONTRIBUTION, "État", "1 M€"));
        rule("R45_GEO_CODE", in("59", "62193"), in("59", "59350"));
        rule(
                "R46_ID_CHECK",
                contract().party("Nord", PartyCategory.DEPARTEMENT, "signataire", "123456789", ""),
                contract().party("Hauts-de-France", PartyCategory.REGION, "signataire", "200053742", ""));
    }

    private static DossierBuilder in(String departement, String commune) {
        return contract()
                .operation("Site", new Location("", departement, "", "", "Lille", commune, "", GeoMethod.CODE));
    }

    private static TableDraft subsidies() {
        return TableDraft.in("€")
                .columns("Bénéficiaire", "Subvention")
                .row("Chorale", "500")
                .row("Club", "900");
    }

    private void documents() {
        rule(
                "X04_VERSIONS",
                table(maquette("110,250", "266,060"))
                        .document("v2", DocumentKind.MAQUETTE)
                        .table(maquette("111,250", "267,060")),
                table(maquette("110,250", "266,060"))
                        .document("v2", DocumentKind.MAQUETTE)
                        .table(subsidies()));
        rule("R34_PERIOD", contract().period(2021, 2026), contract().period(2021, 2027));
        rule("R35_COUNT_VS_LIST", projects(2), projects(3));
        rule(
                "R37_NUMBERING",
                contract().section(SectionKind.VOLET, "1", "Un").section(SectionKind.VOLET, "3", "Trois"),
                contract().section(SectionKind.VOLET, "1", "Un").section(SectionKind.VOLET, "2", "Deux"));
        rule(
                "R38_TABLE_MISSING",
                contract().section(SectionKind.ANNEXE, "1", "Maquette financière"),
                table(maquette("110,250", "266,060")).section(SectionKind.ANNEXE, "1", "Maquette financière"));
        rule("R39_TABLE_CONTINUITY", table(overPages(1, 3)), table(overPages(1, 2)));
        rule(
                "R43_OCR_CONF",
                contract()
                        .document("scan", DocumentKind.ANNEX, "application/pdf", 2)
                        .amount(ENVELOPE, "", "3 M€", a -> a.ocr(0.4)),
                contract()
                        .document("scan", DocumentKind.ANNEX, "application/pdf", 2)
                        .amount(ENVELOPE, "", "3 M€", a -> a.ocr(0.99)));
        rule(
                "R44_TEMPLATE_RESIDUE",
                contract().section(SectionKind.ARTICLE, "1", "Fait à Lille, le jj/mm/aa"),
                contract().section(SectionKind.ARTICLE, "1", "Fait à Lille, le 9 janvier"));
        rule(
                "R47_LABEL_DRIFT",
                contract().operation("Rénovation de la gare").operation("Rénovation des gares"),
                contract().operation("Rénovation de la gare").operation("Rénovation du port"));
        rule(
                "R48_PROVENANCE",
                contract().document("", DocumentKind.OTHER).party("État", "signataire"),
                contract().party("État", "signataire"));
    }

    private static DossierBuilder projects(int count) {
        DossierBuilder draft = contract().section(SectionKind.LISTE, "1", "Les trois projets retenus");
        for (int i = 1; i <= count; i++) {
            draft.operation("Projet " + i);
        }
        return draft;
    }

    private static TableDraft overPages(int first, int second) {
        return TableDraft.in("M€")
                .columns("Volet", "État")
                .onPage(first)
                .row("Mobilités", "110,250")
                .onPage(second)
                .row("Numérique", "12,105");
    }

    private void readings() {
        for (String id : new String[] {"R36_TOC_MATCH", "R41_PAGE_SEQUENCE", "R42_GARBLE"}) {
            rule(id, contract().finding(id, Severity.WARNING), contract());
        }
        rule(
                "R40_NOTE_RESOLVED",
                contract().finding("R40_NOTE_RESOLVED", Severity.INFO),
                table(maquette("110,250", "266,060")));
        String workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        rule(
                "X01_WORKBOOK",
                contract().finding("X01_WORKBOOK", Severity.WARNING),
                contract().document("maquette", DocumentKind.MAQUETTE, workbook, 0));
        rule("X03_RUN_TO_RUN", contract().finding("X03_RUN_TO_RUN", Severity.ERROR), contract());
    }
}
