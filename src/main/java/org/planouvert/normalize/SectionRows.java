package org.planouvert.normalize;

import java.util.ArrayList;
import java.util.List;
import org.planouvert.domain.Section;
import org.planouvert.parse.RawSection;

/** The sections of a document with their paths and ids. */
final class SectionRows {

    private static final String STEP = " > ";

    private final List<Section> rows = new ArrayList<>();
    private final List<List<String>> titles = new ArrayList<>();

    SectionRows(List<RawSection> sections, String documentId) {
        LocalIds ids = new LocalIds();
        for (RawSection raw : sections) {
            boolean top = raw.parent() < 0;
            List<String> path = new ArrayList<>(top ? List.of() : titles.get(raw.parent()));
            path.add(raw.title());
            titles.add(List.copyOf(path));
            rows.add(new Section(
                    ids.of(String.join(STEP, path), raw.numberPath()),
                    "",
                    documentId,
                    top ? "" : rows.get(raw.parent()).id(),
                    raw.depth(),
                    rows.size() + 1,
                    raw.kind(),
                    raw.numberAsWritten(),
                    raw.numberPath(),
                    raw.title(),
                    String.join(STEP, path),
                    raw.place().page(),
                    Math.max(raw.place().page(), raw.pageEnd()),
                    raw.confidence()));
        }
    }

    List<Section> rows() {
        return List.copyOf(rows);
    }

    /** The id of a section; empty for -1. */
    String id(int index) {
        return index < 0 ? "" : rows.get(index).id();
    }

    /** Its titles from the top, joined; empty for -1. */
    String path(int index) {
        return index < 0 ? "" : rows.get(index).path();
    }

    /** Its titles from the top; none for -1. */
    List<String> titles(int index) {
        return index < 0 ? List.of() : titles.get(index);
    }
}
