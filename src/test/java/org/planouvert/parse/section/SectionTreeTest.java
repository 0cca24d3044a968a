package org.planouvert.parse.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.domain.SectionKind;
import org.planouvert.layout.Layout;
import org.planouvert.parse.Observation;
import org.planouvert.parse.RawSection;
import org.planouvert.parse.WrittenDocument;
import org.planouvert.profile.TestProfile;

class SectionTreeTest {

    @Test
    void largerTypeHoldsSmallerType() {
        check(
                new WrittenDocument()
                        .heading(18, "Volet mobilités")
                        .prose()
                        .heading(14, "Sous-volet Fluvial")
                        .prose()
                        .heading(18, "Volet numérique")
                        .prose(),
                "Volet mobilités",
                "Volet mobilités > Sous-volet Fluvial",
                "Volet numérique");
    }

    @Test
    void voletInsideASentenceIsNoVolet() {
        check(
                new WrittenDocument()
                        .heading(18, "Préambule")
                        .paragraph("Volet majeur du contrat, la mobilité est financée par tous les partenaires.")
                        .paragraph("Le volet territorial complète les autres volets du contrat."),
                "Préambule");
    }

    @Test
    void aNumberInPlainTypeGoesUnderTheNumberItGoesOnWith() {
        check(
                new WrittenDocument()
                        .heading(18, "Volet numérique")
                        .heading(14, "2. Développement du très haut débit")
                        .prose()
                        .paragraph("2-1 Mise en œuvre du très haut débit")
                        .prose()
                        .heading(12, "Opération")
                        .prose()
                        .paragraph("2 – 2 Résorption des zones blanches")
                        .prose()
                        .paragraph("3 - Développement des usages")
                        .prose(),
                "Volet numérique",
                "Volet numérique > Développement du très haut débit",
                "Volet numérique > Développement du très haut débit > Mise en œuvre du très haut débit",
                "Volet numérique > Développement du très haut débit > Opération",
                "Volet numérique > Développement du très haut débit > Résorption des zones blanches",
                "Volet numérique > Développement des usages");
    }

    @Test
    void romanAndDottedNumbersNestWithoutAnyDifferenceOfType() {
        check(
                new WrittenDocument()
                        .heading(12, "AXE I . Accélérer la transition")
                        .heading(12, "I.1 - Décarboner")
                        .heading(12, "I.1.1 - Rénover les bâtiments")
                        .prose()
                        .heading(12, "I.2 - Préserver l'eau")
                        .prose()
                        .heading(12, "AXE II . Soutenir les territoires")
                        .prose(),
                "AXE I . Accélérer la transition",
                "AXE I . Accélérer la transition > Décarboner",
                "AXE I . Accélérer la transition > Décarboner > Rénover les bâtiments",
                "AXE I . Accélérer la transition > Préserver l'eau",
                "AXE II . Soutenir les territoires");
    }

    @Test
    void anAcronymAboveAParagraphIsAHeading() {
        check(
                new WrittenDocument()
                        .heading(14, "Projets de recherche")
                        .prose()
                        .paragraph("CE2I : Convertisseurs d’énergie intégrés intelligents")
                        .prose(),
                "Projets de recherche",
                "Projets de recherche > CE2I : Convertisseurs d’énergie intégrés intelligents");
    }

    @Test
    void theSourcesOwnLevelsDecideOnAWebPage() {
        check(
                new WrittenDocument()
                        .level(1, "CPER")
                        .level(2, "Deux objectifs")
                        .level(3, "Un détail")
                        .level(2, "Six axes"),
                "CPER",
                "CPER > Deux objectifs",
                "CPER > Deux objectifs > Un détail",
                "CPER > Six axes");
    }

    @Test
    void theWordsOfACoverAndTheHeadingOfTheContentsAreNoSections() {
        check(
                new WrittenDocument()
                        .heading(28, "CONTRAT DE PLAN")
                        .heading(20, "2021-2027")
                        .newPage()
                        .heading(18, "Sommaire")
                        .contents(60, "Préambule.......... 3")
                        .newPage()
                        .heading(18, "Préambule")
                        .prose(),
                "Préambule");
    }

    @Test
    void anEntryOfTheContentsWithoutItsHeadingIsObserved() {
        List<Observation> seen = tree(new WrittenDocument()
                        .contents(60, "Préambule.......... 3")
                        .contents(60, "Volet oublié....... 5")
                        .heading(18, "Préambule")
                        .prose())
                .observations();

        assertThat(seen).singleElement().satisfies(o -> {
            assertThat(o.rule()).isEqualTo("R36_TOC_MATCH");
            assertThat(o.message().fr()).contains("Volet oublié");
        });
    }

    @Test
    void theNumberIsKeptAsWrittenAndAsAPath() {
        RawSection section = tree(new WrittenDocument()
                        .heading(14, "2 – 2 Résorption des zones blanches")
                        .prose())
                .sections()
                .get(0);

        assertThat(section.numberAsWritten()).isEqualTo("2 – 2");
        assertThat(section.numberPath()).isEqualTo("2.2");
        assertThat(section.title()).isEqualTo("Résorption des zones blanches");
    }

    private static SectionTree tree(WrittenDocument document) {
        return SectionTree.of(document.layout(), TestProfile.cper());
    }

    @Test
    void aHeadingThatGoesOnFromAPageBeforeOpensNoSection() {
        check(
                new WrittenDocument()
                        .newPage()
                        .heading(16, "ANNEXE FINANCIERE")
                        .heading(14, "1. Maquette globale")
                        .prose()
                        .newPage()
                        .heading(16, "ANNEXE FINANCIERE (suite)")
                        .heading(14, "2. Maquette du volet territorial")
                        .prose(),
                "ANNEXE FINANCIERE",
                "ANNEXE FINANCIERE > Maquette globale",
                "ANNEXE FINANCIERE > Maquette du volet territorial");
    }

    @Test
    void aTitleSaidAgainAtTheTopOfEachPageIsOneSection() {
        check(
                new WrittenDocument()
                        .newPage()
                        .heading(16, "Volet mobilités")
                        .prose()
                        .heading(14, "Routes")
                        .prose()
                        .newPage()
                        .heading(12, "Volet mobilités")
                        .heading(14, "Voies d'eau")
                        .prose(),
                "Volet mobilités",
                "Volet mobilités > Routes",
                "Volet mobilités > Voies d'eau");
    }

    @Test
    void aPlainLineStandsBesideTheSmallBoldHeadingsAroundIt() {
        check(
                new WrittenDocument()
                        .heading(16, "Volet écologie")
                        .prose()
                        .heading(10.5, "Énergies renouvelables")
                        .prose()
                        .paragraph("Économie circulaire et économie de la ressource")
                        .prose()
                        .heading(10.5, "Gestion des déchets")
                        .prose(),
                "Volet écologie",
                "Volet écologie > Énergies renouvelables",
                "Volet écologie > Économie circulaire et économie de la ressource",
                "Volet écologie > Gestion des déchets");
    }

    @Test
    void aNumberThatCountsIsNoNumberOfAHeading() {
        assertThat(SectionTree.of(
                                new WrittenDocument()
                                        .level(2, "6 axes stratégiques et un budget")
                                        .prose()
                                        .layout(),
                                TestProfile.cper())
                        .sections())
                .singleElement()
                .satisfies(s -> assertThat(s.title()).isEqualTo("6 axes stratégiques et un budget"));
    }

    @Test
    void bookmarksNameHeadingsAndGiveThemTheirDepth() {
        check(
                new WrittenDocument()
                        .newPage()
                        .bookmark(1, "Développer les mobilités")
                        .paragraph("Développer les mobilités")
                        .item(80, "un point")
                        .bookmark(2, "Le fer")
                        .paragraph("Le fer")
                        .item(80, "un autre point"),
                "Développer les mobilités",
                "Développer les mobilités > Le fer");
    }

    @Test
    void bookmarksThatStandNowhereInTheTextAreNotTrusted() {
        check(new WrittenDocument()
                .newPage()
                .bookmark(1, "Page 1")
                .bookmark(1, "Page 2")
                .bookmark(1, "Un paragraphe")
                .paragraph("Un paragraphe")
                .item(80, "un point"));
    }

    @Test
    void aLineThatTheContentsNameIsAHeadingInWhateverType() {
        check(
                new WrittenDocument()
                        .contents(60, "Développer les mobilités ......... 2")
                        .contents(80, "Le fer ......... 2")
                        .newPage()
                        .paragraph("Développer les mobilités")
                        .item(80, "un point")
                        .paragraph("Le fer")
                        .item(80, "un autre point"),
                "Développer les mobilités",
                "Développer les mobilités > Le fer");
    }

    @Test
    void aHeadingWhoseLikeAreInTheContentsAndWhichIsNotIsObserved() {
        Layout layout = new WrittenDocument()
                .contents(60, "Routes ......... 2")
                .contents(60, "Chemins de fer ......... 2")
                .newPage()
                .heading(14, "Routes")
                .prose()
                .heading(14, "Chemins de fer")
                .prose()
                .heading(14, "Voies d'eau")
                .prose()
                .layout();

        assertThat(SectionTree.of(layout, TestProfile.cper()).observations())
                .singleElement()
                .satisfies(o -> assertThat(o.message().en()).contains("Voies d'eau", "missing"));
    }

    @Test
    void aLevelWordsNumberHoldsTheNumbersThatGoOnWithIt() {
        check(
                new WrittenDocument()
                        .newPage()
                        .heading(10, "Partie 1 – Une stratégie partagée")
                        .prose()
                        .heading(12, "1.1. Rappel du contexte")
                        .prose()
                        .heading(10, "Partie 2 – Les axes")
                        .prose()
                        .heading(12, "2.1. Enseignement")
                        .prose(),
                "Partie 1 – Une stratégie partagée",
                "Partie 1 – Une stratégie partagée > Rappel du contexte",
                "Partie 2 – Les axes",
                "Partie 2 – Les axes > Enseignement");
    }

    @Test
    void theDocumentsOwnTitleIsNoSectionWhereItHasNoCover() {
        check(
                new WrittenDocument()
                        .heading(12, "CONTRAT DE CONVERGENCE")
                        .heading(12, "DE LA MARTINIQUE 2019-2022")
                        .paragraph(
                                "Entre l'État et la Collectivité territoriale de Martinique, il est convenu ce qui suit.")
                        .heading(11, "TITRE I – DISPOSITIONS GÉNÉRALES")
                        .prose()
                        .heading(11, "TITRE II – LES OPÉRATIONS")
                        .prose(),
                "TITRE I – DISPOSITIONS GÉNÉRALES",
                "TITRE II – LES OPÉRATIONS");
    }

    @Test
    void aNumberedLevelWordAloneTakesTheTitleBehindIt() {
        check(
                new WrittenDocument()
                        .newPage()
                        .heading(11, "TITRE 1")
                        .heading(11, "Portée et conditions")
                        .heading(11, "CHAPITRE 1.1")
                        .heading(11, "Bénéficiaire")
                        .heading(10, "Article 1.1.1. Exploitant")
                        .prose()
                        .heading(10, "Article 1.1.2. Compléments")
                        .prose(),
                "TITRE 1 Portée et conditions",
                "TITRE 1 Portée et conditions > CHAPITRE 1.1 Bénéficiaire",
                "TITRE 1 Portée et conditions > CHAPITRE 1.1 Bénéficiaire > Article 1.1.1. Exploitant",
                "TITRE 1 Portée et conditions > CHAPITRE 1.1 Bénéficiaire > Article 1.1.2. Compléments");
    }

    @Test
    void boldWordsOfASentenceAreNoHeading() {
        check(
                new WrittenDocument()
                        .newPage()
                        .heading(14, "Dépenses")
                        .prose()
                        .heading(10.2, "en ligne. Merci de joindre la version au format Excel.")
                        .heading(10.2, "Dans les deux cas, il vous faut adresser une demande au service instructeur.")
                        .heading(10.2, "www.europe.example/affichTexte.do?cid=1")
                        .prose(),
                "Dépenses");
    }

    @Test
    void anAxeMayBeNumberedTwiceAndATableTitleIsNoVolet() {
        assertThat(SectionTree.of(
                                new WrittenDocument()
                                        .newPage()
                                        .heading(16, "I. Axe thématique n°1 – Transition écologique")
                                        .prose()
                                        .heading(16, "2. Volet territorial : maquette financière")
                                        .prose()
                                        .layout(),
                                TestProfile.cper())
                        .sections())
                .extracting(RawSection::kind)
                .containsExactly(SectionKind.AXE, SectionKind.CHAPTER);
    }

    @Test
    void aSmallLetterNumbersAHeadingBelowAllFigures() {
        check(
                new WrittenDocument()
                        .newPage()
                        .paragraph("I – LES PRIORITES PARTAGEES")
                        .prose()
                        .paragraph("I.1 – Développer les mobilités")
                        .prose()
                        .paragraph("a) Lignes ferroviaires")
                        .prose()
                        .paragraph("b) Voies navigables")
                        .prose()
                        .paragraph("II – LA GOUVERNANCE")
                        .prose(),
                "LES PRIORITES PARTAGEES",
                "LES PRIORITES PARTAGEES > Développer les mobilités",
                "LES PRIORITES PARTAGEES > Développer les mobilités > Lignes ferroviaires",
                "LES PRIORITES PARTAGEES > Développer les mobilités > Voies navigables",
                "LA GOUVERNANCE");
    }

    private static void check(WrittenDocument document, String... paths) {
        List<RawSection> sections = tree(document).sections();
        assertThat(sections.stream().map(s -> path(sections, s))).containsExactly(paths);
    }

    private static String path(List<RawSection> sections, RawSection section) {
        return section.parent() < 0
                ? section.title()
                : path(sections, sections.get(section.parent())) + " > " + section.title();
    }
}
