package org.planouvert.read.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planouvert.geometry.Box;

/** The box that the clipping paths leave open on the displayed page, worked out anew only when they change. */
final class ClipBox {

    private static final Box NOWHERE = new Box(-1, -1, -1, -1);

    private final Placement placement;
    private @Nullable List<Path2D> last;
    private int size;
    private Box box;

    ClipBox(Placement placement) {
        this.placement = placement;
        box = new Box(0, 0, placement.width(), placement.height());
    }

    /** The box for these paths; a graphics state replaces its list whenever it takes in a further path. */
    Box box(List<Path2D> paths) {
        if (paths == last && paths.size() == size) {
            return box;
        }
        last = paths;
        size = paths.size();
        double left = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double right = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        for (Path2D each : paths) {
            Rectangle2D bounds = each.getBounds2D();
            left = Math.max(left, bounds.getMinX());
            right = Math.min(right, bounds.getMaxX());
            bottom = Math.max(bottom, bounds.getMinY());
            top = Math.min(top, bounds.getMaxY());
        }
        box = left > right || bottom > top ? NOWHERE : displayed(left, bottom, right, top);
        return box;
    }

    private Box displayed(double left, double bottom, double right, double top) {
        float x0 = (float) left;
        float y0 = (float) bottom;
        float x1 = (float) right;
        float y1 = (float) top;
        return new Box(placement.x(x0, y0), placement.y(x0, y0), placement.x(x1, y1), placement.y(x1, y1));
    }
}
