package org.planouvert.write.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planouvert.write.table.Column;
import org.planouvert.write.table.ColumnType;
import org.planouvert.write.table.CsvForm;
import org.planouvert.write.table.ForeignKey;
import org.planouvert.write.table.TableSchema;

/** A table's columns and keys as a Table Schema, kept to what versions 1 and 2 of the standard both know. */
final class TableSchemaTree {

    private TableSchemaTree() {}

    static Map<String, Object> of(TableSchema<?> table, CsvForm form) {
        List<Object> fields = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            fields.add(field(column, form));
        }
        List<Object> foreignKeys = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            foreignKeys.add(foreignKey(table, key));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", table.primaryKey());
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        return schema;
    }

    private static Map<String, Object> field(Column<?> column, CsvForm form) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
        PackageWriter.said(field, column.title(), column.description());
        if (column.type().isDecimal() && form.decimal() != '.') {
            field.put("decimalChar", String.valueOf(form.decimal()));
        }
        Map<String, Object> constraints = constraints(column);
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> constraints(Column<?> column) {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.words().isEmpty()) {
            constraints.put("enum", column.words());
        }
        if (column.type() == ColumnType.CONFIDENCE) {
            constraints.put("minimum", 0);
            constraints.put("maximum", 1);
        }
        return constraints;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, LIST -> "string";
            case INTEGER, LONG -> "integer";
            case MONEY, PERCENT, NUMBER, CONFIDENCE -> "number";
            case DATE -> "date";
            case BOOLEAN -> "boolean";
        };
    }

    /** A table refers to itself by an empty resource name, which both versions understand. */
    private static Map<String, Object> foreignKey(TableSchema<?> table, ForeignKey key) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", key.table().equals(table.name()) ? "" : key.table());
        reference.put("fields", List.of(key.target()));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fields", List.of(key.column()));
        tree.put("reference", reference);
        return tree;
    }
}
