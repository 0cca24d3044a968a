package org.planouvert.layout.block;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.text.Fold;

/** The words of a document, to tell a word broken at a line's end from one that has a hyphen of its own. */
final class Vocabulary {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Set<String> words = new HashSet<>();

    Vocabulary(List<PageLines> pages) {
        for (PageLines page : pages) {
            for (PlacedLine line : page.lines()) {
                Matcher m = WORD.matcher(Fold.text(line.text()));
                while (m.find()) {
                    // the last word of a line may be half a word
                    if (m.end() < line.text().length() - 1) {
                        words.add(m.group());
                    }
                }
            }
        }
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
        if (words.contains(head + tail)) {
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
