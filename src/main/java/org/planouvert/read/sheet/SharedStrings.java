package org.planouvert.read.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The words that a workbook keeps once for all its cells. */
final class SharedStrings {

    /** Characters that XML cannot hold are written as {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u2007\\ufeff]+");

    private final StringStore strings = new StringStore();

    /** Reads the part that holds them. */
    void read(XmlPart part) throws XMLStreamException {
        while (part.nextStart()) {
            if (part.name().equals("si")) {
                strings.add(words(part, "si"));
            }
        }
    }

    /** The words with this 0-based number; empty when there are none. */
    Optional<String> get(String number) {
        try {
            return Optional.of(strings.get(Integer.parseInt(number.strip())));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The runs of a rich text up to the closing tag {@code end}; how a word is pronounced is no part of it. */
    static String words(XmlPart part, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (part.nextTag() && !part.isEnd(end)) {
            if (part.isStart("t")) {
                text.append(part.text());
            } else if (part.isStart("rPh")) {
                part.skip();
            }
        }
        return clean(text.toString());
    }

    /** Words with escapes resolved and white space single. */
    static String clean(String text) {
        String plain = text;
        if (text.indexOf("_x") >= 0) {
            Matcher escaped = ESCAPED.matcher(text);
            plain = escaped.replaceAll(
                    m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
        }
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }
}
