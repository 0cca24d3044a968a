package org.planouvert.profile;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planouvert.profile.YamlFile.Entry;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Loads a profile. With {@code base: other.yaml} (relative to the file that says so) it inherits from another one:
 *
 * <ul>
 *   <li>a text given here replaces the inherited one;
 *   <li>{@code headings} given here replace the inherited ones, because their order says which level is outermost;
 *   <li>word lists are joined, this file's words first; a word that stands in both counts once;
 *   <li>mappings are joined key by key, this file's keys first;
 *   <li>funders and units are joined, this file's first; a funder of the same label, or a unit of the same factor and
 *       currency, replaces the inherited one.
 * </ul>
 */
final class ProfileFile {

    private static final String BASE = "base";

    private final Problems problems;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    /** What was read and decoded already: several profiles inherit from the same files. */
    private final Map<Path, Optional<YamlFile>> files = new HashMap<>();

    private final Map<Path, Map<String, Object>> decoded = new HashMap<>();

    ProfileFile(Problems problems) {
        this.problems = problems;
    }

    /** The bytes of every file read, in order: what a profile means depends on nothing else. */
    byte[] content() {
        return content.toByteArray();
    }

    /** Reads a profile and those it inherits from; what is wrong with them is added to the problems. */
    Optional<Profile> load(Path file) {
        Optional<YamlFile> yaml = read(file);
        Map<String, Object> values = yaml.map(y -> values(y, new LinkedHashSet<>(Set.of(identity(file)))))
                .orElse(Map.of());
        return yaml.flatMap(y -> new RecordDecoder(file, problems).build(Profile.class, values, y.root()))
                .map(Profile.class::cast);
    }

    private Map<String, Object> values(YamlFile yaml, Set<Path> chain) {
        content.writeBytes(yaml.bytes());
        Map<String, Entry> keys = new LinkedHashMap<>(yaml.keys());
        Optional<Entry> base = Optional.ofNullable(keys.remove(BASE));
        Map<String, Object> own =
                decoded.computeIfAbsent(identity(yaml.file()), file -> new RecordDecoder(yaml.file(), problems)
                        .components(Profile.class, keys));
        return base.map(b -> join(own, inherited(yaml.file(), b.value(), chain)))
                .orElse(own);
    }

    private Map<String, Object> inherited(Path file, Node base, Set<Path> chain) {
        if (!(base instanceof ScalarNode scalar)) {
            problems.add(file, base, "'base' names no file", "write base: other.yaml");
            return Map.of();
        }
        Path other = file.resolveSibling(scalar.getValue());
        if (!chain.add(identity(other))) {
            problems.add(file, base, "inherits from itself through " + other, "break the circle");
            return Map.of();
        }
        if (!Files.isRegularFile(other)) {
            problems.add(file, base, "base profile " + other + " does not exist", "correct the path or drop the line");
            return Map.of();
        }
        return read(other).map(y -> values(y, chain)).orElse(Map.of());
    }

    private Optional<YamlFile> read(Path file) {
        return files.computeIfAbsent(identity(file), path -> YamlFile.read(file, problems));
    }

    private static Path identity(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static Map<String, Object> join(Map<String, Object> own, Map<String, Object> inherited) {
        Map<String, Object> joined = new LinkedHashMap<>(own);
        inherited.forEach((key, value) ->
                joined.merge(key, value, (mine, theirs) -> key.equals("headings") ? mine : joinValues(mine, theirs)));
        return joined;
    }

    private static Object joinValues(Object mine, Object theirs) {
        if (mine instanceof List<?> a && theirs instanceof List<?> b) {
            return joinLists(a, b);
        }
        if (mine instanceof Map<?, ?> a && theirs instanceof Map<?, ?> b) {
            Map<Object, Object> joined = new LinkedHashMap<>(a);
            b.forEach((k, v) -> joined.merge(k, v, ProfileFile::joinValues));
            return Collections.unmodifiableMap(joined);
        }
        return mine;
    }

    private static List<Object> joinLists(List<?> mine, List<?> theirs) {
        Set<Object> named = new LinkedHashSet<>();
        mine.forEach(m -> named.add(nameOf(m)));
        List<Object> joined = new ArrayList<>(mine);
        theirs.stream().filter(t -> named.add(nameOf(t))).forEach(joined::add);
        return List.copyOf(joined);
    }

    /** What makes two entries of a list the same one. */
    private static Object nameOf(Object entry) {
        if (entry instanceof Profile.Funder funder) {
            return funder.label();
        }
        if (entry instanceof Profile.Unit unit) {
            BigDecimal factor = unit.factor().stripTrailingZeros();
            return List.of(factor, unit.currency());
        }
        return entry;
    }
}
