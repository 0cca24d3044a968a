package org.planouvert.read.ocr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads every number, and every cell that the reading of the whole page lost or was unsure of, a second time by itself;
 * where the two differ, a third time with digits only. What two passes agree on is trusted.
 */
final class SecondLook {

    /** Letters read with this confidence in the context of the page need no second look. */
    private static final double SURE = 0.85;

    /** A word that lies in a cell by less than this share of its width runs over a rule. */
    private static final double INSIDE = 0.75;

    /** Confidence where two of three passes agree, and where all three differ. */
    private static final double TWO_OF_THREE = 0.75;

    private static final double NO_TWO = 0.3;

    /** No machine is surer than this. */
    private static final double MOST = 0.99;

    /** Height in pixels to which a line is enlarged for the second and for the third look. */
    private static final double SECOND_HEIGHT = 36;

    private static final double THIRD_HEIGHT = 48;

    private static final double LARGEST_SCALE = 4;

    /** White round a line, in pixels. */
    private static final int MARGIN = 14;

    /** Everything a number, a date or a share is written with. */
    private static final String DIGITS = "0123456789,.-+%/() €";

    private static final int PIECE_DPI = 300;

    private final Tesseract engine;
    private final UprightPage page;
    private final Allowance allowance;
    private final List<OcrWord> pageWords;
    private final Set<OcrWord> replaced = new HashSet<>();
    private final LineSplitter splitter;

    private SecondLook(Tesseract engine, UprightPage page, List<OcrWord> pageWords, Allowance allowance) {
        this.engine = engine;
        this.page = page;
        this.pageWords = pageWords;
        this.allowance = allowance;
        double[] sizes = pageWords.stream().mapToDouble(OcrWord::size).sorted().toArray();
        splitter = new LineSplitter(page.ink(), page.dpi(), sizes.length == 0 ? 0 : sizes[sizes.length / 2]);
    }

    /** All that stands on the page, in no order. */
    static List<Passage> read(Tesseract engine, UprightPage page, List<OcrWord> pageWords, Allowance allowance)
            throws IOException {
        SecondLook look = new SecondLook(engine, page, pageWords, allowance);
        List<PixelBox> places = look.placesInCells();
        places.addAll(look.numbersInTheOpen());
        List<Passage> passages = look.judge(places);
        for (OcrWord word : pageWords) {
            if (!look.replaced.contains(word)) {
                passages.add(new Passage(boxOf(word), List.of(word), word.confidence(), List.of()));
            }
        }
        return passages;
    }

    private List<PixelBox> placesInCells() {
        List<PixelBox> places = new ArrayList<>();
        for (PixelBox cell : page.cells()) {
            // One pixel off the middle of its rules; what is left of them has been taken out.
            PixelBox inside = new PixelBox(cell.x0() + 1, cell.y0() + 1, cell.x1() - 1, cell.y1() - 1);
            if (inside.width() <= 0 || inside.height() <= 0 || !splitter.hasInk(inside)) {
                continue;
            }
            List<OcrWord> there = pageWords.stream()
                    .filter(w -> inside.contains(w.centerX(), w.centerY()))
                    .toList();
            boolean settled = !there.isEmpty()
                    && there.stream().allMatch(w -> w.confidence() >= SURE && !w.hasDigit() && isInside(w, inside))
                    && pageWords.stream().noneMatch(w -> !there.contains(w) && reachesInto(w, inside));
            if (!settled) {
                places.addAll(splitter.lines(inside));
                // Every line with ink is read anew, so that nothing of the first reading of this cell may stay.
                replaced.addAll(there);
            }
        }
        return places;
    }

    private static boolean isInside(OcrWord word, PixelBox cell) {
        double shared = Math.min(word.x1(), cell.x1()) - Math.max(word.x0(), cell.x0());
        return shared >= INSIDE * (word.x1() - word.x0());
    }

    private static boolean reachesInto(OcrWord word, PixelBox cell) {
        double shared = Math.min(word.x1(), cell.x1()) - Math.max(word.x0(), cell.x0());
        return word.centerY() >= cell.y0()
                && word.centerY() < cell.y1()
                && shared > (1 - INSIDE) * (word.x1() - word.x0());
    }

    /** Boxes round neighbouring words with digits that stand in no cell. */
    private List<PixelBox> numbersInTheOpen() {
        List<OcrWord> words = pageWords.stream()
                .filter(w -> w.hasDigit() && page.cells().stream().noneMatch(c -> c.contains(w.centerX(), w.centerY())))
                .sorted(Comparator.comparingDouble(OcrWord::baseline).thenComparingDouble(OcrWord::x0))
                .toList();
        List<PixelBox> places = new ArrayList<>();
        Set<OcrWord> taken = new HashSet<>();
        for (OcrWord word : words) {
            if (taken.add(word)) {
                places.add(grownOverNeighbours(word, words, taken));
            }
        }
        return places;
    }

    private PixelBox grownOverNeighbours(OcrWord first, List<OcrWord> words, Set<OcrWord> taken) {
        PixelBox box = boxOf(first);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (OcrWord next : words) {
                double gap = Math.max(next.x0() - box.x1(), box.x0() - next.x1());
                if (!taken.contains(next)
                        && Math.abs(next.baseline() - first.baseline()) < first.size() / 2
                        && gap < first.size() / 2) {
                    taken.add(next);
                    box = box.union(boxOf(next));
                    grew = true;
                }
            }
        }
        return box.grown(2, page.clean().width(), page.clean().height());
    }

    private static PixelBox boxOf(OcrWord w) {
        return new PixelBox(
                (int) Math.floor(w.x0()), (int) Math.floor(w.y0()), (int) Math.ceil(w.x1()), (int) Math.ceil(w.y1()));
    }

    private List<Passage> judge(List<PixelBox> places) throws IOException {
        List<List<OcrWord>> second = read(places, SECOND_HEIGHT, "");
        List<Passage> passages = new ArrayList<>();
        List<PixelBox> disputed = new ArrayList<>();
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < second.size(); i++) {
            PixelBox place = places.get(i);
            int slack = place.height() / 3;
            List<OcrWord> first = pageWords.stream()
                    .filter(w -> place.contains(w.centerX(), w.centerY() - slack)
                            || place.contains(w.centerX(), w.centerY())
                            || place.contains(w.centerX(), w.centerY() + slack))
                    .sorted(Comparator.comparingDouble(OcrWord::x0))
                    .toList();
            replaced.addAll(first);
            Dispute dispute = new Dispute(place, first, second.get(i));
            if (dispute.isSettled() || !dispute.isAboutNumbers()) {
                passages.add(dispute.settled());
            } else {
                disputes.add(dispute);
                disputed.add(place);
            }
        }
        List<List<OcrWord>> third = read(disputed, THIRD_HEIGHT, DIGITS);
        for (int i = 0; i < disputes.size(); i++) {
            passages.add(disputes.get(i).decidedBy(i < third.size() ? third.get(i) : List.of()));
        }
        return passages;
    }

    private List<List<OcrWord>> read(List<PixelBox> places, double height, String characters) throws IOException {
        List<Grey> pieces = new ArrayList<>();
        double[] scales = new double[places.size()];
        for (int i = 0; i < scales.length; i++) {
            scales[i] =
                    Math.max(1, Math.min(LARGEST_SCALE, height / places.get(i).height()));
            pieces.add(page.clean().piece(grown(places.get(i)), scales[i], MARGIN));
        }
        List<List<OcrWord>> read = engine.read(pieces, Tesseract.Segmentation.LINE, characters, PIECE_DPI, allowance);
        List<List<OcrWord>> moved = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            PixelBox from = grown(places.get(i));
            double scale = scales[i];
            moved.add(read.get(i).stream()
                    .map(w -> w.moved(scale, MARGIN, from.x0(), from.y0()))
                    .toList());
        }
        return moved;
    }

    private PixelBox grown(PixelBox place) {
        return place.grown(2, page.clean().width(), page.clean().height());
    }

    /** Two readings of one place. */
    private record Dispute(PixelBox place, List<OcrWord> first, List<OcrWord> second) {

        boolean isSettled() {
            return !first.isEmpty() && bare(first).equals(bare(second));
        }

        boolean isAboutNumbers() {
            return first.stream().anyMatch(OcrWord::hasDigit)
                    || second.isEmpty()
                    || second.stream().anyMatch(OcrWord::hasDigit);
        }

        /** Both agree, or letters only, where the surer pass is right more often than a vote. */
        Passage settled() {
            double a = Passage.confidenceOf(first);
            double b = Passage.confidenceOf(second);
            if (isSettled()) {
                return new Passage(place, second, Math.min(MOST, 1 - (1 - a) * (1 - b)), List.of());
            }
            List<OcrWord> kept = a > b ? first : second;
            List<OcrWord> other = a > b ? second : first;
            return new Passage(
                    place, kept, Math.max(a, b), other.isEmpty() ? List.of() : List.of(Passage.textOf(other)));
        }

        Passage decidedBy(List<OcrWord> third) {
            List<String> others = new ArrayList<>();
            boolean forFirst = !first.isEmpty() && bare(third).equals(bare(first));
            boolean forSecond = !second.isEmpty() && bare(third).equals(bare(second));
            boolean two = forFirst || forSecond;
            List<OcrWord> kept = forFirst ? first : !second.isEmpty() ? second : first.isEmpty() ? third : first;
            for (List<OcrWord> reading : List.of(first, second, third)) {
                String text = Passage.textOf(reading);
                if (!bare(reading).equals(bare(kept)) && !text.isEmpty() && !others.contains(text)) {
                    others.add(text);
                }
            }
            return new Passage(place, kept, two ? TWO_OF_THREE : Math.min(NO_TWO, Passage.confidenceOf(kept)), others);
        }

        private static String bare(List<OcrWord> words) {
            return Passage.textOf(words).replaceAll("\\s", "");
        }
    }
}
