package org.planouvert.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;

/**
 * The operands before an operator, in plain arrays that are used again for each operator: a page has thousands of them,
 * and objects for each were most of the cost of reading it.
 */
final class Operands {

    /** What an operand is. Of dictionaries, which only describe marked content, nothing but their place is kept. */
    enum Kind {
        NUMBER,
        NAME,
        STRING,
        ARRAY_START,
        ARRAY_END,
        OTHER
    }

    private Kind[] kinds = new Kind[64];
    private float[] numbers = new float[64];
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private int count;
    private byte[] text = new byte[256];
    private int textLength;

    int count() {
        return count;
    }

    Kind kind(int index) {
        return kinds[index];
    }

    /** True when there are so many operands or more, and this one is a name. */
    boolean isName(int index) {
        return index >= 0 && index < count && kinds[index] == Kind.NAME;
    }

    /** The number at an index; 0 for an operand that is none. */
    float number(int index) {
        return numbers[index];
    }

    /** True when there are at least so many operands and the last of them are numbers. */
    boolean endsWithNumbers(int wanted) {
        for (int i = count - wanted; i < count; i++) {
            if (i < 0 || kinds[i] != Kind.NUMBER) {
                return false;
            }
        }
        return true;
    }

    COSName name(int index) {
        return COSName.getPDFName(new String(text, starts[index], lengths[index], StandardCharsets.UTF_8));
    }

    /** The buffer in which strings lie from {@link #start} on. It is used again for the next operator. */
    byte[] text() {
        return text;
    }

    int start(int index) {
        return starts[index];
    }

    int length(int index) {
        return lengths[index];
    }

    void clear() {
        count = 0;
        textLength = 0;
    }

    /** How many bytes of text there are: where the next name or string begins. */
    int textLength() {
        return textLength;
    }

    void put(int c) {
        if (textLength == text.length) {
            text = Arrays.copyOf(text, 2 * textLength);
        }
        text[textLength++] = (byte) c;
    }

    void addNumber(float number) {
        add(Kind.NUMBER, number, 0, 0);
    }

    /** Adds a name or a string whose bytes have been put since {@code start}. */
    void addText(Kind kind, int start) {
        add(kind, 0, start, textLength - start);
    }

    /** Adds what has no value of its own. */
    void add(Kind kind) {
        add(kind, 0, 0, 0);
    }

    /** Drops the operands and the text that came after these numbers of them. */
    void dropAfter(int operands, int bytes) {
        count = operands;
        textLength = bytes;
    }

    private void add(Kind kind, float number, int start, int length) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            lengths = Arrays.copyOf(lengths, 2 * count);
        }
        kinds[count] = kind;
        numbers[count] = number;
        starts[count] = start;
        lengths[count++] = length;
    }
}
