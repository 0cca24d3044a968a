package org.planouvert.sample;

import java.nio.charset.StandardCharsets;

/** A web page on the invented contract, with its one wrong total. */
final class BretagneWebPage {

    private BretagneWebPage() {}

    /** The page's bytes. */
    static byte[] html() {
        String page = Resource.text("page-web-bretagne.html").replace("{web.total}", BretagneModel.WEB_TOTAL);
        return Figures.fill(page).getBytes(StandardCharsets.UTF_8);
    }
}
