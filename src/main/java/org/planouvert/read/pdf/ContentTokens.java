package org.planouvert.read.pdf;

import java.util.Arrays;

/** Cuts the bytes of a content stream into operators with their operands (ISO 32000-1, 7.2 and 7.3). */
final class ContentTokens {

    /** Operators have at most three characters; longer words are noise. */
    private static final int LONGEST_OPERATOR = 3;

    private static final int SPACE = 1;
    private static final int DELIMITER = 2;
    private static final byte[] CLASSES = new byte[256];

    static {
        for (char c : "\0\t\n\f\r ".toCharArray()) {
            CLASSES[c] = SPACE;
        }
        for (char c : "()<>[]{}/%".toCharArray()) {
            CLASSES[c] = DELIMITER;
        }
    }

    private final byte[] content;
    private final int end;
    private int at;

    private final Operands operands = new Operands();

    ContentTokens(byte[] content, int length) {
        this.content = content;
        this.end = length;
    }

    /**
     * Reads on to the next operator, its operands before it.
     *
     * @return its characters, first in the highest place; 0 at the end of the stream
     */
    int next() {
        operands.clear();
        int depth = 0;
        while (at < end) {
            int c = content[at] & 0xFF;
            if (CLASSES[c] == SPACE) {
                at++;
            } else if (c == '%') {
                skipComment();
            } else if (c == '/') {
                at++;
                name();
            } else if (c == '(') {
                at++;
                literal();
            } else if (c == '<') {
                angle();
            } else if (c == '[' || c == ']') {
                at++;
                depth += c == '[' ? 1 : -depth;
                operands.add(c == '[' ? Operands.Kind.ARRAY_START : Operands.Kind.ARRAY_END);
            } else if (CLASSES[c] == DELIMITER) {
                at++;
            } else if (c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.') {
                number();
            } else {
                int operator = word();
                // what stands between the elements of an array is noise
                if (operator != 0 && depth == 0) {
                    return operator;
                }
            }
        }
        return 0;
    }

    /** The operands of the operator read last. */
    Operands operands() {
        return operands;
    }

    /** Leaves out an inline picture, up to its end or that of the stream. */
    void skipInlineImage() {
        while (at + 2 < end && !(content[at] == 'I' && content[at + 1] == 'D' && isSpace(at + 2) && isSpace(at - 1))) {
            at++;
        }
        at = Math.min(end, at + 3);
        while (at + 1 < end && !(content[at] == 'E' && content[at + 1] == 'I' && isSpace(at + 2) && isText(at + 2))) {
            at++;
        }
        at = Math.min(end, at + 2);
    }

    /** So many bytes behind the end of a picture tell whether it is one. */
    private static final int SAMPLE = 10;

    private boolean isText(int from) {
        for (int i = from; i < Math.min(end, from + SAMPLE); i++) {
            int c = content[i] & 0xFF;
            if (c != 0 && CLASSES[c] != SPACE && (c < 0x20 || c > 0x7E)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpace(int index) {
        return index < 0 || index >= end || CLASSES[content[index] & 0xFF] == SPACE;
    }

    private void skipComment() {
        while (at < end && content[at] != '\n' && content[at] != '\r') {
            at++;
        }
    }

    private void name() {
        int start = operands.textLength();
        while (at < end && CLASSES[content[at] & 0xFF] == 0) {
            int c = content[at++];
            if (c == '#' && at + 1 < end && hex(content[at]) >= 0 && hex(content[at + 1]) >= 0) {
                c = hex(content[at]) << 4 | hex(content[at + 1]);
                at += 2;
            }
            operands.put(c);
        }
        operands.addText(Operands.Kind.NAME, start);
    }

    private void literal() {
        int start = operands.textLength();
        int depth = 1;
        while (at < end) {
            int c = content[at++];
            if (c == ')' && --depth == 0) {
                break;
            }
            if (c == '(') {
                depth++;
            }
            if (c == '\\') {
                escape();
            } else if (c == '\r') {
                at += at < end && content[at] == '\n' ? 1 : 0;
                operands.put('\n');
            } else {
                operands.put(c);
            }
        }
        operands.addText(Operands.Kind.STRING, start);
    }

    private void escape() {
        int c = at < end ? content[at++] : '\\';
        int place = "nrtbf".indexOf(c);
        if (place >= 0) {
            operands.put("\n\r\t\b\f".charAt(place));
        } else if (c >= '0' && c <= '7') {
            int code = c - '0';
            for (int i = 0; i < 2 && at < end && content[at] >= '0' && content[at] <= '7'; i++) {
                code = code << 3 | content[at++] - '0';
            }
            operands.put(code);
        } else if (c == '\r') {
            at += at < end && content[at] == '\n' ? 1 : 0;
        } else if (c != '\n') {
            operands.put(c);
        }
    }

    private void angle() {
        at++;
        if (at < end && content[at] == '<') {
            at++;
            dictionary();
            return;
        }
        int start = operands.textLength();
        int high = -1;
        while (at < end && content[at] != '>') {
            int digit = hex(content[at++]);
            if (digit >= 0 && high >= 0) {
                operands.put(high << 4 | digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        at++;
        if (high >= 0) {
            operands.put(high << 4);
        }
        operands.addText(Operands.Kind.STRING, start);
    }

    /** Skips a dictionary with all inside it. */
    private void dictionary() {
        int kept = operands.count();
        int keptText = operands.textLength();
        int depth = 1;
        while (at < end && depth > 0) {
            int c = content[at];
            if (c == '(') {
                at++;
                literal();
            } else if (c == '<' && at + 1 < end && content[at + 1] == '<') {
                depth++;
                at += 2;
            } else if (c == '>' && at + 1 < end && content[at + 1] == '>') {
                depth--;
                at += 2;
            } else {
                at++;
            }
        }
        operands.dropAfter(kept, keptText);
        operands.add(Operands.Kind.OTHER);
    }

    private void number() {
        double whole = 0;
        int decimals = -1;
        boolean negative = content[at] == '-';
        while (at < end) {
            int c = content[at];
            if (c >= '0' && c <= '9') {
                whole = whole * 10 + c - '0';
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c != '-' && (c != '+' || decimals >= 0 || whole != 0)) {
                // a sign in the middle is noise that other readers pass over; a second point begins another number
                break;
            }
            at++;
        }
        double value = decimals > 0 ? whole / power(decimals) : whole;
        float number = (float) Math.min(value, Float.MAX_VALUE);
        operands.addNumber(negative ? -number : number);
    }

    private static final double[] POWERS = new double[16];

    static {
        Arrays.setAll(POWERS, i -> Math.pow(10, i));
    }

    private static double power(int decimals) {
        return decimals < POWERS.length ? POWERS[decimals] : Math.pow(10, decimals);
    }

    /** The characters of an operator; 0 for a word that is none. */
    private int word() {
        int start = at;
        int packed = 0;
        while (at < end && CLASSES[content[at] & 0xFF] == 0) {
            packed = packed << 8 | content[at++] & 0xFF;
        }
        int length = at - start;
        if (length <= LONGEST_OPERATOR) {
            return packed;
        }
        operands.add(Operands.Kind.OTHER);
        return 0;
    }

    private static int hex(int c) {
        return Character.digit(c, 16);
    }
}
