package org.planouvert.text;

/** Where sentences end, for texts in which points also stand in abbreviations and broken lines. */
public final class Sentences {

    private Sentences() {}

    /** True for a word that ends a sentence: a point before white space and no lower-case letter, or a semicolon. */
    public static boolean isEnd(Words words, int index) {
        String word = words.at(index);
        if (word.equals(";") || word.equals("!") || word.equals("?")) {
            return true;
        }
        if (!word.equals(".") || index + 1 >= words.size()) {
            return false;
        }
        Words.Word next = words.get(index + 1);
        boolean gap = next.start() > words.get(index).end();
        String written = words.fold().writtenPart(next.start(), next.end());
        return gap && !Character.isLowerCase(written.charAt(0));
    }

    /** Index of the first word of the sentence round a word. */
    public static int start(Words words, int index) {
        int i = Math.min(index, words.size());
        while (i > 0 && !isEnd(words, i - 1)) {
            i--;
        }
        return i;
    }

    /** Index after the last word of the sentence round a word, its final point not counted. */
    public static int end(Words words, int index) {
        int i = index;
        while (i < words.size() && !isEnd(words, i)) {
            i++;
        }
        return i;
    }
}
