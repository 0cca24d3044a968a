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

    @Test
    void aLabelEndsWhereTheMoneyBegins() {
        check(
                new WrittenDocument()
                        .heading(14, "Opérations")
                        .item(80, "Déviation de Loches : un minimum de 18 M€ de la part de l'État ;")
                        .item(80, "Terminal du Naye, pour un coût de 30,1 M€ cofinancé par l'État ;")
                        .item(80, "Gare de Redon (3,2 M€)."),
                "Déviation de Loches",
                "Terminal du Naye",
                "Gare de Redon");
    }

    @Test
    void aNumberedOperationIsNamedBehindItsNumber() {
        check(
                new WrittenDocument()
                        .heading(16, "Grand projet n°1 : Un pôle aéronautique")
                        .heading(14, "Opération 1 : Plateforme d'essais")
                        .prose()
                        .heading(14, "Opération n°2 – Laboratoire des matériaux")
                        .prose(),
                "Plateforme d'essais",
                "Laboratoire des matériaux");
    }

    @Test
    void anActionSheetIsOneOperationWhateverHeadingsItHolds() {
        check(
                new WrittenDocument()
                        .heading(16, "Fiche-action n°12 : Réhabilitation de la halle")
                        .heading(13, "Description")
                        .prose(),
                "Réhabilitation de la halle");
    }

    @Test
    void aLineMayHoldItsWholeListOfOperations() {
        check(
                new WrittenDocument()
                        .heading(14, "Musées")
                        .paragraph(
                                "Opérations : étude d'opportunité sur les scènes, réhabilitation du Phénix, scène nationale."),
                "étude d'opportunité sur les scènes",
                "réhabilitation du Phénix, scène nationale");
    }

    @Test
    void aSentenceBetweenTheHeadingAndTheItemsMakesThemDescriptions() {
        check(new WrittenDocument()
                .heading(14, "Action")
                .paragraph("Le contrat doit donc contribuer à :")
                .item(80, "développer les diagnostics locaux ;")
                .item(80, "une capacité de veille et d'information."));
    }

    @Test
    void theTextUnderAHeadingTellsOneOperationFromAGroup() {
        check(
                new WrittenDocument()
                        .heading(16, "Campus connectés")
                        .prose()
                        .heading(14, "Réseau haut débit")
                        .paragraph(
                                "Cette opération a pour objectif de développer les accès des campus et de leurs usagers.")
                        .heading(14, "Réhabilitation des campus")
                        .paragraph(
                                "Les projets de réhabilitation portent en priorité sur les mises aux normes des bâtiments."),
                "Réseau haut débit");
    }

    @Test
    void aListOfTheSecondTriennialIsOfTheSecondPhase() {
        List<RawOperation> found = read(new WrittenDocument()
                .heading(14, "Culture")
                .paragraph("Opérations envisagées sur le second triennal budgétaire :")
                .item(80, "la réfection des toitures du palais."));

        assertThat(found).singleElement().satisfies(o -> assertThat(o.status())
                .isEqualTo(OperationStatus.SECOND_PHASE));
    }

    @Test
    void anOperationBelongsToTheSectionAroundItsList() {
        Layout layout = new WrittenDocument()
                .heading(16, "Volet numérique")
                .prose()
                .heading(14, "Opérations")
                .item(80, "Réseau d'initiative publique")
                .layout();
        SectionTree tree = SectionTree.of(layout, TestProfile.cper());

        assertThat(new OperationReader(TestProfile.cper(), layout.blocks(), tree).read())
                .singleElement()
                .satisfies(o -> {
                    assertThat(tree.sections().get(o.section()).title()).isEqualTo("Volet numérique");
                    assertThat(o.listLabel()).isEqualTo("Opérations");
                });
    }

    @Test
    void aLineThatSaysThatOperationsFollowOpensTheirList() {
        check(
                new WrittenDocument()
                        .heading(14, "Cohésion")
                        .paragraph("Les opérations suivantes sont retenues :")
                        .item(80, "Réseau d'eau potable du Nord, pour 22 M€ environ ;"),
                "Réseau d'eau potable du Nord");
    }

    @Test
    void aLabelEndsWhereItsOwnerIsNamed() {
        List<RawOperation> found = read(new WrittenDocument()
                .heading(14, "B) Actions soutenues")
                .item(80, "Restauration de l'Indre ; maître d'ouvrage : Syndicat du bassin de l'Indre ;"));

        assertThat(found).singleElement().satisfies(o -> {
            assertThat(o.label()).isEqualTo("Restauration de l'Indre");
            assertThat(o.owner()).isEqualTo("Syndicat du bassin de l'Indre");
        });
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
