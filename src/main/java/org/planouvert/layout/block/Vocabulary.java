package org.planouvert.layout.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planouvert.text.Fold;

/** The words of a document, to tell a word broken at a line's end from one that has a hyphen of its own. */
final class Vocabulary {

    private final List<PageLines> pages;
    private final Set<String> words = new HashSet<>();
    private boolean known;

    /** The pages are looked at when the first hyphen is: most documents break no word. */
    Vocabulary(List<PageLines> pages) {
        this.pages = pages;
    }

    private Set<String> words() {
        if (!known) {
            for (PageLines page : pages) {
                for (PlacedLine line : page.lines()) {
                    add(Fold.text(line.text()), line.text().length() - 1);
                }
            }
            known = true;
        }
        return words;
    }

    /** Words of letters and digits, and those with hyphens inside; the last of a line may be half a word. */
    private void add(String folded, int before) {
        int start = -1;
        for (int at = 0; at <= folded.length() && at < before; at++) {
            boolean hyphen = start >= 0 && at < folded.length() && folded.charAt(at) == '-';
            if (isPart(folded, at) || hyphen && isPart(folded, at + 1)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                words.add(folded.substring(start, at));
                start = -1;
            }
        }
    }

    private static boolean isPart(String folded, int at) {
        char c = at < folded.length() ? folded.charAt(at) : ' ';
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /**
     * True when a hyphen at a line's end only broke the word.
     *
     * @param before the line up to and with the hyphen
     * @param after the next line
     */
    boolean isBroken(String before, String after) {
        String head = lastWord(before.substring(0, before.length() - 1));
        String tail = firstWord(after);
        boolean lower = !after.isEmpty() && Character.isLowerCase(after.charAt(0));
        if (head.isEmpty() || tail.isEmpty() || !lower) {
            return false;
        }
        if (words().contains(head + tail)) {
            return true;
        }
        boolean ownHyphen = words.contains(head + "-" + tail) || words.contains(head) && words.contains(tail);
        return !ownHyphen && !words.contains(head);
    }

    private static String lastWord(String text) {
        String folded = Fold.text(text);
        int at = folded.length();
        while (at > 0 && Character.isLetter(folded.charAt(at - 1))) {
            at--;
        }
        return folded.substring(at);
    }

    private static String firstWord(String text) {
        String folded = Fold.text(text);
        int end = 0;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return folded.substring(0, end);
    }
}
