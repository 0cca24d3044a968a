package org.planouvert.extracts;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads texts so that rows share those that come again: ids, headings, units and paths are most of what a dossier holds,
 * and each is said thousands of times. What was read last has its place in a table of fixed size.
 */
final class SharedText extends StdScalarDeserializer<String> {

    /** Places of the table, a power of two: a sheet's headings, ids and places fit. */
    private static final int PLACES = 1 << 13;

    /** Longer texts, in characters, are rarely said twice. */
    private static final int LONGEST = 160;

    /** Not guarded: who comes late finds another text, or none, and makes a new one. */
    private final String[] known = new String[PLACES];

    SharedText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) {
        int length = in.getStringLength();
        if (length > LONGEST) {
            return in.getString();
        }
        char[] text = in.getStringCharacters();
        int start = in.getStringOffset();
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + text[i];
        }
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        String found = known[place];
        if (found != null && isThat(found, text, start, length)) {
            return found;
        }
        String made = new String(text, start, length);
        known[place] = made;
        return made;
    }

    private static boolean isThat(String found, char[] text, int start, int length) {
        if (found.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (found.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }
}
