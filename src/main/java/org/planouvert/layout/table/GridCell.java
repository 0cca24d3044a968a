package org.planouvert.layout.table;

import java.util.List;
import org.planouvert.geometry.Box;
import org.planouvert.layout.text.Word;

/**
 * A filled cell of a grid; rows and columns are 0-based, the last ones included.
 *
 * @param words in reading order; at least one
 */
record GridCell(int r0, int c0, int r1, int c1, List<Word> words) {

    GridCell {
        words = List.copyOf(words);
    }

    Box box() {
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.union(word.box());
        }
        return box;
    }

    GridCell spanning(int top, int left, int bottom, int right) {
        return new GridCell(top, left, bottom, right, words);
    }
}
