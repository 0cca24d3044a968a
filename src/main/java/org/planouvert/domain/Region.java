package org.planouvert.domain;

import java.util.Locale;
import org.planouvert.geometry.Box;

/** Where on its page, or in its sheet, something stands. */
public sealed interface Region {

    /** The published form: {@code x0 y0 x1 y1} in points, a cell range, or empty. */
    String text();

    /**
     * A place on a page.
     *
     * @param box points, origin top left of the page as displayed
     */
    record Area(Box box) implements Region {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "%.1f %.1f %.1f %.1f", box.x0(), box.y0(), box.x1(), box.y1());
        }
    }

    /**
     * A place in a sheet.
     *
     * @param range such as {@code B7} or {@code B7:C9}
     */
    record Cells(String range) implements Region {
        @Override
        public String text() {
            return range;
        }
    }

    /** No place: the source has no geometry, such as a web page. */
    record Unplaced() implements Region {
        @Override
        public String text() {
            return "";
        }
    }

    /** The one value without a place. */
    Region UNPLACED = new Unplaced();

    static Region of(Box box) {
        return new Area(box);
    }
}
