package org.planouvert.read.ocr;

import java.util.List;

/**
 * All that was read from the picture of a page, in pixels of the upright picture.
 *
 * @param turn quarter turns clockwise by which the displayed page was turned to be upright
 * @param rules its ruling lines
 * @param passages its words
 * @param blank true when next to nothing is on it
 */
record PageContent(int turn, List<Stroke> rules, List<Passage> passages, boolean blank) {

    PageContent {
        rules = List.copyOf(rules);
        passages = List.copyOf(passages);
    }
}
