package org.planouvert.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.layout.Layout;
import org.planouvert.parse.section.SectionTree;
import org.planouvert.profile.TestProfile;

class StatementReaderTest {

    @Test
    void aParagraphIsCutIntoSentencesAndThoseWithoutNumbersAreLeftOut() {
        List<Statement> found = read(new WrittenDocument()
                .paragraph("Le contrat est ambitieux. L'État apporte 12,5 M€. La Région suit, cf. art. 3 du contrat."));

        assertThat(found)
                .extracting(Statement::text)
                .containsExactly("L'État apporte 12,5 M€.", "La Région suit, cf. art. 3 du contrat.");
    }

    @Test
    void anItemHangsOnTheLineThatOpensItsListAndOnTheBulletAboveIt() {
        List<Statement> found = read(new WrittenDocument()
                .paragraph("Les partenaires engagent :")
                .item(80, "pour l'État, dont :")
                .item(95, "FNADT : 33,07 M€")
                .item(80, "pour la Région : 846 M€"));

        assertThat(found.get(0).leadIns()).containsExactly("Les partenaires engagent :", "pour l'État, dont :");
        assertThat(found.get(1).leadIns()).containsExactly("Les partenaires engagent :");
    }

    @Test
    void aHeadingOrAParagraphEndsAList() {
        List<Statement> found = read(new WrittenDocument()
                .paragraph("Pour l'État :")
                .item(80, "FNADT : 33 M€")
                .paragraph("Le total est de 50 M€."));

        assertThat(found.get(1).leadIns()).isEmpty();
    }

    @Test
    void aSumInWordsIsAStatementToo() {
        assertThat(read(new WrittenDocument().paragraph("L'effort atteindra deux milliards d'euros.")))
                .hasSize(1);
    }

    private static List<Statement> read(WrittenDocument document) {
        Layout layout = document.layout();
        SectionTree tree = SectionTree.of(layout, TestProfile.cper());
        int[] none = new int[layout.blocks().size()];
        Arrays.fill(none, -1);
        return new StatementReader(TestProfile.cper())
                .read(layout.blocks(), ContractParser.folded(layout.blocks()), tree, none);
    }
}
