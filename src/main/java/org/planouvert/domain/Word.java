package org.planouvert.domain;

import java.util.Locale;

/** A value of a closed vocabulary, with the word under which it is published. */
public interface Word {

    /** The name of the constant. */
    String name();

    /** The published spelling: lower case, words joined by an underscore. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
