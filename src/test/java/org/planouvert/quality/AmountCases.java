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
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.PartyCategory;

/** Cases of the rules on single amounts and their units. */
final class AmountCases {

    private final Map<String, RuleCases.Case> cases;

    private AmountCases(Map<String, RuleCases.Case> cases) {
        this.cases = cases;
    }

    static void addTo(Map<String, RuleCases.Case> cases) {
        AmountCases added = new AmountCases(cases);
        added.amounts();
        added.units();
    }

    private void rule(String id, DossierBuilder fires, DossierBuilder silent) {
        cases.put(id, new RuleCases.Case(fires, silent));
    }

    private void amounts() {
        rule(
                "R12_RANGE_ORDER",
                contract().amount(ESTIMATE, "", "60 M€", a -> a.between("170 M€", "150 M€")),
                contract().amount(ESTIMATE, "", "60 M€", a -> a.between("60 M€", "75 M€")));
        rule("R13_PARITY", parity("650 M€"), parity("693 M€"));
        rule(
                "R16_NO_DOUBLE_COUNT",
                contract()
                        .amount(COMMITMENT, "État", "460 M€")
                        .amount(COMMITMENT, "ADEME", "78 M€", a -> a.partOf("a0")),
                contract()
                        .amount(COMMITMENT, "État", "460 M€")
                        .amount(CONTRIBUTION, "ADEME", "78 M€", a -> a.partOf("a0")));
        rule(
                "R19_PERIMETER_PRESENT",
                contract().amount(TOTAL, "", "2 Md€").amount(TOTAL, "", "4 Md€"),
                contract()
                        .amount(TOTAL, "", "2 Md€", a -> a.perimeter("hors mobilités"))
                        .amount(TOTAL, "", "4 Md€", a -> a.perimeter("tous crédits")));
        rule(
                "R20_CREDIT_KIND_PRESENT",
                table(maquette("110,250", "266,060")),
                table(maquette("110,250", "266,060").of(CreditKind.CONTRACTUALISED)));
        rule("R23_OUTLIER", outlier("3 000 M€"), outlier("300 M€"));
        rule(
                "R26_NEGATIVE",
                contract().amount(ENVELOPE, "", "-12 M€"),
                contract().document("avenant", DocumentKind.AMENDMENT).amount(ENVELOPE, "", "-12 M€"));
        rule("R27_AE_CP", budget("12 M€"), budget("9 M€"));
        rule("R29_UE_SHARE", european("12 M€"), european("6 M€"));
    }

    private static DossierBuilder parity(String second) {
        return contract()
                .amount(COMMITMENT, "État", "693 M€", a -> a.share("50"))
                .amount(COMMITMENT, "Région", second, a -> a.share("50"));
    }

    private static DossierBuilder outlier(String amount) {
        return contract().amount(TOTAL, "", "991 M€").amount(ENVELOPE, "", amount);
    }

    private static DossierBuilder budget(String paid) {
        return contract()
                .operation("Route")
                .amount(CONTRIBUTION, "État", "10 M€", a -> a.stage(BudgetStage.AE))
                .amount(CONTRIBUTION, "État", paid, a -> a.stage(BudgetStage.CP));
    }

    private static DossierBuilder european(String given) {
        return contract()
                .operation("Port")
                .amount(ESTIMATE, "", "10 M€")
                .amount(CONTRIBUTION, "FEDER", given, a -> a.by(PartyCategory.EUROPEAN_UNION));
    }

    private static TableDraft sums() {
        return TableDraft.in("")
                .columns("", "Total")
                .row("TOTAL", "893 486")
                .totals()
                .withoutUnit();
    }

    private void units() {
        rule(
                "X05_UNIT_PROPOSED",
                table(sums()).amount(TOTAL, "", "893,486 M€"),
                table(sums()).amount(TOTAL, "", "700 M€"));
        rule(
                "R21_UNIT_KNOWN",
                contract().amount(ENVELOPE, "", "800", a -> a.unknownValue("")),
                contract().amount(ENVELOPE, "", "800 M€"));
        rule("R22_UNIT_SCALE", scale("266 060"), scale("266,060"));
        rule(
                "R24_DECIMAL_STYLE",
                contract().amount(ENVELOPE, "", "893,486 M€").amount(ENVELOPE, "", "43.35 M€"),
                contract().amount(ENVELOPE, "", "893,486 M€").amount(ENVELOPE, "", "43,35 M€"));
        rule(
                "R25_VALUE_STATE",
                table(maquette("110,250", "266,060").valueInEmptyCell()),
                table(maquette("110,250", "266,060")));
        rule(
                "R30_FX_FRF",
                contract()
                        .amount(ENVELOPE, "", "7 Md€", a -> a.currency("FRF", "milliards de francs"))
                        .amount(CONTRIBUTION, "État", "3 M€", a -> a.partOf("a0")),
                contract().amount(ENVELOPE, "", "7 Md€", a -> a.currency("FRF", "milliards de francs")));
        rule("R31_CURRENCY_BASE", tax("M€ TTC"), tax("M€ HT"));
    }

    /** A table in millions whose total stands beside the article's. */
    private static DossierBuilder scale(String total) {
        return contract()
                .amount(TOTAL, "", "266,060 M€")
                .table(TableDraft.in("M€")
                        .columns("Volet", "État", "Total")
                        .row("Mobilités", "110,250", "208,650")
                        .row("Total", "126,675", total)
                        .totals());
    }

    private static DossierBuilder tax(String unit) {
        return contract()
                .operation("Pont")
                .amount(CONTRIBUTION, "État", "3 M€", a -> a.currency("EUR", "M€ HT"))
                .amount(CONTRIBUTION, "Région", "3 M€", a -> a.currency("EUR", unit));
    }
}
