package org.planouvert.read.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.ReadingNote;
import org.planouvert.document.Recognition;

/**
 * Reads the picture of a page: upright, straight, rules out, the page as a whole, then numbers and cells one by one. One
 * reader may serve many threads.
 */
public final class PictureReader {

    /** A picture that gives so many times fewer letters than the text of its page is no better than the text. */
    private static final int NOTHING = 10;

    private final Tesseract engine;
    private final OcrSettings settings;

    /** A reader that starts this Tesseract. */
    public PictureReader(Tesseract engine, OcrSettings settings) {
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * What a picture gave.
     *
     * @param page the words as glyphs and the rules, so that the same layout runs on it as on drawn pages
     * @param recognition how sure each of them is
     * @param notes what could not be read
     */
    public record Reading(GlyphPage page, Recognition recognition, List<ReadingNote> notes) {
        public Reading {
            notes = List.copyOf(notes);
        }
    }

    /** Dots per inch at which it wants pages drawn. */
    int dpi() {
        return settings.dpi();
    }

    /**
     * Takes from a picture what reading needs of it, a third of its memory; the picture may go afterwards.
     *
     * @param picture the page as displayed, 150 to 300 dots per inch
     * @param width of the page as displayed, in points
     */
    Scan scan(BufferedImage picture, double width) {
        double dpi = picture.getWidth() * 72 / width;
        Optional<ContentCache> cache = settings.cache().map(folder -> new ContentCache(folder, engine));
        String key = cache.map(c -> c.key(picture, dpi)).orElse("");
        Optional<PageContent> known = cache.flatMap(c -> c.load(key));
        return known.isPresent()
                ? new Scan(Grey.white(1, 1), Grey.white(1, 1), dpi, key, known)
                : new Scan(Grey.of(picture), ColouredInk.removed(picture, dpi), dpi, key, known);
    }

    /**
     * A picture before it is read.
     *
     * @param displayed as it is, in grey
     * @param plain the same without stamps, to be read
     * @param dpi pixels per inch
     * @param key its name in the cache; empty without one
     * @param known what was read of the same picture before
     */
    record Scan(Grey displayed, Grey plain, double dpi, String key, Optional<PageContent> known) {}

    /**
     * Reads the picture of a page and puts it together with what is drawn there: on a page of text and pictures, what
     * the pictures hold is added; on any other page, what was recognised takes the place of the text.
     *
     * @param drawn the page as its file draws it
     * @param kind what kind of page it is
     */
    Reading complete(GlyphPage drawn, PageQuality.Kind kind, Scan scan) {
        Reading read = read(scan, drawn.number(), drawn.width(), drawn.height());
        boolean nothingBetter = kind == PageQuality.Kind.GARBLED
                && NOTHING * read.page().glyphs().size() < drawn.glyphs().size();
        if (nothingBetter) {
            return new Reading(drawn, new Recognition(drawn.number(), List.of()), List.of());
        }
        return PageBlend.of(drawn, read, kind == PageQuality.Kind.TEXT_AND_IMAGE);
    }

    /**
     * Reads one page.
     *
     * @param number 1-based
     * @param width of the page as displayed, in points
     * @param height in points
     */
    Reading read(Scan scan, int number, double width, double height) {
        OcrPage result = new OcrPage(number, width, height);
        if (scan.known().isPresent()) {
            PageContent known = scan.known().get();
            return result.of(known, scan.dpi(), OcrNotes.of(number, known, false));
        }
        Allowance allowance = Allowance.of(settings.pageBudget());
        try {
            PageContent content = content(scan, allowance);
            boolean late = allowance.isUsedUp();
            if (!late) {
                settings.cache().ifPresent(folder -> new ContentCache(folder, engine).store(scan.key(), content));
            }
            return result.of(content, scan.dpi(), OcrNotes.of(number, content, late));
        } catch (IOException e) {
            return result.empty(OcrNotes.failed(number, e));
        }
    }

    private PageContent content(Scan scan, Allowance allowance) throws IOException {
        UprightPage page = UprightPage.of(scan.displayed(), scan.plain(), 0, scan.dpi());
        List<OcrWord> words = words(page, allowance);
        if (!Legibility.of(words).isGood()) {
            int turn = bestTurn(scan.plain(), words, scan.dpi(), allowance);
            if (turn != 0) {
                page = UprightPage.of(scan.displayed(), scan.plain(), turn, scan.dpi());
                words = words(page, allowance);
            }
        }
        List<Passage> passages = SecondLook.read(engine, page, words, allowance);
        return new PageContent(
                page.turn(), page.rules(), UnitSigns.settled(Separators.settled(passages)), page.isBlank());
    }

    private List<OcrWord> words(UprightPage page, Allowance allowance) throws IOException {
        List<List<OcrWord>> read = engine.read(
                List.of(page.clean()), Tesseract.Segmentation.SCATTERED, "", (int) Math.round(page.dpi()), allowance);
        return read.isEmpty() ? List.of() : Marks.withoutSpecks(read.get(0), page.ink(), page.dpi());
    }

    /** A picture of this many dots per inch shows well enough which way up it is. */
    private static final int TURN_DPI = 130;

    private int bestTurn(Grey displayed, List<OcrWord> words, double dpi, Allowance allowance) throws IOException {
        int factor = Math.max(1, (int) Math.round(dpi / TURN_DPI));
        Grey small = displayed.shrunk(factor);
        List<Grey> turned = new ArrayList<>();
        for (int turn = 1; turn < 4; turn++) {
            turned.add(small.turned(turn));
        }
        List<List<OcrWord>> read =
                engine.read(turned, Tesseract.Segmentation.SCATTERED, "", (int) Math.round(dpi / factor), allowance);
        int best = 0;
        Legibility most = Legibility.of(words);
        for (int i = 0; i < read.size(); i++) {
            Legibility legibility = Legibility.of(read.get(i));
            if (legibility.beats(most)) {
                most = legibility;
                best = i + 1;
            }
        }
        return best;
    }
}
