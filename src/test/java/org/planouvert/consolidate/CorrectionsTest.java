package org.planouvert.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CellState;
import org.planouvert.domain.CorrectableField;
import org.planouvert.domain.Correction;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Method;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.Region;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;

class CorrectionsTest {

    private static final String ID = "amt-1";

    @Test
    void aCorrectedAmountHasItsNewValueAndSaysThatAPersonGaveIt() {
        Dossier corrected = apply(correction("value_eur", "42520000", "45220000"));
        Amount amount = corrected.amounts().get(0);
        assertThat(amount.money().exact()).contains(new BigDecimal("45220000.00"));
        assertThat(amount.provenance().method()).isEqualTo(Method.CORRECTION);
        assertThat(amount.provenance().quote()).isEqualTo("42,520");
        Finding said = corrected.findings().get(0);
        assertThat(said.ruleId()).isEqualTo("CORRECTION_APPLIED");
        assertThat(said.status()).isEqualTo(FindingStatus.PASS);
        assertThat(said.message().fr()).contains("corrections.csv:2", "42520000", "45220000", "chiffres inversés");
    }

    @Test
    void theCellItWasReadFromFollowsSoThatItsSumsAreMadeAnew() {
        Dossier corrected = apply(correction("value_eur", "42520000.00", "45220000.00"));
        assertThat(corrected.cells().get(0).number().orElseThrow()).isEqualByComparingTo("45.220");
        assertThat(corrected.cells().get(0).text()).isEqualTo("42,520");
        assertThat(corrected.cells().get(1).number().orElseThrow()).isEqualByComparingTo("42.520");
    }

    @Test
    void aCorrectionOfAValueThatIsNoLongerThereIsRefused() {
        Dossier kept = apply(correction("value_eur", "40000000", "45220000"));
        assertThat(kept.amounts()).isEqualTo(dossier().amounts());
        assertThat(kept.cells()).isEqualTo(dossier().cells());
        Finding said = kept.findings().get(0);
        assertThat(said.ruleId()).isEqualTo("CORRECTION_REFUSED");
        assertThat(said.severity()).isEqualTo(Severity.ERROR);
        assertThat(said.message().fr()).contains("vaut « 42520000.00 »", "non plus « 40000000 »");
    }

    @Test
    void aCorrectionThatMeetsNoRowOfAnyDossierIsRefusedAtTheEnd() {
        Correction stray = new Correction("amt-2", CorrectableField.KIND, "total", "subtotal", "x", "", "c.csv:3");
        Corrections corrections = new Corrections(List.of(correction("value_eur", "42520000", "1"), stray));
        assertThat(corrections.apply(dossier()).findings()).hasSize(1);
        assertThat(corrections.rest().findings())
                .singleElement()
                .satisfies(f -> assertThat(f.message().en()).contains("c.csv:3", "no row", "amt-2"));
    }

    @Test
    void withoutCorrectionsNothingChanges() {
        Corrections none = new Corrections(List.of());
        assertThat(none.apply(dossier())).isEqualTo(dossier());
        assertThat(none.rest().findings()).isEmpty();
    }

    @Test
    void wordsAndTextsAreCorrectedToo() {
        assertThat(amount(correction("kind", "total", "subtotal")).nature().kind())
                .isEqualTo(AmountKind.SUBTOTAL);
        assertThat(amount(correction("qualifier", "exact", "approx")).nature().qualifier())
                .isEqualTo(Qualifier.APPROX);
        assertThat(amount(correction("credit_kind", "unknown", "valorised"))
                        .nature()
                        .creditKind())
                .isEqualTo(CreditKind.VALORISED);
        assertThat(amount(correction("funder_label", "", "État")).payer().label())
                .isEqualTo("État");
        assertThat(amount(correction("perimeter", "", "hors mobilités")).perimeter())
                .isEqualTo("hors mobilités");
        assertThat(amount(correction("value_max_eur", "42520000", "")).money().max())
                .isEmpty();
    }

    private static Amount amount(Correction correction) {
        return apply(correction).amounts().get(0);
    }

    private static Dossier apply(Correction correction) {
        return new Corrections(List.of(correction)).apply(dossier());
    }

    private static Correction correction(String field, String old, String value) {
        return new Correction(
                ID,
                CorrectableField.of(ID, field).orElseThrow(),
                old,
                value,
                "chiffres inversés",
                "p. 11",
                "corrections.csv:2");
    }

    private static Dossier dossier() {
        Amount amount = new Amount(
                ID,
                "",
                "",
                "",
                Payer.UNNAMED,
                new Nature(AmountKind.TOTAL, Qualifier.EXACT, CreditKind.UNKNOWN, BudgetStage.UNSTATED),
                Money.exactly(new BigDecimal("42520000"), "EUR", "M€"),
                Optional.empty(),
                "",
                Period.UNKNOWN,
                "",
                "",
                "",
                new TableRef("tab-1", OptionalInt.of(5), OptionalInt.of(6)),
                "",
                new Provenance("d", 11, Region.UNPLACED, "42,520", Method.TABLE, 0.9));
        return new Dossier(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(amount),
                List.of(cell(6), cell(7)),
                List.of());
    }

    private static TableCell cell(int column) {
        return new TableCell(
                "tab-1",
                "d",
                11,
                1,
                5,
                column,
                1,
                1,
                false,
                "",
                "",
                "42,520",
                CellState.NUMBER,
                Optional.of(new BigDecimal("42.520")),
                "M€",
                Region.UNPLACED);
    }
}
