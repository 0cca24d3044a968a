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
        /** Farther from a half of a tenth than this, a number is rounded by arithmetic as it is by its digits. */
        private static final double CLEAR = 1e-6;

        private static final double LARGEST = 1e6;

        @Override
        public String text() {
            StringBuilder text = new StringBuilder(24);
            tenths(text, box.x0());
            tenths(text.append(' '), box.y0());
            tenths(text.append(' '), box.x1());
            tenths(text.append(' '), box.y1());
            return text.toString();
        }

        /** As {@code %.1f} writes it, which took a tenth of the time of writing a release. */
        private static void tenths(StringBuilder text, double points) {
            double scaled = points * 10;
            double part = scaled - Math.floor(scaled);
            if (points < 0 || points >= LARGEST || !(Math.abs(part - 0.5) > CLEAR)) {
                text.append(String.format(Locale.ROOT, "%.1f", points));
                return;
            }
            long tenths = Math.round(scaled);
            text.append(tenths / 10).append('.').append(tenths % 10);
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
