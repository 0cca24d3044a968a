package org.planouvert.write.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes what could close a script tag, open a comment, or end a line of a script: JSON between script tags needs it. */
final class ScriptEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final SerializedString LESS = new SerializedString("\\u003c");
    private static final SerializedString GREATER = new SerializedString("\\u003e");
    private static final SerializedString AMPERSAND = new SerializedString("\\u0026");
    private static final SerializedString LINE = new SerializedString("\\u2028");
    private static final SerializedString PARAGRAPH = new SerializedString("\\u2029");

    private final int[] ascii;

    ScriptEscapes() {
        ascii = standardAsciiEscapesForJSON();
        ascii['<'] = ESCAPE_CUSTOM;
        ascii['>'] = ESCAPE_CUSTOM;
        ascii['&'] = ESCAPE_CUSTOM;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return switch (character) {
            case '<' -> LESS;
            case '>' -> GREATER;
            case '&' -> AMPERSAND;
            case '\u2028' -> LINE;
            case '\u2029' -> PARAGRAPH;
            default -> null;
        };
    }
}
