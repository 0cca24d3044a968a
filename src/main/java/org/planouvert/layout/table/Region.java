package org.planouvert.layout.table;

import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Word;

/**
 * A place where a table may stand, and why.
 *
 * @param origin what suggests it
 * @param box its outer edge
 * @param rulings the rules inside
 * @param rows the words inside, by baseline, top first
 */
record Region(Origin origin, Box box, Rulings rulings, List<TextRow> rows) {

    enum Origin {
        LATTICE,
        BAND,
        TEXT
    }

    Region {
        rows = List.copyOf(rows);
    }

    List<Word> words() {
        return rows.stream().flatMap(row -> row.words().stream()).toList();
    }
}
