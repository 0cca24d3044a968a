package org.planouvert.parse.section;

/** Why a block is a heading; shown by {@code inspect --explain}. */
enum HeadingRule {
    SOURCE_LEVEL("the source marks it as a heading", 1.0),
    CONTENTS("the table of contents names it", 0.95),
    BOOKMARK("the document's bookmarks name it", 0.95),
    TYPOGRAPHY("larger, bolder or coloured type than the text", 0.95),
    LEVEL_WORD("opens with a level word of the profile and its number", 0.9),
    NUMBER("opens with a section number", 0.85),
    OPERATIONS("a heading of nothing but the profile's word for operations", 0.9),
    ACRONYM("an acronym, a colon and what it stands for, above a paragraph", 0.8),
    LONE_LINE("a short line without final mark, above a paragraph", 0.65);

    private final String words;
    private final double confidence;

    HeadingRule(String words, double confidence) {
        this.words = words;
        this.confidence = confidence;
    }

    String words() {
        return words;
    }

    double confidence() {
        return confidence;
    }
}
