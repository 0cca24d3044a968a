package org.planouvert.read.ocr;

import java.util.List;
import org.planouvert.geometry.Box;

/** What share of a page lies under boxes, on a raster, so that strips and layers of one scan count once. */
final class Coverage {

    private static final int SIDE = 100;

    private Coverage() {}

    /** 0 to 1. */
    static double share(List<Box> boxes, double width, double height) {
        if (boxes.isEmpty()) {
            return 0;
        }
        boolean[] raster = new boolean[SIDE * SIDE];
        for (Box box : boxes) {
            int x0 = cell(box.x0(), width);
            int x1 = cell(box.x1(), width);
            for (int y = cell(box.y0(), height); y < cell(box.y1(), height); y++) {
                for (int x = x0; x < x1; x++) {
                    raster[y * SIDE + x] = true;
                }
            }
        }
        int covered = 0;
        for (boolean on : raster) {
            covered += on ? 1 : 0;
        }
        return (double) covered / raster.length;
    }

    private static int cell(double at, double length) {
        return (int) Math.max(0, Math.min(SIDE, Math.round(at / length * SIDE)));
    }
}
