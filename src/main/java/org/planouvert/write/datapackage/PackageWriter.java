package org.planouvert.write.datapackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.planouvert.crew.Crew;
import org.planouvert.domain.Message;
import org.planouvert.write.json.Json;
import org.planouvert.write.table.CsvForm;
import org.planouvert.write.table.TableSchema;

/** Writes {@code datapackage.json} for a folder that holds the CSV and Parquet files of the tables. */
public final class PackageWriter {

    /** The name that the standard prescribes. */
    public static final String FILE = "datapackage.json";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private PackageWriter() {}

    /**
     * Measures the data files and describes them.
     *
     * @return what was measured, by the name of each file, the description last
     * @throws IOException when a file of a table is missing, or the description cannot be written
     */
    public static Map<String, FileFacts> write(Path folder, List<TableSchema<?>> tables, CsvForm form)
            throws IOException {
        Map<String, FileFacts> facts = new LinkedHashMap<>();
        List<String> names = tables.stream()
                .flatMap(table -> Stream.of(table.name() + ".csv", table.name() + ".parquet"))
                .toList();
        List<FileFacts> measured = Crew.all(names, name -> FileFacts.of(folder.resolve(name)));
        for (int i = 0; i < names.size(); i++) {
            facts.put(names.get(i), measured.get(i));
        }
        List<Object> resources = new ArrayList<>();
        for (TableSchema<?> table : tables) {
            resources.add(csv(table, form, facts));
        }
        for (TableSchema<?> table : tables) {
            resources.add(parquet(table, facts));
        }
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", PROFILE);
        descriptor.put("name", "planouvert");
        said(
                descriptor,
                new Message("Contrats de plan État-région", "Contrats de plan État-région"),
                new Message(
                        "Contrats, opérations et montants lus dans les contrats de plan, chaque ligne avec l'endroit où elle a été lue",
                        "Contracts, operations and amounts read from State-region contracts, every row with the place it was read from"));
        descriptor.put("keywords", List.of("CPER", "contrat de plan", "finances publiques", "territoires"));
        descriptor.put("licenses", List.of(licence()));
        descriptor.put("resources", resources);
        Json.write(folder.resolve(FILE), descriptor);
        facts.put(FILE, FileFacts.of(folder.resolve(FILE)));
        return facts;
    }

    private static Map<String, Object> csv(TableSchema<?> table, CsvForm form, Map<String, FileFacts> facts) {
        Map<String, Object> resource = resource(table, table.name(), table.name() + ".csv");
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        measured(resource, facts);
        resource.put("dialect", dialect(form));
        resource.put("schema", TableSchemaTree.of(table, form));
        return resource;
    }

    private static Map<String, Object> parquet(TableSchema<?> table, Map<String, FileFacts> facts) {
        Map<String, Object> resource = resource(table, table.name() + "-parquet", table.name() + ".parquet");
        resource.put("format", "parquet");
        resource.put("mediatype", "application/vnd.apache.parquet");
        measured(resource, facts);
        return resource;
    }

    private static Map<String, Object> resource(TableSchema<?> table, String name, String path) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", path);
        said(resource, table.title(), table.description());
        return resource;
    }

    private static void measured(Map<String, Object> resource, Map<String, FileFacts> facts) {
        FileFacts measured = Objects.requireNonNull(facts.get(String.valueOf(resource.get("path"))));
        resource.put("bytes", measured.bytes());
        resource.put("hash", "sha256:" + measured.sha256());
    }

    /** The open licence under which French administrations publish by default. */
    private static Map<String, Object> licence() {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", "etalab-2.0");
        licence.put("title", "Licence Ouverte / Open Licence 2.0");
        licence.put("path", "https://spdx.org/licenses/etalab-2.0.html");
        return licence;
    }

    private static Map<String, Object> dialect(CsvForm form) {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("delimiter", String.valueOf(form.separator()));
        dialect.put("lineTerminator", "\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("header", true);
        return dialect;
    }

    /** The standard has one title and no translations, so French takes it and English stands beside it. */
    static void said(Map<String, Object> tree, Message title, Message description) {
        tree.put("title", title.fr());
        tree.put("title_en", title.en());
        tree.put("description", description.fr());
        tree.put("description_en", description.en());
    }
}
