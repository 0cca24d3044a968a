package org.planouvert.write.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Hands a tree to a generator, node by node. An object mapper would do it too, and costs more to set up than to use. */
final class TreeWriter {

    private TreeWriter() {}

    /**
     * Writes a node and what hangs from it.
     *
     * @throws IllegalArgumentException when it holds anything but maps, lists, strings, numbers and booleans
     */
    static void write(JsonGenerator out, Object node) {
        if (node instanceof String text) {
            out.writeString(text);
        } else if (node instanceof Map<?, ?> map) {
            object(out, map);
        } else if (node instanceof List<?> list) {
            out.writeStartArray();
            for (Object each : list) {
                write(out, each);
            }
            out.writeEndArray();
        } else if (node instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (node instanceof Number number) {
            number(out, number);
        } else {
            throw new IllegalArgumentException(node.getClass() + " in a tree");
        }
    }

    private static void object(JsonGenerator out, Map<?, ?> map) {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.writeName((String) entry.getKey());
            write(out, entry.getValue());
        }
        out.writeEndObject();
    }

    private static void number(JsonGenerator out, Number number) {
        if (number instanceof BigDecimal decimal) {
            out.writeNumber(decimal);
        } else if (number instanceof Double real) {
            out.writeNumber(real);
        } else {
            out.writeNumber(number.longValue());
        }
    }
}
