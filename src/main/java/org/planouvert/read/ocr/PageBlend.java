package org.planouvert.read.ocr;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.document.GlyphPage;
import org.planouvert.document.Glyphs;
import org.planouvert.document.Recognition;
import org.planouvert.geometry.Box;
import org.planouvert.geometry.Rule;

/** Puts what was recognised on the pictures of a page beside the text that the page has itself. */
final class PageBlend {

    private PageBlend() {}

    /**
     * The drawn page with what was recognised.
     *
     * @param beside true to add the words and rules that lie on its pictures and over none of its own words; false to
     *     put all that was recognised in the place of its own
     */
    static PictureReader.Reading of(GlyphPage drawn, PictureReader.Reading read, boolean beside) {
        if (!beside) {
            GlyphPage page = new GlyphPage(
                    drawn.number(),
                    drawn.width(),
                    drawn.height(),
                    read.page().glyphs(),
                    read.page().rules(),
                    List.of(),
                    drawn.images());
            return new PictureReader.Reading(page, read.recognition(), read.notes());
        }
        Glyphs.Builder glyphs = new Glyphs.Builder();
        append(drawn.glyphs(), drawn, false, glyphs);
        append(read.page().glyphs(), drawn, true, glyphs);
        List<Rule> rules = new ArrayList<>(drawn.rules());
        read.page().rules().stream()
                .filter(rule -> isOnPicture(drawn, rule.box()))
                .forEach(rules::add);
        GlyphPage page = new GlyphPage(
                drawn.number(), drawn.width(), drawn.height(), glyphs.build(), rules, drawn.fills(), drawn.images());
        List<Recognition.Reading> kept = read.recognition().readings().stream()
                .filter(reading -> isNew(drawn, reading.box()))
                .toList();
        return new PictureReader.Reading(page, new Recognition(drawn.number(), kept), read.notes());
    }

    private static void append(Glyphs from, GlyphPage drawn, boolean onlyNew, Glyphs.Builder to) {
        for (int i = 0; i < from.size(); i++) {
            if (!onlyNew || isNew(drawn, from.box(i))) {
                to.add(
                        from.text(i),
                        from.x0(i),
                        from.y0(i),
                        from.x1(i),
                        from.y1(i),
                        from.baseline(i),
                        from.fontSize(i),
                        from.face(i),
                        from.rgb(i),
                        from.turn(i));
            }
        }
    }

    private static boolean isNew(GlyphPage drawn, Box box) {
        return isOnPicture(drawn, box) && !isOverText(drawn.glyphs(), box);
    }

    private static boolean isOnPicture(GlyphPage drawn, Box box) {
        return drawn.images().stream().anyMatch(image -> image.contains(box.centerX(), box.centerY()));
    }

    private static boolean isOverText(Glyphs glyphs, Box box) {
        for (int i = 0; i < glyphs.size(); i++) {
            if (!glyphs.text(i).isBlank() && glyphs.box(i).overlaps(box)) {
                return true;
            }
        }
        return false;
    }
}
