package org.planouvert.layout.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planouvert.document.GlyphPage;
import org.planouvert.layout.DrawnPage;
import org.planouvert.layout.TextBlock;
import org.planouvert.layout.TextBlock.Shape;
import org.planouvert.layout.text.LineFinder;

class BlockFinderTest {

    private static final String FULL = "un texte courant qui va jusqu'au bout de la ligne sans un seul mot de plus ici";

    @Test
    void aFirstLineSetInOpensAParagraph() {
        Written page = new Written()
                .lines(80, 100, "La région engage ses moyens pour la durée du contrat et pour ses suites, selon")
                .lines(60, 112, FULL, "les priorités.")
                .lines(80, 136, "Le Département fait de même pour ce qui le concerne dans les mêmes conditions")
                .lines(60, 148, FULL);

        assertThat(blocks(page)).extracting(TextBlock::shape).containsExactly(Shape.PARAGRAPH, Shape.PARAGRAPH);
    }

    @Test
    void aBulletOpensAnItemAndHangingLinesBelongToIt() {
        Written page = new Written()
                .lines(60, 100, FULL, FULL, "Le projet porte sur :")
                .text(80, 136, "- la rénovation de la ligne entre les deux villes et la desserte de tous les")
                .text(90, 148, "territoires voisins,")
                .text(80, 160, "- la modernisation du port.");

        List<TextBlock> blocks = blocks(page);

        assertThat(blocks).extracting(TextBlock::marker).containsExactly("", "-", "-");
        assertThat(blocks.get(1).text())
                .isEqualTo(
                        "la rénovation de la ligne entre les deux villes et la desserte de tous les territoires voisins,");
    }

    @Test
    void largerTypeIsAHeadingAndItsSecondLineBelongsToIt() {
        Written page = new Written()
                .text(60, 100, "Articulation avec la politique de la nation sur le réseau", 16, true)
                .text(60, 119, "routier", 16, true)
                .lines(60, 150, FULL, FULL);

        List<TextBlock> blocks = blocks(page);

        assertThat(blocks.get(0).shape()).isEqualTo(Shape.HEADING_CANDIDATE);
        assertThat(blocks.get(0).text()).isEqualTo("Articulation avec la politique de la nation sur le réseau routier");
        assertThat(blocks.get(1).shape()).isEqualTo(Shape.PARAGRAPH);
    }

    @Test
    void aSectionsNumberFarFromItsTitleBelongsToIt() {
        Written page = new Written()
                .text(60, 100, "2.1.", 12, true)
                .text(130, 100, "Enseignement supérieur et recherche", 12, true)
                .lines(60, 130, FULL, FULL);

        assertThat(blocks(page))
                .first()
                .extracting(TextBlock::text)
                .isEqualTo("2.1. Enseignement supérieur et recherche");
    }

    @Test
    void inAShortDocumentTheSmallStepBetweenLinesIsTheLeading() {
        Written page = new Written()
                .lines(
                        60,
                        100,
                        FULL,
                        FULL,
                        "selon les priorités du contrat et dans la limite des crédits ouverts chaque")
                .text(60, 144, "Les partenaires se réunissent deux fois par an.")
                .text(60, 164, "Les services instruisent les demandes.")
                .text(60, 184, "Le comité arrête la programmation.")
                .text(60, 204, "Le préfet en rend compte.");

        assertThat(blocks(page)).hasSize(5);
    }

    @Test
    void twoHeadingsInARowStayTwo() {
        Written page = new Written()
                .text(60, 100, "Énergie", 14, true)
                .text(60, 118, "Énergies renouvelables", 14, true)
                .lines(60, 150, FULL, FULL);

        assertThat(blocks(page)).hasSize(3);
    }

    @Test
    void aRunningFooterIsNoTextAndThePrintedNumberIsKept() {
        List<Written> pages = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> new Written()
                        .lines(60, 100, FULL, "page " + "abcd".charAt(n - 1) + ".")
                        .text(200, 800, "Contrat de plan 2021-2027")
                        .text(500, 815, n + " / 4"))
                .toList();

        BlockFinder finder = finder(pages.toArray(Written[]::new));

        assertThat(finder.find().stream().flatMap(List::stream).map(TextBlock::text))
                .noneMatch(t -> t.contains("2021") || t.contains("/ 4"));
        assertThat(finder.label(2)).isEqualTo("3 / 4");
    }

    @Test
    void aWordBrokenAtALinesEndIsHealedAndAHyphenOfItsOwnStays() {
        Written page = new Written()
                .lines(
                        60,
                        100,
                        "Le développement du Nord-Pas-de-Calais passe par les réseaux et par leur déve-",
                        "loppement, et la région Nord-Pas-de-Calais compte sur la région du Nord-Pas-de-",
                        "Calais.");

        assertThat(blocks(page).get(0).text())
                .contains("par leur développement,")
                .endsWith("la région du Nord-Pas-de-Calais.");
    }

    @Test
    void entriesOfTheContentsAreNoParagraphsAlsoWhenTheyWrap() {
        Written page = new Written()
                .text(60, 100, "Préambule...................................... 3")
                .text(60, 112, "Objectif 1 : accompagner les entreprises qui changent et")
                .text(60, 124, "soutenir leurs salariés........................ 7")
                .text(60, 136, "Objectif 2 : former............................ 9");

        List<TextBlock> blocks = blocks(page);

        assertThat(blocks)
                .extracting(TextBlock::shape)
                .containsOnly(Shape.CONTENTS_ENTRY)
                .hasSize(3);
        assertThat(blocks.get(1).text()).startsWith("Objectif 1").contains("soutenir leurs salariés");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        String left = "texte de gauche qui remplit";
        String right = "texte de droite qui remplit";
        Written page = new Written()
                .lines(60, 100, left, left, left, left, "fin de gauche.")
                .lines(320, 100, right, right, right, right, "fin de droite.");

        String text =
                String.join(" ", blocks(page).stream().map(TextBlock::text).toList());

        assertThat(text.indexOf("fin de gauche")).isLessThan(text.indexOf("texte de droite"));
    }

    @Test
    void aParagraphGoesOnOverThePageBreakAndKnowsBothPlaces() {
        Written first = new Written()
                .lines(
                        60,
                        100,
                        FULL,
                        FULL,
                        "la région engage pour la durée du contrat et pour ses suites la somme de deux mille");
        Written second = new Written()
                .lines(
                        60,
                        100,
                        "euros par commune, sans autre condition que celles du présent contrat de plan et de",
                        FULL);

        TextBlock block = blocks(first, second).get(0);

        assertThat(block.text()).contains("deux mille euros par commune");
        int euros = block.text().indexOf("euros");
        assertThat(block.placeOf(euros, euros + 5).page()).isEqualTo(2);
        assertThat(block.placeOf(euros, euros + 5).quote()).isEqualTo("euros");
    }

    private static List<TextBlock> blocks(Written... pages) {
        return finder(pages).find().stream().flatMap(List::stream).toList();
    }

    private static BlockFinder finder(Written... pages) {
        List<PageLines> lines = new ArrayList<>();
        for (Written page : pages) {
            GlyphPage drawn = page.numbered(lines.size() + 1);
            lines.add(new PageLines(
                    drawn.number(),
                    drawn.width(),
                    drawn.height(),
                    LineFinder.find(drawn).stream()
                            .map(line -> PlacedLine.of(line, line.style()))
                            .toList(),
                    List.of()));
        }
        return new BlockFinder(lines);
    }

    /** An A4 page of running text. */
    private static final class Written {
        private final DrawnPage page = new DrawnPage(595, 842);

        Written text(double x, double baseline, String words) {
            return text(x, baseline, words, 10, false);
        }

        Written text(double x, double baseline, String words, double size, boolean bold) {
            page.size(size).bold(bold).text(x, baseline, words);
            return this;
        }

        /** Lines below each other, 12 points apart. */
        Written lines(double x, double firstBaseline, String... lines) {
            double baseline = firstBaseline;
            for (String line : lines) {
                text(x, baseline, line);
                baseline += 12;
            }
            return this;
        }

        GlyphPage numbered(int number) {
            GlyphPage p = page.build();
            return new GlyphPage(number, p.width(), p.height(), p.glyphs(), p.rules(), p.fills(), p.images());
        }
    }
}
