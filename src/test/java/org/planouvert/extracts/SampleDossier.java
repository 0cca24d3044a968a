package org.planouvert.extracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.CellState;
import org.planouvert.domain.Contract;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Finding;
import org.planouvert.domain.FindingStatus;
import org.planouvert.domain.Location;
import org.planouvert.domain.Message;
import org.planouvert.domain.Method;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.Party;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.Region;
import org.planouvert.domain.Section;
import org.planouvert.domain.SectionKind;
import org.planouvert.domain.Severity;
import org.planouvert.domain.TableCell;
import org.planouvert.domain.TableRef;
import org.planouvert.geometry.Box;

/** A dossier with a row in every table and something in every field that is hard to write down. */
final class SampleDossier {

    private SampleDossier() {}

    static Dossier dossier() {
        Provenance words = new Provenance(
                "0123456789abcdef", 3, Region.of(new Box(1.1, 2, 3.25, 4)), "12,5 M€ \u2028 \"x\"", Method.TEXT, 0.1);
        Provenance cell = new Provenance("0123456789abcdef", 1, new Region.Cells("B7:C9"), "7", Method.SHEET, 1);
        Nature nature = new Nature(AmountKind.COMMITMENT, Qualifier.EXACT, CreditKind.UNKNOWN, BudgetStage.UNSTATED);
        return new Dossier(
                Optional.of(new Contract(
                        "c",
                        "CPER",
                        "t",
                        "2015-2020",
                        "Nord",
                        List.of("31"),
                        "2014",
                        Period.ofYears(2015, 2020),
                        Optional.of(LocalDate.of(2015, 7, 10)),
                        "EUR",
                        Optional.of(new BigDecimal("10.50")),
                        "",
                        "",
                        List.of("0123456789abcdef"))),
                List.of(new DocumentRecord(
                        "0123456789abcdef",
                        "0".repeat(64),
                        "a/é.pdf",
                        "application/pdf",
                        12,
                        "t",
                        DocumentKind.CONTRACT,
                        "c",
                        1,
                        1,
                        0,
                        "fr",
                        DocumentStatus.EXTRACTED,
                        "",
                        "")),
                List.of(new Party("p", "c", "État", PartyCategory.STATE, "", "", "", Optional.empty(), words)),
                List.of(new Section(
                        "s", "c", "0123456789abcdef", "", 1, 1, SectionKind.SOUS_VOLET, "1", "1", "t", "t", 1, 2, .5)),
                List.of(new Operation(
                        "o",
                        "c",
                        "s",
                        "l",
                        OperationCategory.STUDY,
                        OperationStatus.LISTED,
                        "",
                        Location.NONE,
                        "",
                        new Provenance("0123456789abcdef", 1, Region.UNPLACED, "", Method.TEXT, 0))),
                List.of(
                        new Amount(
                                "a",
                                "c",
                                "s",
                                "o",
                                Payer.UNNAMED,
                                nature,
                                new Money(Optional.of(new BigDecimal("1E+3")), Optional.empty(), "EUR", "M€"),
                                Optional.of(new BigDecimal("33.30")),
                                "203",
                                Period.UNKNOWN,
                                "",
                                "",
                                "",
                                new TableRef("t", OptionalInt.of(1), OptionalInt.empty()),
                                "",
                                cell),
                        new Amount(
                                "b",
                                "c",
                                "",
                                "",
                                Payer.UNNAMED,
                                nature,
                                Money.exactly(new BigDecimal("0.01"), "EUR", ""),
                                Optional.empty(),
                                "",
                                Period.ofYears(2015, 2016),
                                "",
                                "",
                                "a",
                                TableRef.NONE,
                                "R01",
                                words)),
                List.of(new TableCell(
                        "t",
                        "0123456789abcdef",
                        1,
                        0,
                        0,
                        1,
                        1,
                        2,
                        false,
                        "r",
                        "c",
                        "1 234",
                        CellState.NUMBER,
                        Optional.of(new BigDecimal("1234.500")),
                        "k€",
                        Region.of(new Box(0.1, 0.2, 0.3, 1e-7)))),
                List.of(new Finding(
                        "f",
                        "R",
                        Severity.ERROR,
                        FindingStatus.FAIL,
                        "c",
                        "",
                        "amounts",
                        "a",
                        0,
                        new Message("fr\n", "en"),
                        "1",
                        "2",
                        "")));
    }
}
