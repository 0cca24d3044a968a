package org.planouvert.parse.section;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells words of a text that stand in bold type from headings. */
final class BoldSentence {

    /** A sentence in bold type has this many words; a title with a final mark has fewer. */
    private static final int WORDS_OF_SENTENCE = 9;

    private static final Pattern INNER_END = Pattern.compile("\\p{Ll}{2,}[.;] +\\p{Lu}");
    private static final Pattern LINK = Pattern.compile("://|^www\\.");

    private BoldSentence() {}

    /** Bold words of a text: they go on with a small letter, hold the end of a sentence, or are one. A number makes a title. */
    static boolean is(String text, HeadingShape shape) {
        if (shape.isNumbered() || shape.kind().isPresent()) {
            return false;
        }
        boolean whole = HeadingFinder.FINAL_MARK.matcher(text).find()
                && text.split("\\s+").length >= WORDS_OF_SENTENCE
                && !text.equals(text.toUpperCase(Locale.ROOT))
                && !HeadingFinder.ACRONYM.matcher(text).matches();
        return whole
                || Character.isLowerCase(text.charAt(0)) && text.indexOf('-') != 1
                || LINK.matcher(text).find()
                || INNER_END.matcher(text).find();
    }
}
