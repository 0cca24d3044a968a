package org.planouvert.profile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.domain.Word;
import org.planouvert.profile.YamlFile.Entry;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns YAML into the records of this package: one key for each component, in snake case. A record that gains a component
 * gains a key. Anything the record does not know, or knows as another type, is a problem with its line.
 */
final class RecordDecoder {

    /** Text that may be left out, and is empty then: a bare {@code millions} has no currency. */
    private static final Set<String> MAY_BE_ABSENT = Set.of("currency");

    private final Path file;
    private final Problems problems;

    RecordDecoder(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The value of a node, or nothing when it was a problem. */
    Optional<Object> decode(Type type, Node node) {
        if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
            return list(p.getActualTypeArguments()[0], node);
        }
        if (type instanceof ParameterizedType p && p.getRawType() == Map.class) {
            return map((Class<?>) p.getActualTypeArguments()[0], p.getActualTypeArguments()[1], node);
        }
        Class<?> c = (Class<?>) type;
        return c.isRecord() ? record(c, node) : scalar(c, node);
    }

    private Optional<Object> list(Type of, Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            problems.add(file, node, "a list is wanted here", "write one '- ' line for each entry");
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        sequence.getValue().forEach(n -> decode(of, n).ifPresent(values::add));
        return Optional.of(List.copyOf(values));
    }

    private Optional<Object> map(Class<?> keyType, Type valueType, Node node) {
        if (!(node instanceof MappingNode)) {
            problems.add(file, node, "a mapping is wanted here", "write 'key: value' lines");
            return Optional.empty();
        }
        Map<Object, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Entry> e : YamlFile.entries(file, node, problems).entrySet()) {
            Optional<Object> key = constant(keyType, e.getKey(), e.getValue().key());
            Optional<Object> value = decode(valueType, e.getValue().value());
            if (key.isPresent() && value.isPresent()) {
                values.put(key.get(), value.get());
            }
        }
        return Optional.of(Collections.unmodifiableMap(values));
    }

    private Optional<Object> record(Class<?> type, Node node) {
        if (!(node instanceof MappingNode)) {
            problems.add(
                    file,
                    node,
                    "a mapping is wanted here",
                    "write the keys " + String.join(", ", RecordShape.of(type).keys()));
            return Optional.empty();
        }
        Map<String, Entry> entries = YamlFile.entries(file, node, problems);
        return build(type, components(type, entries), node);
    }

    /** The components that are given, by name; unknown keys and missing values are problems. */
    Map<String, Object> components(Class<?> type, Map<String, Entry> entries) {
        RecordShape shape = RecordShape.of(type);
        Map<String, Object> values = new LinkedHashMap<>();
        entries.forEach((key, entry) -> {
            int known = shape.keys().indexOf(key);
            if (known < 0) {
                problems.add(file, entry.key(), "unknown key '" + key + "'", Suggestion.of(key, shape.keys()));
                return;
            }
            String name = shape.components().get(known).getName();
            Optional<Object> value = decode(shape.types().get(known), entry.value());
            values.put(name, value.orElse(Unusable.VALUE));
        });
        return values;
    }

    /** Makes the record, with empty lists, empty maps and false for what is not given. */
    Optional<Object> build(Class<?> type, Map<String, Object> values, Node where) {
        List<Object> arguments = new ArrayList<>();
        boolean whole = true;
        RecordShape shape = RecordShape.of(type);
        for (RecordComponent c : shape.components()) {
            Optional<Object> value =
                    Optional.ofNullable(values.get(c.getName())).or(() -> absent(c));
            if (value.isEmpty()) {
                problems.add(file, where, "key '" + RecordShape.key(c.getName()) + "' is missing", "add it");
            }
            whole &= value.isPresent() && value.get() != Unusable.VALUE;
            value.ifPresent(arguments::add);
        }
        return whole ? Optional.of(shape.make(arguments)) : Optional.empty();
    }

    private static Optional<Object> absent(RecordComponent c) {
        if (c.getType() == List.class) {
            return Optional.of(List.of());
        }
        if (c.getType() == Map.class) {
            return Optional.of(Map.of());
        }
        if (c.getType() == boolean.class) {
            return Optional.of(false);
        }
        return MAY_BE_ABSENT.contains(c.getName()) ? Optional.of("") : Optional.empty();
    }

    private Optional<Object> scalar(Class<?> type, Node node) {
        if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            problems.add(file, node, wanted(type) + " is wanted here", "write one after the colon or dash");
            return Optional.empty();
        }
        String text = scalar.getValue();
        if (type == String.class) {
            return Optional.of(text);
        }
        if (type.isEnum()) {
            return constant(type, text, node);
        }
        return type == boolean.class ? truth(text, node) : number(text, node);
    }

    private static String wanted(Class<?> type) {
        return type == String.class
                ? "text"
                : type == boolean.class ? "true or false" : type.isEnum() ? "a word" : "a number";
    }

    private Optional<Object> truth(String text, Node node) {
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(text.equals("true"));
        }
        problems.add(file, node, "'" + text + "' is neither true nor false", "write true or false");
        return Optional.empty();
    }

    /** Numbers are decimals, optionally with underscores between digits, never with an exponent. */
    private Optional<Object> number(String text, Node node) {
        if (text.matches("-?[0-9][0-9_]{0,39}(\\.[0-9]{1,20})?")) {
            return Optional.of(new BigDecimal(text.replace("_", "")));
        }
        problems.add(file, node, "'" + text + "' is not a number", "write digits, with a point before decimals");
        return Optional.empty();
    }

    private Optional<Object> constant(Class<?> type, String text, Node node) {
        List<String> words = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            String word = constant instanceof Word w && !w.word().isEmpty() ? w.word() : lower((Enum<?>) constant);
            if (word.equals(text) || lower((Enum<?>) constant).equals(text)) {
                return Optional.of(constant);
            }
            words.add(word);
        }
        problems.add(file, node, "unknown word '" + text + "'", Suggestion.of(text, words));
        return Optional.empty();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Stands for a value whose problem has been told already, so that it is not called missing as well. */
    private enum Unusable {
        VALUE
    }
}
