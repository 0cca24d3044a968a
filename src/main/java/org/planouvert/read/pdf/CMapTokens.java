package org.planouvert.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Cuts the bytes of a CMap into tokens (ISO 32000-1, 9.10.3), as far as it is written plainly. */
final class CMapTokens {

    /** Longer hexadecimal strings, in bytes, are no text of a glyph. */
    private static final int LONGEST = 512;

    private static final String DELIMITERS = "()<>[]{}/%";

    private final byte[] content;
    private int at;
    private int number;
    private String word = "";
    private byte[] hex = {};

    /** What a token is; {@code ODD} is all that two readers could take differently. */
    enum Kind {
        END,
        ODD,
        NAME,
        NUMBER,
        HEX,
        WORD,
        STRING,
        COMMENT,
        ARRAY_START,
        ARRAY_END,
        DICTIONARY_START,
        DICTIONARY_END
    }

    CMapTokens(byte[] content) {
        this.content = content;
    }

    Kind next() {
        int c = read();
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            c = read();
        }
        return switch (c) {
            case -1 -> Kind.END;
            case '%' -> skipTo(Kind.COMMENT, '\n', '\r');
            case '(' -> skipTo(Kind.STRING, ')', ')');
            case '[' -> Kind.ARRAY_START;
            case ']' -> Kind.ARRAY_END;
            case '/' -> word(at, Kind.NAME);
            case '>' -> read() == '>' ? Kind.DICTIONARY_END : Kind.ODD;
            case '<' -> peek() == '<' ? start() : hexadecimal();
            case ')', '{', '}' -> Kind.ODD;
            default -> isDigit(c) ? number(c) : word(at - 1, Kind.WORD);
        };
    }

    int number() {
        return number;
    }

    String word() {
        return word;
    }

    byte[] hex() {
        return hex;
    }

    private int read() {
        return at < content.length ? content[at++] & 0xFF : -1;
    }

    private int peek() {
        return at < content.length ? content[at] & 0xFF : -1;
    }

    private Kind start() {
        at++;
        return Kind.DICTIONARY_START;
    }

    private Kind skipTo(Kind kind, int end, int otherEnd) {
        int c = read();
        while (c >= 0 && c != end && c != otherEnd) {
            c = read();
        }
        return kind;
    }

    /** Words end where figures begin, names do not. */
    private Kind word(int from, Kind kind) {
        int c = peek();
        while (c > ' ' && DELIMITERS.indexOf(c) < 0 && !(kind == Kind.WORD && isDigit(c))) {
            at++;
            c = peek();
        }
        word = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        return c >= 0 && c < ' ' && c != '\n' && c != '\r' ? Kind.ODD : kind;
    }

    private Kind number(int first) {
        number = first - '0';
        while (isDigit(peek())) {
            number = number * 10 + read() - '0';
            if (number > 0xFFFFFF) {
                return Kind.ODD;
            }
        }
        return peek() == '.' ? Kind.ODD : Kind.NUMBER;
    }

    private Kind hexadecimal() {
        byte[] bytes = new byte[LONGEST];
        int digits = 0;
        for (int c = read(); c != '>'; c = read()) {
            if (c == ' ' || c == '\n' || c == '\r') {
                continue;
            }
            int value = Character.digit(c, 16);
            if (value < 0 || digits == 2 * LONGEST) {
                return Kind.ODD;
            }
            bytes[digits / 2] = (byte) (bytes[digits / 2] << 4 | value);
            digits++;
        }
        hex = Arrays.copyOf(bytes, digits / 2);
        return digits > 0 && digits % 2 == 0 ? Kind.HEX : Kind.ODD;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
