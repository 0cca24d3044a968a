package org.planouvert.cli;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON for programs that call this one. */
final class Json {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    static String of(Object value) {
        return JSON.writeValueAsString(value).replace("\r\n", "\n");
    }
}
