package org.planouvert.read.ocr;

/**
 * How far a scan lies askew, by projection profile: at the right angle the rows of text and the level rules fall on few
 * rows of the picture, and the counts of ink in neighbouring rows differ most (Postl 1986).
 */
final class Skew {

    /** Scanners feed straighter than this; beyond it, rows of text begin to run into each other. */
    private static final double WIDEST_DEGREES = 4;

    private static final double COARSE_DEGREES = 0.25;

    /** A hundredth of a degree moves the end of an A4 line by half a pixel at 200 dpi. */
    private static final double FINE_DEGREES = 0.02;

    /** Smaller angles are left alone: straightening blurs more than it helps. */
    private static final double LEAST_DEGREES = 0.06;

    /** The angle must beat the level one by this factor, so that a page without rows is left alone. */
    private static final double CLEARLY_BETTER = 1.03;

    private final int[] xs;
    private final int[] ys;
    private final int size;
    private final int height;
    private final int width;

    private Skew(Ink ink) {
        width = ink.width();
        height = ink.height();
        xs = new int[width * height];
        ys = new int[width * height];
        int n = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (ink.at(x, y)) {
                    xs[n] = x;
                    ys[n] = y;
                    n++;
                }
            }
        }
        size = n;
    }

    /** The angle in radians by which a picture must be rotated clockwise to be level; 0 when it is, or has no rows. */
    static double of(Ink ink) {
        Skew skew = new Skew(ink);
        double best = skew.best(0, WIDEST_DEGREES, COARSE_DEGREES);
        best = skew.best(best, COARSE_DEGREES, FINE_DEGREES);
        boolean better = skew.score(best) > CLEARLY_BETTER * skew.score(0);
        return Math.abs(best) < LEAST_DEGREES || !better ? 0 : Math.toRadians(-best);
    }

    private double best(double center, double reach, double step) {
        double best = center;
        double bestScore = score(center);
        for (int k = 1; k * step <= reach + 1e-9; k++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double degrees = center + sign * k * step;
                double score = score(degrees);
                if (score > bestScore) {
                    bestScore = score;
                    best = degrees;
                }
            }
        }
        return best;
    }

    /** Sum of squared differences between neighbouring rows, were the rows tilted down to the right by this angle. */
    private double score(double degrees) {
        double tan = Math.tan(Math.toRadians(degrees));
        int margin = (int) Math.ceil(Math.abs(tan) * width) + 1;
        int[] rows = new int[height + 2 * margin];
        for (int i = 0; i < size; i++) {
            rows[margin + (int) Math.round(ys[i] - tan * xs[i])]++;
        }
        double sum = 0;
        for (int y = 1; y < rows.length; y++) {
            double difference = rows[y] - rows[y - 1];
            sum += difference * difference;
        }
        return sum;
    }
}
