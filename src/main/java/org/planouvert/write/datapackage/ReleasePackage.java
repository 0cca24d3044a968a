package org.planouvert.write.datapackage;

import java.util.List;
import java.util.Optional;
import org.planouvert.write.table.ForeignKey;

/**
 * A release as its own description tells it.
 *
 * @param tables the tabular CSV files
 * @param files every file with its size and hash, tables included
 */
public record ReleasePackage(List<TableFile> tables, List<DataFile> files) {

    public ReleasePackage {
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /** The table of that name. */
    public Optional<TableFile> table(String name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }

    /**
     * A file that the description lists.
     *
     * @param path relative to the release
     * @param facts size and hash as declared
     */
    public record DataFile(String path, FileFacts facts) {}

    /**
     * A CSV file with its schema.
     *
     * @param name of the table
     * @param path relative to the release
     * @param separator between fields
     * @param fields in file order
     * @param primaryKey names of the columns that name a row
     * @param foreignKeys columns that refer to other rows
     */
    public record TableFile(
            String name,
            String path,
            char separator,
            List<Field> fields,
            List<String> primaryKey,
            List<ForeignKey> foreignKeys) {

        public TableFile {
            fields = List.copyOf(fields);
            primaryKey = List.copyOf(primaryKey);
            foreignKeys = List.copyOf(foreignKeys);
        }

        /** Names of the fields, in file order. */
        public List<String> header() {
            return fields.stream().map(Field::name).toList();
        }
    }

    /**
     * A column as described.
     *
     * @param name in the header
     * @param type a type of Table Schema, such as {@code number}
     * @param decimal the decimal mark of numbers
     * @param required true when a cell may not be empty
     * @param words the only values allowed; empty for any
     */
    public record Field(String name, String type, char decimal, boolean required, List<String> words) {

        public Field {
            words = List.copyOf(words);
        }
    }
}
