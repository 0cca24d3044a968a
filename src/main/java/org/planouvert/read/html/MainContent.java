package org.planouvert.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the part of a web page that its readers come for. */
final class MainContent {

    /** Elements that are never text of the page. */
    private static final String NEVER = "script, style, noscript, template, svg, iframe, object, button, select, input,"
            + " textarea, nav, footer, [role=navigation], [role=banner], [role=contentinfo], [role=search],"
            + " [role=dialog], [hidden], [aria-hidden=true]";

    private static final Pattern INVISIBLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** Words of class and id names that frameworks give to what surrounds the content. */
    private static final Pattern AROUND = Pattern.compile("(?i)(?:^|[-_\\s])"
            + "(?:cookies?|consent|breadcrumbs?|fil-?ariane|share|partage|social|menu|navbar|skip-?links?|sidebar)"
            + "(?:$|[-_\\s])");

    /** What surrounds the content holds less of its words than this share. */
    private static final double AROUND_SHARE = 0.3;

    /** A list of so many bare links is a menu. */
    private static final int MENU_LINKS = 4;

    private MainContent() {}

    static Element of(Document page) {
        page.select(NEVER).remove();
        page.select("[style]").stream()
                .filter(e -> INVISIBLE.matcher(e.attr("style")).find())
                .toList()
                .forEach(Element::remove);
        Element root = root(page);
        int words = root.text().length();
        for (Element element : root.select("div, section, aside, ul, header, form")) {
            boolean around =
                    AROUND.matcher(element.className() + " " + element.id()).find();
            if (element != root && (around || element.tagName().equals("aside"))) {
                if (element.text().length() < words * AROUND_SHARE) {
                    element.remove();
                }
            }
        }
        if (root == page.body()) {
            root.select("> header").stream()
                    .filter(e -> e.select("h1").isEmpty())
                    .toList()
                    .forEach(Element::remove);
            root.select("ul").stream().filter(MainContent::isMenu).toList().forEach(Element::remove);
        }
        return root;
    }

    private static Element root(Document page) {
        Elements mains = page.select("main, [role=main]");
        if (!mains.isEmpty()) {
            return longest(mains);
        }
        Elements articles = page.select("article");
        return articles.size() == 1 ? articles.get(0) : page.body();
    }

    private static Element longest(Elements elements) {
        Element longest = elements.get(0);
        for (Element element : elements) {
            longest = element.text().length() > longest.text().length() ? element : longest;
        }
        return longest;
    }

    private static boolean isMenu(Element list) {
        Elements items = list.select("> li");
        return items.size() >= MENU_LINKS
                && items.stream()
                        .allMatch(item -> item.text().equals(item.select("a").text()));
    }
}
