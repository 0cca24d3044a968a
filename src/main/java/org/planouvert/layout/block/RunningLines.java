package org.planouvert.layout.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes running headers and footers out of the text: what stands near the top or bottom edge and comes again, digits
 * apart, at the same distance from that edge; and printed page numbers, which are kept as the page's label.
 */
final class RunningLines {

    /** Headers and footers stand within this share of the page's height from its edge. */
    private static final double ZONE = 0.13;

    /** A line must come again on this share of the pages, and on three at least, to be a running one. */
    private static final double SHARE = 0.3;

    private static final int FEWEST = 3;

    /** Distances to the edge that differ by less, in points, are the same place. */
    private static final double SAME_PLACE = 6;

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_MARK = Pattern.compile(
            "(?i)^[-\u2013\u2014\\s|]*(?:page|p\\.?)?\\s*\\d{1,4}\\s*(?:(?:/|sur|of|de)\\s*\\d{1,4})?[-\u2013\u2014\\s|]*$");

    private final List<PageLines> pages;
    private final Set<String> running = new HashSet<>();

    RunningLines(List<PageLines> pages) {
        this.pages = pages;
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (PageLines page : pages) {
            for (PlacedLine line : page.lines()) {
                if (inZone(page, line)) {
                    keys(page, line).forEach(k -> seen.computeIfAbsent(k, x -> new HashSet<>())
                            .add(page.number()));
                }
            }
        }
        seen.forEach((key, on) -> {
            if (on.size() >= Math.max(FEWEST, SHARE * pages.size())) {
                running.add(key);
            }
        });
    }

    /** The pages without them. */
    List<PageLines> removed() {
        List<PageLines> kept = new ArrayList<>();
        for (PageLines page : pages) {
            kept.add(page.with(
                    page.lines().stream().filter(l -> !isRunning(page, l)).toList()));
        }
        return kept;
    }

    /** The printed page number, or empty. */
    String label(PageLines page) {
        return page.lines().stream()
                .filter(l -> inZone(page, l) && isPageMark(page, l))
                .map(PlacedLine::text)
                .findFirst()
                .orElse("");
    }

    private boolean isRunning(PageLines page, PlacedLine line) {
        return inZone(page, line)
                && (isPageMark(page, line) || keys(page, line).stream().anyMatch(running::contains));
    }

    /** A number alone is a page's only at the very edge: nothing but running lines may stand beyond it. */
    private boolean isPageMark(PageLines page, PlacedLine line) {
        if (!PAGE_MARK.matcher(line.text()).matches()) {
            return false;
        }
        boolean top = line.box().centerY() < page.height() / 2;
        return page.lines().stream()
                .filter(other -> other != line)
                .noneMatch(other -> (top
                                ? other.box().y1() <= line.box().y0()
                                : other.box().y0() >= line.box().y1())
                        && keys(page, other).stream().noneMatch(running::contains));
    }

    private static boolean inZone(PageLines page, PlacedLine line) {
        return line.box().y1() < page.height() * ZONE || line.box().y0() > page.height() * (1 - ZONE);
    }

    /** Two keys, so that places on both sides of a rounding edge still meet. */
    private static List<String> keys(PageLines page, PlacedLine line) {
        boolean top = line.box().centerY() < page.height() / 2;
        double distance = top ? line.box().y0() : page.height() - line.box().y1();
        String text = (top ? "T" : "B") + DIGITS.matcher(line.text()).replaceAll("#");
        long place = Math.round(distance / SAME_PLACE);
        long other = Math.round(distance / SAME_PLACE + 0.5);
        return List.of(text + "@" + place, text + "@h" + other);
    }
}
