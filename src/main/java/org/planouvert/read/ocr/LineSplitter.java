package org.planouvert.read.ocr;

import java.util.ArrayList;
import java.util.List;

/** Cuts the inside of a cell into its lines of text, and lines at wide blanks, by where there is ink. */
final class LineSplitter {

    /** A band lower than this share of the highest one is an accent, a dash or a speck. */
    private static final double LOW = 0.45;

    /** ... and belongs to a line no further away than this share of the highest band. */
    private static final double NEAR = 0.4;

    /** A band this much higher than usual holds several lines that touch. */
    private static final double TOUCHING = 1.75;

    /** A blank this many times as wide as the line is high parts two columns that have no rule between them. */
    private static final double WIDE_BLANK = 1.8;

    /** Least ink of a mark, in square inches: a full stop of 6 points has 4e-4, the specks of a scan less. */
    private static final double LEAST_INK = 2.5e-4;

    private final Ink ink;
    private final double dpi;
    private final double usualHeight;

    /**
     * A splitter for one picture.
     *
     * @param usualHeight of a line of its text in pixels; 0 when not known
     */
    LineSplitter(Ink ink, double dpi, double usualHeight) {
        this.ink = ink;
        this.dpi = dpi;
        this.usualHeight = usualHeight;
    }

    /** True when the box holds more ink than specks. */
    boolean hasInk(PixelBox box) {
        return ink.count(box) >= leastInk();
    }

    private double leastInk() {
        return LEAST_INK * dpi * dpi;
    }

    /** Tight boxes round the lines in a cell, top first. */
    List<PixelBox> lines(PixelBox cell) {
        List<PixelBox> lines = new ArrayList<>();
        for (int[] band : bands(cell)) {
            for (PixelBox piece : pieces(new PixelBox(cell.x0(), band[0], cell.x1(), band[1]))) {
                if (hasInk(piece)) {
                    lines.add(piece);
                }
            }
        }
        return lines;
    }

    private List<int[]> bands(PixelBox cell) {
        List<int[]> bands = new ArrayList<>();
        int start = -1;
        for (int y = cell.y0(); y <= cell.y1(); y++) {
            boolean on = y < cell.y1() && ink.count(new PixelBox(cell.x0(), y, cell.x1(), y + 1)) > 0;
            if (on && start < 0) {
                start = y;
            } else if (!on && start >= 0) {
                bands.add(new int[] {start, y});
                start = -1;
            }
        }
        return split(merged(bands), cell);
    }

    /** Accents and dots go to the line they stand over. */
    private static List<int[]> merged(List<int[]> bands) {
        int highest = bands.stream().mapToInt(b -> b[1] - b[0]).max().orElse(0);
        List<int[]> lines = new ArrayList<>();
        for (int[] band : bands) {
            int[] last = lines.isEmpty() ? band : lines.get(lines.size() - 1);
            boolean low = Math.min(band[1] - band[0], last[1] - last[0]) < LOW * highest;
            if (last != band && low && band[0] - last[1] <= NEAR * highest) {
                last[1] = band[1];
            } else {
                lines.add(band.clone());
            }
        }
        return lines;
    }

    private List<int[]> split(List<int[]> bands, PixelBox cell) {
        if (usualHeight <= 0) {
            return bands;
        }
        List<int[]> lines = new ArrayList<>();
        for (int[] band : bands) {
            int parts = (int) Math.round((band[1] - band[0]) / usualHeight);
            if (parts < 2 || band[1] - band[0] < TOUCHING * usualHeight || parts > MOST_LINES) {
                lines.add(band);
            } else {
                cut(band, parts, cell, lines);
            }
        }
        return lines;
    }

    /** A band higher than so many lines is a picture. */
    private static final int MOST_LINES = 12;

    private void cut(int[] band, int parts, PixelBox cell, List<int[]> lines) {
        int start = band[0];
        double step = (double) (band[1] - band[0]) / parts;
        for (int k = 1; k <= parts; k++) {
            int end = k == parts ? band[1] : thinnest(band[0] + k * step, step / 3, cell);
            lines.add(new int[] {start, end});
            start = end;
        }
    }

    private int thinnest(double around, double reach, PixelBox cell) {
        int best = (int) Math.round(around);
        int least = Integer.MAX_VALUE;
        for (int y = (int) (around - reach); y <= around + reach; y++) {
            int count = ink.count(new PixelBox(cell.x0(), y, cell.x1(), y + 1));
            if (count < least) {
                least = count;
                best = y;
            }
        }
        return best;
    }

    private List<PixelBox> pieces(PixelBox band) {
        int[] columns = new int[band.width()];
        for (int x = 0; x < columns.length; x++) {
            columns[x] = ink.count(new PixelBox(band.x0() + x, band.y0(), band.x0() + x + 1, band.y1()));
        }
        double wide = Math.max(WIDE_BLANK * band.height(), WIDE_BLANK * usualHeight);
        List<PixelBox> pieces = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int x = 0; x < columns.length; x++) {
            if (columns[x] > 0) {
                if (start >= 0 && x - end > wide) {
                    pieces.add(new PixelBox(band.x0() + start, band.y0(), band.x0() + end, band.y1()));
                    start = -1;
                }
                start = start < 0 ? x : start;
                end = x + 1;
            }
        }
        if (start >= 0) {
            pieces.add(new PixelBox(band.x0() + start, band.y0(), band.x0() + end, band.y1()));
        }
        return pieces;
    }
}
