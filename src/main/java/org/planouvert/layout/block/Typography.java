package org.planouvert.layout.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.planouvert.layout.TextBlock.TextStyle;

/**
 * How the running text of a document looks, so that what looks otherwise can be told from it.
 *
 * @param body the style of most letters
 * @param leading distance between two of its baselines, in points
 * @param common styles in which so much is set that they are text too, and no headings
 */
record Typography(TextStyle body, double leading, Set<TextStyle> common) {

    /** A size this much above the text's, in points, is meant to be seen. */
    private static final double LARGER = 0.8;

    /** A style that carries this share of all letters is text, however it looks. */
    private static final double COMMON = 0.2;

    /** ... and no fewer letters than this, half a page: in a short document headings weigh much. */
    private static final int COMMON_LETTERS = 1500;

    /** Smaller type than this share of the text's is that of notes. */
    private static final double NOTE = 0.86;

    /** A step between two lines is common when it is met this often, in shares of the one that is met most. */
    private static final double OFTEN = 0.25;

    /** Usual distance of baselines in font sizes, where a document is too short to measure it. */
    private static final double USUAL_LEADING = 1.2;

    static Typography of(List<PageLines> pages) {
        Map<TextStyle, Integer> letters = new HashMap<>();
        for (PageLines page : pages) {
            for (PlacedLine line : page.lines()) {
                letters.merge(key(line.style()), line.text().length(), Integer::sum);
            }
        }
        TextStyle body = letters.entrySet().stream()
                .max(Map.Entry.<TextStyle, Integer>comparingByValue()
                        .thenComparing(e -> -e.getKey().size()))
                .map(Map.Entry::getKey)
                .orElse(TextStyle.PLAIN);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        Set<TextStyle> common = letters.entrySet().stream()
                .filter(e -> e.getValue() > Math.max(COMMON * all, COMMON_LETTERS))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        return new Typography(body, leading(pages, body), common);
    }

    private static TextStyle key(TextStyle s) {
        return new TextStyle(Math.round(s.size() * 2) / 2.0, s.bold(), s.italic(), false, s.rgb());
    }

    private static double leading(List<PageLines> pages, TextStyle body) {
        Map<Long, Integer> steps = new HashMap<>();
        for (PageLines page : pages) {
            List<PlacedLine> lines = page.lines();
            for (int i = 1; i < lines.size(); i++) {
                double step = lines.get(i).baseline() - lines.get(i - 1).baseline();
                boolean text = key(lines.get(i).style()).equals(body)
                        && key(lines.get(i - 1).style()).equals(body);
                if (text && step > body.size() * 0.8 && step < body.size() * 2.5) {
                    steps.merge(Math.round(step * 4), 1, Integer::sum);
                }
            }
        }
        // in a short document more paragraphs begin than go on: the smallest step that is common is the leading
        int most = steps.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return steps.entrySet().stream()
                .filter(e -> e.getValue() >= Math.max(2, OFTEN * most))
                .map(Map.Entry::getKey)
                .min(Long::compare)
                .map(step -> step / 4.0)
                .orElse(body.size() * USUAL_LEADING);
    }

    /** True for type that sets a line apart as a heading does. */
    boolean standsOut(TextStyle style) {
        if (common.contains(key(style))) {
            return false;
        }
        boolean larger = style.size() > body.size() + LARGER;
        boolean sameSize = style.size() > body.size() * NOTE;
        boolean bolder = style.bold() && !body.bold();
        boolean coloured = style.rgb() != body.rgb() && isColour(style.rgb());
        return larger || sameSize && (bolder || coloured || style.capitals());
    }

    boolean isNote(TextStyle style) {
        return style.size() > 0 && style.size() < body.size() * NOTE;
    }

    /** True when two lines look alike enough to be parts of one block. */
    boolean alike(TextStyle a, TextStyle b) {
        return Math.abs(a.size() - b.size()) < 0.6
                && a.bold() == b.bold()
                && (a.rgb() == b.rgb() || !isColour(a.rgb()) && !isColour(b.rgb()));
    }

    /** Grey is no colour: producers write black in many ways. */
    private static boolean isColour(int rgb) {
        int r = rgb >> 16 & 0xff;
        int g = rgb >> 8 & 0xff;
        int b = rgb & 0xff;
        return Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b)) > 24;
    }
}
