package org.planouvert.profile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML file as a tree that still knows its lines. No object is ever made from the file's own tags.
 *
 * @param file where it was read
 * @param bytes its content
 * @param root its outermost mapping
 * @param keys the entries of its outermost mapping, in order
 */
record YamlFile(Path file, byte[] bytes, Node root, Map<String, Entry> keys) {

    /** A key, for its line, and its value. */
    record Entry(Node key, Node value) {}

    /** Reads a file; what keeps it from being read is added to the problems. */
    static Optional<YamlFile> read(Path file, Problems problems) {
        Optional<byte[]> bytes = bytesOf(file, problems);
        Optional<String> text = bytes.flatMap(b -> decode(file, b, problems));
        Optional<Node> root = text.flatMap(t -> compose(file, t, problems));
        return root.map(r -> new YamlFile(file, bytes.orElseThrow(), r, entries(file, r, problems)));
    }

    private static Optional<byte[]> bytesOf(Path file, Problems problems) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            problems.add(file, 0, "does not exist", "give the path of an existing file");
        } catch (IOException e) {
            problems.add(file, 0, "cannot be read (" + e.getMessage() + ")", "check what it is and who may read it");
        }
        return Optional.empty();
    }

    private static Optional<String> decode(Path file, byte[] bytes, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(file, line, "is not UTF-8", "save the file with the encoding UTF-8");
            return Optional.empty();
        }
    }

    private static Optional<Node> compose(Path file, String text, Problems problems) {
        try {
            LoaderOptions options = new LoaderOptions();
            // The library's usual entry makes ready to build objects, which takes longer than to read the file.
            Node root = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
            if (root instanceof MappingNode) {
                return Optional.of(root);
            }
            problems.add(file, 1, "holds no 'key: value' lines", "write the keys this kind of file needs");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(file, line, "is not YAML: " + e.getProblem(), "check indentation, colons and quotes there");
        } catch (YAMLException e) {
            problems.add(file, 1, "is not YAML: " + firstLine(e), "write plain YAML text");
        }
        return Optional.empty();
    }

    private static String firstLine(YAMLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    /** The entries of a mapping; a key that is no word or stands twice is a problem. */
    static Map<String, Entry> entries(Path file, Node mapping, Problems problems) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) mapping).getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode scalar)) {
                problems.add(file, key, "a key is a list or a mapping", "write a plain word before the colon");
            } else if (entries.containsKey(scalar.getValue())) {
                int first = entries.get(scalar.getValue()).key().getStartMark().getLine() + 1;
                problems.add(
                        file,
                        key,
                        "key '" + scalar.getValue() + "' stands twice, first on line " + first,
                        "merge the two");
            } else {
                entries.put(scalar.getValue(), new Entry(key, tuple.getValueNode()));
            }
        }
        return entries;
    }

    /** What a value says, in one spelling: without comments, layout and quotes. */
    static String text(Node value) {
        if (value instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .map(tuple -> text(tuple.getKeyNode()) + ":" + text(tuple.getValueNode()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(YamlFile::text).collect(Collectors.joining(",", "[", "]"));
        }
        String scalar = ((ScalarNode) value).getValue();
        return scalar.length() + "'" + scalar;
    }
}
