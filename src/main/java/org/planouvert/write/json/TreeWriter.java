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
     * @throws IllegalArgumentException when it holds anything but maps, lists, strings, booleans and numbers of four kinds:
     *     whole ones of 32 and 64 bits, doubles and decimals
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
        } else if (node instanceof Integer number) {
            out.writeNumber(number);
        } else if (node instanceof Long number) {
            out.writeNumber(number);
        } else if (node instanceof Double number) {
            out.writeNumber(number);
        } else if (node instanceof BigDecimal number) {
            out.writeNumber(number);
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
}
