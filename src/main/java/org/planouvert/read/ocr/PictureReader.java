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

    /**
     * Reads the picture of a page and puts it together with what is drawn there: on a page of text and pictures, what
     * the pictures hold is added; on any other page, what was recognised takes the place of the text.
     *
     * @param drawn the page as its file draws it
     * @param kind what kind of page it is
     * @param picture the page as displayed, 150 to 300 dots per inch
     */
    public Reading complete(GlyphPage drawn, PageQuality.Kind kind, BufferedImage picture) {
        Reading read = read(picture, drawn.number(), drawn.width(), drawn.height());
        return PageBlend.of(drawn, read, kind == PageQuality.Kind.TEXT_AND_IMAGE);
    }

    /**
     * Reads one page.
     *
     * @param picture the page as displayed, 150 to 300 dots per inch
     * @param number 1-based
     * @param width of the page as displayed, in points
     * @param height in points
     */
    public Reading read(BufferedImage picture, int number, double width, double height) {
        double dpi = picture.getWidth() * 72 / width;
        OcrPage result = new OcrPage(number, width, height);
        Optional<ContentCache> cache = settings.cache().map(folder -> new ContentCache(folder, engine));
        String key = cache.map(c -> c.key(picture, dpi)).orElse("");
        Optional<PageContent> known = cache.flatMap(c -> c.load(key));
        if (known.isPresent()) {
            return result.of(known.get(), dpi, OcrNotes.of(number, known.get().passages(), false));
        }
        Deadline deadline = Deadline.in(settings.pageBudget());
        try {
            PageContent content = content(picture, dpi, deadline);
            boolean late = deadline.isOver();
            if (!late) {
                cache.ifPresent(c -> c.store(key, content));
            }
            return result.of(content, dpi, OcrNotes.of(number, content.passages(), late));
        } catch (IOException e) {
            return result.empty(OcrNotes.failed(number, e));
        }
    }

    private PageContent content(BufferedImage picture, double dpi, Deadline deadline) throws IOException {
        Grey displayed = Grey.of(picture);
        Grey plain = ColouredInk.removed(picture, dpi);
        UprightPage page = UprightPage.of(displayed, plain, 0, dpi);
        List<OcrWord> words = words(page, deadline);
        if (!Legibility.of(words).isGood()) {
            int turn = bestTurn(plain, words, dpi, deadline);
            if (turn != 0) {
                page = UprightPage.of(displayed, plain, turn, dpi);
                words = words(page, deadline);
            }
        }
        List<Passage> passages = SecondLook.read(engine, page, words, deadline);
        return new PageContent(page.turn(), page.rules(), UnitSigns.settled(Separators.settled(passages)));
    }

    private List<OcrWord> words(UprightPage page, Deadline deadline) throws IOException {
        List<List<OcrWord>> read = engine.read(
                List.of(page.clean()), Tesseract.Segmentation.SCATTERED, "", (int) Math.round(page.dpi()), deadline);
        return read.isEmpty() ? List.of() : Marks.withoutSpecks(read.get(0), page.ink(), page.dpi());
    }

    /** A picture of this many dots per inch shows well enough which way up it is. */
    private static final int TURN_DPI = 130;

    private int bestTurn(Grey displayed, List<OcrWord> words, double dpi, Deadline deadline) throws IOException {
        int factor = Math.max(1, (int) Math.round(dpi / TURN_DPI));
        Grey small = displayed.shrunk(factor);
        List<Grey> turned = new ArrayList<>();
        for (int turn = 1; turn < 4; turn++) {
            turned.add(small.turned(turn));
        }
        List<List<OcrWord>> read =
                engine.read(turned, Tesseract.Segmentation.SCATTERED, "", (int) Math.round(dpi / factor), deadline);
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
