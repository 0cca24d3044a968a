package org.planouvert.profile;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.planouvert.profile.YamlFile.Entry;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads what a job file says under {@code ocr}; what does not fit is a problem with its line. */
final class OcrKeys {

    private static final List<String> KEYS = List.of("enabled", "languages", "program", "data", "dpi", "page_seconds");

    /** Such as {@code fra}, {@code chi_sim} or {@code script/Latin}. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]\\w*(?:/\\w+)?");

    /** Below, letters of a contract's tables are a few pixels high; above, a page fills the memory of a reader. */
    private static final int COARSEST = 100;

    private static final int FINEST = 400;

    private static final int LONGEST_SECONDS = 3600;

    private final Path file;
    private final Problems problems;
    private final JobKeys values;

    OcrKeys(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.values = new JobKeys(file, problems);
    }

    Ocr read(Optional<Node> node) {
        Map<String, Entry> keys = values.mapping(node);
        keys.forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                problems.add(file, entry.key(), "unknown key '" + key + "'", Suggestion.of(key, KEYS));
            }
        });
        return new Ocr(
                values.flag(keys, "enabled", Ocr.USUAL.enabled()),
                languages(value(keys, "languages")),
                path(value(keys, "program"))
                        .filter(p -> holds(keys, "program", p, Files.isExecutable(p) && !Files.isDirectory(p))),
                path(value(keys, "data")).filter(p -> holds(keys, "data", p, Files.isDirectory(p))),
                within(value(keys, "dpi"), "dpi", COARSEST, FINEST, Ocr.USUAL.dpi()),
                within(value(keys, "page_seconds"), "page_seconds", 1, LONGEST_SECONDS, Ocr.USUAL.pageSeconds()),
                Optional.empty());
    }

    private static Optional<Node> value(Map<String, Entry> keys, String key) {
        return Optional.ofNullable(keys.get(key)).map(Entry::value);
    }

    private List<String> languages(Optional<Node> node) {
        if (node.isEmpty()) {
            return Ocr.USUAL.languages();
        }
        List<Node> written = node.get() instanceof SequenceNode list ? list.getValue() : List.of(node.get());
        List<String> languages = written.stream()
                .map(n -> n instanceof ScalarNode s ? s.getValue().strip() : "")
                .toList();
        if (languages.isEmpty()
                || !languages.stream().allMatch(l -> LANGUAGE.matcher(l).matches())) {
            problems.add(
                    file,
                    node.get(),
                    "'languages' names no language of Tesseract",
                    "write a list such as [fra] or [fra, eng]");
            return Ocr.USUAL.languages();
        }
        return languages;
    }

    private Optional<Path> path(Optional<Node> node) {
        return Optional.of(values.text(node, "").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> file.toAbsolutePath().resolveSibling(text).normalize());
    }

    private boolean holds(Map<String, Entry> keys, String key, Path path, boolean usable) {
        if (!usable) {
            value(keys, key)
                    .ifPresent(node -> problems.add(
                            file,
                            node,
                            "'" + key + "' " + path
                                    + (key.equals("data") ? " is not a folder" : " is not a program that can be run"),
                            "correct the path, which is relative to this file, or leave the key out"));
        }
        return usable;
    }

    private int within(Optional<Node> node, String key, int least, int most, int absent) {
        BigDecimal number = values.number(node, BigDecimal.valueOf(absent));
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (!whole
                || number.compareTo(BigDecimal.valueOf(least)) < 0
                || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            node.ifPresent(n -> problems.add(
                    file,
                    n,
                    "'" + key + "' is " + number.toPlainString(),
                    "write a whole number from " + least + " to " + most));
            return absent;
        }
        return number.intValue();
    }
}
