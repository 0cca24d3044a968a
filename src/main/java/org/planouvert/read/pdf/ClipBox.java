package org.planouvert.read.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** What several rectangles leave visible: nearly every clip of an office document, and a tenth of the work of shapes. */
final class ClipBox {

    private static final int CORNERS = 4;

    private ClipBox() {}

    /** What all paths have in common; nothing when one of them is no upright rectangle. */
    static Optional<Rectangle2D> of(List<Path2D> paths) {
        Optional<Rectangle2D> common = Optional.empty();
        for (Path2D path : paths) {
            if (!isBox(path)) {
                return Optional.empty();
            }
            Rectangle2D box = path.getBounds2D();
            common = Optional.of(common.map(c -> c.createIntersection(box)).orElse(box));
        }
        return common.map(box -> box.getWidth() > 0 && box.getHeight() > 0 ? box : new Rectangle2D.Double());
    }

    /** Four corners, each beside the one before it or above or below it, and back to the first. */
    private static boolean isBox(Path2D path) {
        double[] point = new double[6];
        double[] x = new double[CORNERS + 1];
        double[] y = new double[CORNERS + 1];
        int corners = 0;
        boolean closed = false;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(point);
            if (kind == PathIterator.SEG_CLOSE) {
                closed = true;
                continue;
            }
            boolean expected = kind == (corners == 0 ? PathIterator.SEG_MOVETO : PathIterator.SEG_LINETO);
            if (closed || !expected || corners > CORNERS) {
                return false;
            }
            x[corners] = point[0];
            y[corners] = point[1];
            corners++;
        }
        return corners >= CORNERS && isBox(x, y, corners);
    }

    private static boolean isBox(double[] x, double[] y, int corners) {
        boolean back = corners == CORNERS || x[CORNERS] == x[0] && y[CORNERS] == y[0];
        boolean flatFirst = y[0] == y[1] && x[1] == x[2] && y[2] == y[3] && x[3] == x[0];
        boolean steepFirst = x[0] == x[1] && y[1] == y[2] && x[2] == x[3] && y[3] == y[0];
        return back && (flatFirst || steepFirst);
    }
}
