package org.planouvert.profile;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.planouvert.profile.YamlFile.Entry;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the values of a job file's keys; what does not fit is a problem with its line, and the default is used. */
final class JobKeys {

    private static final Pattern GATE =
            Pattern.compile("(<=|>=|=|)\\s*([0-9]{1,15}(?:\\.[0-9]{1,15})?)\\s*(%?)", Pattern.UNICODE_CHARACTER_CLASS);
    /** A page takes 50 kB: more would be a release of fifty gigabytes. */
    private static final BigDecimal MOST_PICTURES = BigDecimal.valueOf(1_000_000);

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})\\s*(|kB|MB|GB)");

    private final Path file;
    private final Problems problems;
    private final RecordDecoder decoder;

    JobKeys(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.decoder = new RecordDecoder(file, problems);
    }

    String text(Optional<Node> node, String absent) {
        return node.flatMap(n -> decoder.decode(String.class, n))
                .map(String.class::cast)
                .orElse(absent);
    }

    BigDecimal number(Optional<Node> node, BigDecimal absent) {
        return node.flatMap(n -> decoder.decode(BigDecimal.class, n))
                .map(BigDecimal.class::cast)
                .orElse(absent);
    }

    /** A size in bytes; units are powers of a thousand. */
    long size(Optional<Node> node) {
        String written = text(node, "").trim();
        if (written.isEmpty()) {
            return Job.USUAL_MAX_FILE_SIZE;
        }
        Matcher m = SIZE.matcher(written);
        if (!m.matches() || Long.parseLong(m.group(1)) == 0) {
            problems.add(file, node.orElseThrow(), "'" + written + "' is no size", "write it as in 200 MB");
            return Job.USUAL_MAX_FILE_SIZE;
        }
        long unit =
                switch (m.group(2)) {
                    case "kB" -> 1_000L;
                    case "MB" -> 1_000_000L;
                    case "GB" -> 1_000_000_000L;
                    default -> 1L;
                };
        return Long.parseLong(m.group(1)) * unit;
    }

    List<Job.Gate> gates(Optional<Node> node) {
        List<Job.Gate> gates = new ArrayList<>();
        mapping(node).forEach((key, entry) -> {
            Optional<Measure> measure = Arrays.stream(Measure.values())
                    .filter(m -> m.word().equals(key))
                    .findFirst();
            if (measure.isEmpty()) {
                List<String> known =
                        Arrays.stream(Measure.values()).map(Measure::word).toList();
                problems.add(file, entry.key(), "unknown gate '" + key + "'", Suggestion.of(key, known));
            }
            measure.flatMap(m -> gate(m, entry.value())).ifPresent(gates::add);
        });
        return List.copyOf(gates);
    }

    private Optional<Job.Gate> gate(Measure measure, Node value) {
        String written = text(Optional.of(value), "").trim();
        Matcher m = GATE.matcher(written);
        if (!m.matches() || m.group(1).equals("=")) {
            problems.add(
                    file,
                    value,
                    "'" + written + "' is no condition",
                    "write a number, or \"<= NUMBER\" or \">= NUMBER\" in quotes");
            return Optional.empty();
        }
        BigDecimal limit = new BigDecimal(m.group(2));
        return Optional.of(new Job.Gate(
                measure.word(),
                m.group(1).isEmpty() ? measure.usualComparison() : m.group(1),
                m.group(3).isEmpty() ? limit : limit.movePointLeft(2)));
    }

    Job.Report report(Optional<Node> node) {
        Map<String, Entry> keys = known(node, List.of("pictures", "picture_pages"));
        boolean pictures = flag(keys, "pictures", Job.Report.USUAL.pictures());
        Optional<Node> pages = Optional.ofNullable(keys.get("picture_pages")).map(Entry::value);
        BigDecimal many = number(pages, BigDecimal.valueOf(Job.Report.USUAL.picturePages()));
        boolean whole = many.stripTrailingZeros().scale() <= 0;
        if (!whole || many.signum() <= 0 || many.compareTo(MOST_PICTURES) > 0) {
            pages.ifPresent(n -> problems.add(
                    file,
                    n,
                    "'picture_pages' is " + many.toPlainString(),
                    "write a whole number from 1 to " + MOST_PICTURES + ", or pictures: false"));
            return Job.Report.USUAL;
        }
        return new Job.Report(pictures, many.intValue());
    }

    private Map<String, Entry> known(Optional<Node> node, List<String> known) {
        Map<String, Entry> keys = mapping(node);
        keys.forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(file, entry.key(), "unknown key '" + key + "'", Suggestion.of(key, known));
            }
        });
        return keys;
    }

    boolean flag(Map<String, Entry> keys, String key, boolean absent) {
        return Optional.ofNullable(keys.get(key))
                .flatMap(e -> decoder.decode(boolean.class, e.value()))
                .map(Boolean.class::cast)
                .orElse(absent);
    }

    Job.Dialect dialect(Optional<Node> node) {
        Map<String, Entry> keys = known(node, RecordShape.of(Job.Dialect.class).keys());
        char separator = mark(keys, "separator", Job.Dialect.STANDARD.separator());
        char decimal = mark(keys, "decimal", Job.Dialect.STANDARD.decimal());
        if (separator == decimal) {
            problems.add(
                    file,
                    node.orElseThrow(),
                    "separator and decimal are the same mark",
                    "write separator: \";\" when the decimal is a comma");
        }
        boolean bom = flag(keys, "bom", Job.Dialect.STANDARD.bom());
        return new Job.Dialect(separator, decimal, bom);
    }

    private char mark(Map<String, Entry> keys, String key, char absent) {
        Optional<Node> node = Optional.ofNullable(keys.get(key)).map(Entry::value);
        String written = text(node, String.valueOf(absent));
        String mark = written.toLowerCase(Locale.ROOT).equals("tab") ? "\t" : written;
        String allowed = key.equals("decimal") ? ".," : ",;\t";
        if (mark.length() != 1 || allowed.indexOf(mark.charAt(0)) < 0) {
            problems.add(
                    file,
                    node.orElseThrow(),
                    "'" + written + "' cannot be the " + key,
                    key.equals("decimal") ? "write \".\" or \",\"" : "write \",\", \";\" or tab");
            return absent;
        }
        return mark.charAt(0);
    }

    Map<String, Entry> mapping(Optional<Node> node) {
        if (node.isEmpty()) {
            return Map.of();
        }
        if (!(node.get() instanceof MappingNode)) {
            problems.add(file, node.get(), "a mapping is wanted here", "write 'key: value' lines");
            return Map.of();
        }
        return YamlFile.entries(file, node.get(), problems);
    }
}
