package org.planouvert.read.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules and cells of pictures drawn pixel by pixel at 200 dots per inch. */
class RuledPictureTest {

    private static final double DPI = 200;

    private final Grey grey = Grey.white(800, 600);

    private void fill(int x0, int y0, int x1, int y1, int value) {
        for (int y = y0; y < y1; y++) {
            for (int x = x0; x < x1; x++) {
                grey.set(x, y, value);
            }
        }
    }

    private void level(int x0, int x1, int y) {
        fill(x0, y, x1, y + 2, 0);
    }

    private void upright(int x, int y0, int y1) {
        fill(x, y0, x + 2, y1, 0);
    }

    private void grid(int[] xs, int[] ys) {
        for (int y : ys) {
            level(xs[0], xs[xs.length - 1] + 2, y);
        }
        for (int x : xs) {
            upright(x, ys[0], ys[ys.length - 1] + 2);
        }
    }

    private List<Stroke> strokes() {
        return StrokeFinder.find(Ink.of(grey, DPI), DPI);
    }

    private List<PixelBox> cells() {
        return Grid.cells(strokes(), DPI);
    }

    @Test
    void aGridHasItsRulesAndItsCells() {
        grid(new int[] {100, 300, 500}, new int[] {100, 140, 180});
        assertThat(strokes()).hasSize(6);
        assertThat(cells())
                .containsExactly(
                        new PixelBox(101, 101, 301, 141),
                        new PixelBox(301, 101, 501, 141),
                        new PixelBox(101, 141, 301, 181),
                        new PixelBox(301, 141, 501, 181));
    }

    @Test
    void aMissingPieceOfRuleMakesOneCellOfTwo() {
        grid(new int[] {100, 300, 500}, new int[] {100, 140, 180, 220});
        fill(290, 103, 310, 139, 255);
        assertThat(cells()).hasSize(5).contains(new PixelBox(101, 101, 501, 141));
    }

    @Test
    void lettersAreNoRules() {
        for (int x = 100; x < 700; x += 14) {
            upright(x, 100, 118);
            level(x, x + 10, 100);
            level(x, x + 10, 116);
        }
        assertThat(strokes()).isEmpty();
    }

    @Test
    void aBracketBetweenTwoRulesIsNoRule() {
        level(100, 500, 100);
        level(100, 500, 136);
        upright(250, 106, 130);
        assertThat(strokes()).hasSize(2).allMatch(Stroke::level);
    }

    @Test
    void aShadedAreaIsNoRule() {
        fill(100, 100, 400, 140, 120);
        assertThat(strokes()).isEmpty();
    }

    @Test
    void aFrameRoundATextIsNoTable() {
        grid(new int[] {100, 500}, new int[] {100, 300});
        assertThat(strokes()).hasSize(4);
        assertThat(cells()).isEmpty();
    }

    @Test
    void anOpenSideEndsWhereTheLevelRulesEnd() {
        for (int y : new int[] {100, 140, 180}) {
            level(100, 500, y);
        }
        upright(300, 100, 182);
        assertThat(cells()).hasSize(4).contains(new PixelBox(100, 101, 301, 141));
    }

    @Test
    void erasingARuleLeavesTheLetterThatCrossesIt() {
        level(100, 500, 200);
        fill(250, 180, 254, 225, 0);
        Ink ink = Ink.of(grey, DPI);
        Eraser.erase(grey, ink, StrokeFinder.find(ink, DPI), DPI);
        assertThat(grey.at(150, 200)).isEqualTo(255);
        assertThat(grey.at(450, 201)).isEqualTo(255);
        assertThat(grey.at(252, 200)).isZero();
        assertThat(ink.at(252, 190)).isTrue();
        assertThat(ink.count(new PixelBox(260, 190, 500, 210))).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2.5, -0.7, 0.3, 1.0, 3.1})
    void aPageAskewIsStraightened(double degrees) {
        for (int y = 60; y < 560; y += 30) {
            for (int x = 60; x < 740; x += 9) {
                fill(x, y, x + 5, y + 10, 0);
            }
        }
        Grey askew = grey.rotated(Math.toRadians(degrees));
        assertThat(Math.toDegrees(Skew.of(Ink.of(askew, DPI)))).isCloseTo(-degrees, within(0.1));
    }

    @Test
    void aStraightPageIsLeftAlone() {
        grid(new int[] {100, 300, 500}, new int[] {100, 140, 180});
        assertThat(Skew.of(Ink.of(grey, DPI))).isZero();
    }

    @Test
    void linesOfACellAreCutApartAndAccentsStayWithTheirLine() {
        fill(120, 100, 180, 118, 0);
        fill(150, 94, 154, 97, 0);
        fill(120, 130, 180, 148, 0);
        LineSplitter splitter = new LineSplitter(Ink.of(grey, DPI), DPI, 0);
        assertThat(splitter.lines(new PixelBox(100, 80, 300, 160)))
                .containsExactly(new PixelBox(120, 94, 180, 118), new PixelBox(120, 130, 180, 148));
    }

    @Test
    void specksAreNoLine() {
        fill(150, 120, 152, 122, 0);
        LineSplitter splitter = new LineSplitter(Ink.of(grey, DPI), DPI, 0);
        assertThat(splitter.lines(new PixelBox(100, 80, 300, 160))).isEmpty();
    }

    @Test
    void aWideBlankCutsALineInTwo() {
        fill(120, 100, 160, 118, 0);
        fill(240, 100, 280, 118, 0);
        LineSplitter splitter = new LineSplitter(Ink.of(grey, DPI), DPI, 0);
        assertThat(splitter.lines(new PixelBox(100, 80, 300, 160))).hasSize(2);
    }
}
