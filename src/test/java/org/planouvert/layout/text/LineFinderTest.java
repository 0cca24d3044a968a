package org.planouvert.layout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planouvert.geometry.Box;
import org.planouvert.layout.DrawnPage;

class LineFinderTest {

    private final DrawnPage page = new DrawnPage(400, 300);

    @Test
    void wordsOnOneBaselineAreALine() {
        page.text(50, 100, "Article 1 : objet");
        assertThat(texts()).containsExactly("Article 1 : objet");
    }

    @Test
    void aWideGapPartsTwoLines() {
        page.text(50, 100, "gauche").text(200, 100, "droite");
        assertThat(texts()).containsExactly("gauche", "droite");
    }

    @Test
    void typeDrawnTwiceIsReadOnce() {
        page.text(50, 100, "Total").text(50.3, 100, "Total");
        assertThat(texts()).containsExactly("Total");
    }

    @Test
    void lettersSpacedOutAreAWord() {
        double x = 50;
        for (String letter : List.of("V", "O", "L", "E", "T")) {
            page.text(x, 100, letter);
            x += 9;
        }
        assertThat(texts()).containsExactly("VOLET");
    }

    @Test
    void aRaisedMarkStaysWithItsNumber() {
        page.text(50, 100, "1500").size(6).text(70.5, 96, "(1)");
        List<Line> lines = LineFinder.find(page.build());
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).text()).isEqualTo("1500(1)");
        assertThat(lines.get(0).words().get(0).raisedFrom()).isEqualTo(4);
    }

    @Test
    void aLigatureThatItsFontLostIsRestoredInItsPlace() {
        page.text(50, 100, "ac\"on");
        Line line = LineFinder.find(page.build()).get(0);
        assertThat(line.text()).isEqualTo("action");
        float[] edges = line.edges();
        assertThat(edges[4] - edges[2]).isEqualTo(edges[5] - edges[4]);
    }

    @Test
    void eachCharacterHasItsPlace() {
        page.text(50, 100, "ab cd");
        Line line = LineFinder.find(page.build()).get(0);
        assertThat(line.edges()).hasSize(6);
        assertThat(line.edges()[3]).isEqualTo(62.5f);
        assertThat(line.edges()[5]).isEqualTo(72.5f);
    }

    @Test
    void sidewaysTextIsAFrameOfItsOwn() {
        page.text(50, 100, "droit debout").turned(3).text(20, 200, "couche");
        List<Frame> frames = Frame.of(page.build());
        assertThat(frames).hasSize(2);
        Frame sideways = frames.get(1);
        assertThat(sideways.turn()).isEqualTo(3);
        assertThat(sideways.lines().get(0).text()).isEqualTo("couche");
        Box there = sideways.onPage(sideways.lines().get(0).box());
        assertThat(there.y1()).isEqualTo(200);
        assertThat(there.x1()).isBetween(20.0, 24.0);
    }

    private List<String> texts() {
        return LineFinder.find(page.build()).stream().map(Line::text).toList();
    }
}
