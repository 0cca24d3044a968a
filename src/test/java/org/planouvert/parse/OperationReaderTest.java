package org.planouvert.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.OperationStatus;
import org.planouvert.layout.Layout;
import org.planouvert.parse.section.SectionTree;
import org.planouvert.profile.TestProfile;

class OperationReaderTest {

    @Test
    void theItemsUnderAHeadingOfOperationsAreOperations() {
        check(
                new WrittenDocument()
                        .heading(14, "Opérations")
                        .item(80, "Ligne nouvelle entre les deux gares ;")
                        .item(80, "Quai des Indes, deuxième phase."),
                "Ligne nouvelle entre les deux gares",
                "Quai des Indes, deuxième phase");
    }

    @Test
    void theFirstWordsUnderAHeadingOfOperationsAreOneWhereThereIsNoList() {
        check(
                new WrittenDocument()
                        .heading(14, "Opération")
                        .paragraph("Mise à jour du schéma et animation de la commission."),
                "Mise à jour du schéma et animation de la commission");
    }

    @Test
    void aLineThatAnnouncesProjectsOpensAList() {
        check(
                new WrittenDocument()
                        .heading(14, "Enjeux")
                        .paragraph("La région prépare l'avenir. Elle porte des projets partagés :")
                        .item(80, "le canal à grand gabarit,")
                        .item(80, "la route nationale 2."),
                "le canal à grand gabarit",
                "la route nationale 2");
    }

    @Test
    void anItemThatNamesAFundableThingIsOneWhereverItStands() {
        check(
                new WrittenDocument()
                        .heading(14, "Enjeux")
                        .paragraph("Le contrat comprend :")
                        .item(80, "la construction du pont,")
                        .item(80, "une attention constante aux usagers."),
                "la construction du pont");
    }

    @Test
    void itemsThatDescribeAnAimAreNoOperations() {
        check(new WrittenDocument()
                .heading(14, "Enjeux")
                .paragraph("Le réseau a pour objectif :")
                .item(80, "de finaliser le maillage des itinéraires ;")
                .item(80, "d’améliorer la desserte du territoire."));
    }

    @Test
    void aHeadingThatNamesAFundableThingIsOneUnlessOtherHeadingsStandUnderIt() {
        check(
                new WrittenDocument()
                        .heading(16, "Rénovation du patrimoine")
                        .prose()
                        .heading(14, "Restructuration du pôle de chimie")
                        .prose(),
                "Restructuration du pôle de chimie");
    }

    @Test
    void anAcronymHeadingIsAProject() {
        check(
                new WrittenDocument()
                        .heading(14, "Recherche")
                        .prose()
                        .paragraph("LAS : Laboratoire d’analyse des sols")
                        .prose(),
                "LAS : Laboratoire d’analyse des sols");
    }

    @Test
    void wordsOfDoubtMakeItConditional() {
        List<RawOperation> found = read(
                new WrittenDocument().heading(14, "Opérations").item(80, "Contournement est, sous réserve des études"));

        assertThat(found).singleElement().satisfies(o -> assertThat(o.status()).isEqualTo(OperationStatus.CONDITIONAL));
    }

    private static List<RawOperation> read(WrittenDocument document) {
        Layout layout = document.layout();
        SectionTree tree = SectionTree.of(layout, TestProfile.cper());
        return new OperationReader(TestProfile.cper(), layout.blocks(), tree).read();
    }

    private static void check(WrittenDocument document, String... labels) {
        assertThat(read(document)).extracting(RawOperation::label).containsExactly(labels);
    }
}
