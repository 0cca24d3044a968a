package org.planouvert.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.Amount;
import org.planouvert.domain.AmountKind;
import org.planouvert.domain.BudgetStage;
import org.planouvert.domain.Contract;
import org.planouvert.domain.CreditKind;
import org.planouvert.domain.DocumentKind;
import org.planouvert.domain.DocumentRecord;
import org.planouvert.domain.DocumentStatus;
import org.planouvert.domain.Dossier;
import org.planouvert.domain.Location;
import org.planouvert.domain.Method;
import org.planouvert.domain.Money;
import org.planouvert.domain.Nature;
import org.planouvert.domain.Operation;
import org.planouvert.domain.OperationCategory;
import org.planouvert.domain.OperationStatus;
import org.planouvert.domain.PartyCategory;
import org.planouvert.domain.Payer;
import org.planouvert.domain.Period;
import org.planouvert.domain.Provenance;
import org.planouvert.domain.Qualifier;
import org.planouvert.domain.Region;
import org.planouvert.domain.TableRef;

class ConsolidationTest {

    private static final String ID = "cper-bretagne-2021-2027";

    @Test
    void documentsThatNameTheSameContractAreOneGroup() {
        List<Group> groups = Consolidation.group(
                List.of(head("a.pdf", whole()), head("b.html", whole()), head("c.pdf", Optional.empty())));

        assertThat(groups).containsExactly(new Group(ID, List.of(0, 1)), new Group("", List.of(2)));
    }

    @Test
    void aMaquetteThatNamesOnlyThePeriodJoinsTheOnlyContractItCanMean() {
        List<Group> groups = Consolidation.group(List.of(head("a.pdf", whole()), head("m.xlsx", periodOnly())));

        assertThat(groups).containsExactly(new Group(ID, List.of(0, 1)));
    }

    @Test
    void aMaquetteThatCouldMeanTwoContractsStaysAlone() {
        Optional<Contract> other = Optional.of(contract("cper-corse-2021-2027", "Corse", List.of("94")));

        List<Group> groups = Consolidation.group(
                List.of(head("a.pdf", whole()), head("c.pdf", other), head("m.xlsx", periodOnly())));

        assertThat(groups).contains(new Group("", List.of(2)));
    }

    @Test
    void anOperationKeepsItsIdWhenItsPageShiftsAndWhenADocumentIsAdded() {
        Dossier first = dossier("aaaa", DocumentKind.CONTRACT, "Contrat", operation("rocade", 12));
        Dossier shifted = dossier("bbbb", DocumentKind.CONTRACT, "Contrat", operation("rocade", 19));
        Dossier added = dossier("cccc", DocumentKind.MAQUETTE, "Maquette", operation("port", 1));

        String before = merge(first).operations().get(0).id();

        assertThat(merge(shifted).operations().get(0).id()).isEqualTo(before);
        assertThat(merge(added, first).operations()).extracting(Operation::id).contains(before);
    }

    @Test
    void whatTwoDocumentsNameAlikeIsOneOperationAndTheContractsWordingStands() {
        Dossier maquette = dossier("aaaa", DocumentKind.MAQUETTE, "Maquette", operation("rocade", 1));
        Dossier contract = dossier("bbbb", DocumentKind.CONTRACT, "Contrat", operation("rocade", 12));

        Dossier merged = merge(maquette, contract);

        assertThat(merged.operations())
                .singleElement()
                .satisfies(o -> assertThat(o.provenance().documentId()).isEqualTo("bbbb"));
    }

    @Test
    void aCommitmentSaidAgainInAnotherDocumentIsARepeatAndCountsOnce() {
        Dossier contract = dossier("aaaa", DocumentKind.CONTRACT, "Contrat", amount("aaaa", "État", "893486000"));
        Dossier press = dossier("bbbb", DocumentKind.PRESS_RELEASE, "Signature", amount("bbbb", "État", "893486000"));

        List<Amount> amounts = merge(press, contract).amounts();

        assertThat(amounts.get(0).repeatOf()).isEmpty();
        assertThat(amounts.get(1).repeatOf()).isEqualTo(amounts.get(0).id());
    }

    @Test
    void theSameSumOfAnotherPayerIsNoRepeat() {
        Dossier contract = dossier("aaaa", DocumentKind.CONTRACT, "Contrat", amount("aaaa", "État", "10000000"));
        Dossier press = dossier("bbbb", DocumentKind.PRESS_RELEASE, "Signature", amount("bbbb", "Région", "10000000"));

        assertThat(merge(press, contract).amounts()).allMatch(a -> a.repeatOf().isEmpty());
    }

    private static Dossier merge(Dossier... members) {
        return new Consolidation().merge(new Group(ID, List.of()), List.of(members));
    }

    private static Head head(String path, Optional<Contract> contract) {
        return new Head(document(path, DocumentKind.CONTRACT, path), contract);
    }

    private static Optional<Contract> whole() {
        return Optional.of(contract(ID, "Bretagne", List.of("53")));
    }

    private static Optional<Contract> periodOnly() {
        return Optional.of(contract("", "", List.of()));
    }

    private static Contract contract(String id, String territory, List<String> codes) {
        return new Contract(
                id,
                "CPER",
                "",
                "2021-2027",
                territory,
                codes,
                "",
                Period.ofYears(2021, 2027),
                Optional.empty(),
                "EUR",
                Optional.empty(),
                "",
                "",
                List.of());
    }

    private static DocumentRecord document(String id, DocumentKind kind, String title) {
        return new DocumentRecord(
                id, id, id, "application/pdf", 1, title, kind, "", 1, 1, 0, "fr", DocumentStatus.EXTRACTED, "", "");
    }

    private static Dossier dossier(String id, DocumentKind kind, String title, Operation operation) {
        return new Dossier(
                whole(),
                List.of(document(id, kind, title)),
                List.of(),
                List.of(),
                List.of(in(id, operation)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Dossier dossier(String id, DocumentKind kind, String title, Amount amount) {
        return new Dossier(
                whole(),
                List.of(document(id, kind, title)),
                List.of(),
                List.of(),
                List.of(),
                List.of(amount),
                List.of(),
                List.of());
    }

    private static Operation in(String document, Operation o) {
        return new Operation(
                o.id(),
                "",
                "",
                o.label(),
                o.category(),
                o.status(),
                "",
                Location.NONE,
                "",
                provenance(document, o.provenance().page()));
    }

    private static Operation operation(String key, int page) {
        return new Operation(
                key,
                "",
                "",
                key,
                OperationCategory.PROJECT,
                OperationStatus.LISTED,
                "",
                Location.NONE,
                "",
                provenance("", page));
    }

    private static Amount amount(String document, String payer, String euros) {
        return new Amount(
                "amount",
                "",
                "",
                "",
                new Payer("p", PartyCategory.STATE, payer, ""),
                new Nature(AmountKind.COMMITMENT, Qualifier.EXACT, CreditKind.UNKNOWN, BudgetStage.UNSTATED),
                Money.exactly(new BigDecimal(euros), "EUR", "euros"),
                Optional.empty(),
                "",
                Period.UNKNOWN,
                "",
                "",
                "",
                TableRef.NONE,
                "",
                provenance(document, 1));
    }

    private static Provenance provenance(String document, int page) {
        return new Provenance(document, page, Region.UNPLACED, "", Method.TEXT, 1);
    }
}
