package org.planouvert.quality;

import static org.planouvert.domain.AmountKind.COMMITMENT;
import static org.planouvert.domain.AmountKind.CONTRIBUTION;
import static org.planouvert.domain.AmountKind.ENVELOPE;
import static org.planouvert.domain.AmountKind.ESTIMATE;
import static org.planouvert.domain.AmountKind.TOTAL;
import static org.planouvert.quality.RuleCases.contract;
import static org.planouvert.quality.RuleCases.maquette;
import static org.planouvert.quality.RuleCases.table;

import java.util.Map;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.SectionKind;

/** Cases of the rules on sums, shares and bounds. */
final class SumCases {

    private final Map<String, RuleCases.Case> cases;

    private SumCases(Map<String, RuleCases.Case> cases) {
        this.cases = cases;
    }

    static void addTo(Map<String, RuleCases.Case> cases) {
        SumCases added = new SumCases(cases);
        added.sums();
        added.shares();
    }

    private void rule(String id, DossierBuilder fires, DossierBuilder silent) {
        cases.put(id, new RuleCases.Case(fires, silent));
    }

    private static DossierBuilder article(String total) {
        return contract()
                .section(SectionKind.ARTICLE, "2", "Article 2")
                .amount(COMMITMENT, "État", "893,486 M€")
                .amount(COMMITMENT, "Région", "846,607 M€")
                .amount(COMMITMENT, "Nord", "183,290 M€")
                .amount(TOTAL, "", total);
    }

    private static DossierBuilder parts(String whole) {
        return contract()
                .amount(ENVELOPE, "", whole)
                .amount(CONTRIBUTION, "État", "12,5 M€", a -> a.partOf("a0"))
                .amount(CONTRIBUTION, "Région", "27,5 M€", a -> a.partOf("a0"));
    }

    private void sums() {
        rule("R01_SUM_FUNDERS", article("1 932,383 M€"), article("1 923,383 M€"));
        rule(
                "R02_PART_SUM",
                contract()
                        .amount(TOTAL, "", "919,06 M€")
                        .amount(ENVELOPE, "", "406,7 M€")
                        .amount(ENVELOPE, "", "180,66 M€")
                        .amount(ENVELOPE, "", "403,7 M€"),
                parts("40 M€"));
        rule("R03_ROW_TOTAL", table(maquette("111,250", "266,060")), table(maquette("110,250", "266,060")));
        rule("R04_COL_TOTAL", table(maquette("111,250", "266,060")), table(maquette("110,250", "266,060")));
        rule("R05_GRAND_TOTAL", table(maquette("110,250", "262,060")), table(maquette("110,250", "266,060")));
        rule("R14_PART_LE_TOTAL", parts("36 M€"), parts("41 M€"));
        rule(
                "R15_REPEAT_EQUAL",
                contract()
                        .amount(ENVELOPE, "ANRU", "100 M€")
                        .amount(ENVELOPE, "ANRU", "110 M€", a -> a.repeating("a0")),
                contract()
                        .amount(ENVELOPE, "ANRU", "43,35 M€")
                        .document("web", DocumentKind.WEB_PAGE)
                        .amount(ENVELOPE, "ANRU", "43,35 M€"));
        rule(
                "R17_CROSS_DOC_TOTAL",
                article("1 923,383 M€").document("web", DocumentKind.WEB_PAGE).amount(TOTAL, "", "1 932,383 M€"),
                article("1 923,383 M€").document("web", DocumentKind.WEB_PAGE).amount(TOTAL, "", "1 923,383 M€"));
        rule("R28_YEARS_SUM", table(years("373")), table(years("363")));
        rule("X02_AMENDMENT", table(amendment("13,20")), table(amendment("12,20")));
    }

    private static TableDraft years(String total) {
        return TableDraft.in("k€")
                .columns("Opération", "2021", "2022", "2023", "Coût")
                .row("Route", "105", "221", "37", total)
                .row("Fer", "2010", "1795", "412", "4217")
                .row("Gare", "311", "17", "58", "386")
                .row("Port", "725", "725", "9", "1459");
    }

    private static TableDraft amendment(String revised) {
        return TableDraft.in("M€")
                .columns("Opération", "CPER initial", "Écart", "CPER révisé")
                .row("Route", "10,05", "2,15", revised)
                .row("Fer", "20,10", "-2,15", "17,95")
                .row("Port", "7,25", "0,00", "7,25")
                .row("Gare", "8,31", "0,77", "9,08")
                .row("Canal", "3,35", "1,06", "4,41");
    }

    private static DossierBuilder shares(String first, String second) {
        return contract()
                .amount(COMMITMENT, "État", "994 M€", a -> a.share(first))
                .amount(COMMITMENT, "Région", "995 M€", a -> a.share(second))
                .amount(COMMITMENT, "Autres", "768 M€", a -> a.share("28"));
    }

    private static DossierBuilder halfOf(String amount) {
        return contract().amount(ESTIMATE, "", "160 M€").amount(CONTRIBUTION, "Région", amount, a -> a.share("50")
                .partOf("a0"));
    }

    private static DossierBuilder beside(String total, Qualifier qualifier, String said) {
        return contract().amount(TOTAL, "", total).amount(TOTAL, "", said, a -> a.qualified(qualifier));
    }

    private void shares() {
        rule("R06_PCT_SUM", shares("37", "37"), shares("36", "36"));
        rule("R07_PCT_OF_BASE", halfOf("75 M€"), halfOf("80 M€"));
        rule("R08_PCT_RECOMPUTED", shares("37", "35"), shares("36", "36"));
        rule(
                "R09_APPROX_TOTAL",
                beside("991,060 M€", Qualifier.APPROX, "1,1 Md€"),
                beside("991,060 M€", Qualifier.APPROX, "1 Md€"));
        rule(
                "R10_AT_LEAST",
                beside("991,060 M€", Qualifier.MORE_THAN, "1 050 M€"),
                beside("991,060 M€", Qualifier.MORE_THAN, "900 M€"));
        rule(
                "R11_AT_MOST",
                beside("991,060 M€", Qualifier.AT_MOST, "950 M€"),
                beside("991,060 M€", Qualifier.AT_MOST, "1 000 M€"));
    }
}
