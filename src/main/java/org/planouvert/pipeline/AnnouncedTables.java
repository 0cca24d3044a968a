package org.planouvert.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planouvert.domain.Region;
import org.planouvert.layout.Layout;
import org.planouvert.layout.Table;
import org.planouvert.layout.TextBlock;
import org.planouvert.read.ocr.PageQuality;
import org.planouvert.text.Fold;

/** Finds words that announce a table where a picture follows and no table was read: the table is the picture. */
final class AnnouncedTables {

    /** A caption has no more words; longer texts speak of a table rather than announce one. */
    private static final int MOST_WORDS = 25;

    private final Layout layout;
    private final Map<Integer, PageQuality> kinds;
    private final List<String> captions;
    private final String initials;

    /**
     * Looks at a document.
     *
     * @param kinds of what kind its pages are, by number
     * @param captions words that begin a caption
     */
    AnnouncedTables(Layout layout, Map<Integer, PageQuality> kinds, List<String> captions) {
        this.layout = layout;
        this.kinds = kinds;
        this.captions = captions.stream().map(Fold::text).toList();
        this.initials = Fold.initials(captions.stream());
    }

    /** The captions whose tables are missing, in reading order. */
    List<TextBlock> missing() {
        List<TextBlock> missing = new ArrayList<>();
        for (var block : layout.blocks()) {
            if (block instanceof TextBlock text && announces(text) && isBesidePicture(text.page()) && !isKept(text)) {
                missing.add(text);
            }
        }
        return missing;
    }

    private boolean announces(TextBlock text) {
        if (text.shape() == TextBlock.Shape.CONTENTS_ENTRY || initials.indexOf(Fold.initial(text.text())) < 0) {
            return false;
        }
        String words = Fold.text(text.text());
        return !words.endsWith(".")
                && captions.stream().anyMatch(words::startsWith)
                && text.text().split(" ").length <= MOST_WORDS;
    }

    private boolean isBesidePicture(int page) {
        return isPicture(page) || isPicture(page + 1);
    }

    private boolean isPicture(int page) {
        Optional<PageQuality> quality = Optional.ofNullable(kinds.get(page));
        return quality.filter(q -> q.kind().hasPicture()).isPresent();
    }

    /** True when a table stands below the caption, or just above it, or on the next page. */
    private boolean isKept(TextBlock caption) {
        return layout.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(t -> t.parts().stream())
                .anyMatch(part -> part.page() == caption.page() + 1
                        || part.page() == caption.page() && (isBelow(part, caption) || isOnlyOne(caption)));
    }

    private static boolean isBelow(Table.Part part, TextBlock caption) {
        return part.region() instanceof Region.Area table
                && caption.place().region() instanceof Region.Area words
                && table.box().y1() > words.box().y1();
    }

    /** Captions below their tables are told by being as many as there are. */
    private boolean isOnlyOne(TextBlock caption) {
        return layout.blocks().stream()
                        .filter(b -> b instanceof TextBlock t && t.page() == caption.page() && announces(t))
                        .count()
                == 1;
    }
}
