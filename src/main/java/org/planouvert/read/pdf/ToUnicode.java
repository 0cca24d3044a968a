package org.planouvert.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.jspecify.annotations.Nullable;
import org.planouvert.read.pdf.CMapTokens.Kind;

/**
 * The texts that a font gives to its codes (ISO 32000-1, 9.10.3). PDFBox's parser of CMaps fills tables of all 65,536 codes
 * before it reads the first, which costs as much as reading a contract's text; here what is written plainly is read
 * directly, with the same result, and all else is left to PDFBox.
 */
final class ToUnicode {

    private final Map<Integer, String> oneByte = new HashMap<>();
    private final Map<Integer, String> twoBytes = new HashMap<>();

    private ToUnicode() {}

    /** What a font's entry tells, nothing when there is none; empty when PDFBox must be asked. */
    static Optional<ToUnicode> of(@Nullable COSBase entry) {
        ToUnicode texts = new ToUnicode();
        boolean plain = entry == null || entry instanceof COSStream stream && texts.readsAll(stream);
        return plain ? Optional.of(texts) : Optional.empty();
    }

    /** The text of a code of one byte. */
    @Nullable
    String ofOneByte(int code) {
        return oneByte.get(code);
    }

    /** The text of a code of one or two bytes, those of one byte first. */
    @Nullable
    String of(int code) {
        String text = oneByte.get(code);
        return text != null ? text : twoBytes.get(code);
    }

    private boolean readsAll(COSStream stream) {
        try (RandomAccessRead view = stream.createView()) {
            byte[] content = new byte[(int) view.length()];
            view.readFully(content);
            return readsAll(new CMapTokens(content)) && !(oneByte.isEmpty() && twoBytes.isEmpty());
        } catch (IOException e) {
            return false;
        }
    }

    /** False from the first token on that a plain CMap has not. */
    private boolean readsAll(CMapTokens in) {
        Kind before = Kind.END;
        int count = -1;
        for (Kind kind = in.next(); kind != Kind.END; kind = in.next()) {
            boolean plain =
                    switch (kind) {
                        case NAME, STRING, NUMBER, COMMENT -> true;
                        case DICTIONARY_START -> passesOver(in);
                        case WORD -> runs(in.word(), in, count, before);
                        default -> false;
                    };
            if (!plain) {
                return false;
            }
            if (kind == Kind.WORD && in.word().equals("endcmap")) {
                return true;
            }
            count = kind == Kind.NUMBER && before != Kind.NAME ? in.number() : -1;
            before = kind;
        }
        return true;
    }

    private static boolean passesOver(CMapTokens dictionary) {
        Kind key = dictionary.next();
        while (key == Kind.NAME) {
            Kind value = dictionary.next();
            if (value != Kind.NAME && value != Kind.STRING && value != Kind.NUMBER) {
                return false;
            }
            key = dictionary.next();
        }
        return key == Kind.DICTIONARY_END;
    }

    private boolean runs(String word, CMapTokens in, int count, Kind before) {
        return switch (word) {
            case "begincodespacerange" -> holds(in, count, "endcodespacerange", this::space);
            case "beginbfchar" -> holds(in, count, "endbfchar", this::one);
            case "beginbfrange" -> holds(in, count, "endbfrange", this::range);
            case "begincidchar", "begincidrange", "usecmap" -> false;
            // Some names take what follows for their value.
            case "endcmap" -> before != Kind.NAME;
            default -> true;
        };
    }

    /** A line of a section; its first string has been read. */
    private interface Line {
        boolean reads(byte[] first, CMapTokens in);
    }

    private static boolean holds(CMapTokens in, int count, String end, Line line) {
        for (int i = 0; i < count; i++) {
            if (in.next() != Kind.HEX || !line.reads(in.hex(), in)) {
                return false;
            }
        }
        return count >= 0 && in.next() == Kind.WORD && in.word().equals(end);
    }

    private boolean space(byte[] first, CMapTokens in) {
        return in.next() == Kind.HEX && in.hex().length == first.length;
    }

    private boolean one(byte[] code, CMapTokens in) {
        return code.length <= 2 && in.next() == Kind.HEX && put(code.length, number(code), in.hex());
    }

    private boolean range(byte[] first, CMapTokens in) {
        if (first.length > 2 || in.next() != Kind.HEX || in.hex().length != first.length) {
            return false;
        }
        int from = number(first);
        int to = number(in.hex());
        Kind kind = to < from ? Kind.ODD : in.next();
        return kind == Kind.HEX
                ? counted(first.length, from, to, in.hex())
                : kind == Kind.ARRAY_START && listed(first.length, from, to, in);
    }

    /** Only the last byte of a text counts on; what would go beyond it is not defined. */
    private boolean counted(int length, int from, int to, byte[] text) {
        int last = text.length - 1;
        if ((text[last] & 0xFF) + to - from > 0xFF) {
            return false;
        }
        for (int code = from; code <= to; code++) {
            put(length, code, text);
            text[last]++;
        }
        return true;
    }

    private boolean listed(int length, int from, int to, CMapTokens in) {
        for (int code = from; code <= to; code++) {
            if (in.next() != Kind.HEX || !put(length, code, in.hex())) {
                return false;
            }
        }
        return in.next() == Kind.ARRAY_END;
    }

    private boolean put(int length, int code, byte[] text) {
        Map<Integer, String> codes = length == 1 ? oneByte : twoBytes;
        codes.put(code, new String(text, text.length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE));
        return true;
    }

    private static int number(byte[] bytes) {
        return bytes.length == 1 ? bytes[0] & 0xFF : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    }
}
