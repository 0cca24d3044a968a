package org.planouvert.read.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planouvert.document.FontFace;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Glyphs;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.Recognition;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/** Puts what was read in the upright picture back onto the page as displayed, in points. */
final class OcrPage {

    private static final FontFace FACE = new FontFace("OCR", false, false);

    /** Font size for each unit from descender to ascender, as in Arial and Times. */
    private static final double EM = 1.06;

    /** Ascent and descent in font sizes, as in Arial and Times. */
    private static final float ASCENT = 0.9f;

    private static final float DESCENT = 0.21f;

    /** Sizes this near the page's usual one are the usual one: Tesseract guesses them line by line. */
    private static final double SAME_SIZE = 0.15;

    private final int number;
    private final double width;
    private final double height;

    OcrPage(int number, double width, double height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    PictureReader.Reading empty(List<ReadingNote> notes) {
        GlyphPage page = new GlyphPage(number, width, height, Glyphs.NONE, List.of(), List.of(), List.of());
        return new PictureReader.Reading(page, new Recognition(number, List.of()), notes);
    }

    PictureReader.Reading of(PageContent content, double dpi, List<ReadingNote> notes) {
        Turned turned = new Turned(Math.floorMod(4 - content.turn(), 4), width, height);
        double points = 72 / dpi;
        List<Passage> passages = content.passages();
        List<Rule> rules =
                content.rules().stream().map(s -> turned.rule(s, points)).toList();
        GlyphPage page =
                new GlyphPage(number, width, height, glyphs(passages, turned, points), rules, List.of(), List.of());
        List<Recognition.Reading> readings = passages.stream()
                .map(p -> new Recognition.Reading(
                        turned.box(boxOf(p.place(), points)), p.text(), p.confidence(), p.others()))
                .toList();
        return new PictureReader.Reading(page, new Recognition(number, readings), notes);
    }

    private static Box boxOf(PixelBox b, double points) {
        return new Box(b.x0() * points, b.y0() * points, b.x1() * points, b.y1() * points);
    }

    private static Glyphs glyphs(List<Passage> passages, Turned turned, double points) {
        List<OcrWord> words = new ArrayList<>();
        passages.stream().filter(p -> !p.isNoise()).forEach(p -> words.addAll(p.words()));
        words.sort(Comparator.comparingDouble(OcrWord::baseline).thenComparingDouble(OcrWord::x0));
        double usual = usualSize(words);
        Glyphs.Builder glyphs = new Glyphs.Builder();
        for (OcrWord word : words) {
            double size = Math.abs(word.size() - usual) <= SAME_SIZE * usual ? usual : word.size();
            add(word, (float) (Math.round(2 * EM * size * points) / 2.0), turned, points, glyphs);
        }
        return glyphs.build();
    }

    /** The median over letters. */
    private static double usualSize(List<OcrWord> words) {
        List<OcrWord> sorted =
                words.stream().sorted(Comparator.comparingDouble(OcrWord::size)).toList();
        int half = sorted.stream().mapToInt(OcrWord::letters).sum() / 2;
        for (OcrWord word : sorted) {
            half -= word.letters();
            if (half < 0) {
                return word.size();
            }
        }
        return 0;
    }

    /** Tesseract knows words better than letters, so that the letters share the word evenly. */
    private static void add(OcrWord word, float size, Turned turned, double points, Glyphs.Builder glyphs) {
        int letters = word.text().length();
        double step = (word.x1() - word.x0()) / letters;
        double top = word.baseline() * points - ASCENT * size;
        double bottom = word.baseline() * points + DESCENT * size;
        for (int i = 0; i <= letters; i++) {
            String text = i < letters ? word.text().substring(i, i + 1) : " ";
            double x0 = (word.x0() + i * step) * points;
            Box box = turned.box(new Box(x0, top, x0 + (i < letters ? step * points : 0), bottom));
            glyphs.add(
                    text,
                    (float) box.x0(),
                    (float) box.y0(),
                    (float) box.x1(),
                    (float) box.y1(),
                    (float) turned.baseline(word.baseline() * points),
                    size,
                    FACE,
                    0,
                    turned.turn());
        }
    }

    /**
     * From the upright picture to the page as displayed.
     *
     * @param turn quarter turns clockwise of the text on the displayed page
     * @param width of the displayed page, in points
     * @param height of the displayed page, in points
     */
    private record Turned(int turn, double width, double height) {

        Box box(Box b) {
            return switch (turn) {
                case 1 -> new Box(width - b.y1(), b.x0(), width - b.y0(), b.x1());
                case 2 -> new Box(width - b.x1(), height - b.y1(), width - b.x0(), height - b.y0());
                case 3 -> new Box(b.y0(), height - b.x1(), b.y1(), height - b.x0());
                default -> b;
            };
        }

        double baseline(double upright) {
            return turn == 1 ? width - upright : turn == 2 ? height - upright : upright;
        }

        Rule rule(Stroke s, double points) {
            double at = s.at() * points;
            double from = s.from() * points;
            double to = s.to() * points;
            Box b = box(s.level() ? new Box(from, at, to, at) : new Box(at, from, at, to));
            return new Rule(b.x0(), b.y0(), b.x1(), b.y1(), (s.high() - s.low()) * points);
        }
    }
}
