package org.planouvert.write.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.planouvert.write.datapackage.ReleasePackage.DataFile;
import org.planouvert.write.datapackage.ReleasePackage.Field;
import org.planouvert.write.datapackage.ReleasePackage.TableFile;
import org.planouvert.write.json.JsonObjects;
import org.planouvert.write.table.ForeignKey;

/** Reads {@code datapackage.json}. What is absent or of another type reads as empty, for the validation to judge. */
public final class PackageReader {

    private static final String HASH_PREFIX = "sha256:";

    private PackageReader() {}

    /**
     * Reads the description of a release.
     *
     * @throws IOException when there is none, or it is no JSON object
     */
    public static ReleasePackage read(Path folder) throws IOException {
        List<TableFile> tables = new ArrayList<>();
        List<DataFile> files = new ArrayList<>();
        for (Map<?, ?> resource : objects(JsonObjects.read(folder.resolve(PackageWriter.FILE)), "resources")) {
            files.add(new DataFile(word(resource, "path"), facts(resource)));
            if (word(resource, "type").equals("table")) {
                tables.add(table(resource));
            }
        }
        return new ReleasePackage(tables, files);
    }

    private static FileFacts facts(Map<?, ?> resource) {
        String hash = word(resource, "hash");
        long bytes = resource.get("bytes") instanceof Number size ? size.longValue() : -1;
        return new FileFacts(bytes, hash.startsWith(HASH_PREFIX) ? hash.substring(HASH_PREFIX.length()) : hash);
    }

    private static TableFile table(Map<?, ?> resource) {
        Map<?, ?> schema = object(resource, "schema");
        String name = word(resource, "name");
        return new TableFile(
                name,
                word(resource, "path"),
                mark(object(resource, "dialect"), "delimiter", ','),
                objects(schema, "fields").stream().map(PackageReader::field).toList(),
                words(schema, "primaryKey"),
                objects(schema, "foreignKeys").stream()
                        .map(key -> foreignKey(name, key))
                        .toList());
    }

    private static Field field(Map<?, ?> field) {
        Map<?, ?> constraints = object(field, "constraints");
        return new Field(
                word(field, "name"),
                word(field, "type"),
                mark(field, "decimalChar", '.'),
                Boolean.TRUE.equals(constraints.get("required")),
                words(constraints, "enum"));
    }

    private static ForeignKey foreignKey(String table, Map<?, ?> key) {
        Map<?, ?> reference = object(key, "reference");
        String target = word(reference, "resource");
        return new ForeignKey(
                first(words(key, "fields")), target.isEmpty() ? table : target, first(words(reference, "fields")));
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.get(0);
    }

    private static char mark(Map<?, ?> tree, String key, char usual) {
        String mark = word(tree, key);
        return mark.isEmpty() ? usual : mark.charAt(0);
    }

    private static String word(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof String word ? word : "";
    }

    private static List<String> words(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<?, ?> object(Map<?, ?> tree, String key) {
        return tree.get(key) instanceof Map<?, ?> object ? object : Map.of();
    }

    private static List<Map<?, ?>> objects(Map<?, ?> tree, String key) {
        List<Map<?, ?>> objects = new ArrayList<>();
        if (tree.get(key) instanceof List<?> list) {
            for (Object item : list) {
                objects.add(item instanceof Map<?, ?> object ? object : Map.of());
            }
        }
        return objects;
    }
}
