package org.planouvert.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into sentences; an abbreviation's point ({@code M.}, {@code n°.}, {@code art.}) ends none. */
final class Sentences {

    private static final Pattern END = Pattern.compile(
            // The sign first: looking back from every character of a contract took a tenth of the time of reading it.
            "[.;!?\u2026](?<!\\b[\\p{Lu}].)(?<!\\b(?:art|al|cf|ex|env|etc|no|n\u00b0|Mme|MM|p|vol|tel).)[.;!?\u2026]*[\u00bb\")]*\\s+"
                    + "(?=[\\p{Lu}\u00ab\"(\\d\u2022\u27a2\u21d2-])");

    private Sentences() {}

    private static final String SIGNS = ".;!?\u2026";

    /** A stretch of a text. */
    record Span(int start, int end) {}

    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        for (int sign = sign(text, 0); sign >= 0 && end.find(sign); sign = sign(text, start)) {
            add(spans, text, start, end.end());
            start = end.end();
        }
        add(spans, text, start, text.length());
        return spans;
    }

    /** Where a sign stands next that may end a sentence: looked for here, most texts need no pattern. */
    private static int sign(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'A' || c == '\u2026') && SIGNS.indexOf(c) >= 0 && mayFollow(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** White space, or one more sign or bracket. */
    private static boolean mayFollow(char c) {
        return c <= ' ' || SIGNS.indexOf(c) >= 0 || c == '\u00bb' || c == '"' || c == ')';
    }

    private static void add(List<Span> spans, String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            spans.add(new Span(start, last));
        }
    }
}
